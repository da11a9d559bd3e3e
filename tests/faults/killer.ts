import type { BrowserContext, Page } from '@playwright/test';

/** What kills the extension's worker when it is called, by way of the DevTools of a page. It is started anew when it is needed. */
export async function workerKiller(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  return async () => {
    await devtools.send('ServiceWorker.stopAllWorkers');
  };
}

/** What kills the browser's process when it is called, so that it can save and close nothing. Returns when it has gone. */
export async function browserKiller(context: BrowserContext): Promise<() => Promise<void>> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('This browser has no DevTools of its own');
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('This browser does not tell its process');
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  return async () => {
    process.kill(browser.id, 'SIGKILL');
    await gone;
  };
}
