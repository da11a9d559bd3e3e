import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockAt,
  clockHere,
  dateText,
  day,
  dayOf,
  dayOfDate,
  daysUntil,
  minute,
} from '../../lib/engine/clock.ts';
import { exampleMessage } from '../../lib/engine/example-message.ts';
import type { Scenario } from '../../lib/engine/rule.ts';
import { eventText, isInMatchWeek } from '../../lib/engine/windows.ts';
import { seasonOf } from '../../lib/season/seasons.ts';
import { checkIn } from './sample.ts';

/** Offsets in use, from Honolulu to Kiribati, in minutes; also those of half and quarter hours. */
const offset = fc.constantFrom(-600, -300, -240, 0, 60, 330, 345, 540, 765, 840);

/** The same instant as a zone writes it. */
function isoAt(instant: number, minutes: number): string {
  const local = new Date(instant + minutes * minute).toISOString().slice(0, -1);
  const size = Math.abs(minutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const rules = (scenario: Scenario) => checkIn(scenario).findings.map(({ rule }) => rule);
const plain = {
  body: 'Dear Dr. Lopez,\n\nThe winter in Ohio is long.\n\nAsha Rao\nAAMC ID 12345678',
};
const intent = { body: 'Dear Dr. Lopez,\n\nI will rank your program first.\n\nAsha Rao' };
const thanks = {
  subject: 'Thank you',
  body: 'Dear Dr. Lopez,\n\nThank you for the interview.\n\nAsha Rao\nAAMC ID 12345678',
};

describe('windows', () => {
  test.each([
    ['soap-contact', plain, '2027-03-15T10:00:00-04:00', '2027-03-19T00:00:00-04:00'],
    ['after-rank-deadline', intent, '2027-03-03T21:00:00-05:00', '2027-03-19T12:00:00-04:00'],
  ])(
    '%s is open from its first to its last millisecond, in every zone',
    (rule, draft, from, to) => {
      const [begin, end] = [Date.parse(from), Date.parse(to)];
      const near = fc.oneof(
        fc.integer({ min: -2, max: 2 }).map((n) => begin + n),
        fc.integer({ min: -2, max: 2 }).map((n) => end + n),
        fc.integer({ min: begin - 9 * day, max: end + 9 * day }),
      );
      fc.assert(
        fc.property(near, offset, (at, zone) => {
          const open = rules({ title: '', draft, now: isoAt(at, zone) }).includes(rule);
          expect(open).toBe(begin <= at && at < end);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('Match Week is Monday to Friday by Eastern time', () => {
    const season = seasonOf(2027);
    if (!season) throw new Error('no season');
    const begin = Date.parse('2027-03-15T00:00:00-04:00');
    fc.assert(
      fc.property(fc.integer({ min: -3 * day, max: 9 * day }), (past) => {
        expect(isInMatchWeek(season, new Date(begin + past))).toBe(0 <= past && past < 5 * day);
      }),
    );
  });

  test('a date that nobody has published says so, one that the applicant has entered does not', () => {
    const season = seasonOf(2027, { 'soap-ends': '2027-03-18T21:00:00-04:00' });
    if (!season) throw new Error('no season');
    expect(eventText(season, 'soap-ends')).toBe('March 18');
    expect(eventText(season, 'match-day')).toBe('March 19: expected date, check nrmp.org');
  });
});

describe('days', () => {
  const instant = fc.integer({ min: Date.UTC(2026, 5, 1), max: Date.UTC(2027, 5, 30) });

  test('a clock reads the zone that an instant is written in', () => {
    fc.assert(
      fc.property(instant, offset, (at, zone) => {
        const clock = clockAt(isoAt(at, zone));
        expect(clock.now.getTime()).toBe(at);
        expect(clock.offset).toBe(zone);
        const date = isoAt(at, zone).slice(0, 10);
        expect(dayOf(clock.now, clock)).toBe(dayOfDate(date));
        expect(daysUntil(date, clock)).toBe(0);
        expect(dateText(clock.now, zone)).toMatch(new RegExp(` ${Number(date.slice(8))}$`));
      }),
    );
  });

  test('this machine’s clock has this machine’s days', () => {
    const now = new Date(2027, 0, 20, 23, 30);
    expect(daysUntil('2027-01-20', clockHere(now))).toBe(0);
  });

  test('21 days are 21 times 24 hours, whatever the zones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * day }), offset, offset, (past, one, other) => {
        const now = Date.parse('2027-03-30T12:00:00Z');
        const found = rules({
          title: '',
          draft: plain,
          now: isoAt(now, one),
          state: (state) => {
            state.messages.push(exampleMessage({ programId: 'p1', at: isoAt(now - past, other) }));
          },
        });
        expect(found.includes('too-soon')).toBe(past < 21 * day);
      }),
      {
        numRuns: 60,
        examples: [
          [21 * day, 0, 330],
          [21 * day - 1, -600, 840],
        ],
      },
    );
  });

  test('thanks are late from the fourth local day after the interview', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 * day }), offset, (past, zone) => {
        const at = Date.parse('2026-12-02T18:00:00Z') + past;
        const now = isoAt(at, zone);
        const days = dayOfDate(now.slice(0, 10)) - dayOfDate('2026-12-02');
        const late = rules({ title: '', draft: thanks, now }).includes('thank-you-late');
        expect(late).toBe(days > 3);
      }),
      { numRuns: 60 },
    );
  });
});
