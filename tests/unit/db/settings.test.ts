import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { readSettings, switchRule } from '../../../lib/db/settings.ts';
import { applyChange } from '../../../lib/db/state.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

let db: Database;
let name: string;

beforeEach(async () => {
  name = crypto.randomUUID();
  db = await Database.open(name);
});
afterEach(() => db.close());

test('everything is on to begin with', async () => {
  expect(await readSettings(db)).toEqual(defaultSettings);
});

test('what is switched off stays off when the worker starts again', async () => {
  await applyChange(db, { put: { settings: { ...defaultSettings, hostsOff: ['gmail'] } } });
  await switchRule(db, 'pleading', false);
  db.close();
  db = await Database.open(name);
  expect(await readSettings(db)).toEqual({
    ...defaultSettings,
    rulesOff: ['pleading'],
    hostsOff: ['gmail'],
  });
});

test('off twice is off once, and on again is on', async () => {
  await switchRule(db, 'pleading', false);
  expect((await switchRule(db, 'pleading', false)).rulesOff).toEqual(['pleading']);
  expect((await switchRule(db, 'pleading', true)).rulesOff).toEqual([]);
});

test('two tabs that switch at the same time both count', async () => {
  await Promise.all([switchRule(db, 'pleading', false), switchRule(db, 'leverage', false)]);
  expect((await readSettings(db)).rulesOff.toSorted()).toEqual(['leverage', 'pleading']);
});

test.each([
  ['a number', 7],
  ['words', 'pleading'],
  ['a list of numbers', [1, 2]],
  ['nothing', undefined],
])('%s where the rules should be counts as not written', async (_, value) => {
  await applyChange(db, { put: { settings: { ...defaultSettings, hostsOff: ['gmail'] } } });
  await db.settings.put({ name: 'rulesOff', value });
  expect(await readSettings(db)).toEqual({ ...defaultSettings, hostsOff: ['gmail'] });
  expect((await switchRule(db, 'pleading', false)).rulesOff).toEqual(['pleading']);
});

test('an unknown host does not take the rules with it', async () => {
  await switchRule(db, 'pleading', false);
  await db.settings.put({ name: 'hostsOff', value: ['yahoo'] });
  expect(await readSettings(db)).toEqual({ ...defaultSettings, rulesOff: ['pleading'] });
});
