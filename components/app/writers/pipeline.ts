import type { Message, Writer } from '../../../lib/state/records.ts';
import { daysBetween, localDay } from '../dates.ts';
import { missingParts } from './packet.ts';
import { stageOf } from './stage.ts';

/** The way of a letter; a writer who declined stands aside. */
export const steps = ['planned', 'asked', 'agreed', 'packet-sent', 'uploaded', 'thanked'] as const;

/** A writer as the list shows them. */
export interface WriterRow {
  readonly writer: Writer;
  readonly stage: Writer['stage'];
  readonly missing: readonly string[];
  /** The day on which a reminder is due, or null where none is. */
  readonly remindOn: string | null;
  readonly mails: readonly Message[];
}

/** Writers in the order of what is closest to its end, those who declined last. */
export function writerRows(
  writers: readonly Writer[],
  messages: readonly Message[],
  reminderDays: number,
): WriterRow[] {
  const rows = writers.map((writer) => {
    const mails = messages.filter(({ writerId }) => writerId === writer.id);
    const stage = stageOf(writer, mails);
    const wanting = stage === 'agreed' || stage === 'packet-sent' || stage === 'asked';
    return {
      writer,
      stage,
      mails,
      missing: stage === 'agreed' || stage === 'packet-sent' ? missingParts(writer) : [],
      remindOn: wanting ? reminderDay(writer, mails, reminderDays) : null,
    };
  });
  return rows.sort(
    (a, b) =>
      order(a.stage) - order(b.stage) ||
      (a.writer.dueAt ?? '9').localeCompare(b.writer.dueAt ?? '9') ||
      a.writer.name.localeCompare(b.writer.name),
  );
}

/** So many days after the last mail that asked for something. */
function reminderDay(writer: Writer, mails: readonly Message[], days: number): string | null {
  const asked = mails
    .filter(({ kind, direction }) => direction === 'sent' && kind !== 'thank-you')
    .map(({ at }) => Date.parse(at));
  if (writer.requestedAt) asked.push(Date.parse(writer.requestedAt));
  if (asked.length === 0) return null;
  const last = new Date(Math.max(...asked));
  last.setDate(last.getDate() + days);
  return localDay(last);
}

function order(stage: Writer['stage']): number {
  return stage === 'declined' ? steps.length : steps.indexOf(stage);
}

/** The next step with a writer, in a sentence of a few words, and whether it is late. */
export function nextStep(
  { writer, stage, missing, remindOn }: WriterRow,
  now: Date,
  askWeeks: number,
  words: (day: string) => string,
): { words: string; late: boolean } {
  const today = localDay(now);
  const due = writer.dueAt;
  const isLate = due !== null && due < today;
  switch (stage) {
    case 'planned': {
      if (due === null) return { words: 'Set a due date, then ask', late: false };
      const ask = addDays(due, -7 * askWeeks);
      const late = daysBetween(today, ask) < 0;
      return {
        words: late ? `Ask now: it was to be asked by ${words(ask)}` : `Ask by ${words(ask)}`,
        late,
      };
    }
    case 'asked':
    case 'agreed':
    case 'packet-sent':
      if (stage === 'agreed' && missing.length > 0 && !isLate)
        return { words: 'Send the packet', late: false };
      if (remindOn === null) return { words: 'Wait for the letter', late: isLate };
      return remindOn <= today
        ? { words: 'A reminder is due', late: isLate || remindOn < today }
        : { words: `Remind on ${words(remindOn)}`, late: isLate };
    case 'uploaded':
      return { words: 'Say thank you', late: false };
    case 'thanked':
      return { words: 'Done', late: false };
    case 'declined':
      return { words: 'Declined', late: false };
  }
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
