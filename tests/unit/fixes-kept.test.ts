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
  ['Please find it enclosed, together with two pictures.', 'the files'],
  ["Attached are the scans of my mother's cards.", 'my scans'],
  ['Please find my CV, since you asked, attached.', 'my CV'],
  ["Attached are the scans of Grandma's cards, all forty.", 'my scans'],
])('a file that follows is named as it was: %s', (text, named) => {
  expect(fixed('program', 'missing-attachment', text)).toMatchObject({
    'Say that it follows': `I will send ${named} in a separate mail.`,
  });
});

test.each([
  'You scratch my back on the ROL and I scratch yours; I am told this is how grown people do it.',
  'Tell me where I am on your rank list, I will keep it to myself.',
  'Could you tell me where I am on your rank list? I will not tell a soul.',
  'It would save us a lot, my wife and me, to learn where I am on your rank list.',
])('nothing is left that speaks of what is gone: %s', (text) => {
  const [rule] = checked(mailTo('program', { body: letter(text) })).findings.map((f) => f.rule);
  const kept = Object.values(fixed('program', rule as string, text));
  expect(kept.length).toBeGreaterThan(0);
  for (const words of kept) expect(words).not.toMatch(/\b(?:this|it|soul|save)\b/);
});

test.each([
  [
    'Thank you. Could you tell me where I am on your rank list?The tour was fine.',
    'The tour was fine.',
  ],
  ['I loved the tour.Could you tell me where I am on your rank list? Bye.', 'I loved the tour.'],
])('a sentence is kept behind a stop without a space: %s', (text, kept) => {
  for (const after of Object.values(fixed('program', 'rank-inquiry', text))) {
    expect(after).toContain(kept);
    expect(after).not.toMatch(/[.?]\p{Lu}/u);
  }
});

test.each([
  'I apologize for this question.',
  'I would be glad to know.',
  'I need to know before Friday.',
  'Hope that is ok to ask.',
  'I know this is not usual.',
  'I realize that this is quite forward.',
])('what excuses a question goes with it: %s', (excuse) => {
  const text = `I liked the tour. Could you tell me where I am on your rank list? ${excuse}`;
  const fixes = Object.values(fixed('program', 'rank-inquiry', text));
  expect(fixes.length).toBeGreaterThan(0);
  for (const after of fixes) expect(after).not.toContain(excuse);
});

test.each([
  'I know this is a normal week for you, and I thank you for the tour.',
  'I want to learn from your clinics before July.',
  'I would be glad to hear more of the asthma van.',
])('what says something of its own stays: %s', (more) => {
  const text = `I liked the tour. Could you tell me where I am on your rank list? ${more}`;
  for (const after of Object.values(fixed('program', 'rank-inquiry', text)))
    expect(after).toContain(more);
});
