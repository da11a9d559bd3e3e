import { type Clock, dateText, day, dayOf, dayOfDate } from '../engine/clock.ts';
import type { SeasonEvent } from '../season/season.ts';
import type { DueStatus, Outlook } from './item.ts';

/** How many days ahead something is announced. */
const ahead = 14;

/** A day since 1970 as YYYY-MM-DD. */
export function dateOf(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}

/** The applicant's own day of an instant in ISO 8601. */
export function dayOfInstant(instant: string, clock: Clock): number {
  return dayOf(new Date(instant), clock);
}

/** `December 2`, for a day since 1970. */
export function dayText(dayNumber: number): string {
  return dateText(new Date(dayNumber * day), 0);
}

/** "today", "yesterday" or "12 days ago". */
export function agoText(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** Where today lies: null while the day is too far ahead, late once its last day has passed. */
export function statusOn(today: number, due: number, last = due): DueStatus | null {
  if (today < due - ahead) return null;
  if (today < due) return 'next';
  return today <= last ? 'due' : 'late';
}

/** The day of an event as it is published, which is that of US Eastern; null where nobody knows it. */
export function dayOfEvent({ season }: Outlook, event: SeasonEvent): number | null {
  const date = season?.dates[event];
  return date ? dayOfDate(date.at.slice(0, 'YYYY-MM-DD'.length)) : null;
}

/** Whether an event has come; false where nobody knows when it does. */
export function hasCome({ season, clock }: Outlook, event: SeasonEvent): boolean {
  const date = season?.dates[event];
  return date !== undefined && Date.parse(date.at) <= clock.now.getTime();
}
