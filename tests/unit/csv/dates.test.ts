import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSeason, readDate, upTo } from '../../../lib/csv/dates.ts';

const season = inSeason(2027);

describe('readDate', () => {
  test.each([
    ['2026-12-02', '2026-12-02'],
    ['2026/12/2', '2026-12-02'],
    ['2026-12-02T09:00:00Z', '2026-12-02'],
    ['12/2/2026', '2026-12-02'],
    ['12/02/26', '2026-12-02'],
    ['12-2-2026 9:00 AM', '2026-12-02'],
    ['12/2/2026, 9:30 a.m. EST', '2026-12-02'],
    ['12/2/2026 9am', '2026-12-02'],
    ['Dec. 2, 2026, 9 AM', '2026-12-02'],
    ['12/2 at 1 p.m. ET', '2026-12-02'],
    ['25/11/2026', '2026-11-25'],
    ['12.1.2027', '2027-01-12'],
    ['02.12.26', '2026-12-02'],
    ['12.25.2026', '2026-12-25'],
    ['Dec 2, 2026', '2026-12-02'],
    ['December 2nd 2026', '2026-12-02'],
    ['Wednesday, December 2, 2026', '2026-12-02'],
    ['Wed. Dec. 2', '2026-12-02'],
    ['2 Dec 2026', '2026-12-02'],
    ['2-Dec-26', '2026-12-02'],
    ['2-Dec', '2026-12-02'],
    ['12/2', '2026-12-02'],
    ['Sept 30', '2026-09-30'],
    ['1/14', '2027-01-14'],
    ['Jan 14th', '2027-01-14'],
    ['46358', '2026-12-02'],
  ])('%s', (cell, date) => {
    expect(readDate(cell, season)).toBe(date);
  });

  test.each([
    '',
    'soon',
    '2/30/2026',
    '13/13/2026',
    'Foo 3',
    'Dec',
    '12',
    'Dec 2 or 3',
    '2026-02-29',
  ])('finds no day in “%s”', (cell) => {
    expect(readDate(cell, season)).toBeNull();
  });

  test('reads each day of a season in each form', () => {
    const first = Date.UTC(2026, 6, 1);
    fc.assert(
      fc.property(fc.nat({ max: 364 }), (days) => {
        const at = new Date(first + days * 86_400_000);
        const iso = at.toISOString().slice(0, 10);
        const us = (options: Intl.DateTimeFormatOptions) =>
          at.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' });
        const forms = [
          iso,
          us({}),
          us({ dateStyle: 'short' }),
          us({ dateStyle: 'medium' }),
          us({ dateStyle: 'full' }),
          us({ month: 'short', day: 'numeric' }),
          us({ month: 'numeric', day: 'numeric' }),
        ];
        for (const form of forms) expect(readDate(form, season), form).toBe(iso);
      }),
    );
  });
});

test.each([
  ['5/20', '2026-05-20'],
  ['9/15', '2026-09-15'],
  ['9/16', '2025-09-16'],
  ['Dec 2', '2025-12-02'],
  ['12/2/2026', '2026-12-02'],
])('a day that lies behind on September 15 is the last such day: %s', (cell, date) => {
  expect(readDate(cell, upTo('2026-09-15'))).toBe(date);
});
