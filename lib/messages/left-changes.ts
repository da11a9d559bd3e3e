import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { countChanges } from '../db/meta.ts';
import { applyChange } from '../db/state.ts';
import { type StateChange, stateChange } from '../state/change.ts';
import { z } from '../zod.ts';
import { announceChange } from './revision.ts';

const prefix = 'left-';

/**
 * Has changes outlive their page: what is not made yet when it closes is left to the worker. It goes by the session's storage,
 * since a message of a page that has gone is not delivered, and mail pages cannot write there.
 */
export function outliving<T>(make: (change: StateChange) => Promise<T>): typeof make {
  const key = `${prefix}${crypto.randomUUID()}`;
  const underWay = new Set<StateChange>();
  let isClosing = false;
  const leave = () => {
    // Nobody is left who could be told that it failed.
    if (isClosing && underWay.size > 0)
      browser.storage.session.set({ [key]: [...underWay] }).catch(() => {});
  };
  for (const type of ['beforeunload', 'pagehide'])
    addEventListener(type, () => {
      isClosing = true;
      leave();
    });
  return async (change) => {
    underWay.add(change);
    leave();
    try {
      return await make(change);
    } finally {
      underWay.delete(change);
    }
  };
}

/** Makes what pages leave. Each change may have been made already, and made twice it is as made once. */
export function makeLeftChanges(database: () => Promise<Database>): void {
  const makeAll = async (key: string, left: unknown) => {
    const db = await database();
    for (const change of z.array(stateChange).parse(left)) await applyChange(db, change);
    // What the page itself has made just before it went, no other page was told of: any write tells them.
    await db.change(() => countChanges(db, 0));
    await browser.storage.session.remove(key);
    await announceChange();
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(prefix) && newValue !== undefined) void makeAll(key, newValue);
  });
}
