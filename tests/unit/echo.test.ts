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
