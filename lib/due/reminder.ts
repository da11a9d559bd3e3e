import { dayOfDate } from '../engine/clock.ts';
import { defaultSettings } from '../settings/settings.ts';
import { lastReminderAt, packetSentAt, requestedAt, stageOf } from '../state/progress.ts';
import type { Writer } from '../state/records.ts';
import { agoText, dateOf, dayOfInstant, dayText, statusOn } from './days.ts';
import type { DueItem, Outlook } from './item.ts';
import { openWriters, writerName } from './open.ts';
import { wantsPacket } from './packet.ts';

/** Before this many days to the due date nobody who has agreed is reminded. */
const near = 14;
/** Shortly before the due date, and shortly after it, a week without an answer is enough. */
const pressing = 7;
const grace = 7;

/** Letters that were asked for and are not there. */
export function reminders(outlook: Outlook): DueItem[] {
  const { today, state } = outlook;
  return openWriters(outlook).flatMap((writer): DueItem[] => {
    const stage = stageOf(writer, state.messages);
    const isWaited = stage === 'asked' || stage === 'agreed' || stage === 'packet-sent';
    if (!isWaited || wantsPacket(writer, outlook)) return [];
    const last = lastMailOn(writer, outlook);
    const letterDue = writer.dueAt === null ? null : dayOfDate(writer.dueAt);
    const due = reminderDay(last, letterDue, stage, outlook);
    if (due === null) return [];
    const isOverdue = letterDue !== null && letterDue < today && due <= today;
    const status = isOverdue ? 'late' : statusOn(today, due, due + grace);
    if (status === null) return [];
    const name = writerName(writer);
    return [
      {
        kind: 'reminder',
        programId: null,
        writerId: writer.id,
        item: `reminder:${writer.id}`,
        due: dateOf(due),
        status,
        title: stage === 'asked' ? `Ask ${name} again` : `Remind ${name}`,
        why: [
          stage === 'asked' ? 'There is no answer on record.' : 'The letter is not there yet.',
          ...(letterDue === null ? [] : [wasDue(letterDue, due, today)]),
          ...(last === null ? [] : [`You last wrote about it ${agoText(today - last)}.`]),
        ].join(' '),
        action: { write: 'reminder' },
      },
    ];
  });
}

/** How late an item is counts from its own day: told where the letter's day is another that is over too. */
function wasDue(letterDue: number, due: number, today: number): string {
  if (letterDue >= today) return `It is due ${dayText(letterDue)}.`;
  const own = due < letterDue ? `, and this reminder ${dayText(due)}` : '';
  return `It was due ${dayText(letterDue)}${own}.`;
}

function reminderDay(
  last: number | null,
  letterDue: number | null,
  stage: Writer['stage'],
  { state }: Outlook,
): number | null {
  const patience = state.settings?.reminderDays ?? defaultSettings.reminderDays;
  if (letterDue === null) return last === null ? null : last + patience;
  if (last === null) return letterDue - near;
  const calm = stage === 'asked' ? last + patience : Math.max(last + patience, letterDue - near);
  const soon = Math.max(last + pressing, letterDue - pressing);
  return soon <= letterDue + pressing ? Math.min(calm, soon) : calm;
}

/** The day of the last mail that asked for the letter; null where none is known. */
function lastMailOn(writer: Writer, { state, clock }: Outlook): number | null {
  const days = [requestedAt, packetSentAt, lastReminderAt].flatMap((when) => {
    const instant = when(writer, state.messages);
    return instant === null ? [] : [dayOfInstant(instant, clock)];
  });
  return days.length > 0 ? Math.max(...days) : null;
}
