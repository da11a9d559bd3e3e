import type { BrowserContext, Page } from '@playwright/test';
import type { Message } from '../../lib/state/records.ts';
import { openApp } from '../browser/app-page.ts';
import type { Seen } from './sending.ts';

/** Longer than a mail whose outcome was not seen is left in peace, in milliseconds. */
const later = 11 * 60_000;

/** What stands in the ledger after a restart. */
export interface Verdict {
  readonly onRecord: number;
  /** Mails whose outcome was not seen. */
  readonly unconfirmed: number;
  /** In words; none when every mail is on record as it should be. */
  readonly faults: readonly string[];
}

/** Compares the ledger after a restart with what was seen before. */
export async function verdict(context: BrowserContext, seen: Seen): Promise<Verdict> {
  const app = await openApp(context, '#/today');
  const records = await sentRecords(app);
  await app.clock.setFixedTime(new Date(Date.now() + later));
  await app.reload();
  await app.getByRole('heading', { name: 'Today' }).waitFor();
  const asked = await app.getByText(/^Was this sent\? /).allTextContents();
  const of = (subject: string) => records.filter((record) => record.subject === subject);
  const open = records.filter(({ confirmed }) => !confirmed);
  const faults = [
    ...seen.toasts
      .filter((subject) => of(subject)[0]?.confirmed !== true)
      .map((subject) => `The toast of "${subject}" was shown and it is not on record as sent`),
    ...seen.pressed
      .filter((subject) => of(subject).length > 1)
      .map((subject) => `"${subject}" is on record ${of(subject).length} times`),
    ...records
      .filter(({ subject }) => !seen.pressed.includes(subject))
      .map(({ subject }) => `"${subject}" is on record and was never sent`),
    ...open
      .filter(({ subject }) => !asked.includes(`Was this sent? ${subject}`))
      .map(({ subject }) => `"${subject}" is unconfirmed and not asked about`),
    ...(asked.length === open.length ? [] : [`Today asks about ${asked.length} mails`]),
  ];
  return { onRecord: records.length, unconfirmed: open.length, faults };
}

/** The mails on record as the database has them, past the extension's code. */
function sentRecords(app: Page): Promise<Message[]> {
  return app.evaluate(() => {
    const { promise, reject, resolve } = Promise.withResolvers<Message[]>();
    const opening = indexedDB.open('matchproof');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('ledger').objectStore('ledger').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.flatMap(({ mails }) => mails));
      };
    };
    return promise;
  });
}
