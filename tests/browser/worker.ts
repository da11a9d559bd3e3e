import type { BrowserContext } from '@playwright/test';

/** Stops the background worker, as the browser does after half a minute of rest, and waits until it has stopped. */
export async function stopWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(new URL('/popup.html', context.serviceWorkers()[0]?.url()).href);
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
