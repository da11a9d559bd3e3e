import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { onStoredChange } from '../messages/revision.ts';
import { badgeText, nextHour, oneAtATime } from './badge.ts';

const alarm = 'badge';
const colour = '#b3261e';

/**
 * Keeps the number of late items on the toolbar's icon: after each change, when the browser starts and every full hour, so
 * that it is right in the morning, in another time zone and after a sleep. Called while the worker starts; nothing is read
 * before one of these happens.
 */
export function keepBadge(database: () => Promise<Database>): void {
  const refresh = oneAtATime(async () => {
    const { lateNow } = await import('./late-now.ts');
    const text = badgeText(await lateNow(await database(), new Date()));
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setBadgeText({ text });
  });
  onStoredChange(() => void refresh());
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.runtime.onInstalled.addListener(() => void refresh());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void refresh();
  });
  void wakeHourly();
}

/** Browsers may forget alarms when they restart. */
async function wakeHourly(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  await browser.alarms.create(alarm, {
    when: nextHour(new Date()).getTime(),
    periodInMinutes: 60,
  });
}
