import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { workerHandlers } from '../../../lib/messages/worker-handlers.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

let db: Database;
const announce = vi.fn(async () => {});
const handlers = workerHandlers({
  database: async () => db,
  announce,
  wasOpen: async (tab) => tab === 7,
});

beforeEach(async () => {
  announce.mockClear();
  db = await Database.open(crypto.randomUUID());
});
afterEach(() => db.close());

test('a switched rule is kept and announced', async () => {
  await handlers['settings.switchRule']({ rule: 'pleading', on: false });
  expect(announce).toHaveBeenCalledTimes(1);
  expect(await handlers['settings.read'](null)).toEqual({
    settings: { ...defaultSettings, rulesOff: ['pleading'] },
    readOnly: false,
  });
});

test('a switched host is kept and announced', async () => {
  await handlers['settings.switchHost']({ host: 'outlook', on: false });
  expect(announce).toHaveBeenCalledTimes(1);
  const { settings } = await handlers['settings.read'](null);
  expect(settings.hostsOff).toEqual(['outlook']);
});

test('a change that fails is not announced', async () => {
  db.close();
  await expect(handlers['settings.switchRule']({ rule: 'pleading', on: false })).rejects.toThrow();
  expect(announce).not.toHaveBeenCalled();
});

test('a dismissal comes and goes', async () => {
  const row = { host: 'gmail' as const, draftKey: 'd1', rule: 'pleading', quote: 'I beg', at: 5 };
  await handlers['dismissals.save'](row);
  expect(await handlers['dismissals.list']({ host: 'gmail', draftKey: 'd1' })).toEqual([row]);
  await handlers['dismissals.remove']({ ...row, at: 9 });
  expect(await handlers['dismissals.list']({ host: 'gmail', draftKey: 'd1' })).toEqual([]);
});

test('a tab from before the installation is known', async () => {
  expect(await handlers['tabs.wasOpen']({ tab: 7 })).toBe(true);
  expect(await handlers['tabs.wasOpen']({ tab: 8 })).toBe(false);
});
