import { type Clock, dayOf } from '../engine/clock.ts';
import { seasonOf } from '../season/seasons.ts';
import type { State } from '../state/schema.ts';
import { checklistTasks } from './checklist.ts';
import { confirmations } from './confirm-sent.ts';
import { followUps } from './follow-up.ts';
import { interviewDates } from './interview-date.ts';
import { type DueItem, dueKinds, dueStatuses, type Finder } from './item.ts';
import { followThroughs } from './letter-of-intent.ts';
import { letterRequests } from './letter-request.ts';
import { packets } from './packet.ts';
import { reminders } from './reminder.ts';
import { programThanks, writerThanks } from './thank-you.ts';

const finders: readonly Finder[] = [
  programThanks,
  writerThanks,
  followUps,
  letterRequests,
  packets,
  reminders,
  followThroughs,
  interviewDates,
  confirmations,
  checklistTasks,
];

/** What is to be done at a moment, most urgent first: what is late, oldest first, then what is due, then what is next. */
export function dueItems(state: State, clock: Clock): DueItem[] {
  if (state.applicant.withdrawn) return [];
  const season = seasonOf(state.applicant.matchYear, state.settings?.calendar);
  const outlook = { state, clock, today: dayOf(clock.now, clock), season };
  return finders.flatMap((find) => find(outlook)).sort(byUrgency);
}

/** How many items are late: the number on the toolbar's icon. */
export function lateCount(items: readonly Pick<DueItem, 'status'>[]): number {
  return items.filter(({ status }) => status === 'late').length;
}

/** The order of two items; a total one, since no two have the same name. */
export function byUrgency(a: DueItem, b: DueItem): number {
  return (
    dueStatuses.indexOf(a.status) - dueStatuses.indexOf(b.status) ||
    compare(a.due, b.due) ||
    dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) ||
    compare(a.item, b.item)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
