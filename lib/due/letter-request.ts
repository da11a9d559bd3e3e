import { dayOfDate } from '../engine/clock.ts';
import { defaultSettings } from '../settings/settings.ts';
import { letterService, stageOf } from '../state/progress.ts';
import type { Writer } from '../state/records.ts';
import { dateOf, dayOfEvent, dayText, statusOn } from './days.ts';
import type { DueItem, Outlook } from './item.ts';
import { openWriters, writerName } from './open.ts';

/** Days for asking before it is late. */
const grace = 7;

/** Writers to be asked: some weeks before the letter is due, or before applications can be submitted. */
export function letterRequests(outlook: Outlook): DueItem[] {
  const { today, state } = outlook;
  const weeks = state.settings?.askWeeks ?? defaultSettings.askWeeks;
  return openWriters(outlook).flatMap((writer): DueItem[] => {
    if (stageOf(writer, state.messages) !== 'planned') return [];
    const target = targetOf(writer, outlook);
    if (target === null) return [];
    const due = target.day - 7 * weeks;
    const status = statusOn(today, due, due + grace);
    if (status === null) return [];
    return [
      {
        kind: 'letter-request',
        programId: null,
        writerId: writer.id,
        item: `letter-request:${writer.id}`,
        due: dateOf(due),
        status,
        title: `Ask ${writerName(writer)} for a letter`,
        why: `${target.words} ${dayText(target.day)}; your plan is to ask ${weeks} ${weeks === 1 ? 'week' : 'weeks'} before. Ask whether they can write a strong one.`,
        action: { write: 'letter-request' },
      },
    ];
  });
}

function targetOf(writer: Writer, outlook: Outlook): { day: number; words: string } | null {
  if (writer.dueAt !== null) return { day: dayOfDate(writer.dueAt), words: 'The letter is due' };
  if (letterService(writer, outlook.state.applicant) === 'sf-match') return null;
  const day = dayOfEvent(outlook, 'eras-submit');
  if (day === null || day < outlook.today) return null;
  const isConfirmed = outlook.season?.dates['eras-submit']?.confirmed;
  return {
    day,
    words: isConfirmed
      ? 'Applications open on'
      : 'Applications are expected to open (check the application service) on',
  };
}
