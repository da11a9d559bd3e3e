import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { badgeText, nextHour, oneAtATime } from '../../../lib/badge/badge.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the icon says how many are late, nothing where none is, and has room for three signs', () => {
  expect([-1, 0, 1, 99, 100, 3000].map(badgeText)).toEqual(['', '', '1', '99', '99+', '99+']);
});

describe('the badge is looked at again at the next full hour', () => {
  test.each([
    ['America/New_York', '2027-01-20T15:00:00-05:00', '2027-01-20T16:00:00-05:00'],
    ['America/New_York', '2027-03-14T01:30:00-05:00', '2027-03-14T03:00:00-04:00'],
    ['America/New_York', '2026-11-01T01:30:00-04:00', '2026-11-01T01:00:00-05:00'],
    ['America/New_York', '2026-11-01T01:30:00-05:00', '2026-11-01T02:00:00-05:00'],
    ['Asia/Kolkata', '2027-01-20T23:59:59+05:30', '2027-01-21T00:00:00+05:30'],
    ['Asia/Kathmandu', '2027-01-20T23:50:00.500+05:45', '2027-01-21T00:00:00+05:45'],
  ])('in %s, from %s at %s', (tz, now, expected) => {
    process.env.TZ = tz;
    expect(nextHour(new Date(now)).toISOString()).toBe(new Date(expected).toISOString());
  });

  test.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Africa/Cairo'])(
    'so that no new day of %s goes by for an hour',
    (tz) => {
      process.env.TZ = tz;
      const instants = fc.date({ min: new Date('2026-06-01'), max: new Date('2027-06-01') });
      fc.assert(
        fc.property(
          instants.filter((at) => !Number.isNaN(at.getTime())),
          (now) => {
            const next = nextHour(now);
            const wait = next.getTime() - now.getTime();
            expect(wait).toBeGreaterThan(0);
            expect(wait).toBeLessThanOrEqual(3_600_000);
            expect(new Date(next.getTime() - 1).getDate()).toBe(now.getDate());
          },
        ),
      );
    },
  );
});

describe('what runs one at a time', () => {
  test('runs once more when it was asked for meanwhile, however often', async () => {
    const ends: (() => void)[] = [];
    const run = oneAtATime(() => new Promise((end) => ends.push(end)));
    const first = run();
    run();
    run();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await new Promise(setImmediate);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await first;
    expect(ends).toHaveLength(2);
    run();
    expect(ends).toHaveLength(3);
  });

  test('goes on after a failure', async () => {
    let runs = 0;
    const run = oneAtATime(async () => {
      runs += 1;
      throw new Error('no database');
    });
    await run();
    await run();
    expect(runs).toBe(2);
  });
});
