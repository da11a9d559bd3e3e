import type { Clock } from '../engine/clock.ts';
import type { SeasonEvent } from '../season/season.ts';
import type { Applicant, Program } from '../state/records.ts';
import type { State } from '../state/schema.ts';

/** The phases of a season in their order, by id. */
export const phases = {
  early: '12 to 18 months before the Match',
  groundwork: '6 to 12 months before the Match',
  application: 'Application',
  letters: 'Letters of recommendation',
  interviews: 'Interviews',
  ranking: 'Rank order list',
  'match-week': 'Match Week',
  soap: 'SOAP',
  after: 'After the Match',
} as const;
export type Phase = keyof typeof phases;

export type Status = Applicant['status'];

export const everyone: readonly Status[] = ['us-md', 'us-do', 'us-img', 'non-us-img', 'us-grad'];
export const seniors: readonly Status[] = ['us-md', 'us-do'];
export const imgs: readonly Status[] = ['us-img', 'non-us-img'];

/** Something to do or to know in a season. */
export interface ChecklistItem {
  /** Ticks are stored under it: never changed, never used again. */
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly why: string;
  /** Address of the page that says so; '' for our own advice. */
  readonly source: string;
  readonly for: readonly Status[];
  /** Where one of the two is given, it matters only to applicants in such a specialty, */
  readonly specialties?: RegExp;
  /** or with a program that takes applications in this way. */
  readonly service?: Program['applicationService'];
  /** Where given, whether it matters as things stand. */
  readonly when?: (state: State) => boolean;
  /** The event of the season that it belongs to. */
  readonly date?: SeasonEvent;
  /** It is a task for Today: from one event until its date, and late until another; without that one it is let go of. */
  readonly task?: {
    readonly from?: SeasonEvent;
    readonly lateUntil?: SeasonEvent;
    /** It is settled by telling this, on which more depends than a tick. */
    readonly asks?: 'matchStatus';
  };
  /** What in the state shows that it is done, in a few words; null where nothing does. */
  readonly doneBy?: (state: State, clock: Clock) => string | null;
  /** A tick from before this instant (milliseconds since 1970) was about something else, and counts no more. */
  readonly ticksSince?: (state: State) => number;
}
