import type { RuleText } from '../../lib/engine/rule.ts';
import type { StateChange } from '../../lib/state/change.ts';
import type { State } from '../../lib/state/schema.ts';
import type { TabState } from '../popup/services.ts';

/** Everything that is stored, with all parts present. */
export interface Stored {
  readonly state: Required<State>;
  /** The database was written by a newer version of the extension. */
  readonly readOnly: boolean;
  /** How many changes were made since the last export of a backup, and when that was (ISO 8601), or null. */
  readonly changesSinceBackup: number;
  readonly lastBackupAt: string | null;
  /** The three questions of the first run were answered or skipped. */
  readonly welcomed: boolean;
}

/** What the app (popup or tab) needs from the rest of the extension. */
export interface AppServices {
  readonly version: string;
  readonly rules: readonly RuleText[];
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
  /** Opens a new mail in the applicant's mail, with recipient, subject and body where given. */
  writeMail(mail: { to: string; subject: string; body: string }): Promise<void>;
}
