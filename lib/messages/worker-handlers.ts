import type { Database } from '../db/database.ts';
import { listDismissals, removeDismissal, saveDismissal } from '../db/dismissals.ts';
import { readSettings, switchHost, switchRule } from '../db/settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Handlers } from './listen.ts';
import type { WorkerCommands } from './worker-commands.ts';

/** What the worker needs to answer; each is asked for anew with every message, since the worker may have died between two. */
export interface WorkerServices {
  database(): Promise<Database>;
  /** Tells open tabs that the settings have changed. */
  announce(): Promise<void>;
  wasOpen(tab: number): Promise<boolean>;
}

/** The worker's side of its command table. */
export function workerHandlers(services: WorkerServices): Handlers<WorkerCommands> {
  const announced = async (after: Promise<Settings>) => {
    const settings = await after;
    await services.announce();
    return settings;
  };
  return {
    'settings.read': async () => {
      const db = await services.database();
      return { settings: await readSettings(db), readOnly: db.readOnly };
    },
    'settings.switchRule': async ({ rule, on }) =>
      announced(switchRule(await services.database(), rule, on)),
    'settings.switchHost': async ({ host, on }) =>
      announced(switchHost(await services.database(), host, on)),
    'dismissals.list': async ({ host, draftKey }) =>
      listDismissals(await services.database(), host, draftKey),
    'dismissals.save': async (row) => {
      await saveDismissal(await services.database(), row);
      return null;
    },
    'dismissals.remove': async (row) => {
      await removeDismissal(await services.database(), row);
      return null;
    },
    'tabs.wasOpen': ({ tab }) => services.wasOpen(tab),
  };
}
