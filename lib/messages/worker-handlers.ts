import type { Database } from '../db/database.ts';
import { listDismissals, removeDismissal, saveDismissal } from '../db/dismissals.ts';
import { readSettings, switchRule } from '../db/settings.ts';
import { applyChange, readStored } from '../db/state.ts';
import { recordsChange } from '../state/change.ts';
import type { Handlers } from './listen.ts';
import type { WorkerCommands } from './worker-commands.ts';

/** What the worker needs to answer; each is asked for anew with every message, since the worker may have died between two. */
export interface WorkerServices {
  database(): Promise<Database>;
  /** Tells open tabs that what is stored has changed. */
  announce(): Promise<void>;
  wasOpen(tab: number): Promise<boolean>;
}

/** The worker's side of its command table. */
export function workerHandlers(services: WorkerServices): Handlers<WorkerCommands> {
  const announced = async <T>(change: Promise<T>) => {
    const after = await change;
    await services.announce();
    return after;
  };
  const stateOf = async () => (await readStored(await services.database(), new Date())).state;
  return {
    'settings.read': async () => {
      const db = await services.database();
      return { settings: await readSettings(db), readOnly: db.readOnly };
    },
    'settings.switchRule': async ({ rule, on }) =>
      announced(switchRule(await services.database(), rule, on)),
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
    'facts.read': async () => {
      const state = await stateOf();
      const { applicant, programs, writers, messages, settings } = state;
      return { applicant, programs, writers, messages, settings };
    },
    'state.apply': async (change) =>
      recordsChange.parse(await announced(applyChange(await services.database(), change))),
    'templates.offers': async (addressee) => {
      const { listLetters } = await import('./answer-letters.ts');
      return listLetters(await stateOf(), addressee, new Date());
    },
    'templates.render': async ({ addressee, id }) => {
      const { fillLetter } = await import('./answer-letters.ts');
      return fillLetter(await stateOf(), id, addressee, new Date());
    },
    'templates.keep': async (draft) => {
      const { ownLetter } = await import('./answer-letters.ts');
      const letter = ownLetter(await stateOf(), draft, new Date());
      const change = { put: { templates: [letter] } };
      await announced(applyChange(await services.database(), change));
      return letter.title;
    },
    'templates.drop': async (id) => {
      await announced(applyChange(await services.database(), { remove: { templates: [id] } }));
      return null;
    },
    'tabs.wasOpen': ({ tab }) => services.wasOpen(tab),
  };
}
