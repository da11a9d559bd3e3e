import { doneOf, itemsFor } from '../checklist/checklist.ts';
import type { ChecklistItem } from '../checklist/item.ts';
import { eventText, isInMainMatch } from '../engine/windows.ts';
import { dateOf, dayOfEvent, hasCome, statusOn } from './days.ts';
import type { DueItem, DueStatus, Outlook } from './item.ts';

/** Days before its date in which a task that could be done for long is due. */
const near = 14;

/** Items of the checklist that have a day in the season of the Main Match. */
export function checklistTasks(outlook: Outlook): DueItem[] {
  const { state, season, clock } = outlook;
  const { applicant, programs } = state;
  if (!season || applicant.matchStatus === 'matched') return [];
  if (programs.length > 0 && !programs.some(isInMainMatch)) return [];
  return itemsFor(state).flatMap((item): DueItem[] => {
    if (!item.task || !item.date || doneOf(item, state, clock)) return [];
    const day = dayOfEvent(outlook, item.date);
    const status = statusOf(item, day, outlook);
    if (day === null || status === null) return [];
    return [
      {
        kind: 'checklist',
        programId: null,
        writerId: null,
        item: item.id,
        due: dateOf(day),
        status,
        title: item.title,
        why: `${item.why} (${eventText(season, item.date)})`,
        action: item.task.asks ? { answer: item.task.asks } : { tick: item.id },
      },
    ];
  });
}

/** Due from its first event to its own; late, as far as it can still be done, until the last. */
function statusOf(
  { date, task }: ChecklistItem,
  day: number | null,
  outlook: Outlook,
): DueStatus | null {
  if (!date || !task || day === null) return null;
  if (hasCome(outlook, date)) {
    if (!task.lateUntil || dayOfEvent(outlook, task.lateUntil) === null) return null;
    if (hasCome(outlook, task.lateUntil)) return null;
    return outlook.today <= day ? 'due' : 'late';
  }
  if (task.from && hasCome(outlook, task.from)) return outlook.today >= day - near ? 'due' : 'next';
  return statusOn(outlook.today, day);
}
