import { clockHere } from '../../../lib/engine/clock.ts';
import { reachedStage } from '../../../lib/engine/interview.ts';
import { isStandingIntent } from '../../../lib/state/progress.ts';
import type { Message, Program } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { instantOf, isAhead, mailsTo, sentAt } from '../../../lib/state/sent-mails.ts';

/** A program as the list shows it. */
export interface ProgramRow {
  readonly program: Program;
  /** Where it stands today. */
  readonly stage: Program['stage'];
  /** When the last mail to it or from it was, ISO 8601, or null; one that is still to go out is none. */
  readonly lastContact: string | null;
  /** An unretracted letter of intent went to it. */
  readonly intended: boolean;
  /** What a search looks into, in small letters without accents. */
  readonly words: string;
}

export const sorts = {
  name: 'Name',
  stage: 'Stage',
  interview: 'Interview date',
  contact: 'Last contact',
} as const;
export type Sort = keyof typeof sorts;

export interface Wish {
  readonly search: string;
  readonly stage: Program['stage'] | 'all';
  readonly sort: Sort;
}

/** Every program with what the mails on record say of it. */
export function programRows(
  state: Pick<State, 'applicant' | 'programs' | 'messages'>,
  now: Date,
): ProgramRow[] {
  const filed = Map.groupBy(state.messages, ({ programId }) => programId);
  const clock = clockHere(now);
  return state.programs.map((program) => ({
    program,
    stage: reachedStage(program, clock),
    lastContact: lastOf(
      [...(filed.get(program.id) ?? []), ...mailsTo(program, state.messages)],
      now,
    ),
    intended: standingIntentTo(program, state) !== null,
    words: plain(
      [
        program.name,
        program.institution,
        program.specialty,
        ...program.aliases,
        ...program.contacts.flatMap(({ name, email }) => [name, email]),
      ].join(' '),
    ),
  }));
}

/** The rows that a search and a stage leave, in the order wished for. Every word of the search must occur. */
export function shownRows(rows: readonly ProgramRow[], wish: Wish): ProgramRow[] {
  const words = plain(wish.search).split(/\s+/);
  return rows
    .filter(
      (row) =>
        (wish.stage === 'all' || row.stage === wish.stage) &&
        words.every((word) => row.words.includes(word)),
    )
    .sort((a, b) => compare[wish.sort](a, b) || byName(a, b));
}

/** The letter of intent that binds to a program, or null. */
export function standingIntentTo(
  program: Program,
  { applicant, messages }: Pick<State, 'applicant' | 'messages'>,
): Message | null {
  const mails = mailsTo(program, messages);
  return mails.find((mail) => isStandingIntent(mail, applicant.matchYear)) ?? null;
}

function lastOf(mails: readonly Message[], now: Date): string | null {
  const past = mails.filter((mail) => !isAhead(mail, now));
  const last = past.toSorted((a, b) => sentAt(a) - sentAt(b)).at(-1);
  return last ? instantOf(last) : null;
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const byName = (a: ProgramRow, b: ProgramRow) => names.compare(a.program.name, b.program.name);

/** How far a program has come; those that are over stand last. */
const progress: readonly Program['stage'][] = [
  'interviewed',
  'interview-offered',
  'waitlisted',
  'applied',
  'considering',
  'interview-declined',
  'rejected',
  'withdrawn',
];

const compare: Readonly<Record<Sort, (a: ProgramRow, b: ProgramRow) => number>> = {
  name: byName,
  stage: (a, b) => progress.indexOf(a.stage) - progress.indexOf(b.stage),
  interview: (a, b) => lastIfNull(a.program.interviewDate, b.program.interviewDate),
  contact: (a, b) => -firstIfNull(a.lastContact, b.lastContact),
};

function lastIfNull(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b);
}

function firstIfNull(a: string | null, b: string | null): number {
  return (a === null ? 0 : Date.parse(a)) - (b === null ? 0 : Date.parse(b));
}

/** Small letters without accents and straight apostrophes, as searches compare. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
