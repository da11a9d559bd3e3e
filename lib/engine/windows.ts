import type { Season, SeasonDate, SeasonEvent } from '../season/season.ts';
import { isBetween } from '../season/seasons.ts';
import type { Program } from '../state/records.ts';
import { clockAt, dateText, day, dayOf, minute } from './clock.ts';
import { programOf } from './recipients.ts';
import type { Context } from './rule.ts';

/** Whether a program fills its places in the NRMP Main Match, as far as is known; who is not on record may. */
export function isInMainMatch(program: Program | null): boolean {
  return program === null || program.match === 'nrmp' || program.match === 'unknown';
}

/** The calendar that the mail's program goes by; null where it is in another match or no calendar is known. */
export function calendarOf({ facts, recipients }: Context): Season | null {
  return isInMainMatch(programOf(recipients)) ? facts.season : null;
}

/** From Monday of Match Week, 10:00 Eastern, to the end of SOAP: programs must make the first contact. */
export function isInSoap(season: Season, now: Date): boolean {
  return isBetween(season, 'match-week', 'soap-ends', now);
}

/** From the deadline of the rank order list to the results. */
export function isAfterRanking(season: Season, now: Date): boolean {
  return isBetween(season, 'rank-deadline', 'match-day', now);
}

export function isAfterMatchDay(season: Season, now: Date): boolean {
  const results = season.dates['match-day'];
  return results !== undefined && Date.parse(results.at) <= now.getTime();
}

/** The days, by Eastern time, from the Monday of Match Week to Match Day. */
export function isInMatchWeek(season: Season, now: Date): boolean {
  const monday = season.dates['match-week'];
  const friday = season.dates['match-day'];
  return (
    monday !== undefined &&
    friday !== undefined &&
    startOfDay(monday) <= now.getTime() &&
    now.getTime() < startOfDay(friday) + day
  );
}

/** `March 19`, with the advice to look it up where nobody has published it yet. */
export function eventText(season: Season, event: SeasonEvent): string {
  const date = season.dates[event];
  if (!date) return 'date unknown, check nrmp.org';
  const { now, offset } = clockAt(date.at);
  // What ends at midnight has the day before as its last.
  const last = dateText(event === 'soap-ends' ? new Date(now.getTime() - 1) : now, offset);
  return date.confirmed ? last : `${last}: expected date, check nrmp.org`;
}

function startOfDay(date: SeasonDate): number {
  const clock = clockAt(date.at);
  return dayOf(clock.now, clock) * day - clock.offset * minute;
}
