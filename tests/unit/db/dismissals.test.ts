import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { listDismissals, removeDismissal, saveDismissal } from '../../../lib/db/dismissals.ts';
import type { Dismissal } from '../../../lib/settings/dismissal.ts';

const day = 24 * 60 * 60 * 1000;
const at = Date.UTC(2026, 10, 21);
const one: Dismissal = { host: 'gmail', draftKey: 'd1', rule: 'leverage', quote: 'two offers', at };

let db: Database;

beforeEach(async () => {
  db = await Database.open(crypto.randomUUID());
});
afterEach(() => db.close());

test('lists what was dismissed in one draft of one host', async () => {
  const whole = { ...one, rule: 'pleading', quote: '' };
  await saveDismissal(db, one);
  await saveDismissal(db, whole);
  await saveDismissal(db, { ...one, draftKey: 'd2' });
  await saveDismissal(db, { ...one, host: 'outlook' });
  const listed = await listDismissals(db, 'gmail', 'd1');
  expect(listed).toHaveLength(2);
  expect(listed).toEqual(expect.arrayContaining([one, whole]));
});

test('the same dismissal twice is kept once', async () => {
  await saveDismissal(db, one);
  await saveDismissal(db, { ...one, at: at + 1 });
  expect(await listDismissals(db, 'gmail', 'd1')).toEqual([{ ...one, at: at + 1 }]);
});

test('undo takes back just one, whenever it was saved', async () => {
  const other = { ...one, quote: 'three offers' };
  await saveDismissal(db, one);
  await saveDismissal(db, other);
  await removeDismissal(db, { ...one, at: at + 5 });
  expect(await listDismissals(db, 'gmail', 'd1')).toEqual([other]);
});

test('quotes from drafts are forgotten after a year', async () => {
  await saveDismissal(db, { ...one, at: at - 366 * day });
  await saveDismissal(db, { ...one, quote: 'newer', at: at - 364 * day });
  await saveDismissal(db, { ...one, draftKey: 'd2' });
  expect((await listDismissals(db, 'gmail', 'd1')).map(({ quote }) => quote)).toEqual(['newer']);
});

test('a row that cannot be understood is left out', async () => {
  await saveDismissal(db, one);
  await db.dismissals.put({ ...one, quote: 'x', at: 'yesterday' } as never);
  expect(await listDismissals(db, 'gmail', 'd1')).toEqual([one]);
});
