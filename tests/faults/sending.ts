import { setTimeout } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { openApp, store } from '../browser/app-page.ts';
import { Mail } from '../browser/mail.ts';
import { type StoryMail, storyMails, write } from '../browser/story-mails.ts';
import { sampleState } from '../unit/sample.ts';
import { browserKiller, workerKiller } from './killer.ts';
import type { Moment } from './moments.ts';

/** Mails to different people, so that a toast tells which mail it is about. */
export const mails: readonly StoryMail[] = Object.values(storyMails);

/** What was seen of the mails until the browser died, by their subjects. */
export interface Seen {
  readonly pressed: string[];
  readonly toasts: string[];
}

/** How long a toast may take, in milliseconds; a worker that was killed has to be started meanwhile. */
const patience = 5_000;

/**
 * Sends all mails from a Gmail and an Outlook tab in turn while something is killed.
 * @throws when a mail cannot be sent or is not recorded in a browser that lives.
 */
export async function sendAll(context: BrowserContext, moment: Moment): Promise<Seen> {
  const seen: Seen = { pressed: [], toasts: [] };
  const app = await openApp(context);
  await store(app, sampleState());
  const tabs = [await openTab(context, 'gmail'), await openTab(context, 'outlook')];
  const killers = { worker: await workerKiller(app), browser: await browserKiller(context) };
  for (const [index, mail] of mails.entries()) {
    const { pressed, tab } = tabs[index % tabs.length] as Tab;
    const strikes = moment.victim === 'worker' || moment.mail === index;
    const kill = async () => {
      await setTimeout(moment.delays[index]);
      await killers[moment.victim]();
    };
    await tab.page.bringToFront();
    await write(tab, mail);
    await tab.badge.waitFor();
    const early = strikes && moment.from === 'press' ? pressed().then(kill) : null;
    const dies = strikes && moment.victim === 'browser';
    try {
      await send(tab, mail, seen);
    } catch (error) {
      if (!dies) throw error;
    }
    await (strikes && moment.from === 'toast' ? kill() : early);
    if (dies) break;
  }
  return seen;
}

interface Tab {
  tab: Mail;
  /** Resolves with the next press of the mouse in the page. */
  pressed(): Promise<void>;
}

async function openTab(context: BrowserContext, host: 'gmail' | 'outlook'): Promise<Tab> {
  const tab = await Mail.open(context, host);
  let tell = () => {};
  await tab.page.exposeFunction('mouseIsDown', () => tell());
  await tab.page.evaluate(() =>
    addEventListener('mousedown', () => Reflect.get(window, 'mouseIsDown')(), { capture: true }),
  );
  const pressed = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
    });
  return { tab, pressed };
}

async function send(tab: Mail, { recorded, subject }: StoryMail, seen: Seen): Promise<void> {
  seen.pressed.push(subject);
  await tab.send.click({ timeout: patience });
  await tab.ui.getByRole('status').getByText(recorded).waitFor({ timeout: patience });
  seen.toasts.push(subject);
}
