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
  await expect(popup.getByRole('heading', { name: 'This tab' })).toBeVisible();
  return popup;
}
