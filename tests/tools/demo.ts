/** npm start: the product at work on a demo season and two demo mail pages; in a window, or in words where there is no display. */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Host, Mail } from '../browser/mail.ts';
import { list } from '../browser/parts.ts';
import { built, openWithExtension } from './browser.ts';
import { openDemo } from './demo-mails.ts';
import { openDemoSeason } from './demo-season.ts';
import { hasDisplay } from './display.ts';

const tabs: readonly [Host, string][] = [
  ['outlook', 'Outlook, a mail to the writer of a letter'],
  ['gmail', 'Gmail, a mail to a residency program'],
];

await (hasDisplay() ? show() : tell());

/** Leaves a window open until it is closed. */
async function show(): Promise<void> {
  const context = await openWithExtension(built, { visible: true });
  const [blank] = context.pages();
  await openDemoSeason(context);
  for (const [host] of tabs) await openDemo(context, host);
  await blank?.close();
  console.log(
    'Today shows what is due; Gmail and Outlook are open with a draft each. Close the window to end.',
  );
  await new Promise((resolve) => context.on('close', resolve));
}

async function tell(): Promise<void> {
  mkdirSync('.artifacts', { recursive: true });
  const context = await openWithExtension();
  await reportToday(await openDemoSeason(context));
  for (const [host, title] of tabs) await report(context, host, title);
  await context.close();
}

async function reportToday(app: Page): Promise<void> {
  const picture = '.artifacts/demo-today.png';
  console.log('Today, what is due');
  for (const line of await dueToday(app)) console.log(`  ${line}`);
  await app.screenshot({ path: picture });
  console.log(`  Screenshot: ${picture}`);
  await app.close();
}

/** What the view of Today says, a line each. */
function dueToday(app: Page): Promise<string[]> {
  return app.locator('.due-row').evaluateAll((rows) =>
    rows.map((row) => {
      const [title, chip] = ['.name', '.chip'].map((part) => row.querySelector(part)?.textContent);
      return `${chip}: ${title}`;
    }),
  );
}

async function report(context: BrowserContext, host: Host, title: string): Promise<void> {
  const mail = await openDemo(context, host);
  const picture = `.artifacts/demo-${host}.png`;
  await mail.badge.click();
  await list(mail).waitFor();
  console.log(`\n${title}`);
  for (const line of await findings(mail)) console.log(`  ${line}`);
  await mail.page.screenshot({ path: picture });
  console.log(`  Screenshot: ${picture}`);
}

/** What the list of findings says, a line each. */
function findings(mail: Mail): Promise<string[]> {
  return list(mail)
    .locator('.group')
    .evaluateAll((groups) =>
      groups.flatMap((group) => {
        const severity = group.querySelector('h2')?.textContent;
        return [...group.querySelectorAll('.finding')].map((finding) => {
          const [title, where] = [...finding.children].map((part) => part.textContent);
          return `${severity}: ${title} (${where})`;
        });
      }),
    );
}
