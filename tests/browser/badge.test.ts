import { expect, type Page } from '@playwright/test';
import { emptyState } from '../../lib/state/empty.ts';
import type { State } from '../../lib/state/schema.ts';
import { sampleState } from '../unit/sample.ts';
import { openApp, store } from './app-page.ts';
import { test } from './test.ts';
import { stopWorker } from './worker.ts';

const day = 86_400_000;

/** As many thank-yous as programs are late, whatever the calendar says. */
function lateBy(programs: number): State {
  const state = sampleState();
  state.applicant.matchYear = 2100;
  const interviewDate = new Date(Date.now() - 6 * day).toISOString().slice(0, 10);
  const [program] = state.programs;
  state.writers = [];
  state.programs = Array.from({ length: programs }, (_, i) => ({
    ...(program as State['programs'][number]),
    id: `p${i}`,
    interviewDate,
  }));
  return state;
}

const badge = (page: Page) => () => page.evaluate('chrome.action.getBadgeText({})');
const announce = (page: Page) =>
  page.evaluate('chrome.storage.local.set({ revision: crypto.randomUUID() })');

test('the icon tells how many items are late after each change, also when the worker sleeps', async ({
  browserWithExtension,
}) => {
  const page = await openApp(browserWithExtension);
  await store(page, lateBy(2));
  await announce(page);
  await expect.poll(badge(page)).toBe('2');
  await stopWorker(page);
  expect(await badge(page)()).toBe('2');
  await store(page, lateBy(3));
  await announce(page);
  await expect.poll(badge(page)).toBe('3');
  await store(page, emptyState(new Date()));
  await announce(page);
  await expect.poll(badge(page)).toBe('');
  await page.close();
});

test('the icon is looked at every full hour, whoever sleeps', async ({ browserWithExtension }) => {
  const page = await openApp(browserWithExtension);
  const alarm = (await page.evaluate('chrome.alarms.get("badge")')) as {
    scheduledTime: number;
    periodInMinutes: number;
  };
  expect(alarm.periodInMinutes).toBe(60);
  expect(new Date(alarm.scheduledTime).getMinutes()).toBe(0);
  expect(alarm.scheduledTime - Date.now()).toBeLessThanOrEqual(3_600_000);
  await store(page, lateBy(1));
  await stopWorker(page);
  // The hour strikes every second: what strikes while the worker is still stopping is lost.
  await page.evaluate('chrome.alarms.create("badge", { periodInMinutes: 1 / 60 })');
  await expect.poll(badge(page)).toBe('1');
  await page.evaluate('chrome.alarms.create("badge", { periodInMinutes: 60 })');
  await store(page, emptyState(new Date()));
  await announce(page);
  await expect.poll(badge(page)).toBe('');
  await page.close();
});
