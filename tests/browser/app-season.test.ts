import { expect } from '@playwright/test';
import { sampleSeason } from '../tools/sample-season.ts';
import { store, test } from './app-page.ts';
import { goTo } from './popup-page.ts';

test('the result of the Match is noted where Today asks for it, and SOAP begins', async ({
  app,
}) => {
  await app.clock.setFixedTime(new Date('2027-03-15T11:30:00-04:00'));
  await app.reload();
  await goTo(app, '#/today');
  const notMatched = app.getByRole('button', { name: 'Not, or only partly' });
  await notMatched.click();
  await expect(app.getByText('Choose programs from the list').first()).toBeVisible();
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(notMatched).toBeVisible();
  await goTo(app, '#/checklist');
  await app.getByRole('button', { name: 'Matched', exact: true }).click();
  await expect(app.getByText('Done: Matched')).toBeVisible();
});

test('one program that was told twice is no second first choice', async ({ app }) => {
  await goTo(app, '#/letter');
  const told = app.getByRole('region', { name: /^Letter of intent to/ });
  const record = async (program: string) => {
    const before = await told.count();
    await app.getByLabel('Program').selectOption(program);
    await app.getByRole('button', { name: 'Record it' }).click();
    await expect(told).toHaveCount(before + 1);
  };
  await record('Lakeside Pediatrics Residency');
  await expect(app.getByRole('alert')).toHaveCount(0);
  await record('Hope Pediatrics Residency');
  await expect(app.getByRole('alert')).toContainText('2 programs have been told');
});

test('an offer that is entered by hand is to be answered within its 48 hours', async ({ app }) => {
  await goTo(app, '#/programs/p2');
  await app.getByLabel('Stage').selectOption('Interview offered');
  await expect(app.getByLabel('Interview offered on')).toHaveValue('2027-01-20');
  await goTo(app, '#/today');
  await expect(
    app.getByText('Answer the interview offer of Riverside', { exact: false }).first(),
  ).toBeVisible();
  await goTo(app, '#/programs/p2');
  await app.getByLabel('Interview', { exact: true }).fill('2027-02-02');
  await app.getByLabel('Interview', { exact: true }).press('Enter');
  await goTo(app, '#/today');
  await expect(app.getByText('Answer the interview offer')).toHaveCount(0);
});

test('a letter of intent that is still to go out is told as that, with one date', async ({
  app,
}) => {
  const state = sampleSeason(3);
  for (const letter of state.messages) letter.scheduledFor = '2027-01-25T14:00:00Z';
  await store(app, state);
  await goTo(app, '#/letter');
  const letter = app.getByRole('region', { name: /^Letter of intent to Lakeside/ });
  await expect(letter).toContainText('A scheduled mail tells this program');
  await expect(letter).toContainText('It goes out on Jan 25');
  await goTo(app, '#/programs/p1');
  await expect(app.getByText('Your letter of intent is to go here')).toBeVisible();
  await expect(app.getByText('On Jan 25.')).toBeVisible();
  await app.clock.setFixedTime(new Date('2027-01-26T12:00:00-05:00'));
  await goTo(app, '#/letter');
  await app.reload();
  await expect(letter).toContainText('You have told this program that it stands first');
  await expect(letter).toContainText('Sent on Jan 25');
});

test('another Match year asks for its own result, and Undo brings the last one back', async ({
  app,
}) => {
  const state = sampleSeason(1);
  state.applicant.matchStatus = 'matched';
  await store(app, state);
  await goTo(app, '#/settings/calendar');
  const year = app.getByLabel('Match year');
  await year.fill('2028');
  await year.press('Enter');
  await expect(app.getByText('how the Match went removed')).toBeVisible();
  await goTo(app, '#/checklist');
  await expect(app.getByText('Done: Matched')).toHaveCount(0);
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(app.getByText('Done: Matched')).toBeVisible();
});
