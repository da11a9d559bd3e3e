import type { Audience, Fix, Severity, Span, TextField } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';

/** Words that a rule objects to. `field` is the body when it is left out. */
export interface Hit extends Span {
  field?: TextField;
  fixes?: Fix[];
}

export interface Rule {
  /** Fixed by the catalogue; the file has the same name. */
  readonly id: string;
  readonly severity: Severity;
  /** Whom a draft must be written to for the rule to speak. */
  readonly audience: readonly Audience[];
  /** The card's heading. */
  readonly title: string;
  /** Why, in at most two sentences. */
  readonly message: string;
  /** Address of the text that says so, or '' for our own advice. */
  readonly source: string;
  find(doc: Doc, facts: Facts, now: Date): Hit[];
}

/** What one rule must flag and must leave alone; run by one generic test, kept out of the page by tree shaking. */
export interface Examples {
  flags: readonly Example[];
  allows: readonly Example[];
}

/** A body, or a body with what else matters. */
export type Example =
  | string
  | { body: string; subject?: string; attachments?: string[]; isReply?: boolean };
