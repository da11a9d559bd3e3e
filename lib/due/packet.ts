import { dayOfDate } from '../engine/clock.ts';
import { missingInPacket, requestedAt, stageOf } from '../state/progress.ts';
import type { Writer } from '../state/records.ts';
import { dateOf, dayOfInstant } from './days.ts';
import type { DueItem, Outlook } from './item.ts';
import { openWriters, writerName } from './open.ts';

/** Days in which a writer has agreed and got the packet. */
const usual = 14;
/** Days that a writer should have with the packet. */
const forWriting = 28;

/** Writers who have agreed and have no packet yet. */
export function packets(outlook: Outlook): DueItem[] {
  const { today, state } = outlook;
  return openWriters(outlook).flatMap((writer): DueItem[] => {
    if (!wantsPacket(writer, outlook)) return [];
    const asked = requestedAt(writer, state.messages);
    const askedOn = asked === null ? null : dayOfInstant(asked, outlook.clock);
    const due = Math.min(askedOn === null ? today : askedOn + 1, today);
    return [
      {
        kind: 'packet',
        programId: null,
        writerId: writer.id,
        item: `packet:${writer.id}`,
        due: dateOf(due),
        status: today > lastDay(writer, askedOn, today) ? 'late' : 'due',
        title: `Send ${writerName(writer)} the packet`,
        why: 'They have agreed. CV, statement, what you did together, the form of the application service and a date make a good letter easy.',
        action: { write: 'packet' },
      },
    ];
  });
}

/** Whether a writer has agreed but lacks what the letter needs. */
export function wantsPacket(writer: Writer, { state }: Outlook): boolean {
  if (stageOf(writer, state.messages) !== 'agreed') return false;
  const missing = missingInPacket(writer, state.applicant);
  return missing.some((part) => part !== 'waiver');
}

/** The day after which the packet comes late: it leaves time to write, and is no earlier than the writer can have agreed. */
function lastDay(writer: Writer, askedOn: number | null, today: number): number {
  const usually = askedOn === null ? today : askedOn + usual;
  return writer.dueAt === null ? usually : Math.max(usually, dayOfDate(writer.dueAt) - forWriting);
}
