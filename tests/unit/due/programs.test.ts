import { describe, expect, test } from 'vitest';
import { found, seen, stateWith } from './scene.ts';

describe('thanks for an interview', () => {
  const interviewed = { interviewDate: '2026-12-02' };
  const on = (now: string, program: object = interviewed, mails: object[] = []) =>
    seen(stateWith({ ...interviewed, ...program }, null, mails), now, 'thank-you');

  test.each([
    ['2026-12-01T23:59:00-05:00', null],
    ['2026-12-02T18:00:00-05:00', '2026-12-03 next'],
    ['2026-12-03T00:00:00-05:00', '2026-12-03 due'],
    ['2026-12-05T23:59:00-05:00', '2026-12-03 due'],
    ['2026-12-06T00:00:00-05:00', '2026-12-03 late'],
    ['2026-12-16T23:59:00-05:00', '2026-12-03 late'],
    ['2026-12-17T00:00:00-05:00', null],
    // The applicant's own day decides.
    ['2026-12-05T23:59:00-10:00', '2026-12-03 due'],
    ['2026-12-06T00:00:00+14:00', '2026-12-03 late'],
  ])('at %s: %s', (now, expected) => expect(on(now)).toBe(expected));

  test.each([
    ['welcome', true],
    ['unknown', true],
    ['not-needed', false],
    ['do-not-send', false],
  ] as const)('with the policy %s: %s', (contactPolicy, expected) =>
    expect(on('2026-12-04T12:00:00Z', { contactPolicy }) !== null).toBe(expected),
  );

  test.each(['withdrawn', 'rejected', 'interview-declined', 'considering'] as const)(
    'not to a program that is %s',
    (stage) => expect(on('2026-12-04T12:00:00Z', { stage })).toBeNull(),
  );

  test('not twice, and not for an interview that is over by the stage alone', () => {
    const thanks = { kind: 'thank-you', programId: 'p1', at: '2026-12-02T23:00:00Z' } as const;
    expect(on('2026-12-04T12:00:00Z', {}, [thanks])).toBeNull();
    expect(on('2026-12-04T12:00:00Z', {}, [{ ...thanks, confirmed: false }])).toBeNull();
    expect(
      on('2026-12-04T12:00:00Z', {}, [{ ...thanks, at: '2026-11-01T12:00:00Z' }]),
    ).not.toBeNull();
    expect(on('2026-12-04T12:00:00Z', { stage: 'interview-offered' })).not.toBeNull();
    expect(on('2026-12-04T12:00:00Z', { interviewDate: null })).toBeNull();
  });

  test('not in Match Week, but where another match has no such week', () => {
    const late = { interviewDate: '2027-03-12' };
    expect(on('2027-03-15T09:59:00-04:00', late)).not.toBeNull();
    expect(on('2027-03-15T10:00:00-04:00', late)).toBeNull();
    expect(on('2027-03-15T10:00:00-04:00', { ...late, match: 'sf-match' })).not.toBeNull();
  });

  test('is an action for the program', () => {
    const [item] = found(stateWith(interviewed), '2026-12-04T12:00:00Z', 'thank-you');
    expect(item).toMatchObject({ programId: 'p1', writerId: null, action: { write: 'thank-you' } });
  });
});

describe('an interview offer', () => {
  const offered = {
    stage: 'interview-offered',
    interviewDate: null,
    interviewOfferedAt: '2026-10-20T15:00:00Z',
  } as const;
  const on = (now: string, program: object = {}, mails: object[] = []) => {
    const state = stateWith({ ...offered, ...program }, null, mails);
    return [seen(state, now, 'follow-up'), seen(state, now, 'interview-date')];
  };

  test('is to be answered within 48 hours, then it is late, and after two weeks no offer', () => {
    expect(on('2026-10-20T12:00:00-04:00')).toEqual(['2026-10-22 due', null]);
    expect(on('2026-10-22T11:00:00-04:00')).toEqual(['2026-10-22 due', null]);
    expect(on('2026-10-22T11:01:00-04:00')).toEqual(['2026-10-22 late', null]);
    expect(on('2026-11-04T00:00:00-04:00')).toEqual([null, '2026-11-04 due']);
  });

  test('is answered by a mail after it, and then wants the date', () => {
    const answer = { programId: 'p1', at: '2026-10-21T15:00:00Z' };
    expect(on('2026-10-22T12:00:00Z', {}, [answer])).toEqual([null, '2026-10-22 due']);
    const before = { ...answer, at: '2026-10-19T15:00:00Z' };
    expect(on('2026-10-22T12:00:00Z', {}, [before])[0]).not.toBeNull();
    expect(on('2026-10-22T12:00:00Z', { interviewDate: '2026-11-20' })).toEqual([null, null]);
  });

  test('without a time wants the date; so does an interview that was', () => {
    expect(on('2026-10-22T12:00:00Z', { interviewOfferedAt: null })[1]).toBe('2026-10-22 due');
    expect(on('2026-10-22T12:00:00Z', { stage: 'interviewed' })[1]).toBe('2026-10-22 next');
    expect(on('2026-10-22T12:00:00Z', { stage: 'applied' })).toEqual([null, null]);
  });

  test('wants no date once the list is certified', () => {
    const done = { stage: 'interviewed' };
    expect(on('2027-03-03T20:59:00-05:00', done)[1]).not.toBeNull();
    expect(on('2027-03-03T21:00:00-05:00', done)[1]).toBeNull();
    expect(on('2027-03-03T21:00:00-05:00', { ...done, match: 'aua' })[1]).not.toBeNull();
  });
});

