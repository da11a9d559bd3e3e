import { dueItems } from '../../../lib/due/due-items.ts';
import type { DueItem, DueKind } from '../../../lib/due/item.ts';
import { clockAt } from '../../../lib/engine/clock.ts';
import type { Message, Program, Writer } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { sampleState } from '../sample.ts';

/** The sample's applicant with one program and one writer, both as given. */
export function stateWith(
  program: Partial<Program> | null,
  writer: Partial<Writer> | null = null,
  messages: Partial<Message>[] = [],
): State {
  const state = sampleState();
  const [firstProgram] = state.programs;
  const [firstWriter] = state.writers;
  return {
    ...state,
    programs: program && firstProgram ? [{ ...firstProgram, ...program }] : [],
    writers: writer && firstWriter ? [{ ...firstWriter, ...writer }] : [],
    messages: messages.map((fields, i) => ({
      id: `m${i}`,
      at: '2027-01-18T12:00:00Z',
      direction: 'sent',
      programId: null,
      writerId: null,
      kind: 'other',
      to: [],
      subject: '',
      retractedAt: null,
      confirmed: true,
      scheduledFor: null,
      retractReason: '',
      ...fields,
    })),
  };
}

/** The items of one kind at a moment. */
export function found(state: State, now: string, kind: DueKind): DueItem[] {
  return dueItems(state, clockAt(now)).filter((item) => item.kind === kind);
}

/** Due day and status of the one item of a kind, or null. */
export function seen(state: State, now: string, kind: DueKind): string | null {
  const items = found(state, now, kind);
  if (items.length > 1) throw new Error(`more than one ${kind}`);
  return items[0] ? `${items[0].due} ${items[0].status}` : null;
}
