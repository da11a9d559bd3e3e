import type { Stored } from '../state/stored.ts';
import { z } from '../zod.ts';
import type { Database } from './database.ts';

const meta = {
  changesSinceBackup: z.number(),
  lastBackupAt: z.nullable(z.iso.datetime()),
  welcomed: z.boolean(),
};
type Meta = Pick<Stored, keyof typeof meta>;

const nothingYet: Meta = { changesSinceBackup: 0, lastBackupAt: null, welcomed: false };

/** What is known about backups and the first run. Runs inside a transaction. */
export async function readMeta(db: Database): Promise<Meta> {
  const names = Object.keys(meta) as (keyof Meta)[];
  const rows = await db.meta.bulkGet(names);
  const known = names.flatMap((name, i) => {
    const read = meta[name].safeParse(rows[i]?.value);
    return read.success ? [[name, read.data]] : [];
  });
  return { ...nothingYet, ...Object.fromEntries(known) };
}

/** Counts more changes that no backup holds. Runs inside a transaction. */
export async function countChanges(db: Database, count: number): Promise<void> {
  const { changesSinceBackup } = await readMeta(db);
  await db.meta.put({ name: 'changesSinceBackup', value: changesSinceBackup + count });
}

/** Remembers that a backup was exported. */
export function markBackedUp(db: Database, now: Date): Promise<unknown> {
  return db.change(() =>
    db.meta.bulkPut([
      { name: 'changesSinceBackup', value: 0 },
      { name: 'lastBackupAt', value: now.toISOString() },
    ]),
  );
}

/** Remembers that the questions of the first run were answered or skipped. */
export function markWelcomed(db: Database): Promise<unknown> {
  return db.change(() => db.meta.put({ name: 'welcomed', value: true }));
}
