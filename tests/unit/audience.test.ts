import { expect, test } from 'vitest';
import type { Audience, Person } from '../../lib/draft/draft.ts';
import { check } from '../../lib/engine/check.ts';
import { clockAt } from '../../lib/engine/clock.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import { emptyState } from '../../lib/state/empty.ts';
import { mailTo } from './mails.ts';

const clock = clockAt('2026-11-20T15:00:00Z');
const grant = { name: 'Tobias Grant', email: 'tgrant@quarrysurgery.example' };
const renner = { name: 'Paula Renner', email: 'paula.renner@cumberlandmed.example' };

/** To whom a mail reads that goes to somebody who is not stored. */
function readerOf(to: Person, subject: string, text: string, from: string): Audience {
  const draft = mailTo('other', {
    from: { name: 'Asha Rao', email: from },
    to: [to],
    subject,
    body: `Dear Dr. ${to.name.split(' ')[1]},\n\n${text}\n\nSincerely,\nAsha Rao`,
  });
  return check(draft, factsOf(emptyState(clock.now)), clock).audience;
}

test('a mail about a surgery residency without a word of letters is none to a writer', () => {
  const text =
    'I greatly enjoyed learning about the general surgery residency and the rural month in Eastport. I grew up on an island, where the ferry was the ambulance.';
  expect(readerOf(grant, 'General surgery residency', text, 'asha@gmail.com')).toBe('program');
});

test('the same surgeon is a writer where a letter is asked for', () => {
  const text =
    'I worked with you in May. Could you write a strong letter of recommendation for my general surgery residency applications?';
  expect(readerOf(grant, 'A letter', text, 'asha@gmail.com')).toBe('writer');
});

test('somebody of the applicant’s own school is no program', () => {
  const text =
    "Thanks for getting on Zoom with me at six in the morning. I've cut the list of my own choices to forty and sent the applications. If some program calls the dean's office about me, could they be put through to you?";
  expect(readerOf(renner, 'SOAP', text, 'asha.rao@cumberlandmed.example')).toBe('other');
  expect(readerOf(renner, 'SOAP', text, 'asha.rao@gmail.com')).toBe('program');
});

const hollis = { name: 'Dana Hollis', email: 'dhollis@harborgme.example' };

const desk = { name: 'Travel Desk', email: 'bookings@wayfarer.example' };
const lawyer = { name: 'Ms. Ruth Oyama, Attorney', email: 'roy@oyamalaw.example' };
const kell = { name: 'Edwin Kell', email: 'ekell@harborpsych.example' };

test.each([
  [
    'other',
    desk,
    'Flights in January',
    'I have residency interviews in Peoria on the 9th and in Omaha on the 12th. Could you hold a seat for me on the evening flight?',
  ],
  [
    'other',
    lawyer,
    'H-1B after the Match',
    'I matched in internal medicine, and the program asks for my visa status by June. May I send you my passport and the contract?',
  ],
  [
    'program',
    kell,
    'Harbor psychiatry residency',
    'I am applying to the psychiatry residency at Harbor and once heard you speak at our student chapter. I would be grateful for an interview.',
  ],
  [
    'writer',
    kell,
    'Letter for psychiatry residency',
    'It has been half a year since my sub-internship with you. I am asking three people for letters; would you write one?',
  ],
  [
    'program',
    hollis,
    'Psychiatry residency open house',
    'I am a fourth-year student in Duluth. Is there a parking garage near the building, and until when may I sign up?',
  ],
  [
    'other',
    kell,
    'A question about letters',
    'Should I ask Dr. Moore to write me a letter, though I saw her for two weeks only? You know both of us.',
  ],
  [
    'program',
    hollis,
    'Transfer to your program',
    'I am a PGY-1 in good standing at Duluth and hope to transfer to a PGY-2 position in your residency program.',
  ],
  [
    'other',
    hollis,
    'Good standing',
    'For my licence the state medical board asks for a certificate of good standing. Could you send one to them?',
  ],
] as const)('reads a mail as one to a %s', (audience, to, subject, text) => {
  expect(readerOf(to, subject, text, 'asha@gmail.com')).toBe(audience);
});

const unknown = { name: 'Ana Lopez', email: 'ana.lopez@lakeside.example' };

/** To whom a mail of one line reads, with nothing else to tell by. */
function readerOfLine(greeting: string, line: string): Audience {
  const draft = mailTo('other', { to: [unknown], subject: '', body: `${greeting}\n\n${line}` });
  return check(draft, factsOf(emptyState(clock.now)), clock).audience;
}

test.each([
  ['Dear Program Director,', 'Could you tell me where I am on your rank list?'],
  ['Hello,', 'Could you tell me where I am on your rank list?'],
  ['Dear Program Director,', 'Am I ranked to match?'],
  ['Hi,', 'How high will you rank me?'],
])('what only a program can be asked is asked of one: %s %s', (greeting, line) => {
  expect(readerOfLine(greeting, line)).toBe('program');
});

test.each([
  ['Hi Tom,', 'Did you submit your rank list? Where is Baylor on your list?'],
  ['Hello,', 'Where am I on your waiting list for the apartment?'],
  ['Dear Dean Ross,', 'I wonder whether I will be ranked lower because of my leave.'],
])('what anybody can be asked is not: %s %s', (greeting, line) => {
  expect(readerOfLine(greeting, line)).toBe('other');
});
