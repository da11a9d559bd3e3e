import type { Database } from '../db/database.ts';
import { readStored } from '../db/state.ts';
import { dueItems, lateCount } from '../due/due-items.ts';
import { clockHere } from '../engine/clock.ts';

/** How many items are late as things stand. */
export async function lateNow(db: Database, now: Date): Promise<number> {
  const { state } = await readStored(db, now);
  return lateCount(dueItems(state, clockHere(now)));
}
