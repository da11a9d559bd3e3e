import { test as base, type BrowserContext } from '@playwright/test';
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
    const opened: Mail[] = [];
    await use(async (host, how) => {
      const mail = await Mail.open(browserWithExtension, host, how);
      opened.push(mail);
      return mail;
    });
    for (const { page } of opened) await page.close();
  },
});

export const hosts: readonly Host[] = ['gmail', 'outlook'];
