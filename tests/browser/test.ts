import { type BrowserContext, test as base } from '@playwright/test';
import { launch } from './extension.ts';
import { type Host, Mail } from './mail.ts';

interface Fixtures {
  /** Opens a mail page in the shared browser and closes it after the test. */
  open: (host: Host, how?: { query?: string; address?: string }) => Promise<Mail>;
}

interface Shared {
  browserWithExtension: BrowserContext;
}

export const test = base.extend<Fixtures, Shared>({
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const context = await launch({ extension: true });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ browserWithExtension }, use) => {
    const before = new Set(browserWithExtension.pages());
    await use((host, how) => Mail.open(browserWithExtension, host, how));
    // Also what the pages have opened themselves.
    for (const page of browserWithExtension.pages()) if (!before.has(page)) await page.close();
  },
});

export const hosts: readonly Host[] = ['gmail', 'outlook'];
