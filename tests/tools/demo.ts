/** npm start: the product at work on two demo mail pages; in a window, or in words where there is no display. */
import type { BrowserContext } from '@playwright/test';
import type { Host, Mail } from '../browser/mail.ts';
import { list } from '../browser/parts.ts';
import { built, openWithExtension } from './browser.ts';
import { openDemo } from './demo-mails.ts';
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
  for (const [host] of tabs) await openDemo(context, host);
  await blank?.close();
  console.log('Gmail and Outlook are open with a draft each. Close the window to end.');
  await new Promise((resolve) => context.on('close', resolve));
}

async function tell(): Promise<void> {
  const context = await openWithExtension();
  for (const [host, title] of tabs) await report(context, host, title);
  await context.close();
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
