import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { usualWindow } from '../tools/browser.ts';
import { launch } from './extension.ts';
import { type Host, Mail, type MailAddress } from './mail.ts';

interface Fixtures {
  /** Opens a mail page in the shared browser and closes it after the test. */
  open: (host: Host, how?: MailAddress) => Promise<Mail>;
}

interface Shared {
  browserWithExtension: BrowserContext;
  /** A page of the extension that runs none of its code, to reach its database. */
  beside: Page;
  /** Tabs that a test left to the next: to begin one costs more than all else that a mail page does as it opens. */
  leftTabs: Page[];
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
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  leftTabs: [({}, use) => use([]), { scope: 'worker' }],
  // The browser is shared: no test may find what another one has stored.
  nothingStored: [
    async ({ beside }, use) => {
      await beside.evaluate(emptyDatabase);
      await use(undefined);
    },
    { auto: true },
  ],
  open: async ({ browserWithExtension, leftTabs }, use) => {
    const before = new Set(browserWithExtension.pages());
    const tabs: Page[] = [];
    await use(async (host, how) => {
      const tab = leftTabs.pop() ?? (await browserWithExtension.newPage());
      tabs.push(tab);
      return Mail.openIn(tab, host, how);
    });
    const left = tabs.find((tab) => !tab.isClosed());
    // Also what the pages have opened themselves.
    for (const page of browserWithExtension.pages())
      if (page !== left && !before.has(page)) await page.close();
    if (left) leftTabs.push(await asNew(left));
  },
});

export const hosts: readonly Host[] = ['gmail', 'outlook'];

/** Ends what a test did in a tab, so that the next finds it as if it were new. */
async function asNew(tab: Page): Promise<Page> {
  await tab.goto('about:blank');
  await tab.emulateMedia({ colorScheme: null, forcedColors: null });
  await tab.setViewportSize(usualWindow);
  return tab;
}

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
