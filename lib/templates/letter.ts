import type { Audience, Kind } from '../draft/draft.ts';
import type { Contact } from '../state/records.ts';
import type { Ending } from './ending.ts';
import type { Situation } from './situation.ts';

/** A text in the templates' language, ours or the applicant's own. */
export interface Template {
  readonly id: string;
  readonly audience: Audience;
  readonly kind: Kind;
  readonly title: string;
  readonly subject: string;
  readonly body: string;
}

/** Whether a letter fits a situation, and why. */
export type Fit = Fits | { readonly not: string };

export interface Fits {
  /** 3: it is time for it; 2: it fits; 1: it is possible. */
  readonly rank: 1 | 2 | 3;
  readonly reason: string;
}

/** One of our letters. */
export interface Letter extends Template {
  /** When to use it, in a sentence or two. */
  readonly use: string;
  /** When not to. */
  readonly avoid: string;
  /** Whom at a program it is for, the first that is on record; all by default. */
  readonly to?: readonly Contact['role'][];
  /** Is also offered in an answer while programs may not be written to. */
  readonly answers?: boolean;
  /** Wanted even by a program that asked for no messages: the interview's own business. */
  readonly isBusiness?: boolean;
  /** To programs: makes sense even when this is over; none by default. */
  readonly after?: readonly Ending[];
  /** Why it fits nobody at this time; null where it may. */
  bars?(situation: Situation): string | null;
  /** Whether it fits the recipient, who is on record. */
  fits(situation: Situation): Fit;
}
