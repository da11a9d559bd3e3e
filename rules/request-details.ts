import { dayOf } from '../lib/engine/clock.ts';
import { toWriter } from '../lib/engine/example-mail.ts';
import { namesLetter } from '../lib/engine/names-letter.ts';
import { namesAnySpecialty, namesSpecialty } from '../lib/engine/program-words.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { tellsWhen, tellsWhere } from '../lib/engine/time-together.ts';

export const rule: ContextRule = {
  id: 'request-details',
  severity: 'advice',
  audience: ['writer'],
  title: 'Leaves the writer guessing',
  message: 'A writer needs to know the specialty, and when or where you worked together.',
  source: '',
  inContext: ({ doc, facts, clock, kind }) => {
    if (kind !== 'letter-request' || !namesLetter(doc)) return [];
    const text = doc.blocks.map(({ paragraph }) => paragraph.text).join('\n');
    const own = [facts.applicant.specialty, ...facts.applicant.specialties].filter(
      (each) => each !== '',
    );
    const specialty =
      own.length > 0 ? own.some((each) => namesSpecialty(text, each)) : namesAnySpecialty(text);
    const shared = tellsWhen(text, dayOf(clock.now, clock)) || tellsWhere(text);
    if (specialty && shared) return [];
    const lacks = [
      specialty ? '' : 'the specialty',
      shared ? '' : 'when or where you worked together',
    ].filter(Boolean);
    return [
      {
        field: 'body',
        start: 0,
        end: 0,
        message: `The request does not say ${lacks.join(', nor ')}. Add it, so that the writer can place you.`,
      },
    ];
  },
};

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'only the season to come is a time',
      now: '2026-06-25T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'I am putting in for pediatrics this fall. You have seen me more than most people have. Could you write me a strong letter?',
      ),
    },
    {
      title: 'no specialty',
      draft: toWriter(
        'Chen',
        'A letter',
        'I was in your clinic in March. Could you write me a strong letter for residency?',
      ),
    },
    {
      title: 'neither when nor where',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'Could you write me a strong letter for pediatrics by August 25?',
      ),
    },
    {
      title: 'nothing at all',
      draft: toWriter(
        'Chen',
        'A letter',
        'Do you know me well enough to write me a supportive letter of recommendation?',
      ),
    },
    {
      title: 'a rotation without time or place',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I enjoyed my rotation with you. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'only the due date is a date',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I learned so much from you. Would you be willing to write an enthusiastic letter for my pediatrics application by September 2?',
      ),
    },
    {
      title: 'another specialty than the own',
      draft: toWriter(
        'Chen',
        'A letter',
        'On your surgery ward in March you were kind to me. Could you write me a strong letter of recommendation?',
      ),
    },
    {
      title: 'the year of the Match is no time together',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I apply in the 2027 Match in pediatrics. Could you support me with a strong letter?',
      ),
    },
    {
      title: 'programs are no place together',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'I am applying to pediatrics programs at many hospitals. May I ask you for a strong letter of recommendation?',
      ),
    },
  ],
  allows: [
    {
      title: 'a month by its name',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'Thank you for a great May on gyn oncology. Could you write me a strong letter for pediatrics?',
      ),
      now: '2026-06-25T12:00:00-04:00',
    },
    {
      title: 'weeks of this month',
      now: '2026-06-25T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'I learned most in your clinic weeks this month. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'summers that are past',
      now: '2026-06-25T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'You supervised me two summers ago. Could you write me a strong letter for pediatrics this fall?',
      ),
    },
    {
      title: 'when and where',
      draft: toWriter(
        'Chen',
        'A letter for pediatrics',
        'I was in your cardiology clinic in March. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'only when',
      draft: toWriter(
        'Chen',
        'A letter',
        'Last spring I worked with you. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'only where',
      draft: toWriter(
        'Chen',
        'A letter',
        'I was the student on your ward. Could you write me a strong letter for peds?',
      ),
    },
    {
      title: 'a specialty in the subject',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics residency',
        'In March I worked with you. Could you write me a strong letter?',
      ),
    },
    {
      title: 'a named rotation',
      draft: toWriter(
        'Chen',
        'Pediatrics letter',
        'During the cardiology elective you taught me to listen. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'a reminder',
      draft: toWriter('Smith', 'Reminder', 'A gentle reminder of the letter.'),
    },
    {
      title: 'a packet',
      draft: toWriter(
        'Smith',
        'Papers',
        'Attached are my CV and personal statement for the letter.',
        { attachments: ['CV.pdf', 'PS.pdf'] },
      ),
    },
    {
      title: 'thanks',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.stage = 'uploaded';
      },
      draft: toWriter('Smith', 'The letter is in', 'Your letter is in. Thank you.'),
    },
    {
      title: 'two months in the ICU',
      draft: toWriter(
        'Chen',
        'Letter',
        'After two months in your PICU, do you feel you could recommend me strongly for a pediatric residency?',
      ),
    },
    {
      title: 'a line to a friend about a job',
      draft: toWriter(
        'Chen',
        'After the Match',
        'You spoke of a friend who may need a research fellow. Will you kindly write him a line about me?',
      ),
    },
    {
      title: 'a word with programs, no letter',
      draft: toWriter('Chen', 'Help', 'Could you call some program directors and recommend me?'),
    },
  ],
});
