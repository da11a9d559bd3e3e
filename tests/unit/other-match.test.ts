import { expect, test } from 'vitest';
import type { Program } from '../../lib/state/records.ts';
import { checkIn } from './sample.ts';

function asks(match: Program['match']) {
  const { findings } = checkIn({
    title: match,
    draft: { body: 'Dear Dr. Lopez,\n\nCan you promise me a place in July?\n\nAsha Rao' },
    state: (state) => {
      for (const program of state.programs) program.match = match;
    },
  });
  return findings.find(({ rule }) => rule === 'commitment-request');
}

test.each(['nrmp', 'unknown'] as const)(
  'a promise asked of a program in the Match (%s) is a violation',
  (match) => {
    expect(asks(match)).toMatchObject({
      severity: 'violation',
      message: expect.stringContaining('Match agreements'),
    });
  },
);

test.each(['sf-match', 'aua', 'military', 'none'] as const)(
  'asked of a program of another match (%s) it is our advice, without a word of the Match',
  (match) => {
    expect(asks(match)).toMatchObject({
      severity: 'advice',
      message: expect.not.stringContaining('Match'),
      source: '',
    });
  },
);
