import { browser } from 'wxt/browser';

const key = 'tabsBeforeInstallation';

/** Notes which tabs are open while no content script of this version can run in them yet. Forgotten when the browser closes. */
export async function noteOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [key]: tabs.flatMap(({ id }) => id ?? []) });
}

/** Whether a tab was open when this version was installed. */
export async function wasOpen(tab: number): Promise<boolean> {
  const { [key]: noted } = await browser.storage.session.get(key);
  return Array.isArray(noted) && noted.includes(tab);
}
