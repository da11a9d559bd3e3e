import Dexie, { type Table } from 'dexie';
import type { Dismissal } from '../settings/dismissal.ts';
import type { TableName } from '../state/tables.ts';
import type { LedgerMonth } from './ledger.ts';
import { versions } from './versions/index.ts';

/** A value by its name; what it holds is checked when it is read. */
export interface NamedRow {
  name: string;
  value: unknown;
}

/** The database was written by a newer version of the extension and is left as it is. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/** The extension's database, opened by the background's worker and by the app's own page. */
export class Database {
  readonly settings: Table<NamedRow, string>;
  readonly ledger: Table<LedgerMonth, string>;
  readonly dismissals: Table<Dismissal, [string, string, string, string]>;
  readonly meta: Table<NamedRow, string>;
  /** Written by a newer version of the extension. */
  readonly readOnly: boolean;
  private readonly dexie: Dexie;

  private constructor(dexie: Dexie, readOnly: boolean) {
    this.dexie = dexie;
    this.readOnly = readOnly;
    this.settings = dexie.table('settings');
    this.ledger = dexie.table('ledger');
    this.dismissals = dexie.table('dismissals');
    this.meta = dexie.table('meta');
  }

  /** @throws when the browser refuses storage, as Firefox does in some private windows. */
  static async open(name = 'matchproof'): Promise<Database> {
    const dexie = new Dexie(name);
    for (const { version, stores, upgrade } of versions) {
      const step = dexie.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    const newest = Math.max(...versions.map(({ version }) => version));
    await dexie.open();
    // Dexie opens a database of a newer version without a word. It counts in tenths of IndexedDB's versions.
    return new Database(dexie, dexie.backendDB().version / 10 > newest);
  }

  /** A table with a record in each row; settings and mails are kept otherwise. */
  table(name: Exclude<TableName, 'settings' | 'messages'>): Table<unknown> {
    return this.dexie.table(name);
  }

  /** Reads from all tables as they are at one moment. */
  read<T>(work: () => Promise<T>): Promise<T> {
    return this.dexie.transaction('r', this.dexie.tables, work);
  }

  /**
   * Runs a change as one transaction over all tables.
   * @throws {NewerDatabaseError} when a newer version of the extension wrote the database.
   */
  async change<T>(work: () => Promise<T>): Promise<T> {
    if (this.readOnly) {
      throw new NewerDatabaseError(
        'Your data was saved by a newer version of Matchproof. It can be read but not changed here.',
      );
    }
    return this.dexie.transaction('rw', this.dexie.tables, work);
  }

  close(): void {
    this.dexie.close();
  }
}
