import { expect, test } from 'vitest';
import { inMatchYear } from '../../../../components/app/settings/match-year.ts';
import { sampleState } from '../../sample.ts';

const matched = { ...sampleState().applicant, matchStatus: 'unmatched' as const };
const calendar = { 'rank-deadline': '2027-03-02T21:00:00-05:00' };

test('another Match year is one whose result nobody knows yet, and whose dates were not looked up', () => {
  const next = inMatchYear(2028, { applicant: matched }, { calendar });
  expect(next.change.patch).toEqual({
    applicant: { matchYear: 2028, matchStatus: 'unknown', withdrawn: false },
    settings: { calendar: { 'rank-deadline': null } },
  });
  expect(next.words).toBe('Match year saved, your own dates and how the Match went removed');
});

test('who has withdrawn takes part in another year', () => {
  const applicant = { ...sampleState().applicant, withdrawn: true };
  const next = inMatchYear(2028, { applicant }, { calendar: {} });
  expect(next.change.patch?.applicant).toMatchObject({ withdrawn: false });
  expect(next.words).toBe('Match year saved, how the Match went removed');
});

test('the same year again takes no result away', () => {
  const next = inMatchYear(matched.matchYear, { applicant: matched }, { calendar: {} });
  expect(next.change.patch?.applicant).toEqual({ matchYear: matched.matchYear });
  expect(next.words).toBe('Match year saved');
});
