/** What the engine reads and what it reports. Pure data: no DOM, no browser API. */

/** A sender or recipient; a text that is not known is the empty string. */
export interface Person {
  name: string;
  email: string;
}

/** A mail as far as it is written. `body` is the applicant's own part as plain text; lines that begin with `>` are quoted. */
export interface Draft {
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  body: string;
  /** File names; links to files in a cloud drive count as files. */
  attachments: string[];
  /** The newest mail of the thread comes from one of the recipients. */
  isReply: boolean;
  /** When that mail came (ISO 8601), where the page shows it. */
  repliedToAt: string | null;
}

export const emptyDraft: Draft = {
  from: { name: '', email: '' },
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  body: '',
  attachments: [],
  isReply: false,
  repliedToAt: null,
};

/** Whom the draft is written to. */
export type Audience = 'program' | 'writer' | 'other';

/** What the mail is. */
export type Kind =
  | 'outreach'
  | 'update'
  | 'thank-you'
  | 'interest'
  | 'letter-of-intent'
  | 'letter-request'
  | 'packet'
  | 'reminder'
  | 'other';

export const severities = ['violation', 'warning', 'advice', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** The order in which findings are sorted. */
export const fields = ['body', 'subject', 'to', 'cc', 'bcc', 'attachments'] as const;
export type Field = (typeof fields)[number];
export type TextField = 'body' | 'subject';

/** A half-open range of UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export interface TextEdit extends Span {
  field: TextField;
  replacement: string;
}

export type Edit = TextEdit | { field: 'to' | 'cc' | 'bcc' | 'attachments'; remove: number };

export interface Fix {
  label: string;
  edits: Edit[];
}

/** What a fix writes in one field. */
export function writtenIn({ edits }: Fix, field: TextField): TextEdit[] {
  return edits.filter((edit): edit is TextEdit => edit.field === field);
}

export interface Finding {
  rule: string;
  severity: Severity;
  field: Field;
  /** Offsets into body or subject (0,0: no words marked); in a list index and index + 1. */
  start: number;
  end: number;
  quote: string;
  /** Why, in at most two sentences. */
  message: string;
  /** Where it is written, or '' for our own advice. */
  source: string;
  fixes: Fix[];
}
