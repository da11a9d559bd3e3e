import { readAs } from '../fitting.ts';
import { noRows, type Rows, type TableName, tableNames, tables } from '../state/tables.ts';
import type { Database } from './database.ts';
import { storedMails, storeMails } from './ledger.ts';
import { readSettings, writeSettings } from './settings.ts';

type Keys = { readonly [N in TableName]: readonly string[] };

const recordTables = tableNames.filter((name) => name !== 'settings' && name !== 'messages');

/**
 * Stored records, all of them or those of some keys. Rows that cannot be understood are left out.
 * Runs inside a transaction.
 */
export async function loadRows(db: Database, keys: Keys | 'all'): Promise<Rows> {
  const rows = noRows();
  // All are asked for at once: the database works on one while another is read here.
  await Promise.all([
    ...recordTables.map(async (name) => {
      const table = db.table(name);
      const found =
        keys === 'all'
          ? await table.toArray()
          : await table.bulkGet(keys[name].map((key) => storedKey(name, key)));
      addRows(rows, name, found);
    }),
    loadMails(db, rows, keys === 'all' ? keys : keys.messages),
  ]);
  const wanted = keys === 'all' || keys.settings.length > 0;
  if (wanted && (await db.settings.count()) > 0) {
    rows.settings.set('settings', await readSettings(db));
  }
  return rows;
}

async function loadMails(db: Database, rows: Rows, ids: readonly string[] | 'all'): Promise<void> {
  if (ids.length === 0) return;
  const mails = await storedMails(db);
  const wanted = new Set(ids);
  addRows(rows, 'messages', ids === 'all' ? mails : mails.filter(({ id }) => wanted.has(id)));
}

/** Adds what the database gave to records. Rows that cannot be understood are left out. */
export function addRows<N extends TableName>(rows: Rows, name: N, found: readonly unknown[]): void {
  const { key, schema } = tables[name];
  for (const row of found) {
    const read = readAs(schema, row);
    if (read.success) rows[name].set(key(read.data), read.data);
  }
}

/** Stores what differs between two sets of records. Runs inside a transaction. */
export async function storeRows(db: Database, before: Rows, after: Rows): Promise<void> {
  for (const name of recordTables) {
    const { gone, news } = changed<unknown>(before[name], after[name]);
    if (gone.length > 0) await db.table(name).bulkDelete(gone.map((key) => storedKey(name, key)));
    if (news.length === 0) continue;
    // The one table whose rows do not hold their key.
    if (name === 'applicant') await db.table(name).put(news[0], name);
    else await db.table(name).bulkPut(news);
  }
  const mails = changed(before.messages, after.messages);
  await storeMails(db, mails.gone, mails.news);
  const chosen = after.settings.get('settings');
  if (chosen === before.settings.get('settings')) return;
  if (chosen) await writeSettings(db, chosen);
  else await db.settings.clear();
}

function changed<Row>(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>) {
  return {
    gone: [...before.keys()].filter((key) => !after.has(key)),
    news: [...after].flatMap(([key, row]) => (before.get(key) === row ? [] : [row])),
  };
}

function storedKey(name: TableName, key: string): unknown {
  return name === 'dismissals' ? JSON.parse(key) : key;
}
