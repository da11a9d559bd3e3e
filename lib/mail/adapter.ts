import type { Person, Span } from '../draft/draft.ts';

/** One mail host, as the rest of the extension sees it. An adapter reads the page; only `replace`, `insert` and `takeOff` write, through the host's own editor and controls. */
export interface MailAdapter {
  readonly host: 'gmail' | 'outlook';
  /** Every open compose in the document, in document order; cheap enough to be asked after each batch of mutations. */
  composes(document: Document): Compose[];
  /** The host has put an error or a question between Send and the mail's going. */
  isRefusing(document: Document): boolean;
  /** What the host says of the mail that it sent last, or shall send; in the user's language. '' for nothing. */
  notice(document: Document): string;
}

/** One open compose window, inline reply or pop-out. The same object as long as its editor is the same element. */
export interface Compose {
  readonly editor: HTMLElement;
  /** Holds all of the compose: fields, editor and controls. */
  readonly root: HTMLElement;
  /** What is drawn to be written in: the editor, or the field that stands in for it where mails are plain text. */
  writingArea(): HTMLElement;
  /** That field; its words have no place in the DOM. Null in a formatted mail. */
  plainField(): HTMLTextAreaElement | null;
  /** Identifies the draft across closing and re-opening where the page allows it. */
  draftKey(): string;
  subject(): string;
  to(): Person[];
  cc(): Person[];
  bcc(): Person[];
  from(): Person;
  attachments(): string[];
  isReply(): boolean;
  /** To be told of every batch of mutations inside `editor` before `text` is asked again. */
  changed(records: readonly MutationRecord[]): void;
  /** The applicant's own text and its map to the DOM. */
  text(): MappedText;
  subjectInput(): HTMLInputElement | null;
  /** Every control that sends (Send, send and archive, schedule). */
  isSendControl(target: Element): boolean;
  /** Among them those that ask for a time first, as far as that can be told. */
  isScheduleControl(target: Element): boolean;
  /** Every control that closes the draft without sending it. */
  isLeaveControl(target: Element): boolean;
  /** The control that sends at once, or null where none is found. */
  sendControl(): HTMLElement | null;
  /**
   * What presses a control of `isSendControl` as the host expects it, when called later: where the control stands in a menu,
   * the menu is opened again if it has closed meanwhile.
   */
  presser(control: Element): () => void;
  /** Makes all changes, given in document order, one step of the editor's own undo; false when the editor refused one. */
  replace(changes: readonly Change[]): boolean;
  /** Writes lines over a range, in blocks as the editor makes them, as one step of its undo; false when the editor refused. `isAlone`: no words share their lines. */
  insert(text: string, at: Range, isAlone: boolean): boolean;
  /** Presses the host's own control that takes a recipient or a file off; false where there is none. */
  takeOff(field: 'to' | 'cc' | 'bcc' | 'attachments', index: number): boolean;
  /** The newest mail that is answered, without what it quotes itself, as far as the page holds it; else ''. */
  repliedTo(): string;
  /** When the newest mail came that the page shows of what is answered: ISO 8601, or null where that is not known. */
  repliedToAt(): string | null;
  /** Not minimised and in the document. */
  isShown(): boolean;
}

/** Words in the editor and what shall stand there instead. */
export interface Change {
  range: Range;
  text: string;
}

/** Plain text with a map between UTF-16 offsets and positions in the DOM. */
export interface MappedText {
  readonly text: string;
  /** The offset up to which it stands above what was written into a quoted mail. */
  readonly aboveQuote: number;
  /** Where the words of a span begin and end in the DOM; null when it exceeds the text. */
  boundsOf(span: Span): Required<StaticRangeInit> | null;
  /** Null outside the own text. */
  offsetOf(node: Node, offset: number): number | null;
}
