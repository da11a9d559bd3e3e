import { expect, test } from 'vitest';
import { mended } from '../../lib/draft/mended.ts';
import { fixed } from './fixed.ts';
import { checked, letter, mailTo } from './mails.ts';

test('what follows in a subject begins a sentence of its own', () => {
  const subject = 'Where am I on your rank list? Attached: CV';
  const draft = mailTo('program', { subject, body: letter('Thank you for the interview.') });
  const finding = checked(draft).findings.find(({ field }) => field === 'subject');
  const [fix] = finding?.fixes ?? [];
  expect(fix && mended(draft, fix).subject).toBe('Interest in your program. Attached: CV');
});

test.each([
  'I have two questions: where am I on your rank list, and when do interns choose their clinics?',
  'Your esteemed program is renowned for its excellence, and we have two questions: is it open, and where am I on your rank list?',
])('what was announced is not taken out: %s', (text) => {
  expect(fixed('program', 'rank-inquiry', text)).toEqual({});
});

test.each([
  ['Attached are our pay stubs and a copy of my ID.', 'my pay stubs and a copy of my ID'],
  ['Please find attached invoice 1182 for January.', 'my invoice'],
  ['Please find attached my updated CV.', 'my updated CV'],
  ['Please find my updated CV and my score report attached.', 'my updated CV and my score report'],
  ['Please see attached for my transcript and MSPE.', 'my transcript and my MSPE'],
  ['Kindly find the attached files for your review.', 'the files'],
])('a file that follows is named as it was: %s', (text, named) => {
  expect(fixed('program', 'missing-attachment', text)).toMatchObject({
    'Say that it follows': `I will send ${named} in a separate mail.`,
  });
});
