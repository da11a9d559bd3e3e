import type { BrowserContext, Page } from '@playwright/test';
import type { State } from '../../lib/state/schema.ts';
import { rowsOf } from '../../lib/state/stored.ts';
import { sampleSeason, seasonNow } from '../tools/sample-season.ts';
import { test as base } from './test.ts';

/** The app in a tab of its own, at a view (its hash). */
export async function openApp(context: BrowserContext, hash = ''): Promise<Page> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(`${worker.url().replace('background.js', 'app.html')}${hash}`);
  await page.locator('main').waitFor();
  return page;
}

/** Puts a state into the database in place of what is there, past the app. The first run counts as done unless told. */
export async function store(page: Page, state: State, welcomed = true): Promise<void> {
  const rows = rowsOf(state);
  const tables = {
    applicant: [...rows.applicant.values()],
    programs: [...rows.programs.values()],
    writers: [...rows.writers.values()],
    ledger: [...Map.groupBy(state.messages, ({ at }) => at.slice(0, 7))].map(([month, mails]) => ({
      month,
      mails,
    })),
    ticks: [...rows.ticks.values()],
    ownItems: [...rows.ownItems.values()],
    templates: [...rows.templates.values()],
    settings: Object.entries(state.settings ?? {}).map(([name, value]) => ({ name, value })),
    meta: [{ name: 'welcomed', value: welcomed }],
  };
  await page.evaluate(async (tables: Record<string, unknown[]>) => {
    const open = Promise.withResolvers<IDBDatabase>();
    const opening = indexedDB.open('matchproof');
    opening.onsuccess = () => open.resolve(opening.result);
    opening.onerror = () => open.reject(opening.error);
    const db = await open.promise;
    const done = Promise.withResolvers<void>();
    const transaction = db.transaction(Object.keys(tables), 'readwrite');
    transaction.oncomplete = () => done.resolve();
    transaction.onerror = () => done.reject(transaction.error);
    for (const [name, rows] of Object.entries(tables)) {
      const table = transaction.objectStore(name);
      table.clear();
      for (const row of rows)
        if (name === 'applicant') table.put(row, 'applicant');
        else table.put(row);
    }
    await done.promise;
    db.close();
  }, tables);
  await page.reload();
  await page.locator('main').waitFor();
}

/** The app in a tab, over a season with three programs, at a fixed time; closed after the test. */
export const test = base.extend<{ app: Page }>({
  app: async ({ browserWithExtension }, use) => {
    const app = await openApp(browserWithExtension);
    await app.clock.setFixedTime(new Date(seasonNow));
    await store(app, sampleSeason(3));
    await use(app);
    await app.close();
  },
});
