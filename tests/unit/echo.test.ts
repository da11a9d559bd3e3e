import { expect, test } from 'vitest';
import { mended } from '../../lib/draft/mended.ts';
import { checked, letter, mailTo } from './mails.ts';

const draft = mailTo('program', {
  subject: 'Where am I on your rank list',
  body: letter('Thank you for the interview. Where do I stand on your list?'),
});
const inquiries = (of: typeof draft) =>
  checked(of).findings.filter(({ rule }) => rule === 'rank-inquiry');

test('what subject and body ask alike is told once, in the body, and can be mended there', () => {
  const [only, ...more] = inquiries(draft);
  expect(only).toMatchObject({ field: 'body', quote: 'Where do I stand on your list?' });
  expect(more).toEqual([]);
  expect(only?.fixes).not.toEqual([]);
});

test('the subject is mended with the body', () => {
  for (const fix of inquiries(draft)[0]?.fixes ?? []) {
    const after = mended(draft, fix);
    expect(inquiries(after)).toEqual([]);
    expect(after.subject).toBe('Interest in your program');
  }
});

test('what the subject repeats is kept for who has dismissed the body, with a fix of its own', () => {
  const [echo, ...more] = checked(draft).echoes;
  expect(echo).toMatchObject({ field: 'subject', rule: 'rank-inquiry' });
  expect(more).toEqual([]);
  const fix = echo?.fixes[0];
  expect(fix?.edits.map(({ field }) => field)).toEqual(['subject']);
});

test('a subject that says it alone is no echo', () => {
  const { echoes, findings } = checked({ ...draft, body: letter('Thank you for the interview.') });
  expect(echoes).toEqual([]);
  expect(findings.map(({ field }) => field)).toContain('subject');
});
