import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { database } from '../../../lib/db/lazy.ts';

afterEach(() => vi.restoreAllMocks());

test('a database that could not be opened is tried again, and then opened once', async () => {
  const open = vi.spyOn(Database, 'open').mockRejectedValueOnce(new Error('no storage here'));
  await expect(database()).rejects.toThrow('no storage here');
  const [first, second] = await Promise.all([database(), database()]);
  expect(first).toBe(second);
  expect(open).toHaveBeenCalledTimes(2);
  first.close();
});
