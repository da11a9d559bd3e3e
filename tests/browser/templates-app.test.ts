import { expect, type Page } from '@playwright/test';
import { localDay } from '../../components/app/dates.ts';
import { hashOf } from '../../components/app/route.ts';
import { templatePart } from '../../components/app/templates/place.ts';
import type { OwnTemplate } from '../../lib/state/additions.ts';
import { emptyState } from '../../lib/state/empty.ts';
import type { State } from '../../lib/state/schema.ts';
import { sampleSeason } from '../tools/sample-season.ts';
import { openApp, store } from './app-page.ts';
import { objections } from './axe.ts';
import { goTo, openPopup } from './popup-page.ts';
import { test as base } from './test.ts';

const own: OwnTemplate = {
  id: 'letter-of-interest.o1',
  audience: 'program',
  kind: 'interest',
  title: 'Interest, in my words',
  subject: 'Interest',
  body: 'Dear {{ contact.greeting }},\n\nI liked {{ program.nam }}.',
  updatedAt: '2026-12-01T00:00:00Z',
};

/** Interviewed yesterday at the first program, which no season's calendar speaks about, and not thanked yet. */
function season(): State {
  const state = sampleSeason(3);
  const [first, second] = state.programs;
  Object.assign(first ?? {}, { interviewDate: localDay(new Date(Date.now() - 86_400_000)) });
  Object.assign(second ?? {}, { stage: 'interviewed', contactPolicy: 'do-not-send' });
  for (const program of state.programs) program.match = 'none';
  return {
    ...state,
    messages: state.messages.filter(({ kind }) => kind === 'letter-of-intent'),
    templates: [own],
  };
}

const test = base.extend<{ app: Page }>({
  app: async ({ browserWithExtension }, use) => {
    const app = await openApp(browserWithExtension);
    await app.clock.setFixedTime(new Date()); // Others may have left another time.
    await store(app, season());
    await use(app);
    await store(app, emptyState(new Date())); // Others share the browser.
    await app.close();
  },
});

const letter = (id: string, programId: string | null = null) =>
  hashOf('templates', templatePart(id, { programId, writerId: null }));
const preview = (app: Page) => app.getByRole('article', { name: 'Preview' });
const undo = (app: Page) => app.getByRole('button', { name: 'Undo' });
const write = (app: Page) =>
  app.getByRole('button', { name: 'Write the thank-you to Lakeside Pediatrics Residency' });

