import { factsOf } from '../engine/facts.ts';
import type { Dismissal, PageServices } from '../page/services.ts';
import type { MailHost } from '../settings/settings.ts';
import { emptyState } from '../state/empty.ts';
import { ask } from './ask.ts';
import { toWorker } from './channels.ts';
import type { RequestOf } from './command.ts';
import { onStoredChange } from './revision.ts';
import { type WorkerCommands, workerCommands } from './worker-commands.ts';

/**
 * The page's services, asked of the worker.
 * Every promise rejects with ExtensionReloadedError once the extension was updated under the page.
 */
export function pageServices(host: MailHost): PageServices {
  const worker = <N extends keyof WorkerCommands>(
    command: N,
    request: RequestOf<WorkerCommands, N>,
  ) => ask(toWorker, workerCommands, command, request);
  const getSettings = async () => (await worker('settings.read', null)).settings;
  const getFacts = async () =>
    factsOf({ ...emptyState(new Date()), ...(await worker('facts.read', null)) });
  const row = ({ draftKey, rule, quote }: Dismissal) => {
    return { host, draftKey, rule, quote: quote ?? '', at: Date.now() };
  };
  return {
    getSettings,
    watchSettings: (listener) =>
      onStoredChange(() => {
        // A page that cannot ask goes on with the settings it has.
        getSettings().then(listener, () => {});
      }),
    switchRule: async (rule, on) => {
      await worker('settings.switchRule', { rule, on });
    },
    listDismissals: async (draftKey) => {
      const rows = await worker('dismissals.list', { host, draftKey });
      return rows.map(({ rule, quote }) => ({ draftKey, rule, quote: quote || null }));
    },
    saveDismissal: async (dismissal) => {
      await worker('dismissals.save', row(dismissal));
    },
    removeDismissal: async (dismissal) => {
      await worker('dismissals.remove', row(dismissal));
    },
    getFacts,
    watchFacts: (listener) =>
      onStoredChange(() => {
        getFacts().then(listener, () => {});
      }),
    apply: (change) => worker('state.apply', change),
    listLetters: (addressee) => worker('templates.offers', addressee),
    fillLetter: (id, addressee) => worker('templates.render', { id, addressee }),
    keepDraft: (draft) => worker('templates.keep', draft),
    dropLetter: async (id) => {
      await worker('templates.drop', id);
    },
  };
}
