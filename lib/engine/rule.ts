import type {
  Audience,
  Draft,
  Field,
  Fix,
  Kind,
  Severity,
  Span,
  TextField,
} from '../draft/draft.ts';
import type { State } from '../state/schema.ts';
import type { Clock } from './clock.ts';
import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import type { Sentence } from './paragraph.ts';
import type { Recipient } from './recipients.ts';

/** Words that a rule objects to, in body or subject. */
export interface Hit extends Span {
  field: TextField;
}

/** What the catalogue says of a rule. */
export interface RuleText {
  /** Fixed by the catalogue; the file has the same name. */
  readonly id: string;
  readonly severity: Severity;
  /** What it has instead where more, or less, is at stake. */
  readonly otherSeverity?: Severity;
  /** Whom a draft must be written to for the rule to speak. */
  readonly audience: readonly Audience[];
  /** The card's heading. */
  readonly title: string;
  /** Why, in one or two sentences. */
  readonly message: string;
  /** Address of the text that says so, or '' for our own advice. */
  readonly source: string;
}

/** A rule that the draft's own words decide. */
export interface Rule extends RuleText {
  /** What one sentence says, whatever the rest of the draft: offsets in the sentence. Kept with the paragraph. */
  inSentence?(sentence: Sentence): readonly Span[];
  /** Looks at the whole draft: `found` is what `inSentence` found; returns what stands. */
  inDraft?(doc: Doc, found: readonly Hit[]): readonly Hit[];
  /** One or two ways to put it right; `context` has what is on record. */
  fixes?(hit: Hit, doc: Doc, context: Context): Fix[];
  /** What the card says instead, where what is on record makes its own words untrue. */
  wording?(context: Context): Wording | null;
}

/** A finding's words where they are not the rule's own. */
export type Wording = Pick<RuleText, 'severity' | 'message' | 'source'>;

/** What a context rule looks at: the draft as the phrase rules have read it, and what the applicant has stored. */
export interface Context {
  readonly doc: Doc;
  readonly facts: Facts;
  readonly clock: Clock;
  readonly kind: Kind;
  /** Everybody in To, Cc and Bcc, and who they are on record. */
  readonly recipients: readonly Recipient[];
  /** The words that a phrase rule found, none where it found nothing. */
  said(rule: string): readonly Hit[];
}

/** What a context rule marks, with its own words where it names what is on record. Offsets as in a finding: 0,0 in the body marks no words; in a list index and index + 1. */
export interface Mark extends Span, Partial<Wording> {
  field: Field;
  /** Made when somebody looks at them. */
  fixes?(): Fix[];
}

/** A rule that needs recipients, attachments, dates or what the applicant has stored. */
export interface ContextRule extends RuleText {
  inContext(context: Context): readonly Mark[];
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

/** What a context rule must flag and must leave alone, as changes to a sample mail, clock and state (tests/unit/sample.ts). */
export interface Scenario {
  /** What happens, in a few words. */
  title: string;
  draft: Partial<Draft>;
  /** ISO 8601 with offset. */
  now?: string;
  /** Changes a copy of the sample state. */
  state?(state: State): void;
}

/** What a context rule's file gives from a function: tree shaking keeps a value that calls are made for. */
export interface Scenarios {
  flags: readonly Scenario[];
  allows: readonly Scenario[];
}