describe('a letter of intent', () => {
  const letter = {
    kind: 'letter-of-intent' as const,
    programId: 'p1',
    at: '2027-01-18T12:00:00Z',
  };
  const on = (now: string, program: object = {}, mail: object = {}) =>
    seen(
      stateWith(program, null, [{ ...letter, ...mail }]),
      now,
      'letter-of-intent-follow-through',
    );

  test.each([
    ['2027-01-20T15:00:00-05:00', '2027-03-03 next'],
    ['2027-02-01T12:00:00-05:00', '2027-03-03 due'],
    ['2027-03-03T20:59:00-05:00', '2027-03-03 due'],
    ['2027-03-03T21:00:00-05:00', null],
    // In India the deadline falls on the next morning.
    ['2027-03-03T21:00:00+05:30', '2027-03-03 due'],
  ])('at %s: %s', (now, expected) => expect(on(now)).toBe(expected));

  test('binds unless it was taken back, is of another season or to a program that is out', () => {
    const now = '2027-02-20T12:00:00Z';
    expect(on(now, {}, { confirmed: false })).not.toBeNull();
    const stray = { programId: null, to: ['mlopez@lakesidechildrens.example'] };
    expect(on(now, {}, stray)).not.toBeNull();
    expect(on(now, {}, { ...stray, to: ['someone@else.example'] })).toBeNull();
    expect(on(now, {}, { retractedAt: '2027-01-20T12:00:00Z' })).toBeNull();
    expect(on(now, {}, { at: '2026-01-18T12:00:00Z' })).toBeNull();
    expect(on(now, {}, { programId: 'gone' })).toBeNull();
    expect(on(now, { stage: 'withdrawn' })).toBeNull();
    expect(on(now, { match: 'sf-match' })).toBeNull();
  });

  test('is done once it is ticked, in Today or in the checklist', () => {
    const state = stateWith({}, null, [letter as never]);
    const ticks = [{ item: 'rank-intent-first', done: true, at: '2027-02-20T12:00:00Z' }];
    const kind = 'letter-of-intent-follow-through';
    const [item] = found(state, '2027-02-20T12:00:00Z', kind);
    expect(item?.action).toEqual({ tick: 'rank-intent-first' });
    expect(item?.why).toContain('expected date, check nrmp.org');
    const ticked = { ...state, checklist: { ticks, own: [] } };
    expect(found(ticked, '2027-02-20T12:00:00Z', kind)).toEqual([]);
  });

  test('is open again once the letter was taken back and another sent', () => {
    const ticks = [{ item: 'rank-intent-first', done: true, at: '2027-01-19T12:00:00Z' }];
    const retracted = { ...letter, retractedAt: '2027-01-20T12:00:00Z' };
    const next = { ...letter, id: 'next', at: '2027-01-19T09:00:00Z' };
    const state = stateWith({}, null, [retracted, next] as never);
    state.checklist = { ticks, own: [] };
    const kind = 'letter-of-intent-follow-through';
    expect(found(state, '2027-02-20T12:00:00Z', kind)).toHaveLength(1);
  });
});

describe('a mail whose sending nobody saw end', () => {
  const on = (now: string, mail: object = {}) =>
    seen(
      stateWith({}, null, [{ confirmed: false, programId: 'p1', ...mail }]),
      now,
      'confirm-sent',
    );
  test.each([
    ['2027-01-18T12:09:59Z', null],
    ['2027-01-18T12:10:00Z', '2027-01-18 due'],
    ['2027-01-19T00:00:00Z', '2027-01-18 late'],
  ])('at %s: %s', (now, expected) => expect(on(now)).toBe(expected));

  test('is asked about when it was scheduled for, and not when it is certain', () => {
    const scheduledFor = '2027-01-20T08:00:00-05:00';
    expect(on('2027-01-19T12:00:00Z', { scheduledFor })).toBeNull();
    expect(on('2027-01-20T08:30:00-05:00', { scheduledFor })).toBe('2027-01-20 due');
    expect(on('2027-01-19T12:00:00Z', { confirmed: true })).toBeNull();
    expect(on('2027-01-19T12:00:00Z', { direction: 'received' })).toBeNull();
  });
});
