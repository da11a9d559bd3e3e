import { expect, test } from 'vitest';
import { momentIn } from '../../../lib/ledger/moment.ts';

const now = new Date(2026, 10, 22, 9, 30);

test.each([
  ['Send scheduled for Mon, Nov 23, 8:00 AM', new Date(2026, 10, 23, 8, 0)],
  ['Tomorrow morning Nov 23, 8:00 AM', new Date(2026, 10, 23, 8, 0)],
  ['Nov 23 at 12:05 pm', new Date(2026, 10, 23, 12, 5)],
  ['23 November 2026, 18:15', new Date(2026, 10, 23, 18, 15)],
  ['January 4, 7:30 a.m.', new Date(2027, 0, 4, 7, 30)],
  ['Tomorrow', null],
  ['Message sent', null],
  ['في 23 نوفمبر، 8:00', null],
])('%s', (text, moment) => {
  expect(momentIn(text, now)).toEqual(moment);
});
