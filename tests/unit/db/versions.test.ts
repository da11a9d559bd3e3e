import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { Database, NewerDatabaseError } from '../../../lib/db/database.ts';
import { removeDismissal, saveDismissal } from '../../../lib/db/dismissals.ts';
import { readSettings, switchRule } from '../../../lib/db/settings.ts';
import { applyChange, readStored } from '../../../lib/db/state.ts';
import { versions } from '../../../lib/db/versions/index.ts';
import { sampleState } from '../sample.ts';
import { v2Rows } from './dump-v2.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** What a published version wrote, by its own schema: never changed afterwards. */
const v1 = {
  version: 1,
  stores: {
    settings: 'name',
    dismissals: '[host+draftKey+rule+quote], [host+draftKey], at',
  },
  rows: {
    settings: [
      { name: 'rulesOff', value: ['pleading'] },
      { name: 'hostsOff', value: ['gmail'] },
    ],
    dismissals: [{ host: 'gmail', draftKey: 'd1', rule: 'leverage', quote: 'two offers', at: 5 }],
  },
};
const v2 = {
  version: 2,
  stores: {
    ...v1.stores,
    applicant: '',
    programs: 'id',
    writers: 'id',
    messages: 'id, at, programId, writerId',
    templates: 'id',
    ticks: 'item',
    ownItems: 'id',
    meta: 'name',
  },
  rows: { ...v1.rows, ...v2Rows },
};
const { messages: v2Messages, ...v2Others } = v2Rows;
const v3 = {
  version: 3,
  stores: {
    settings: 'name',
    dismissals: '[host+draftKey+rule+quote], [host+draftKey], at',
    applicant: '',
    programs: 'id',
    writers: 'id',
    ledger: 'month',
    templates: 'id',
    ticks: 'item',
    ownItems: 'id',
    meta: 'name',
  },
  rows: { ...v1.rows, ...v2Others, ledger: [{ month: '2027-01', mails: v2Messages }] },
};
const dumps: readonly Dump[] = [v1, v2, v3];

interface Dump {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

async function written(dump: Dump, version: number): Promise<string> {
  const dexie = new Dexie(crypto.randomUUID());
  dexie.version(version).stores(dump.stores);
  await dexie.open();
  for (const [table, rows] of Object.entries(dump.rows)) {
    if (table === 'applicant') await dexie.table(table).put(rows[0], table);
    else await dexie.table(table).bulkPut(rows);
  }
  dexie.close();
  return dexie.name;
}

test('versions follow each other without a gap', () => {
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
  expect(dumps.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
});

test.each(dumps)('what version $version wrote can be read and changed', async (dump) => {
  const db = await Database.open(await written(dump, dump.version));
  expect(db.readOnly).toBe(false);
  expect(await readSettings(db)).toMatchObject({ rulesOff: ['pleading'], hostsOff: ['gmail'] });
  expect((await switchRule(db, 'pleading', true)).rulesOff).toEqual([]);
  expect((await readStored(db, now)).state.dismissals).toEqual(dump.rows.dismissals);
  const [program] = sampleState().programs;
  if (program) await applyChange(db, { put: { programs: [{ ...program, id: 'p7' }] } });
  expect((await readStored(db, now)).state.programs.at(-1)).toEqual({ ...program, id: 'p7' });
  db.close();
});

test.each([v2, v3])('what version $version wrote is understood whole', async (dump) => {
  const db = await Database.open(await written(dump, dump.version));
  const { state, changesSinceBackup, lastBackupAt, welcomed } = await readStored(db, now);
  expect({ changesSinceBackup, lastBackupAt, welcomed }).toEqual({
    changesSinceBackup: 3,
    lastBackupAt: '2026-11-01T10:00:00.000Z',
    welcomed: true,
  });
  const { applicant, programs, writers, templates, ticks, ownItems } = dump.rows;
  expect(state).toMatchObject({ programs, writers, messages: v2Messages, templates });
  expect(state.applicant).toEqual(applicant[0]);
  expect(state.checklist).toEqual({ ticks, own: ownItems });
  db.close();
});

test('the mails of version 2 are moved into their months, also what cannot be understood', async () => {
  const january = [...v2Messages, { id: 'm3', at: '2027-01-02', body: 'Dear Dr. Lopez' }];
  const june = [{ ...v2Messages[0], id: 'm2', at: '2026-06-30T23:30:00-04:00' }];
  const rows = { ...v2.rows, messages: [...june, ...january] };
  const db = await Database.open(await written({ ...v2, rows }, 2));
  expect(await db.ledger.toArray()).toEqual([
    { month: '2026-06', mails: june },
    { month: '2027-01', mails: january },
  ]);
  expect((await readStored(db, now)).state.messages).toEqual([...june, ...v2Messages]);
  db.close();
});

test('what a newer version wrote is read and left as it is', async () => {
  const newest = dumps.at(-1);
  if (newest === undefined) throw new Error('no dump');
  const db = await Database.open(await written(newest, newest.version + 1));
  const row = { host: 'gmail' as const, draftKey: 'd', rule: 'pleading', quote: '', at: 1 };
  expect(db.readOnly).toBe(true);
  expect((await readSettings(db)).rulesOff).toEqual(['pleading']);
  await expect(switchRule(db, 'pleading', true)).rejects.toThrow(NewerDatabaseError);
  await expect(saveDismissal(db, row)).rejects.toThrow(NewerDatabaseError);
  await expect(removeDismissal(db, row)).rejects.toThrow(NewerDatabaseError);
  await expect(applyChange(db, { remove: { programs: ['p1'] } })).rejects.toThrow(
    NewerDatabaseError,
  );
  expect(await readStored(db, now)).toMatchObject({
    readOnly: true,
    state: { programs: [{ id: 'p1' }] },
  });
  expect((await readSettings(db)).rulesOff).toEqual(['pleading']);
  db.close();
});
