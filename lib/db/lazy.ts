import type { Database } from './database.ts';

let opening: Promise<Database> | null = null;

/**
 * The database, opened at the first question. Dexie is not evaluated before, so that the worker wakes fast.
 * @throws when it cannot be opened; the next call tries again.
 */
export function database(): Promise<Database> {
  opening ??= import('./database.ts')
    .then(({ Database }) => Database.open())
    .catch((error) => {
      opening = null;
      throw error;
    });
  return opening;
}
