import { expect, type Page } from '@playwright/test';
import { test } from './app-page.ts';
import { goTo } from './popup-page.ts';

const toast = (app: Page) => app.locator('.toast');
const undo = (app: Page) => app.getByRole('button', { name: 'Undo' });

test('each change is taken back by Undo, and by Ctrl+Z outside of a text', async ({ app }) => {
  await goTo(app, '#/programs/p2');
  const stage = app.getByLabel('Stage');
  await stage.selectOption('Withdrawn');
  await expect(toast(app)).toContainText('Stage: withdrawn');
  await undo(app).click();
  await expect(stage).toHaveValue('applied');
  await stage.selectOption('Waitlisted');
  await expect(toast(app)).toContainText('Stage: waitlisted');
  await stage.press('Control+z');
  await expect(stage).toHaveValue('applied');
});

test('a toast whose Undo was pressed goes like any other', async ({ app }) => {
  await app.clock.install();
  await goTo(app, '#/programs/p2');
  await app.getByLabel('Stage').selectOption('Withdrawn');
  await undo(app).focus();
  await app.keyboard.press('Enter');
  await expect(toast(app)).toContainText('Undone');
  await app.clock.runFor('00:10');
  await expect(toast(app)).toBeHidden();
});
