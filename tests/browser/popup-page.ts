import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** The popup's page in a tab of its own, which takes the tab of `over` for the one under the popup. */
export async function openPopup(context: BrowserContext, over: Page): Promise<Page> {
  const popup = await context.newPage();
  const address = (file: string) => new URL(file, context.serviceWorkers()[0]?.url()).href;
  // A page and not the worker, which may sleep: what it is told to run then waits until something else wakes it.
  await popup.goto(address('/icon/16.png'));
  await over.bringToFront();
  const tab = await popup.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.id;
  });
  await popup.addInitScript((id) => {
    chrome.tabs.query = (async () => [{ id }]) as unknown as typeof chrome.tabs.query;
  }, tab);
  await popup.bringToFront();
  await popup.goto(address('/popup.html'));
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

/** Until the extension has noted which tabs were open when it was installed; asked by way of a page of the extension. */
export async function installed(page: Page): Promise<void> {
  const noted = () => page.evaluate(() => chrome.storage.session.get('tabsBeforeInstallation'));
  await expect.poll(noted).not.toEqual({});
}
