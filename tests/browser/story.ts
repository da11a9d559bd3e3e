import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { easternWords } from '../../components/app/dates.ts';
import { openApp } from './app-page.ts';
import { launch } from './extension.ts';
import { type ComposeOptions, type Host, Mail } from './mail.ts';
import { goTo } from './popup-page.ts';
import { answer, type StoryMail, write } from './story-mails.ts';
import { stopWorker } from './worker.ts';

/** One applicant's browser, from its first start on: the app in a tab, and two tabs of one mail host. */
export class Story {
  readonly app: Page;
  readonly mails: readonly [Mail, Mail];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, app: Page, mails: readonly [Mail, Mail]) {
    this.#context = context;
    this.app = app;
    this.mails = mails;
  }

  static async begin(host: Host): Promise<Story> {
    const context = await launch({ extension: true });
    const app = await openApp(context);
    const mails = [await Mail.open(context, host), await Mail.open(context, host)] as const;
    return new Story(context, app, mails);
  }

  end(): Promise<void> {
    return this.#context.close();
  }

  /** Goes on after a rest that stops the worker. */
  async rest(): Promise<void> {
    await stopWorker(this.app);
  }

  /** Brings the app to a view. */
  async look(hash: string): Promise<void> {
    await this.app.bringToFront();
    await goTo(this.app, hash);
  }

  /** Brings the cells of a spreadsheet in. */
  async importTable(what: 'programs' | 'writers', lines: readonly string[]): Promise<void> {
    await this.look(`#/${what}/import`);
    await this.app.getByLabel('Cells').fill(lines.join('\n'));
    await this.app.getByRole('button', { name: 'Continue' }).click();
    await this.app.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(this.app.getByLabel('Cells')).toHaveCount(0);
  }

  /** Writes a mail in a tab and waits until it was looked at. */
  async draft(mail: Mail, written: StoryMail, more: ComposeOptions = {}): Promise<void> {
    await mail.page.bringToFront();
    await write(mail, written, more);
    await expect(mail.badge).toBeVisible();
  }

  /** Writes an answer to a mail that came at a moment and waits until it was looked at. */
  async answer(mail: Mail, written: StoryMail, cameAt: Date): Promise<void> {
    await mail.page.bringToFront();
    await answer(mail, written, cameAt);
    await expect(mail.badge).toBeVisible();
  }

  /** Writes a mail, sends it, and sees that it is on record. */
  async send(mail: Mail, written: StoryMail): Promise<void> {
    await this.draft(mail, written);
    await mail.send.click();
    await expect(toast(mail)).toContainText(written.recorded);
  }

  /** Tries to send what is written, is held, and goes back to the draft. */
  async isHeld(mail: Mail, why: string | RegExp): Promise<void> {
    await mail.page.bringToFront();
    await mail.send.click();
    await expect(mail.question).toContainText(why);
    await mail.page.keyboard.press('Escape');
    await expect(mail.question).toHaveCount(0);
    expect(await mail.editor.count()).toBe(1);
  }

  /** Throws the open draft away. */
  async discard(mail: Mail): Promise<void> {
    await mail.page.bringToFront();
    await mail.page.locator('.oh, #discardCompose').click();
    await expect(mail.badge).toHaveCount(0);
  }

  /** Overrules a date of the season. */
  async setDate(name: string, at: Date): Promise<void> {
    await this.look('#/settings/calendar');
    const date = this.app.locator('.calendar-date').filter({ hasText: name });
    await date.getByRole('button', { name: 'Change' }).click();
    const field = this.app.getByLabel(`${name}, Eastern time`);
    await field.fill(easternTime(at));
    await field.press('Enter');
    const words = easternWords(at.toISOString(), name === 'SOAP ends');
    await expect(date.locator('.who')).toContainText(words);
    await expect(this.app.locator('.toast')).toContainText('Your own date saved');
  }

  /** Saves a backup; its path. */
  async backup(): Promise<string> {
    await this.look('#/settings/data');
    const download = this.app.waitForEvent('download');
    await this.app.getByRole('button', { name: 'Save a backup' }).click();
    return (await download).path();
  }
}

const toast = (mail: Mail): Locator => mail.ui.getByRole('status');

/** `2027-03-15T10:00` on the clocks of the Eastern time zone. */
function easternTime(at: Date): string {
  const shown = at.toLocaleString('sv-SE', { timeZone: 'America/New_York' });
  return shown.slice(0, 16).replace(' ', 'T');
}
