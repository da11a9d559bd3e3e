import Dexie, { type Table } from 'dexie';
import type { Dismissal } from '../settings/dismissal.ts';
import { versions } from './versions/index.ts';

/** A setting as it is stored; what it holds is checked when it is read. */
export interface SettingRow {
  name: string;
  value: unknown;
}

/** The database was written by a newer version of the extension and is left as it is. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/** The extension's database. Only the background's worker opens it. */
export class Database {
  readonly settings: Table<SettingRow, string>;
  readonly dismissals: Table<Dismissal, [string, string, string, string]>;
  /** Written by a newer version of the extension. */
  readonly readOnly: boolean;
  private readonly dexie: Dexie;

  private constructor(dexie: Dexie, readOnly: boolean) {
    this.dexie = dexie;
    this.readOnly = readOnly;
    this.settings = dexie.table('settings');
    this.dismissals = dexie.table('dismissals');
  }

  /** @throws when the browser refuses storage, as Firefox does in some private windows. */
  static async open(name = 'matchproof'): Promise<Database> {
    const dexie = new Dexie(name);
    for (const { version, stores } of versions) dexie.version(version).stores(stores);
    const newest = Math.max(...versions.map(({ version }) => version));
    await dexie.open();
    // Dexie opens a database of a newer version without a word. It counts in tenths of IndexedDB's versions.
    return new Database(dexie, dexie.backendDB().version / 10 > newest);
  }

  /**
   * Runs a change as one transaction over both tables.
   * @throws {NewerDatabaseError} when a newer version of the extension wrote the database.
   */
  async change<T>(work: () => Promise<T>): Promise<T> {
    if (this.readOnly) {
      throw new NewerDatabaseError(
        'These settings were saved by a newer version of Matchproof. They can be read but not changed here.',
      );
    }
    return this.dexie.transaction('rw', this.settings, this.dismissals, work);
  }

  close(): void {
    this.dexie.close();
  }
}
