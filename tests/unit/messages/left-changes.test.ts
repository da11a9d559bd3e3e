import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { readStored } from '../../../lib/db/state.ts';
import { makeLeftChanges, outliving } from '../../../lib/messages/left-changes.ts';
import type { StateChange } from '../../../lib/state/change.ts';
import { sampleState } from '../sample.ts';

type Heard = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const { set, remove, heard } = vi.hoisted(() => ({
  set: vi.fn(async (_: Record<string, unknown>) => {}),
  remove: vi.fn(async (_: string) => {}),
  heard: [] as Heard[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: { set: async () => {} },
      session: { set, remove },
      onChanged: { addListener: (listener: Heard) => heard.push(listener) },
    },
  },
}));

const closing: (() => void)[] = [];
vi.stubGlobal('addEventListener', (_: string, listener: () => void) => closing.push(listener));

const { programs } = sampleState();
const notes = (text: string): StateChange => ({
  patch: { programs: [{ id: 'p1', set: { notes: text } }] },
});
const left = () => Object.values(set.mock.lastCall?.[0] ?? {})[0];

test('what is under way when its page closes is left, with all that follows', async () => {
  const { promise: never } = Promise.withResolvers<void>();
  const make = outliving((change) => (change.put ? Promise.resolve() : never));
  await make({ put: { programs } });
  void make(notes('a'));
  expect(set).not.toHaveBeenCalled();
  closing[0]?.();
  expect(left()).toEqual([notes('a')]);
  void make(notes('ab'));
  expect(left()).toEqual([notes('a'), notes('ab')]);
});

test('what was left is made once, in its order, and then forgotten', async () => {
  const db = await Database.open();
  makeLeftChanges(async () => db);
  const newValue = [{ put: { programs } }, notes('a'), notes('ab')];
  heard[0]?.({ 'left-1': { newValue } }, 'session');
  await expect.poll(() => remove.mock.lastCall).toEqual(['left-1']);
  heard[0]?.({ 'left-1': {}, other: { newValue } }, 'session');
  heard[0]?.({ 'left-2': { newValue: [notes('from elsewhere')] } }, 'local');
  const { state } = await readStored(db, new Date());
  expect(state.programs[0]?.notes).toBe('ab');
  db.close();
});
