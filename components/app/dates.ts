import { localDay, noonOf } from '../../lib/state/local-day.ts';

export { localDay } from '../../lib/state/local-day.ts';

/** Days (YYYY-MM-DD) and instants (ISO 8601) as the app writes them. */

const day = 86_400_000;
const eastern = 'America/New_York';

/** Whole days from one day to another; negative where the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** When something was of which a form tells the day (ISO 8601): by noon of it, and not in the hours to come. */
export function instantOn(date: string, now: Date): string {
  const noon = noonOf(date);
  return Date.parse(noon) < now.getTime() ? noon : now.toISOString();
}

/** "Dec 2", with the year where it is not the clock's. */
export function dayWords(date: string, now: Date): string {
  const other = date.slice(0, 4) !== localDay(now).slice(0, 4);
  return new Date(date).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    ...(other && { year: 'numeric' }),
  });
}

/** The day of an instant, where the applicant is. */
export function instantWords(at: string, now: Date): string {
  return dayWords(localDay(new Date(at)), now);
}

/** "today", "tomorrow", "in 5 days", "yesterday", "12 days ago". */
export function relativeDay(date: string, now: Date): string {
  const days = daysBetween(localDay(now), date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/**
 * "Wed, Mar 3, 2027, 9:00 PM ET": the zone in which the Match publishes its dates. What ends at midnight lasts through the
 * day before: "Thu, Mar 18, 2027, all day ET".
 */
export function easternWords(at: string, isEnd = false): string {
  const isMidnight = isEnd && toEastern(at).endsWith('T00:00');
  const instant = new Date(Date.parse(at) - Number(isMidnight));
  const words = instant.toLocaleString('en-US', {
    timeZone: eastern,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    ...(!isMidnight && { hour: 'numeric', minute: '2-digit' }),
  });
  return `${words.replace(/\s/g, ' ')}${isMidnight ? ', all day' : ''} ET`;
}

/** An instant as Eastern clocks show it, as a field for date and time takes it: YYYY-MM-DDTHH:MM. */
export function toEastern(at: string): string {
  const shown = new Date(at).toLocaleString('sv-SE', { timeZone: eastern });
  return shown.slice(0, 16).replace(' ', 'T');
}

/** The instant at which Eastern clocks show a time (YYYY-MM-DDTHH:MM), with its offset. @throws RangeError for another text. */
export function fromEastern(shown: string): string {
  for (const offset of ['-05:00', '-04:00']) {
    const at = `${shown}:00${offset}`;
    if (toEastern(at) === shown) return at;
  }
  return `${shown}:00-05:00`;
}
