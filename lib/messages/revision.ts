import { browser } from 'wxt/browser';

/** Changes whenever the settings do, so that open tabs hear of it without the worker keeping a list of them. */
const key = 'settingsRevision';

/** Tells every open tab and page that the settings have changed. */
export async function announceSettings(): Promise<void> {
  await browser.storage.local.set({ [key]: crypto.randomUUID() });
}

/** Calls back after each change of the settings until the returned function is called. */
export function onSettingsChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage?.onChanged.removeListener(heard);
}
