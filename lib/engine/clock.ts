/** When a draft is judged, and by whose days: an instant, and how far the applicant's own time is from UTC. */
export interface Clock {
  readonly now: Date;
  /** Minutes east of UTC; -300 in New York in winter. */
  readonly offset: number;
}

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** An instant in this machine's zone; one with summer time has another offset in summer. */
export function clockHere(now: Date): Clock {
  return { now, offset: -now.getTimezoneOffset() };
}

/** An instant as ISO 8601 writes it; the days are those of its offset. */
export function clockAt(instant: string): Clock {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(instant) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return { now: new Date(instant), offset: sign === '-' ? -offset : offset };
}

/** The local day of an instant, counted from the first day of 1970. */
export function dayOf(instant: Date, { offset }: Clock): number {
  return Math.floor((instant.getTime() + offset * minute) / day);
}

/** The number that `dayOf` gives on a calendar date, YYYY-MM-DD. */
export function dayOfDate(date: string): number {
  return Date.parse(date) / day;
}

/** Local days from today to a calendar date; negative where it has passed. */
export function daysUntil(date: string, clock: Clock): number {
  return dayOfDate(date) - dayOf(clock.now, clock);
}

/** Time from an instant to now in whole days of 24 hours, rounded down; negative where it is still to come. */
export function daysSince(instant: string, clock: Clock): number {
  return Math.floor((clock.now.getTime() - Date.parse(instant)) / day);
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `March 3`, by the days of an offset in minutes. */
export function dateText(instant: Date, offset: number): string {
  const local = new Date(instant.getTime() + offset * minute);
  return `${months[local.getUTCMonth()]} ${local.getUTCDate()}`;
}
