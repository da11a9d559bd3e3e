import { describe, expect, test } from 'vitest';
import { dueItems, lateCount } from '../../../lib/due/due-items.ts';
import { clockAt } from '../../../lib/engine/clock.ts';
import type { State } from '../../../lib/state/schema.ts';
import { sampleState } from '../sample.ts';
import { found, stateWith } from './scene.ts';

/** The dated items of the checklist at a moment. */
function tasks(now: string, change: (state: State) => void = () => {}): string[] {
  const state = stateWith({});
  change(state);
  return found(state, now, 'checklist').map(({ item, due, status }) => `${item} ${due} ${status}`);
}

describe('the checklist’s dated items', () => {
  test.each([
    ['2026-08-01T12:00:00Z', []],
    ['2026-09-08T12:00:00-04:00', ['letters-there 2026-09-23 next']],
    ['2026-09-14T12:00:00-04:00', ['letters-there 2026-09-23 due']],
    ['2026-10-01T12:00:00-04:00', ['register-nrmp 2027-01-31 next']],
    ['2027-01-17T12:00:00-05:00', ['register-nrmp 2027-01-31 due']],
    ['2027-01-31T23:58:00-05:00', ['register-nrmp 2027-01-31 due']],
    [
      '2027-02-01T12:00:00-05:00',
      ['register-nrmp 2027-01-31 late', 'certify-list 2027-03-03 next'],
    ],
    [
      '2027-03-03T20:59:00-05:00',
      [
        'register-nrmp 2027-01-31 late',
        'certify-list 2027-03-03 due',
        'status-monday 2027-03-15 next',
      ],
    ],
    ['2027-03-03T21:00:00-05:00', ['status-monday 2027-03-15 next']],
    ['2027-03-15T10:00:00-04:00', ['status-monday 2027-03-15 due']],
    ['2027-03-16T10:00:00-04:00', ['status-monday 2027-03-15 late']],
    ['2027-03-19T00:00:00-04:00', []],
  ])('at %s', (now, expected) => expect(tasks(now)).toEqual(expected));

  test('in SOAP, for who has not matched', () => {
    const unmatched = (state: State) =>
      Object.assign(state.applicant, { matchStatus: 'unmatched' });
    expect(tasks('2027-03-15T10:30:00-04:00', unmatched)).toEqual([
      'soap-apply 2027-03-15 due',
      'soap-offers 2027-03-18 next',
    ]);
  });

  test('go when they are ticked, and by the applicant’s own calendar', () => {
    const tick = { item: 'register-nrmp', done: true, at: '2026-10-01T12:00:00Z' };
    expect(
      tasks('2026-10-02T12:00:00Z', (state) => {
        state.checklist = { ticks: [tick], own: [] };
      }),
    ).toEqual([]);
    const calendar = { 'registration-deadline': '2027-01-28T23:59:00-05:00' };
    expect(
      tasks('2027-01-20T12:00:00-05:00', (state) => {
        state.settings = {
          rulesOff: [],
          hostsOff: [],
          calendar,
          askWeeks: 6,
          reminderDays: 14,
          mail: 'gmail',
        };
      }),
    ).toEqual(['register-nrmp 2027-01-28 due']);
  });

  test('are silent in other matches, without a calendar and for who has a place', () => {
    const now = '2027-01-20T12:00:00-05:00';
    expect(tasks(now)).toHaveLength(1);
    expect(tasks(now, (state) => state.programs.splice(0))).toHaveLength(1);
    for (const change of [
      (state: State) => Object.assign(state.programs[0] ?? {}, { match: 'sf-match' }),
      (state: State) => Object.assign(state.applicant, { matchYear: 2031 }),
      (state: State) => Object.assign(state.applicant, { matchStatus: 'matched' }),
    ])
      expect(tasks(now, change)).toEqual([]);
  });
});

test('who has withdrawn has nothing to do', () => {
  const state = sampleState();
  const clock = clockAt('2027-01-20T12:00:00-05:00');
  expect(dueItems(state, clock)).not.toEqual([]);
  state.applicant.withdrawn = true;
  expect(dueItems(state, clock)).toEqual([]);
});

test('the most urgent stands first: late ones by age, then due, then next', () => {
  const state = sampleState();
  const items = dueItems(state, clockAt('2027-01-22T12:00:00-05:00'));
  expect(items.map(({ item, status }) => `${status} ${item}`)).toEqual([
    'late packet:w1',
    'late letter-request:w2',
    'late thank-you:program:p2',
    'due register-nrmp',
  ]);
  expect(lateCount(items)).toBe(3);
  expect(lateCount([])).toBe(0);
});
