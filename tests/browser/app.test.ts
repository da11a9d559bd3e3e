import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { sampleSeason } from '../tools/sample-season.ts';
import { openApp, store, test } from './app-page.ts';
import { goTo } from './popup-page.ts';

const toast = (app: Page) => app.locator('.toast');
const undo = (app: Page) => app.getByRole('button', { name: 'Undo' });
const rows = (app: Page) => app.locator('.programs li');

test('a program is added by its name, filled in, and taken back', async ({ app }) => {
  await goTo(app, '#/programs');
  await app.getByLabel('Name of a program to add').fill('Cedar Hill Pediatrics');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Cedar Hill Pediatrics');
  await app.getByLabel('Stage').selectOption('Interviewed');
  await app.getByLabel('Interview', { exact: true }).fill('2027-01-19');
  await app.getByLabel('Notes on this program').fill('The garden of the ward');
  await app.getByRole('button', { name: 'Add a person' }).click();
  await app.getByLabel('Name', { exact: true }).first().fill('Noor Aziz');
  await app.getByLabel('Address').fill('naziz@cedarhill.example');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByText('Program director · naziz@cedarhill.example')).toBeVisible();
  await app.reload();
  await expect(app.getByLabel('Stage')).toHaveValue('interviewed');
  await expect(app.getByLabel('Interview', { exact: true })).toHaveValue('2027-01-19');
  await expect(app.getByLabel('Notes on this program')).toHaveValue('The garden of the ward');
  await expect(app.getByLabel('Mail domains')).toHaveValue('cedarhill.example');
  await goTo(app, '#/today');
  await expect(app.getByText('Thank Cedar Hill Pediatrics')).toBeVisible();
  await goTo(app, '#/programs');
  await expect(rows(app)).toHaveCount(4);
  await rows(app).filter({ hasText: 'Cedar Hill' }).click();
  await app.getByRole('button', { name: 'Remove this program' }).click();
  await expect(rows(app)).toHaveCount(3);
  await undo(app).click();
  await expect(rows(app)).toHaveCount(4);
});

test('a list of programs is searched, filtered and sorted', async ({ app }) => {
  await store(app, sampleSeason(150));
  await goTo(app, '#/programs');
  await expect(rows(app)).toHaveCount(150);
  await app.getByLabel('Search programs').fill('cedar children');
  await expect(app.getByText(/of 150 programs/)).toBeVisible();
  await expect(rows(app).first()).toContainText('Cedar Hill');
  await rows(app).first().click();
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Cedar Hill');
  await app.goBack();
  await expect(app.getByLabel('Search programs')).toHaveValue('cedar children');
  await app.getByLabel('Search programs').fill('');
  const stage = app.getByLabel('Stage', { exact: true });
  // Those whose day has passed are among them, though nobody has changed their stage.
  await stage.selectOption({ label: 'Interviewed (33)' });
  await expect(rows(app)).toHaveCount(33);
  await stage.selectOption('all');
  await app.getByLabel('Sorted by').selectOption('By last contact');
  await expect(rows(app).first()).toContainText('Lakeside Pediatrics Residency');
});

test('a spreadsheet comes in with its columns mapped, and rows that do not fit are listed', async ({
  app,
}) => {
  await goTo(app, '#/programs');
  await app.getByRole('link', { name: 'Import a spreadsheet' }).click();
  const lines = [
    'Where\tPD\tPD email\tInterview date\tInstitution',
    'Alder Pediatrics\tIda Holm\tiholm@alder.example\t2027-01-12\tAlder Hospital',
    '\tNobody\t\t\t',
    'Birch Pediatrics\tJon Vik\tjvik@birch.example\t\tBirch Clinic',
  ];
  await app.getByLabel('Cells').fill(lines.join('\n'));
  await app.getByRole('button', { name: 'Continue' }).click();
  await expect(app.getByLabel('Director', { exact: true })).toHaveValue('1');
  await app.getByLabel('Program', { exact: true }).selectOption('Where');
  await expect(app.getByText('2 new programs')).toBeVisible();
  await expect(app.getByText(/^Row 3: /)).toBeVisible();
  await app.getByRole('button', { name: 'Import' }).click();
  await expect(rows(app)).toHaveCount(5);
  await undo(app).click();
  await expect(rows(app)).toHaveCount(3);
});

