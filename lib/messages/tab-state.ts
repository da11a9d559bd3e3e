import { browser } from 'wxt/browser';
import type { TabState } from '../../components/app/services.ts';
import { ask } from './ask.ts';
import { toTab, toWorker } from './channels.ts';
import { pageCommands } from './page-commands.ts';
import { workerCommands } from './worker-commands.ts';

/** What the tab under the popup says of itself. Never rejects: a tab that cannot be asked is not a mail tab. */
export async function tabState(): Promise<TabState> {
  try {
    return await askTab(await activeTab());
  } catch {
    return { kind: 'elsewhere' };
  }
}

/** Loads the tab under the popup anew. */
export async function reloadTab(): Promise<void> {
  const tab = await activeTab();
  if (tab !== undefined) await browser.tabs.reload(tab);
}

/** The id of the tab under the popup. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

// The address of the tab would need the permission `tabs`; whether a content script answers there does not.
async function askTab(tab: number | undefined): Promise<TabState> {
  if (tab === undefined) return { kind: 'elsewhere' };
  try {
    const report = await ask(toTab(tab), pageCommands, 'page.report', null);
    return { kind: 'mail', report };
  } catch {
    const wasOpen = await ask(toWorker, workerCommands, 'tabs.wasOpen', { tab });
    return { kind: wasOpen ? 'reload' : 'elsewhere' };
  }
}
