import type { BrowserContext } from '@playwright/test';
import { openBrowser, openWithExtension } from '../tools/browser.ts';

/** A Chromium with the built extension, or the same without it, in which the mail hosts answer with the test pages. */
export function launch({ extension }: { extension: boolean }): Promise<BrowserContext> {
  return extension ? openWithExtension() : openBrowser();
}
