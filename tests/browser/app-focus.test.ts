import { expect, type Page } from '@playwright/test';
import { test } from './app-page.ts';
import { goTo } from './popup-page.ts';

const button = (app: Page, name: string | RegExp) => app.getByRole('button', { name }).first();

for (const [view, open, close] of [
  ['#/programs/p1', 'Add a person', 'Cancel'],
  ['#/programs/p1', /^Edit /, 'Save'],
  ['#/programs/p1', 'Record a mail', 'Cancel'],
  ['#/programs/p1', 'Record a mail', 'Record'],
  ['#/settings/calendar', /Match Day/, 'Cancel'],
  ['#/settings/calendar', /Match Day/, 'Save'],
  ['#/letter', 'Retract it', 'Keep it'],
  ['#/settings/data', 'Erase everything', 'Keep it'],
] as const)
  test(`${close} gives the focus back to what was opened: ${open}`, async ({ app }) => {
    await goTo(app, view);
    await button(app, open).press('Enter');
    await app.getByRole('button', { name: close, exact: true }).press('Enter');
    await expect(button(app, open)).toBeFocused();
  });

test('the focus goes on to the next row, and from a toast back to it', async ({ app }) => {
  await goTo(app, '#/today');
  const next = app.getByRole('link', { name: 'Rank Lakeside Pediatrics Residency first' });
  await button(app, /^Done/).press('Enter');
  await expect(next).toBeFocused();
  await button(app, 'Undo').press('Enter');
  await expect(next).toBeFocused();
});

test('the last mail that is removed leaves the focus in the view', async ({ app }) => {
  await goTo(app, '#/programs/p1');
  await app
    .getByRole('button', { name: /^Remove the mail/ })
    .last()
    .press('Enter');
  await expect(app.locator('main :focus')).toBeVisible();
});

test('a backup that was chosen is told, and so is where one goes on', async ({ app }) => {
  await goTo(app, '#/settings/data');
  const download = app.waitForEvent('download');
  await button(app, 'Save a backup').click();
  const file = await (await download).path();
  const field = app.getByLabel('Choose a backup');
  await field.setInputFiles(file);
  await expect(app.getByRole('heading', { name: /saved on/ })).toBeFocused();
  await expect(app.getByRole('status').filter({ hasText: 'would change' })).toBeVisible();
  await button(app, 'Cancel').press('Enter');
  await expect(field).toBeFocused();
});
