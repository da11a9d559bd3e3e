import { browser } from 'wxt/browser';

/** Changes whenever what is stored does, so that open mail tabs hear of it without the worker keeping a list of them. */
const key = 'revision';

/** Tells every open tab and page that what is stored has changed. */
export async function announceChange(): Promise<void> {
  await browser.storage.local.set({ [key]: crypto.randomUUID() });
}

/** Calls back after each change of what is stored until the returned function is called. */
export function onStoredChange(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage?.onChanged.removeListener(heard);
}
