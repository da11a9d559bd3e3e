import type { RuleText } from '../../lib/engine/rule.ts';
import type { Inserted, LetterFor } from '../../lib/messages/insert-letter.ts';
import type { PageReport } from '../../lib/messages/page-commands.ts';
import type { StateChange } from '../../lib/state/change.ts';
import type { Stored } from '../../lib/state/stored.ts';

export type { Stored } from '../../lib/state/stored.ts';

/** The tab that the popup was opened over. */
export type TabState =
  | { kind: 'mail'; report: PageReport }
  /** It was open before Matchproof was installed or updated: if it is a mail tab, it has to be reloaded. */
  | { kind: 'reload' }
  | { kind: 'elsewhere' };

/** A rule as the app lists it. */
export type ListedRule = Pick<RuleText, 'id' | 'severity' | 'audience' | 'title'>;

/** What the app (popup or tab) needs from the rest of the extension. */
export interface AppServices {
  readonly version: string;
  /** What the catalogue says of each rule. Fetched when it is asked for: the rules are by far the largest part. */
  rules(): Promise<readonly RuleText[]>;
  now(): Date;
  newId(): string;
  /**
   * Calls back with what is stored, at once and after each change by anyone, until the returned function is called.
   * `fail` hears why the database cannot be read.
   */
  watch(listener: (stored: Stored) => void, fail: (error: unknown) => void): () => void;
  /**
   * Applies a change as one transaction and gives the change that takes it back.
   * @throws when the database refuses; nothing is changed then.
   */
  apply(change: StateChange): Promise<StateChange>;
  markWelcomed(): Promise<void>;
  markBackedUp(): Promise<void>;
  /** Hands a file to the browser's downloads. */
  download(name: string, type: string, text: string): void;
  /** Never rejects: a tab that cannot be asked is not a mail tab. */
  tab(): Promise<TabState>;
  reloadTab(): Promise<void>;
  /** Opens the app in a tab of its own, at a view (its hash, as `#/programs`). */
  openInTab(hash: string): Promise<void>;
  /** Puts a letter into the draft that is open under the popup. Never rejects. */
  insert(letter: LetterFor): Promise<Inserted>;
  /** Opens a new mail in the applicant's mail, with recipient, subject and body where given. */
  writeMail(mail: { to: string; subject: string; body: string }): Promise<void>;
}
