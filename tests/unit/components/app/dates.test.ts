import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  daysBetween,
  dayWords,
  easternWords,
  fromEastern,
  localDay,
  relativeDay,
  toEastern,
} from '../../../../components/app/dates.ts';
import { noonOf } from '../../../../lib/state/local-day.ts';

const now = new Date(2027, 0, 20, 15);

test('days read as one says them', () => {
  expect(dayWords('2027-03-03', now)).toBe('Mar 3');
  expect(dayWords('2026-12-02', now)).toBe('Dec 2, 2026');
  expect(relativeDay('2027-01-20', now)).toBe('today');
  expect(relativeDay('2027-01-21', now)).toBe('tomorrow');
  expect(relativeDay('2027-01-19', now)).toBe('yesterday');
  expect(relativeDay('2027-02-01', now)).toBe('in 12 days');
  expect(relativeDay('2027-01-08', now)).toBe('12 days ago');
});

test('the Match speaks Eastern time, in winter and in summer', () => {
  expect(easternWords('2027-03-03T21:00:00-05:00')).toBe('Wed, Mar 3, 2027, 9:00 PM ET');
  expect(easternWords('2027-03-15T14:00:00Z')).toBe('Mon, Mar 15, 2027, 10:00 AM ET');
  expect(easternWords('2027-03-19T00:00:00-04:00', true)).toBe('Thu, Mar 18, 2027, all day ET');
  expect(easternWords('2027-03-18T20:00:00-04:00', true)).toBe('Thu, Mar 18, 2027, 8:00 PM ET');
});

test('a time entered by Eastern clocks is that instant', () => {
  expect(fromEastern('2027-03-03T21:00')).toBe('2027-03-03T21:00:00-05:00');
  expect(fromEastern('2027-03-15T10:00')).toBe('2027-03-15T10:00:00-04:00');
  // The hour that the clocks leave out.
  expect(Date.parse(fromEastern('2027-03-14T02:30'))).not.toBeNaN();
});

test('every instant comes back from the field that shows it', () => {
  const minutes = fc.integer({ min: 27_000_000, max: 35_000_000 });
  fc.assert(
    fc.property(minutes, (at) => {
      const shown = toEastern(new Date(at * 60_000).toISOString());
      expect(toEastern(fromEastern(shown))).toBe(shown);
    }),
  );
});

test('a day stays the same day as an instant', () => {
  const day = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2028-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const written = date.toISOString().slice(0, 10);
      expect(localDay(new Date(noonOf(written)))).toBe(written);
    }),
  );
});

test('days are counted over the change of clocks', () => {
  expect(daysBetween('2027-03-13', '2027-03-15')).toBe(2);
  expect(daysBetween('2027-03-15', '2027-03-13')).toBe(-2);
});
