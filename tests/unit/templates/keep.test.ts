import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kept } from '../../../lib/templates/keep.ts';
import { render, validate } from '../../../lib/templates/render.ts';
import type { Addressee } from '../../../lib/templates/situation.ts';
import { at, january, lakeside, smith } from './offered.ts';

const director = { ...lakeside, email: 'mlopez@lakesidechildrens.example', name: 'Maria Lopez' };

function keep(body: string, to: Addressee = director, subject = '') {
  return kept({ subject, body }, at(january, to));
}

test('what is on record becomes a variable, in text and subject', () => {
  const letter = `Dear Dr. Lopez,

Thank you for the interview on December 2 at Lakeside Pediatrics Residency. Lakeside Children's Hospital's asthma van stayed with me.

Sincerely,
Asha Rao
AAMC ID 12345678
asha.rao@example.org`;
  expect(keep(letter, director, 'Thank you, Lakeside Pediatrics Residency – Asha Rao')).toEqual({
    title: 'Thank you, Lakeside Pediatrics Residency – Asha Rao',
    subject: 'Thank you, {{ program.name }} – {{ applicant.name }}',
    body: `Dear {{ contact.greeting }},

Thank you for the interview on {{ program.interviewDate }} at {{ program.name }}. {{ program.institution }}'s asthma van stayed with me.

Sincerely,
{{ applicant.name }}
AAMC ID {{ applicant.aamcId }}
{{ applicant.email }}`,
  });
});

test('a greeting behind a sign without width is one', () => {
  expect(keep('\u200bDear Dr. Lopez,\n\nThank you.\u200b').body).toBe(
    'Dear {{ contact.greeting }},\n\nThank you.',
  );
});

test('a letter to a writer has its own variables', () => {
  const text =
    'Dear Dr. Smith,\n\nYou know me from the inpatient wards, May 2026. I would need it by August 25.';
  const { body } = keep(text, { ...smith, email: 'jsmith@uni.example', name: 'John Smith' });
  expect(body).toBe(
    'Dear {{ writer.greeting }},\n\nYou know me from the {{ writer.workedTogether }}. I would need it by {{ writer.due }}.',
  );
});

describe('the greeting', () => {
  test.each([
    ['Dear Dr Lopez,', 'Dear {{ contact.greeting }},'],
    ['Dear Dr. Maria Lopez,', 'Dear {{ contact.greeting }},'],
    ['Hello Maria Lopez,', 'Hello {{ contact.greeting }},'],
    ['Dear Professor Lopez:', 'Dear {{ contact.greeting }}:'],
    ['Dear Maria,', 'Dear Maria,'],
    ['Dear Drs. Lopez and Haddad,', 'Dear Drs. Lopez and Haddad,'],
    ['Dear Dr. Haddad,', 'Dear Dr. Haddad,'],
    ['Dear Selection Committee,', 'Dear Selection Committee,'],
  ])('%s', (line, wanted) => {
    expect(keep(`${line}\n\nThank you for your time.`).body.split('\n')[0]).toBe(wanted);
  });
});

describe('is left as it is', () => {
  test.each([
    'Lopez was one of several names.',
    'We met on December 21, not before.',
    'We met on December 2, 2024, not before.',
    'Hope is what I bring, Lakeside or not.',
    'The Lakeside Pediatrics Residencyship is none.',
    'My other number is 123456789.',
  ])('%s', (line) => {
    expect(keep(`Dear all,\n\n${line}`).body).toBe(`Dear all,\n\n${line}`);
  });

  test('the name of another program on record', () => {
    expect(keep('Dear all,\n\nI rotated at Riverside Pediatrics Residency.').body).toContain(
      'Riverside Pediatrics Residency',
    );
  });
});

test('quoted lines, the mail below and the signature are not kept', () => {
  const own = 'Dear Dr. Haddad,\n\nThank you.\n\nBest regards,\nAsha';
  const quoted = 'On Mon, Jan 4, 2027, Maria Lopez wrote:\n> Hello\n> Asha';
  for (const below of [`\n\n-- \nAsha Rao, MBBS\n+1 555 0100`, `\n\n${quoted}`])
    expect(keep(own + below).body).toBe(own);
  expect(keep('Dear Dr. Haddad,\n\n> You asked for dates.\nAny day suits me.').body).toBe(
    'Dear Dr. Haddad,\n\nAny day suits me.',
  );
});

test('a subject that stands in the mail is kept', () => {
  const own = 'Dear all,\n\nSubject: A question about dates\n\nAny day suits me.';
  expect(keep(own).body).toBe(own);
});

test('slots stay slots, and nothing in a mail becomes code', () => {
  const text =
    'Dear all,\n\nI like {{ applicant.aamcId }}, {% if %} and {{{ braces }}} [enter what].';
  const own = keep(text);
  expect(validate(own)).toEqual([]);
  expect(render(own, at(january, director))).toMatchObject({ body: text });
});

test('whatever is kept is filled again to what was written', () => {
  const words = [
    ...['Dr. Lopez', 'Maria Lopez', 'Asha Rao', '12345678', 'December 2', 'Lakeside'],
    ...['Lakeside Pediatrics Residency', "Lakeside Children's Hospital", '[sic]', 'and', '.', ','],
    ...['{{', '{%', '}}', '%}', '"', "'", '|', '\n\n'],
  ];
  const situation = at(january, director);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (parts) => {
      const body = `Dear all,\n\nYes: ${parts.join(' ')}`;
      const own = kept({ subject: '', body }, situation);
      const filled = render(own, situation);
      const bare = (text: string) => text.replaceAll(/\s+/g, '');
      expect('body' in filled && bare(filled.body)).toBe(bare(body));
    }),
  );
});
