import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** The popup's page in a tab of its own, which takes the tab of `over` for the one under the popup. */
export async function openPopup(context: BrowserContext, over: Page): Promise<Page> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  await over.bringToFront();
  const tab = await worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  const popup = await context.newPage();
  await popup.addInitScript((id) => {
    chrome.tabs.query = (async () => [{ id }]) as unknown as typeof chrome.tabs.query;
  }, tab);
  await popup.goto(worker.url().replace('background.js', 'popup.html'));
  const thisTab = popup.getByRole('heading', { name: 'This tab' });
  const skip = popup.getByRole('button', { name: 'Skip' });
  await expect(thisTab.or(skip)).toBeVisible();
  if (await skip.isVisible()) await skip.click();
  await expect(thisTab).toBeVisible();
  return popup;
}

/** Goes to a view of the popup, or to a part of it, by its hash. */
export async function goTo(popup: Page, hash: string): Promise<void> {
  await popup.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/** Until the extension has noted which tabs were open when it was installed. */
export async function installed(context: BrowserContext): Promise<void> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const noted = () => worker.evaluate(() => chrome.storage.session.get('tabsBeforeInstallation'));
  await expect.poll(noted).not.toEqual({});
}

/** Stops the extension's worker, as the browser does when it is idle. */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped'))
        resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}
