import { readFile } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import type { State } from '../../lib/state/schema.ts';
import type { Host } from './mail.ts';
import { list } from './parts.ts';
import { Story } from './story.ts';
import { letterTo, storyMails } from './story-mails.ts';
import { hosts } from './test.ts';

const day = 86_400_000;
/** As hosts write a time that they offer. */
const asOffered = (at: Date) =>
  at.toLocaleString('en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

const inDays = (days: number) => new Date(Date.now() + days * day);
const dateIn = (days: number) => inDays(days).toISOString().slice(0, 10);

const programs = [
  'Program\tHospital\tPD\tPD email\tInterview date\tStage',
  `Lakeside Pediatrics Residency\tLakeside Children's Hospital\tMaria Lopez\tmlopez@lakesidechildrens.example\t${dateIn(-2)}\tinterviewed`,
  `Riverside Pediatrics Residency\tRiverside University Medical Center\tOmar Haddad\tohaddad@riversideumc.example\t${dateIn(-1)}\tinterviewed`,
  'Hope Pediatrics Residency\tHope Medical Center\tAna de la Cruz\tadelacruz@hopemedical.example\t\tapplied',
];
const writers = [
  'Name\tEmail\tSpecialty\tWorked together',
  'John Smith\tjsmith@uni.example\tPediatrics\tinpatient wards in May',
];

const { hope, lakeside, riverside, smith } = storyMails;

const test = base.extend<{ begin: (host: Host) => Promise<Story> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  begin: async ({}, use) => {
    const begun: Story[] = [];
    await use(async (host) => {
      const story = await Story.begin(host);
      begun.push(story);
      return story;
    });
    for (const story of begun) await story.end();
  },
});

