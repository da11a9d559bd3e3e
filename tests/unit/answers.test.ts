import { expect, test } from 'vitest';
import type { Draft } from '../../lib/draft/draft.ts';
import { checked, letter, mailTo } from './mails.ts';

const body = letter('Thank you for writing. I will make up my mind after the holidays.');

const inSubject = (parts: Partial<Draft>) =>
  checked(mailTo('program', { body, ...parts })).findings.filter(
    ({ field }) => field === 'subject',
  );

test('the subject of an answered mail is not the applicant’s', () => {
  const subject = 'Could you tell me where I am ranked?';
  expect(inSubject({ subject }).map(({ rule }) => rule)).toEqual(['rank-inquiry']);
  expect(inSubject({ subject: `Re: ${subject}`, isReply: true })).toEqual([]);
});

test('one’s own mail that is followed up still has one’s own subject', () => {
  const subject = 'Re: Could you tell me where I am ranked?';
  expect(inSubject({ subject, isReply: false })).toHaveLength(1);
});