test('a writer goes along the way of a letter', async ({ app }) => {
  await goTo(app, '#/writers');
  await expect(app.getByText('Fewer letters than usual')).toBeVisible();
  await app.getByRole('link', { name: /Li Wei Chen/ }).click();
  await app.getByRole('checkbox', { name: 'Personal statement' }).check();
  await app.getByLabel('Stage').selectOption('Uploaded');
  await expect(app.locator('.head')).not.toContainText('Send Dr. Li Wei Chen');
  await app.getByLabel('Stage').selectOption('Agreed');
  await expect(toast(app)).toContainText('Stage: agreed');
  await app.reload();
  await expect(app.getByLabel('Stage')).toHaveValue('agreed');
  await app.getByRole('button', { name: 'Record a mail' }).click();
  await app.getByLabel('What was sent').selectOption('packet');
  await app.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(app.getByLabel('Stage')).toHaveValue('packet-sent');
  await app.getByLabel('Stage').selectOption('Agreed');
  await expect(toast(app)).toContainText('It stays at “packet sent”');
  await expect(app.getByLabel('Stage')).toHaveValue('packet-sent');
  await app.getByLabel('Stage').selectOption('Uploaded');
  await app.getByRole('link', { name: 'Writers' }).first().click();
  await expect(app.locator('.writer').filter({ hasText: 'Li Wei Chen' })).toContainText('Uploaded');
});

test('the checklist is ticked by the applicant and by the state, and takes own items', async ({
  app,
}) => {
  await goTo(app, '#/checklist');
  await expect(app.getByText('Done: 1 program thanked')).toBeVisible();
  const box = app.getByRole('checkbox', { name: /^Rehearse with someone/ });
  await box.check();
  await expect(toast(app)).toContainText('Done: Rehearse');
  await app.getByLabel('Item of your own to add to: Interviews').fill('Iron the shirt');
  await app.keyboard.press('Enter');
  const own = app.getByRole('checkbox', { name: 'Iron the shirt' });
  await own.check();
  await expect(toast(app)).toContainText('Done: Iron the shirt');
  await app.reload();
  await expect(box).toBeChecked();
  await expect(own).toBeChecked();
  await app.getByRole('button', { name: 'Remove Iron the shirt' }).click();
  await expect(own).toHaveCount(0);
  await undo(app).click();
  await expect(own).toBeChecked();
});

test('a letter of intent is retracted with its reason, and one sent elsewhere recorded', async ({
  app,
}) => {
  await goTo(app, '#/letter');
  await expect(app.getByRole('region', { name: /Lakeside Pediatrics/ })).toBeVisible();
  await app.getByRole('button', { name: 'Retract it' }).click();
  await app.getByLabel('Why it no longer holds').fill('The family moves');
  await app.getByRole('button', { name: 'Retract', exact: true }).click();
  await expect(app.getByText('None stands')).toBeVisible();
  await expect(app.getByText(/retracted Jan 20: The family moves/)).toBeVisible();
  await app.getByLabel('Program').selectOption('Riverside Pediatrics Residency');
  await app.getByRole('button', { name: 'Record it' }).click();
  await expect(app.getByRole('region', { name: /Riverside Pediatrics/ })).toBeVisible();
});

