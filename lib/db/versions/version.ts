import type { Transaction } from 'dexie';

/** One step of the database's history. A published step is never changed; the next one gets its own file. */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie's notation: the primary key first, then the indexes; null takes a table away. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Moves what the version before has stored; tables that are taken away are still there. */
  upgrade?(transaction: Transaction): Promise<void>;
}
