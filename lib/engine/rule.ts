import type { Audience, Fix, Severity, Span, TextField } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import type { Sentence } from './paragraph.ts';

/** Words that a rule objects to, in body or subject. */
export interface Hit extends Span {
  field: TextField;
}

export interface Rule {
  /** Fixed by the catalogue; the file has the same name. */
  readonly id: string;
  readonly severity: Severity;
  /** Whom a draft must be written to for the rule to speak. */
  readonly audience: readonly Audience[];
  /** The card's heading. */
  readonly title: string;
  /** Why, in one or two sentences. */
  readonly message: string;
  /** Address of the text that says so, or '' for our own advice. */
  readonly source: string;
  /** What one sentence says, whatever the rest of the draft: offsets in the sentence. Kept with the paragraph. */
  inSentence?(sentence: Sentence): readonly Span[];
  /** Looks at the whole draft: `found` is what `inSentence` found; returns what stands. */
  inDraft?(doc: Doc, found: readonly Hit[], facts: Facts, now: Date): readonly Hit[];
  /** One or two ways to put it right. */
  fixes?(hit: Hit, doc: Doc): Fix[];
}

/** What a rule must flag and must leave alone; run by one generic test, kept out of the page by tree shaking. */
export interface Examples {
  flags: readonly Example[];
  allows: readonly Example[];
}

/** A sentence that stands in a mail the rule is for, or a draft with what else matters. */
export type Example =
  | string
  | { body: string; subject?: string; attachments?: string[]; isReply?: boolean };
