import { describe, expect, test } from 'vitest';
import type { Program } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { at, january, lakeside, offered, refusal } from './offered.ts';

const afterInterview = '2026-12-03T10:00:00-05:00';
const afterMatchDay = '2027-03-25T10:00:00-04:00';
const thanks = ['thank-you-director', 'thank-you-faculty', 'thank-you-coordinator'];

function at1(more: Partial<Program>) {
  return (state: State) => {
    Object.assign(state.programs[0] ?? {}, more);
  };
}

describe.each([
  ['withdrawn', 'You have withdrawn there.'],
  ['rejected', 'They have turned your application down.'],
] as const)('to a program stored as %s', (stage, why) => {
  test('only thanks for the interview are offered, and why is told first', () => {
    expect(offered(afterInterview, lakeside, at1({ stage }))).toEqual(thanks);
    const { first, refused } = offers(at(january, lakeside, at1({ stage })));
    expect(first).toEqual([`Lakeside Pediatrics Residency: ${why}`]);
    for (const id of ['letter-of-interest', 'update-after-interview', 'withdraw-application'])
      expect(refused.find(({ letter }) => letter.id === id)?.not).toBe(why);
  });

  test('nothing is offered before an interview, and the question for a place after SOAP is', () => {
    const applied = at1({ stage, interviewDate: null });
    expect(offered('2026-10-10T10:00:00-04:00', lakeside, applied)).toEqual([]);
    expect(offered(afterMatchDay, lakeside, applied)).toEqual(['post-soap-inquiry']);
  });
});

test('whoever has declined the interview moves and cancels none', () => {
  const declined = at1({ stage: 'interview-declined', interviewDate: '2027-01-27' });
  expect(offered(january, lakeside, declined)).toEqual([]);
  expect(refusal('cancel-interview', january, lakeside, declined)).toBe(
    'You have declined their interview.',
  );
});

test('a waitlisted applicant may go on writing', () => {
  const waitlisted = at1({ stage: 'waitlisted', interviewDate: null });
  expect(offered(january, lakeside, waitlisted)).toContain('update-after-applying');
});

test('whoever has withdrawn from the Match thanks, cancels and withdraws, but states no interest', () => {
  const withdrawn =
    (more: Partial<Program> = {}) =>
    (state: State) => {
      state.applicant.withdrawn = true;
      at1(more)(state);
    };
  expect(offered(january, lakeside, withdrawn())).toEqual([...thanks, 'withdraw-application']);
  const invited = withdrawn({ stage: 'interview-offered', interviewDate: '2027-01-27' });
  expect(offered(january, lakeside, invited)).toEqual(['cancel-interview']);
  expect(refusal('letter-of-intent', january, lakeside, withdrawn())).toBe(
    'You have withdrawn from the Match.',
  );
  expect(offered(january, {}, withdrawn())).not.toContain('letter-of-intent');
  expect(offered(january, lakeside, withdrawn({ match: 'aua' }))).toContain('letter-of-interest');
});

test('after the rank deadline nothing is offered that could only have changed a list', () => {
  const late = '2027-03-08T10:00:00-05:00';
  const ids = offered(late, lakeside);
  expect(ids).toEqual([...thanks, 'reply-about-ranking']);
  for (const id of ['update-after-interview', 'clarifying-question', 'letter-of-interest'])
    expect(refusal(id, late, lakeside)).toMatch(/^Rank lists are closed/);
  expect(offered(late, lakeside, at1({ match: 'aua' }))).toContain('update-after-interview');
});

test('whoever has matched only thanks', () => {
  const matched = (state: State) => {
    state.applicant.matchStatus = 'matched';
  };
  expect(offered(afterMatchDay, lakeside, matched)).toEqual(thanks);
});
