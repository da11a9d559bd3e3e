import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { Database, NewerDatabaseError } from '../../../lib/db/database.ts';
import { removeDismissal, saveDismissal } from '../../../lib/db/dismissals.ts';
import { readSettings, switchRule } from '../../../lib/db/settings.ts';
import { versions } from '../../../lib/db/versions/index.ts';

/** What a published version wrote, by its own schema: never changed afterwards. */
const dumps = [
  {
    version: 1,
    stores: {
      settings: 'name',
      dismissals: '[host+draftKey+rule+quote], [host+draftKey], at',
    },
    settings: [
      { name: 'rulesOff', value: ['pleading'] },
      { name: 'hostsOff', value: ['gmail'] },
    ],
  },
];

async function written(dump: (typeof dumps)[number], version: number): Promise<string> {
  const dexie = new Dexie(crypto.randomUUID());
  dexie.version(version).stores(dump.stores);
  await dexie.open();
  await dexie.table('settings').bulkPut(dump.settings);
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
  expect((await readSettings(db)).rulesOff).toEqual(['pleading']);
  db.close();
});
