import { describe, expect, test } from 'vitest';
import type { Person } from '../../lib/draft/draft.ts';
import { checkIn } from './sample.ts';

function rulesOf(text: string): string[] {
  const body = `Dear Dr. Lopez,\n\n${text}\n\nAsha Rao\nAAMC ID 12345678`;
  return checkIn({ title: '', draft: { subject: 'Thank you', body } }).findings.map(
    ({ rule }) => rule,
  );
}

describe('a first place', () => {
  test.each([
    'AAMC ID 12345678, Asha Rao. I put it first as your coordinator asked.',
    'The slide with the child is the one that counts. I put it first.',
    'My NRMP number was missing on the form. I put it first this time.',
  ])('is not the program’s: %s', (text) => {
    expect(rulesOf(text)).not.toContain('intent-statement');
  });

  test.each([
    'Lakeside is home. I put it first on Monday.',
    'I have certified my list. I put your program first.',
  ])('is the program’s: %s', (text) => {
    expect(rulesOf(text)).toContain('intent-statement');
  });
});

describe('a name in a case', () => {
  test.each([
    'I followed Lakeside Peds through the winter with its asthma clinic and its patients.',
    'I remember Bellhaven Psych, who treated psychosis without restraints.',
  ])('is a program’s: %s', (text) => {
    expect(rulesOf(text)).not.toContain('patient-identifier');
  });

  test('is a patient’s', () => {
    expect(rulesOf('I followed Marlow Petersen through the winter with his asthma.')).toContain(
      'patient-identifier',
    );
  });
});

describe('audience', () => {
  const kofi = { name: 'Kofi Mensah', email: 'kmensah@lakesidechildrens.example' };
  const read = (to: Person, body: string) =>
    checkIn({ title: '', draft: { to: [to], subject: 'This week', body } }).audience;

  test.each([
    ['Kofi,', 'Does one create a new Letter ID for each writer in ERAS? And is it true?', 'Asha'],
    [
      'Hi Kofi,',
      'I applied to you in SOAP and hear nothing. Could you say a word?',
      'Thanks, Asha',
    ],
    ['Kofi,', 'I had my interview on Monday, and the residents said the same of parking.', 'Asha'],
  ])('is a friend where both go by given names: %s %s', (greeting, text, name) => {
    expect(read(kofi, `${greeting}\n\n${text}\n\n${name}`)).toBe('other');
  });

  test.each([
    ['Dear Dr. Mensah,', 'Asha Rao'],
    ['Dear Dr. Mensah,', 'Asha'],
  ])('is the program where a title stands: %s', (greeting, name) => {
    const text = 'Thank you for the interview and for the tour with your residents.';
    expect(read(kofi, `${greeting}\n\n${text}\n\n${name}`)).toBe('program');
  });
});