for (const host of hosts)
  test(`${host}: a season, from the first run to a backup brought back, while the worker dies again and again`, async ({
    begin,
  }) => {
    test.setTimeout(120_000);
    const story = await begin(host);
    const { app } = story;
    const [one, other] = story.mails;
    const rest = () => story.rest();

    await test.step('the first run', async () => {
      await app.bringToFront();
      await app.getByLabel('Your name').fill('Asha Rao');
      await app.getByLabel('Addresses you write from').fill('asha.rao@example.org');
      await app.getByLabel('Status').selectOption('non-us-img');
      await app.getByLabel('Specialty').fill('Pediatrics');
      await app.getByLabel('Match year').fill('2027');
      await app.getByRole('button', { name: 'Begin' }).click();
      await expect(app.getByRole('heading', { name: 'Today' })).toBeVisible();
    });
    await rest();
    await test.step('programs and a writer from a spreadsheet', async () => {
      await story.importTable('programs', programs);
      await expect(app.locator('.programs li')).toHaveCount(3);
      await rest();
      await story.importTable('writers', writers);
      await expect(app.locator('.writer')).toHaveCount(1);
    });
    await rest();
    await test.step('mails to two programs and a writer', async () => {
      await story.look('#/today');
      await expect(app.getByText('Thank Lakeside Pediatrics')).toBeVisible();
      await story.send(one, lakeside);
      await rest();
      await story.send(other, riverside);
      await rest();
      await story.send(one, smith);
      await story.look('#/today');
      await expect(app.getByText('Thank Lakeside Pediatrics')).toHaveCount(0);
      await expect(app.getByText(/^Was this sent/)).toHaveCount(0);
    });
    await rest();
    await test.step('a letter of intent, of which the other tab hears', async () => {
      await story.draft(other, lakeside);
      await other.badge.click();
      await expect(list(other)).toContainText('thank-you sent');
      await expect(list(other)).not.toContainText('letter of intent sent');
      await story.send(one, letterTo(lakeside));
      await expect(list(other)).toContainText('letter of intent sent');
      await story.discard(other);
    });
    await rest();
    await test.step('a second letter of intent is held and says why', async () => {
      await story.draft(other, letterTo(riverside));
      await expect
        .poll(() => other.underlined())
        .toContainEqual(expect.stringMatching(/^warning: .*first/));
      await rest();
      await other.hover('I will rank your program first on my list');
      await expect(other.card).toContainText(
        /went to Lakeside Pediatrics Residency on [A-Z][a-z]+ \d/,
      );
      await story.isHeld(other, 'A second first choice');
    });
    await rest();
    await test.step('once the first is retracted, the second goes', async () => {
      await story.look('#/letter');
      const standing = app.getByRole('region', { name: /Lakeside Pediatrics/ });
      await expect(standing).toContainText('Sent on');
      await app.getByRole('button', { name: 'Retract it' }).click();
      await app.getByLabel('Why it no longer holds').fill('The family moves');
      await app.getByRole('button', { name: 'Retract', exact: true }).click();
      await expect(app.getByText('None stands')).toBeVisible();
      await other.page.bringToFront();
      await expect
        .poll(() => other.underlined())
        .not.toContainEqual(expect.stringMatching(/^warning/));
      await rest();
      await other.send.click();
      await story.look('#/letter');
      await expect(app.getByRole('region', { name: /Riverside Pediatrics/ })).toBeVisible();
    });
    await rest();
    await test.step('a mail is not scheduled into SOAP unasked', async () => {
      await story.setDate('Match Week and SOAP begin', inDays(2));
      await story.setDate('SOAP ends', inDays(4));
      await story.draft(one, hope, { times: [asOffered(inDays(3))] });
      await one.more.click();
      await one.scheduleItem.click();
      const times = one.page.locator('.question button');
      await times.first().click();
      await expect(one.question).toContainText('Contact during SOAP');
      expect((await one.sent()).map(({ subject }) => subject)).not.toContain(hope.subject);
      await one.page.keyboard.press('Escape');
      await expect(one.question).toHaveCount(0);
      await times.last().click();
      await story.discard(one);
    });
    await rest();
    await test.step('in SOAP week nobody is written to first', async () => {
      await story.draft(one, hope);
      await expect(one.question).toHaveCount(0);
      await story.setDate('Match Week and SOAP begin', inDays(-1));
      await rest();
      await story.setDate('SOAP ends', inDays(1));
      await rest();
      await story.isHeld(one, 'Contact during SOAP');
      expect((await one.sent()).map(({ subject }) => subject)).not.toContain(hope.subject);
      await story.discard(one);
    });
    await rest();
    if (host === 'gmail')
      await test.step('in SOAP week only a mail that came since frees the answer', async () => {
        await story.answer(one, hope, inDays(-9));
        await story.isHeld(one, 'Contact during SOAP');
        await story.discard(one);
        await story.answer(one, hope, inDays(0));
        await one.badge.click();
        await expect(list(one)).toBeVisible();
        await expect(list(one)).not.toContainText('Contact during SOAP');
        await story.discard(one);
      });
    await rest();
    await test.step('a backup brings back what was erased', async () => {
      const before = await readState(await story.backup());
      expect(before.messages).toHaveLength(5);
      expect(before.messages.every(({ confirmed }) => confirmed)).toBe(true);
      const file = await story.backup();
      await rest();
      await app.getByRole('button', { name: 'Erase everything' }).click();
      const asked = app.getByRole('alertdialog');
      await asked.getByRole('button', { name: 'Erase everything' }).click();
      await expect(asked).toHaveCount(0);
      const erased = await readState(await story.backup());
      expect([erased.programs, erased.writers, erased.messages]).toEqual([[], [], []]);
      await rest();
      await story.look('#/settings/data');
      await app.getByLabel('Choose a backup').setInputFiles(file);
      await app.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(app.locator('.toast')).toContainText('imported');
      expect(await readState(await story.backup())).toEqual(before);
    });
  });

/** A backup without the moment at which it was saved. */
async function readState(file: string): Promise<State> {
  return { ...JSON.parse(await readFile(file, 'utf8')), exportedAt: '' };
}
