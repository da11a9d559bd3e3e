import type { Message, Program } from '../state/records.ts';
import { clockAt, dayOf, dayOfDate } from './clock.ts';
import { directoryOf } from './directory.ts';
import type { Facts } from './facts.ts';

/** What was sent to programs this season, arranged once so that a key press does not search 3,000 messages. */
export class History {
  /** Letters of intent that stand, newest first; one whose outcome was never seen counts. */
  readonly lettersOfIntent: readonly Letter[];
  /** Programs whose first contact was the applicant's mail, before any interview there. */
  readonly approached: ReadonlySet<string>;
  readonly #sent = new Map<string, number[]>();
  readonly #received = new Map<string, number[]>();

  constructor(facts: Facts) {
    const programs = new Map(facts.programs.map((program) => [program.id, program]));
    const begin = seasonBegin(facts);
    const letters: Letter[] = [];
    const first = new Map<string, { at: number; message: Message }>();
    for (const message of facts.messages) {
      const at = Date.parse(message.scheduledFor ?? message.at);
      if (at < begin) continue;
      for (const id of programsOf(message, facts)) {
        add(message.direction === 'sent' ? this.#sent : this.#received, id, at);
        const program = programs.get(id);
        if (message.direction !== 'sent') continue;
        if (message.kind === 'letter-of-intent' && message.retractedAt === null)
          letters.push({ programId: id, program: program ?? null, at, message });
        const before = first.get(id);
        if (!before || at < before.at) first.set(id, { at, message });
      }
    }
    this.lettersOfIntent = letters.sort((a, b) => b.at - a.at);
    this.approached = new Set(
      [...first]
        .filter(([id, { at, message }]) => {
          const wroteFirst = this.#received.get(id)?.some((each) => each <= at);
          return !wroteFirst && isBefore(programs.get(id), message);
        })
        .map(([id]) => id),
    );
  }

  /** When the last mail before `now` went to a program; null where none did. */
  lastSent(programId: string, now: Date): number | null {
    const past = (this.#sent.get(programId) ?? []).filter((at) => at <= now.getTime());
    return past.length > 0 ? Math.max(...past) : null;
  }

  /** Whether the program has written from one instant to another. */
  hasWritten(programId: string, from: number, to: number): boolean {
    return this.#received.get(programId)?.some((at) => from <= at && at <= to) ?? false;
  }
}

export interface Letter {
  readonly programId: string;
  /** Null where the program was removed since. */
  readonly program: Program | null;
  readonly at: number;
  readonly message: Message;
}

const histories = new WeakMap<Facts, History>();

/** The history in these facts, made once. */
export function historyOf(facts: Facts): History {
  const known = histories.get(facts);
  if (known) return known;
  const made = new History(facts);
  histories.set(facts, made);
  return made;
}

/** A Match year begins in June; what was sent before belongs to another. */
function seasonBegin({ applicant }: Facts): number {
  return Date.UTC(applicant.matchYear - 1, 5, 1);
}

/** The program that a message is filed under, otherwise those of its addresses. */
function programsOf(message: Message, facts: Facts): readonly string[] {
  if (message.programId !== null) return [message.programId];
  if (message.writerId !== null) return [];
  const directory = directoryOf(facts);
  const found = message.to.flatMap(
    (email) => directory.byAddress(email.trim().toLowerCase())?.programs ?? [],
  );
  return [...new Set(found.map(({ id }) => id))];
}

/** Whether a message went out before the program's interview; without a date only thanks tell that there was one. */
function isBefore(program: Program | undefined, message: Message): boolean {
  if (!program?.interviewDate) return message.kind !== 'thank-you';
  const clock = clockAt(message.scheduledFor ?? message.at);
  return dayOf(clock.now, clock) < dayOfDate(program.interviewDate);
}

function add(lists: Map<string, number[]>, id: string, at: number): void {
  const list = lists.get(id);
  if (list) list.push(at);
  else lists.set(id, [at]);
}
