import { browser } from 'wxt/browser';
import type { ListedRule, PopupServices, TabState } from '../../components/popup/services.ts';
import { ask } from './ask.ts';
import { toTab, toWorker } from './channels.ts';
import { pageCommands } from './page-commands.ts';
import { workerCommands } from './worker-commands.ts';

/** The popup's services, asked of the worker and of the tab under the popup. */
export function popupServices(rules: readonly ListedRule[]): PopupServices {
  return {
    version: browser.runtime.getManifest().version,
    rules,
    tab: () => tabState().catch((): TabState => ({ kind: 'elsewhere' })),
    settings: () => ask(toWorker, workerCommands, 'settings.read', null),
    switchRule: (rule, on) => ask(toWorker, workerCommands, 'settings.switchRule', { rule, on }),
    switchHost: (host, on) => ask(toWorker, workerCommands, 'settings.switchHost', { host, on }),
  };
}

// The address of the tab would need the permission `tabs`; whether a content script answers there does not.
async function tabState(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'elsewhere' };
  try {
    const report = await ask(toTab(tab.id), pageCommands, 'page.report', null);
    return { kind: 'mail', report };
  } catch {
    const wasOpen = await ask(toWorker, workerCommands, 'tabs.wasOpen', { tab: tab.id });
    return { kind: wasOpen ? 'reload' : 'elsewhere' };
  }
}
