import { describe, expect, test } from 'vitest';
import { packetParts } from '../../../lib/state/progress.ts';
import { found, seen, stateWith } from './scene.ts';

const mailTo = (kind: string, at: string) => ({ writerId: 'w1', kind, at }) as never;

describe('a letter to be asked for', () => {
  const planned = { stage: 'planned', requestedAt: null, dueAt: '2026-08-25' } as const;
  const on = (now: string, writer: object = {}, askWeeks?: number, mails: never[] = []) => {
    const state = stateWith(null, { ...planned, ...writer }, mails);
    if (askWeeks !== undefined)
      state.settings = {
        rulesOff: [],
        hostsOff: [],
        calendar: {},
        askWeeks,
        reminderDays: 14,
        mail: 'gmail',
      };
    return seen(state, now, 'letter-request');
  };

  test.each([
    ['2026-06-29T12:00:00-04:00', null],
    ['2026-06-30T12:00:00-04:00', '2026-07-14 next'],
    ['2026-07-14T00:00:00-04:00', '2026-07-14 due'],
    ['2026-07-21T23:00:00-04:00', '2026-07-14 due'],
    ['2026-07-22T00:00:00-04:00', '2026-07-14 late'],
  ])('six weeks ahead, at %s: %s', (now, expected) => expect(on(now)).toBe(expected));

  test('as many weeks ahead as was chosen', () => {
    expect(on('2026-07-14T12:00:00Z', {}, 4)).toBe('2026-07-28 next');
    expect(on('2026-07-14T12:00:00Z', {}, 8)).toBe('2026-06-30 late');
  });

  test('without a due date, ahead of the first day to submit', () => {
    expect(on('2026-07-22T12:00:00Z', { dueAt: null })).toBe('2026-07-22 due');
    expect(on('2026-09-05T12:00:00Z', { dueAt: null })).toBeNull();
    expect(on('2026-07-22T12:00:00Z', { dueAt: null, letterService: 'sf-match' })).toBeNull();
  });

  test('not once it was, by stage or mail', () => {
    expect(on('2026-07-22T12:00:00Z', { stage: 'asked' })).toBeNull();
    expect(on('2026-07-22T12:00:00Z', { stage: 'declined' })).toBeNull();
    const mails = [mailTo('letter-request', '2026-07-21T12:00:00Z')];
    expect(on('2026-07-22T12:00:00Z', {}, 6, mails)).toBeNull();
  });
});

describe('a packet', () => {
  const agreed = { stage: 'agreed', requestedAt: '2026-07-01T12:00:00Z' } as const;
  const on = (now: string, writer: object = {}, mails: never[] = []) =>
    seen(stateWith(null, { ...agreed, ...writer }, mails), now, 'packet');

  test.each([
    ['2026-07-01T20:00:00Z', '2026-07-01 due'],
    ['2026-07-20T12:00:00Z', '2026-07-02 due'],
    ['2026-07-28T12:00:00Z', '2026-07-02 due'],
    ['2026-07-29T12:00:00Z', '2026-07-02 late'],
  ])('is late four weeks before the letter is due, at %s: %s', (now, expected) =>
    expect(on(now)).toBe(expected),
  );

  test('is late two weeks after the request where that is later, or all that is known', () => {
    expect(on('2026-07-15T12:00:00Z', { dueAt: '2026-07-20' })).toBe('2026-07-02 due');
    expect(on('2026-07-16T12:00:00Z', { dueAt: '2026-07-20' })).toBe('2026-07-02 late');
    expect(on('2026-07-16T12:00:00Z', { dueAt: null })).toBe('2026-07-02 late');
    expect(on('2026-07-16T12:00:00Z', { dueAt: null, requestedAt: null })).toBe('2026-07-16 due');
  });

  test('is sent, or given part by part', () => {
    expect(on('2026-07-20T12:00:00Z', {}, [mailTo('packet', '2026-07-19T12:00:00Z')])).toBeNull();
    expect(on('2026-07-20T12:00:00Z', { packet: [...packetParts] })).toBeNull();
    expect(on('2026-07-20T12:00:00Z', { packet: ['cv'] })).not.toBeNull();
    expect(on('2026-07-20T12:00:00Z', { stage: 'asked' })).toBeNull();
  });
});

