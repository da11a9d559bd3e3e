/** npm run screenshots: every part of the product in both hosts, light and dark, for the stores, and the pictures of the README. */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { openApp, store } from '../browser/app-page.ts';
import type { Host, Mail } from '../browser/mail.ts';
import { card, list } from '../browser/parts.ts';
import { preview } from '../browser/picker.ts';
import { openPopup } from '../browser/popup-page.ts';
import { shootApp } from './app-pictures.ts';
import { openWithExtension } from './browser.ts';
import { openDemo } from './demo-mails.ts';
import { demoSeason, openDemoSeason } from './demo-season.ts';
import { seasonNow } from './sample-season.ts';

const folder = '.artifacts/screenshots';
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** The size of a picture in the stores, and of the popup as the browser shows it. */
const pictureSize = { width: 1280, height: 800 };
const popupSize = { width: 400, height: 600 };
/** Where Gmail's compose stands with the card over it. */
const readmePart = { x: 740, y: 230, width: 540, height: 570 };
const readmePictures = 'tests/tools/readme';

const context = await openWithExtension();
mkdirSync(folder, { recursive: true });
await (await openDemoSeason(context)).close();
for (const host of ['gmail', 'outlook'] as const)
  for (const scheme of schemes) await shoot(context, host, scheme);
// It sets the clock of the whole browser, as the views of the app do.
await shootToday(context);
await shootApp(context, `${folder}/app`);
await context.close();
console.log(`The pictures are in ${folder}.`);

/** Today as the popup shows it, on a day in January. */
async function shootToday(context: BrowserContext): Promise<void> {
  const app = await openApp(context, '#/today');
  const now = new Date(seasonNow);
  await app.clock.setFixedTime(now);
  await app.setViewportSize(popupSize);
  await store(app, demoSeason(now));
  await app.locator('.due-row').first().waitFor();
  await app.screenshot({ path: `${readmePictures}/today.png` });
  await app.close();
}

async function shoot(context: BrowserContext, host: Host, scheme: Scheme): Promise<void> {
  const mail = await openDemo(context, host, scheme === 'dark' ? '?dark' : '');
  const { page } = mail;
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize(pictureSize);
  const save = (part: string, from = page) =>
    from.screenshot({ path: `${folder}/${host}-${scheme}-${part}.png` });
  await openCard(mail);
  await save('card');
  if (host === 'gmail' && scheme === 'light')
    await page.screenshot({ path: `${readmePictures}/gmail.png`, clip: readmePart });
  await page.keyboard.press('Escape');
  await mail.badge.click();
  await list(mail).waitFor();
  await save('list');
  await page.keyboard.press('Escape');
  await openLetters(mail);
  await save('letters');
  if (host === 'gmail') {
    await page.keyboard.type('intent');
    await page.getByText('Your letter of intent went to').last().waitFor();
    await save('letters-refused');
  }
  await page.keyboard.press('Escape');
  const popup = await popupOver(context, mail, scheme);
  await save('popup', popup);
  await popup.close();
  await page.bringToFront();
  await mail.send.first().click();
  await mail.question.waitFor();
  await save('guard');
  await page.close();
}

/** Walks to the gravest finding that offers other words. */
async function openCard(mail: Mail): Promise<void> {
  await mail.caretToEnd();
  for (const severity of [/^Violation/, /^Warning/]) {
    const fix = card(mail).filter({ hasText: severity }).locator('.fix .words').first();
    for (let steps = 0; steps < 6; steps++) {
      if (await fix.isVisible()) return;
      await mail.page.keyboard.press('F8');
      await card(mail).waitFor();
    }
  }
}

/** Opens the choice of letters with the first one filled. */
async function openLetters(mail: Mail): Promise<void> {
  await mail.caretToEnd();
  await mail.page.keyboard.press('F9');
  await preview(mail).waitFor();
}

async function popupOver(context: BrowserContext, mail: Mail, scheme: Scheme): Promise<Page> {
  const popup = await openPopup(context, mail.page);
  await popup.emulateMedia({ colorScheme: scheme });
  await popup.setViewportSize(popupSize);
  return popup;
}