test('a program is asked about before its letter of intent goes with it, and comes back with it', async ({
  app,
}) => {
  await goTo(app, '#/programs/p1');
  const remove = app.getByRole('button', { name: 'Remove this program' });
  await remove.click();
  const asked = app.getByRole('alertdialog', { name: 'Remove Lakeside Pediatrics Residency?' });
  await expect(asked).toBeFocused();
  await expect(asked).toContainText('letter of intent of Jan 18 goes with it');
  await expect(asked).toContainText('would then not be noticed');
  await asked.getByRole('button', { name: 'Keep it' }).click();
  await expect(asked).toHaveCount(0);
  await remove.click();
  await asked.getByRole('button', { name: 'Remove this program' }).click();
  await expect(rows(app)).toHaveCount(2);
  await expect(toast(app)).toContainText('your letter of intent too');
  await undo(app).click();
  await expect(rows(app)).toHaveCount(3);
  await goTo(app, '#/letter');
  await expect(app.getByRole('region', { name: /Lakeside Pediatrics/ })).toBeVisible();
});

test('what is due is settled by its action', async ({ app, browserWithExtension }) => {
  await goTo(app, '#/today');
  const opening = browserWithExtension.waitForEvent('page');
  await app.getByRole('button', { name: 'Write the mail to Li Wei Chen' }).click();
  const mail = await opening;
  await mail.waitForURL(/^https:\/\/mail\.google\.com\/.*lwchen/);
  await mail.close();
  await app.getByRole('button', { name: /Register with the NRMP/ }).click();
  await expect(app.getByText('Register with the NRMP', { exact: true })).toHaveCount(0);
  await undo(app).click();
  await expect(app.getByText('Register with the NRMP', { exact: true })).toBeVisible();
  await goTo(app, '#/programs/p3');
  await app.getByLabel('Interview', { exact: true }).fill('');
  await app.getByLabel('Interview', { exact: true }).press('Enter');
  await goTo(app, '#/today');
  await app.getByLabel('Add the interview date of Hope').fill('2027-01-28');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByText('Add the interview date of Hope')).toHaveCount(0);
});

test('a backup brings back what was erased', async ({ app }) => {
  await goTo(app, '#/settings/data');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save a backup' }).click();
  const file = await (await download).path();
  await app.getByRole('button', { name: 'Erase everything' }).click();
  const asked = app.getByRole('alertdialog');
  await expect(asked).toBeFocused();
  await expect(asked).toContainText('3 programs, 4 writers');
  await asked.getByRole('button', { name: 'Erase everything' }).click();
  await goTo(app, '#/programs');
  await expect(app.getByText('No programs yet')).toBeVisible();
  await goTo(app, '#/settings/data');
  await app.getByLabel('Choose a backup').setInputFiles(file);
  await expect(app.getByLabel('What would change')).toContainText('Programs: 3 new');
  await app.getByRole('button', { name: 'Import', exact: true }).click();
  await goTo(app, '#/programs');
  await expect(rows(app)).toHaveCount(3);
  const hostile = (await readFile(file, 'utf8')).replace('"version": 1', '"version": 99');
  await goTo(app, '#/settings/data');
  const upload = { name: 'newer.json', mimeType: 'application/json', buffer: Buffer.from(hostile) };
  await app.getByLabel('Choose a backup').setInputFiles(upload);
  await expect(app.getByRole('alert')).toContainText(
    'newer.json: This backup was made by a newer version',
  );
});

test('the first run asks three questions once', async ({ browserWithExtension }) => {
  const app = await openApp(browserWithExtension);
  await app.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const deleting = indexedDB.deleteDatabase('matchproof');
    deleting.onsuccess = () => resolve();
    return promise;
  });
  await app.reload();
  await app.getByLabel('Your name').fill('Asha Rao');
  await app.getByLabel('Addresses you write from').fill('asha@example.org, rao@example.edu');
  await app.getByLabel('Status').selectOption({ label: 'US senior, DO school' });
  await app.getByLabel('Specialty').fill('Internal Medicine');
  await app.getByRole('button', { name: 'Begin' }).click();
  await expect(app.getByRole('heading', { name: 'Today' })).toBeVisible();
  await app.reload();
  await goTo(app, '#/settings/applicant');
  await expect(app.getByLabel('Status', { exact: true })).toHaveValue('us-do');
  await expect(app.getByLabel('Addresses you write from')).toHaveValue(
    'asha@example.org, rao@example.edu',
  );
  await app.close();
});
