import { readAs } from '../fitting.ts';
import { byKey } from '../state/stored.ts';
import {
  noRows,
  type RowOf,
  type Rows,
  type TableName,
  tableNames,
  tables,
} from '../state/tables.ts';
import type { Database } from './database.ts';
import { readSettings, writeSettings } from './settings.ts';

type Keys = { readonly [N in TableName]: readonly string[] };

const recordTables = tableNames.filter((name) => name !== 'settings');

/**
 * Stored records, all of them or those of some keys. Rows that cannot be understood are left out.
 * Runs inside a transaction.
 */
export async function loadRows(db: Database, keys: Keys | 'all'): Promise<Rows> {
  const rows = noRows();
  // All are asked for at once: the database works on one while another is read here.
  await Promise.all(
    recordTables.map(async (name) => {
      const table = db.table(name);
      const found =
        keys === 'all'
          ? await table.toArray()
          : await table.bulkGet(keys[name].map((key) => storedKey(name, key)));
      addRows(rows, name, found);
    }),
  );
  const wanted = keys === 'all' || keys.settings.length > 0;
  if (wanted && (await db.settings.count()) > 0) {
    rows.settings.set('settings', await readSettings(db));
  }
  return rows;
}

/** Adds what the database gave to records. Rows that cannot be understood are left out. */
export function addRows<N extends TableName>(rows: Rows, name: N, found: readonly unknown[]): void {
  const understood: RowOf[N][] = found.flatMap((row) => {
    const read = readAs(tables[name].schema, row);
    return read.success ? [read.data] : [];
  });
  for (const [key, row] of byKey(name, understood)) rows[name].set(key, row);
}

/** Stores what differs between two sets of records. Runs inside a transaction. */
export async function storeRows(db: Database, before: Rows, after: Rows): Promise<void> {
  for (const name of recordTables) {
    const gone = [...before[name].keys()].filter((key) => !after[name].has(key));
    if (gone.length > 0) await db.table(name).bulkDelete(gone.map((key) => storedKey(name, key)));
    const news = [...after[name]].filter(([key, row]) => before[name].get(key) !== row);
    if (news.length === 0) continue;
    const rows = news.map(([, row]) => row);
    // The one table whose rows do not hold their key.
    if (name === 'applicant') await db.table(name).put(rows[0], name);
    else await db.table(name).bulkPut(rows);
  }
  const chosen = after.settings.get('settings');
  if (chosen === before.settings.get('settings')) return;
  if (chosen) await writeSettings(db, chosen);
  else await db.settings.clear();
}

function storedKey(name: TableName, key: string): unknown {
  return name === 'dismissals' ? JSON.parse(key) : key;
}
