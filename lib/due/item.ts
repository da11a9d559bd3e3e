import type { Clock } from '../engine/clock.ts';
import type { Season } from '../season/season.ts';
import type { Message } from '../state/records.ts';
import type { State } from '../state/schema.ts';

export const dueKinds = [
  'follow-up',
  'confirm-sent',
  'thank-you',
  'reminder',
  'packet',
  'letter-request',
  'letter-of-intent-follow-through',
  'interview-date',
  'checklist',
] as const;
export type DueKind = (typeof dueKinds)[number];

/** `late`: its time has passed; `due`: it is to be done now; `next`: soon. */
export const dueStatuses = ['late', 'due', 'next'] as const;
export type DueStatus = (typeof dueStatuses)[number];

/** The one thing that settles an item. */
type DueAction =
  /** Write a mail of this kind to the item's program or writer. */
  | { readonly write: Message['kind'] }
  /** Fill in a field of the item's program. */
  | { readonly edit: 'interviewDate' }
  /** Say whether the mail with this id went out. */
  | { readonly confirm: string }
  /** Say how the Match went. */
  | { readonly answer: 'matchStatus' }
  /** Tick this item of the checklist. */
  | { readonly tick: string };

/** Something to be done. */
export interface DueItem {
  readonly kind: DueKind;
  readonly programId: string | null;
  readonly writerId: string | null;
  /** The same each time the same thing is due; of the checklist, the id of its item. */
  readonly item: string;
  /** A day of the applicant's own calendar, YYYY-MM-DD. */
  readonly due: string;
  readonly status: DueStatus;
  readonly title: string;
  readonly why: string;
  readonly action: DueAction;
}

/** What the finders of due items look at. */
export interface Outlook {
  readonly state: State;
  readonly clock: Clock;
  /** Today, in days since 1970 by the applicant's own calendar. */
  readonly today: number;
  /** Null where no calendar of the Match year is known. */
  readonly season: Season | null;
}

/** Finds the items of one kind. */
export type Finder = (outlook: Outlook) => DueItem[];
