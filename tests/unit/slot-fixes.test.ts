import { expect, test } from 'vitest';
import type { Draft } from '../../lib/draft/draft.ts';
import { mended } from '../../lib/draft/mended.ts';
import { checked, mailTo } from './mails.ts';
import { checkIn, draftOf } from './sample.ts';

/** A mail to the director of Lakeside once the first slot in it is filled; null where nothing is offered. */
function filled(body: string, more: Partial<Draft> = {}): string | null {
  const draft = draftOf({ title: '', draft: { body, ...more } });
  const slot = checkIn({ title: '', draft: {} }, draft).findings.find(
    ({ rule }) => rule === 'placeholder',
  );
  if (!slot) throw new Error(`No slot in: ${body}`);
  const [fix] = slot.fixes;
  return fix ? mended(draft, fix).body : null;
}

test.each([
  ['Dear Dr. [Last Name],\n\nThank you.', 'Dear Dr. Lopez,\n\nThank you.'],
  ['Dear [Name],\n\nThank you.', 'Dear Maria Lopez,\n\nThank you.'],
  ['Dear Dr. Lopez,\n\nMy AAMC ID is [AAMC ID].', 'Dear Dr. Lopez,\n\nMy AAMC ID is 12345678.'],
  [
    'Dear Dr. Lopez,\n\nI was glad to visit the [Program Name].',
    'Dear Dr. Lopez,\n\nI was glad to visit the Lakeside Pediatrics Residency.',
  ],
  [
    'Dear Dr. Lopez,\n\nI liked the clinic at {HOSPITAL}.',
    "Dear Dr. Lopez,\n\nI liked the clinic at Lakeside Children's Hospital.",
  ],
  [
    'Dear Dr. Lopez,\n\nI am applying in [specialty].',
    'Dear Dr. Lopez,\n\nI am applying in Pediatrics.',
  ],
  [
    'Dear Dr. Lopez,\n\nThank you.\n\nBest regards,\n[Your Name]',
    'Dear Dr. Lopez,\n\nThank you.\n\nBest regards,\nAsha Rao',
  ],
])('a slot is filled with what is known: %s', (body, after) => {
  expect(filled(body)).toBe(after);
});

test('the AAMC ID goes below a farewell that holds the name', () => {
  const draft = draftOf({
    title: '',
    draft: { body: 'Dear Dr. Lopez,\n\nThank you for the day.\n\nBest regards, Asha Rao' },
  });
  const finding = checkIn({ title: '', draft: {} }, draft).findings.find(
    ({ rule }) => rule === 'missing-aamc-id',
  );
  const [fix] = finding?.fixes ?? [];
  expect(fix && mended(draft, fix).body).toMatch(/Best regards, Asha Rao\nAAMC ID 12345678$/);
});

test.each([
  ['what nobody stored', 'Dear Dr. Lopez,\n\nI enjoyed our talk about [topic].', {}],
  ['a word that stands behind it', 'Dear Dr. Lopez,\n\nI liked the [Program Name] residency.', {}],
  [
    'the program of a stranger',
    'Dear Dr. Hale,\n\nI would be glad to train at your residency, [Program Name].',
    { to: [{ name: 'Ines Hale', email: 'ihale@elsewhere.example' }] },
  ],
])('a slot stays where it asks for %s', (_, body, more) => {
  expect(filled(body, more)).toBeNull();
});

test.each([
  ['other', 'Hi Ben,', 0],
  ['program', 'Dear Dr. Lopez,', 1],
] as const)('bars part columns in a mail to %s: %s', (audience, greeting, count) => {
  const body = `${greeting}\n\nThe columns of our list:\n\nname | [Program Name] | city\n\nAsha`;
  const { findings } = checked(mailTo(audience, { subject: 'Our list', body }));
  expect(findings.filter(({ rule }) => rule === 'placeholder')).toHaveLength(count);
});
