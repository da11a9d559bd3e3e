/** One step of the database's history. A published step is never changed; the next one gets its own file. */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie's notation: the primary key first, then the indexes. */
  readonly stores: Readonly<Record<string, string>>;
}