describe('a reminder', () => {
  const sent = {
    stage: 'packet-sent',
    requestedAt: '2026-07-01T12:00:00Z',
    dueAt: '2026-08-25',
  } as const;
  const on = (now: string, writer: object = {}, mails: never[] = []) =>
    seen(stateWith(null, { ...sent, ...writer }, mails), now, 'reminder');

  test.each([
    ['2026-07-20T12:00:00Z', null],
    ['2026-07-28T12:00:00Z', '2026-08-11 next'],
    ['2026-08-11T12:00:00Z', '2026-08-11 due'],
    ['2026-08-18T12:00:00Z', '2026-08-11 due'],
    ['2026-08-19T12:00:00Z', '2026-08-11 late'],
    ['2026-08-26T12:00:00Z', '2026-08-11 late'],
  ])('goes out two weeks before the letter is due, at %s: %s', (now, expected) =>
    expect(on(now)).toBe(expected),
  );

  test('tells its own day beside that of the letter, once both are over', () => {
    const why = (now: string) => found(stateWith(null, sent), now, 'reminder')[0]?.why;
    expect(why('2026-08-26T12:00:00Z')).toContain(
      'It was due August 25, and this reminder August 11.',
    );
    expect(why('2026-08-24T12:00:00Z')).toContain('It is due August 25.');
  });

  test('goes out two weeks after the request where nobody has answered or no date is known', () => {
    expect(on('2026-07-15T12:00:00Z', { stage: 'asked' })).toBe('2026-07-15 due');
    expect(on('2026-07-15T12:00:00Z', { dueAt: null })).toBe('2026-07-15 due');
    expect(on('2026-07-15T12:00:00Z', { dueAt: null, requestedAt: null })).toBeNull();
  });

  test('waits after the last one, but for a week before the letter is due', () => {
    const reminded = (at: string) => [mailTo('reminder', at)];
    expect(on('2026-08-12T12:00:00Z', {}, reminded('2026-08-11T12:00:00Z'))).toBe(
      '2026-08-18 next',
    );
    expect(on('2026-08-20T12:00:00Z', {}, reminded('2026-08-08T12:00:00Z'))).toBe('2026-08-18 due');
    expect(on('2026-09-20T12:00:00Z', {}, reminded('2026-09-10T12:00:00Z'))).toBe(
      '2026-09-24 next',
    );
    expect(on('2026-09-24T12:00:00Z', {}, reminded('2026-09-10T12:00:00Z'))).toBe(
      '2026-09-24 late',
    );
  });

  test('is for letters that are not there, of writers who have what they need', () => {
    const now = '2026-08-20T12:00:00Z';
    expect(on(now, { stage: 'agreed' })).toBeNull();
    expect(on(now, { stage: 'agreed', packet: [...packetParts] })).not.toBeNull();
    for (const stage of ['planned', 'uploaded', 'thanked', 'declined'])
      expect(on(now, { stage })).toBeNull();
    expect(on(now, { uploadedAt: '2026-08-19T12:00:00Z' })).toBeNull();
  });

  test('matters until Match Week, and to who has no place yet', () => {
    expect(on('2027-03-15T09:00:00-04:00')).not.toBeNull();
    expect(on('2027-03-15T10:00:00-04:00')).toBeNull();
    const state = stateWith(null, sent);
    state.applicant.matchStatus = 'matched';
    expect(found(state, '2026-08-20T12:00:00Z', 'reminder')).toEqual([]);
  });
});

describe('thanks for a letter', () => {
  const uploaded = { stage: 'uploaded', uploadedAt: '2026-08-20T12:00:00Z' } as const;
  const on = (now: string, writer: object = {}, mails: never[] = []) =>
    seen(stateWith(null, { ...uploaded, ...writer }, mails), now, 'thank-you');
  test.each([
    ['2026-08-20T18:00:00Z', '2026-08-21 next'],
    ['2026-08-27T18:00:00Z', '2026-08-21 due'],
    ['2026-08-28T18:00:00Z', '2026-08-21 late'],
    ['2026-09-18T18:00:00Z', null],
  ])('at %s: %s', (now, expected) => expect(on(now)).toBe(expected));
  test('not twice, and not where nobody knows when it came', () => {
    expect(
      on('2026-08-22T12:00:00Z', {}, [mailTo('thank-you', '2026-08-21T12:00:00Z')]),
    ).toBeNull();
    expect(on('2026-08-22T12:00:00Z', { uploadedAt: null })).toBeNull();
  });
});