/** The new mail that opens, as its address tells it. */
async function opened(app: Page, press: () => Promise<void>): Promise<URLSearchParams> {
  const opening = app.context().waitForEvent('page');
  await press();
  const mail = await opening;
  await mail.waitForURL(/^https:\/\/mail\.google\.com\//);
  const { searchParams } = new URL(mail.url());
  await mail.close();
  return searchParams;
}

test('a thank-you goes from Today into the draft that is open, and is taken back by one Ctrl+Z', async ({
  app,
  open,
  browserWithExtension,
}) => {
  await expect(write(app)).toBeVisible();
  const mail = await open('gmail');
  await mail.compose({ subject: '' });
  await mail.editor.click();
  const popup = await openPopup(browserWithExtension, mail.page);
  const closed = popup.waitForEvent('close');
  await write(popup).click();
  await closed;
  await expect(mail.editor).toContainText('Dear Dr. Lopez,');
  await expect(mail.editor).toContainText(/\[.+\]/);
  await expect(mail.subject).toHaveValue(/Asha Rao/);
  await mail.page.bringToFront();
  await mail.undo();
  await expect.poll(() => mail.text()).toBe('');
});

test('a thank-you opens a new mail where no draft is open', async ({
  app,
  open,
  browserWithExtension,
}) => {
  await expect(write(app)).toBeVisible();
  const mail = await open('gmail');
  const popup = await openPopup(browserWithExtension, mail.page);
  const given = await opened(popup, () => write(popup).click());
  expect(given.get('to')).toBe('lopez@lakeside.example');
  expect(given.get('su')).toContain('Asha Rao');
  expect(given.get('body')).toMatch(/^Dear Dr\. Lopez,\n[\s\S]*\[[\s\S]*Sincerely,\nAsha Rao/);
  await popup.close();
});

test('the texts of letters are fetched only when one is wanted', async ({ app }) => {
  const fetched: string[] = [];
  app.on('request', (request) => fetched.push(request.url()));
  const texts = () => fetched.filter((url) => /(?:templates-view|writing|letters-for)-/.test(url));
  await app.reload();
  await expect(write(app)).toBeVisible();
  expect(fetched).not.toEqual([]);
  expect(texts()).toEqual([]);
  await goTo(app, '#/templates');
  await expect(app.getByRole('heading', { level: 1, name: 'Letters' })).toBeFocused();
  await expect(app.getByRole('link', { name: /^Letter of intent/ }).last()).toBeVisible();
  expect(texts()).not.toEqual([]);
});

test('letters are searched, filled for somebody, and refused where the records say so', async ({
  app,
}) => {
  await goTo(app, '#/templates');
  await app.getByLabel('Search letters').fill('you waver');
  const found = app.locator('main .list a');
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Letter of intent');
  await expect(app.getByText('When not to')).toBeVisible();
  await app.getByLabel('Filled for').selectOption('Hope Pediatrics Residency');
  await expect(preview(app)).toContainText('Ana de la Cruz, cruz@hope.example');
  await expect(preview(app)).toContainText('I will rank Hope Pediatrics Residency first');
  await expect(preview(app).locator('mark')).not.toHaveCount(0);
  await expect(app.getByText('Your letter of intent went to Lakeside')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Write it' })).toHaveCount(0);
});

test('a program offers the letters that fit, and first what it has asked for', async ({ app }) => {
  await goTo(app, '#/programs/p1');
  const letters = app.getByRole('region', { name: 'Letters' });
  const given = await opened(app, () =>
    letters.getByRole('button', { name: 'Write “Thank the program director”' }).click(),
  );
  expect(given.get('to')).toBe('lopez@lakeside.example');
  await goTo(app, '#/programs/p2');
  await expect(letters.locator('.note').first()).toContainText('asked for no messages');
  await expect(letters.getByRole('button', { name: /^Write “Thank/ })).toHaveCount(0);
  await letters.getByText('Why not the others').click();
  await expect(letters.getByText('There is no letter for this')).toBeVisible();
  await goTo(app, '#/writers/w2');
  await expect(
    letters.getByRole('button', { name: 'Write “Send what they need to write”' }),
  ).toBeVisible();
});

test('an own letter is made from a text, completed while typing, and used', async ({ app }) => {
  await goTo(app, '#/templates/new');
  await app.getByLabel('Name').fill('After the visit');
  await app.getByLabel('Text').fill('Dear <b>all</b>,\n\nThank you.');
  await app.getByRole('button', { name: 'Create' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('After the visit');
  await app.getByLabel('Filled for').selectOption('Hope Pediatrics Residency');
  await expect(preview(app)).toContainText('Dear <b>all</b>,');
  const body = app.getByLabel('Body');
  await body.press('Control+End');
  await body.pressSequentially(' I liked {{ prog');
  const options = app.getByRole('listbox', { name: 'Variables' }).getByRole('option');
  await expect(options.first()).toContainText('program.name');
  await expect(options.first()).toContainText('Hope Pediatrics Residency');
  await body.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await body.press('ArrowUp');
  await body.press('Enter');
  await body.pressSequentially('. [one thing]');
  await expect(body).toHaveValue(/I liked \{\{ program\.name \}\}\. \[one thing\]$/);
  await expect(preview(app)).toContainText('I liked Hope Pediatrics Residency. [');
  await expect(preview(app).locator('mark')).toHaveCount(1);
  await app.getByLabel('Subject').fill('Hello');
  const given = await opened(app, () => app.getByRole('button', { name: 'Write it' }).click());
  expect(given.get('su')).toBe('Hello');
  expect(given.get('body')).toContain('I liked Hope Pediatrics Residency.');
  await app.reload();
  await expect(app.getByLabel('Body')).toHaveValue(/\{\{ program\.name \}\}/);
});

test('what is wrong with an own letter is said with its place, and our text restored', async ({
  app,
}) => {
  await goTo(app, letter(own.id));
  const fault = app.getByRole('button', { name: /^Line 3, column \d+$/ });
  await expect(app.getByText('There is no variable “program.nam”.')).toBeVisible();
  await fault.click();
  const body = app.getByLabel('Body');
  await expect(body).toBeFocused();
  const before = await body.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(0, area.selectionStart),
  );
  expect(before.split('\n')).toHaveLength(3);
  await app.getByRole('button', { name: 'Restore our text' }).click();
  await expect(fault).toHaveCount(0);
  await expect(body).not.toHaveValue(own.body);
  await undo(app).click();
  await expect(body).toHaveValue(own.body);
  await body.fill('Hello {% if program.name %}.');
  await expect(preview(app)).toContainText('As it read before the fault.');
});

test('one of ours is made an own one, duplicated, deleted and brought back', async ({ app }) => {
  await goTo(app, letter('thank-you-director', 'p1'));
  await expect(preview(app)).toContainText('Dear Dr. Lopez,');
  await app.getByRole('button', { name: 'Make it my own' }).click();
  const heading = app.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Thank the program director (my own)');
  await expect(app.getByLabel('Filled for')).toHaveValue('program p1');
  await app.getByRole('button', { name: 'Duplicate' }).click();
  await expect(heading).toHaveText('Copy of Thank the program director (my own)');
  await app.getByRole('button', { name: 'Delete' }).click();
  await expect(heading).toHaveText('Letters');
  const mine = app.getByRole('region', { name: 'My own' }).getByRole('listitem');
  await expect(mine).toHaveCount(2);
  await undo(app).click();
  await expect(mine).toHaveCount(3);
});

const all = ['#/templates', '#/templates/new', letter('thank-you-director', 'p1'), letter(own.id)];
for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the view of letters, ${colorScheme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const view of all) {
      await goTo(app, view);
      await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
      if (view === letter(own.id)) await app.getByLabel('Body').pressSequentially('{{ ');
      expect(await objections(app), view).toEqual([]);
    }
  });

test('no view of letters is wider than the window, at 400 pixels and at half of that', async ({
  app,
}) => {
  for (const width of [400, 200]) {
    await app.setViewportSize({ width, height: 600 });
    for (const view of all) {
      await goTo(app, view);
      await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
      const { clientWidth, scrollWidth } = await app.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { clientWidth, scrollWidth };
      });
      expect(scrollWidth, `${view} ${width}`).toBe(clientWidth);
    }
  }
});
