import type { DueItem } from '../../../lib/due/item.ts';
import {
  letterService,
  mailsToWriter,
  missingInPacket,
  stageOf,
} from '../../../lib/state/progress.ts';
import type { Message, Writer } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { localDay } from '../dates.ts';
import { partName } from './packet.ts';

/** The way of a letter; a writer who declined stands aside. */
export const steps = ['planned', 'asked', 'agreed', 'packet-sent', 'uploaded', 'thanked'] as const;

/** A writer as the list shows them. */
export interface WriterRow {
  readonly writer: Writer;
  readonly stage: Writer['stage'];
  /** The parts of the packet that they lack, while they still need them. */
  readonly missing: readonly string[];
  readonly mails: readonly Message[];
  /** What is to be done about the letter now or soon. */
  readonly due: DueItem | null;
}

/** Writers in the order of the letter's way, those who declined last. `due` is what is due at all. */
export function writerRows(state: State, due: readonly DueItem[]): WriterRow[] {
  return state.writers
    .map((writer) => writerRow(writer, state, due))
    .sort(
      (a, b) =>
        order(a.stage) - order(b.stage) ||
        (a.writer.dueAt ?? '9').localeCompare(b.writer.dueAt ?? '9') ||
        a.writer.name.localeCompare(b.writer.name),
    );
}

/** One writer, with what the mails on record say. */
export function writerRow(
  writer: Writer,
  { applicant, messages }: State,
  due: readonly DueItem[],
): WriterRow {
  const stage = stageOf(writer, messages);
  const service = letterService(writer, applicant);
  const lacks = stage === 'agreed' || stage === 'packet-sent';
  const sent = new Set(mailsToWriter(writer, messages));
  return {
    writer,
    stage,
    missing: lacks ? missingInPacket(writer, applicant).map((part) => partName(part, service)) : [],
    mails: messages.filter((mail) => mail.writerId === writer.id || sent.has(mail)),
    due: due.find((item) => item.writerId === writer.id && item.kind !== 'confirm-sent') ?? null,
  };
}

const waiting: Readonly<Record<Writer['stage'], string>> = {
  planned: 'Set a due date, then ask',
  asked: 'Wait for an answer',
  agreed: 'Wait for the letter',
  'packet-sent': 'Wait for the letter',
  uploaded: 'The letter is there',
  thanked: 'Done',
  declined: 'Will not write a letter',
};

/** The next step with a writer, in a few words; `days` writes a day. */
export function nextStep(
  { writer, stage, due }: WriterRow,
  now: Date,
  days: (day: string) => string,
): { words: string; late: boolean } {
  if (due) {
    const soon = due.due > localDay(now) ? ` by ${days(due.due)}` : '';
    return { words: `${due.title}${soon}`, late: due.status === 'late' };
  }
  if (stage === 'planned' && writer.dueAt !== null)
    return { words: 'Today will say when to ask', late: false };
  return { words: waiting[stage], late: false };
}

function order(stage: Writer['stage']): number {
  return stage === 'declined' ? steps.length : steps.indexOf(stage);
}
