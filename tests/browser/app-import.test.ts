import { expect } from '@playwright/test';
import { test } from './app-page.ts';
import { goTo } from './popup-page.ts';

test('cells without headers come in once their columns are named, the first row too', async ({
  app,
}) => {
  await goTo(app, '#/programs/import');
  const rows = ['Alder Pediatrics\t12.1.2027\tih@alder.example', 'Birch Pediatrics\t\t'];
  await app.getByLabel('Cells').fill(rows.join('\n'));
  await app.getByRole('button', { name: 'Continue' }).click();
  await expect(app.getByText('Choose above which column holds the name')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await app.getByLabel('Program', { exact: true }).selectOption('Column 1 (Alder Pediatrics)');
  await app.getByLabel('Interview date').selectOption('Column 2 (12.1.2027)');
  await expect(app.getByText('2 new programs')).toBeVisible();
  await expect(app.getByText('Interviewed · Interview Jan 12')).toBeVisible();
  await expect(app.getByText('“12.1.2027” is read as Jan 12')).toBeVisible();
});

test('a spreadsheet brings much to lose, and a backup that comes in nothing', async ({ app }) => {
  await goTo(app, '#/programs/import');
  const rows = Array.from({ length: 60 }, (_, n) => `Place ${n} Pediatrics\tHospital ${n}`);
  await app.getByLabel('Cells').fill(['Program\tInstitution', ...rows].join('\n'));
  await app.getByRole('button', { name: 'Continue' }).click();
  await app.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(app.locator('.programs li')).toHaveCount(63);
  await goTo(app, '#/today');
  const note = app.getByText('Time for a backup');
  await expect(note).toBeVisible();
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save a backup' }).click();
  const file = await (await download).path();
  await expect(note).toHaveCount(0);
  await goTo(app, '#/settings/data');
  await app.getByRole('button', { name: 'Erase everything' }).click();
  await app.getByRole('alertdialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(app.getByText('0 programs')).toBeVisible();
  await app.getByLabel('Choose a backup').setInputFiles(file);
  await app.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(app.getByText('63 programs')).toBeVisible();
  await goTo(app, '#/today');
  await expect(app.getByText('Send Dr. Li Wei Chen the packet').first()).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('a second program of one name is added, and said to be one', async ({ app }) => {
  await goTo(app, '#/programs');
  await app.getByLabel('Name of a program to add').fill('Lakeside Pediatrics');
  await app.keyboard.press('Enter');
  await expect(app.locator('.toast')).toContainText('Another program has this name');
});

test('a table that is no table or cannot be read is refused in words', async ({ app }) => {
  await goTo(app, '#/programs/import');
  await app.getByLabel('Cells').fill('Alder Pediatrics');
  await app.getByRole('button', { name: 'Continue' }).click();
  await expect(app.getByRole('alert')).toContainText('There is only one line');
  const moved = { name: 'moved.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') };
  await app.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  });
  await app.getByLabel('Choose a CSV file').setInputFiles(moved);
  await expect(app.getByRole('alert')).toContainText('This file cannot be read');
});
