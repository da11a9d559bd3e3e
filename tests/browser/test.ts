import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { launch } from './extension.ts';
import { type Host, Mail } from './mail.ts';

interface Fixtures {
  /** Opens a mail page in the shared browser and closes it after the test. */
  open: (host: Host, how?: { query?: string; address?: string }) => Promise<Mail>;
}

interface Shared {
  browserWithExtension: BrowserContext;
  /** A page of the extension that runs none of its code, to reach its database. */
  beside: Page;
}

export const test = base.extend<Fixtures & { nothingStored: undefined }, Shared>({
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const context = await launch({ extension: true });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  beside: [
    async ({ browserWithExtension }, use) => {
      const page = await browserWithExtension.newPage();
      const [worker] = browserWithExtension.serviceWorkers();
      await page.goto(new URL('/icon/16.png', worker?.url()).href);
      await use(page);
    },
    { scope: 'worker' },
  ],
  // The browser is shared: no test may find what another one has stored.
  nothingStored: [
    async ({ beside }, use) => {
      await beside.evaluate(emptyDatabase);
      await use(undefined);
    },
    { auto: true },
  ],
  open: async ({ browserWithExtension }, use) => {
    const before = new Set(browserWithExtension.pages());
    await use((host, how) => Mail.open(browserWithExtension, host, how));
    // Also what the pages have opened themselves.
    for (const page of browserWithExtension.pages()) if (!before.has(page)) await page.close();
  },
});

export const hosts: readonly Host[] = ['gmail', 'outlook'];

/** Empties every table past the app. Runs in a page. */
async function emptyDatabase(): Promise<void> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'matchproof')) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const opening = indexedDB.open('matchproof');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const tables = [...db.objectStoreNames];
    const transaction = db.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    transaction.onerror = () => reject(transaction.error);
    transaction.oncomplete = () => {
      db.close();
      resolve();
    };
  };
  await promise;
}
