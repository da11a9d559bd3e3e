import { expect, type Page } from '@playwright/test';
import { openApp, test } from './app-page.ts';
import { goTo } from './popup-page.ts';

const notes = (app: Page) => app.getByLabel('Notes on this program');
const fault = (app: Page) => app.locator('.field [role=alert]');

test('half of a date takes no date away, and an unfinished year is none', async ({ app }) => {
  await goTo(app, '#/programs/p1');
  const date = app.getByLabel('Interview', { exact: true });
  await date.focus();
  await date.press('Delete');
  await date.press('Enter');
  await expect(fault(app)).toBeVisible();
  await app.reload();
  await expect(date).toHaveValue('2026-12-01');
  await date.fill('0202-12-02');
  await date.press('Enter');
  await expect(fault(app)).toBeVisible();
  await date.press('Escape');
  await expect(fault(app)).toHaveCount(0);
  await expect(date).toHaveValue('2026-12-01');
});

test('a text that cannot be saved stays in its field with the reason', async ({ app }) => {
  await goTo(app, '#/programs/p1');
  const domains = app.getByLabel('Mail domains');
  for (const [typed, reason] of [
    ['not a domain', '“not a domain” is not a domain'],
    ['lakeside.example, gmail.com', 'At gmail.com anybody has an address'],
  ] as const) {
    await domains.fill(typed);
    await domains.press('Enter');
    await expect(fault(app)).toContainText(reason);
    await expect(domains).toHaveValue(typed);
  }
  await domains.fill('https://www.Lakeside.example/peds, lopez@lakeside.org');
  await domains.press('Enter');
  await expect(fault(app)).toHaveCount(0);
  await expect(domains).toHaveValue('lakeside.example, lakeside.org');
  await goTo(app, '#/settings/timing');
  const days = app.getByLabel('Remind a writer after, in days');
  await days.fill('0');
  await days.press('Enter');
  await expect(fault(app)).toBeVisible();
  await goTo(app, '#/settings/applicant');
  const addresses = app.getByLabel('Addresses you write from');
  await addresses.fill('asha rao at example');
  await addresses.press('Enter');
  await expect(fault(app)).toContainText('“asha rao at example” is not an e-mail address');
});

test('somebody without name and address is not saved, and told so', async ({ app }) => {
  await goTo(app, '#/programs/p1');
  await app.getByRole('button', { name: 'Add a person' }).click();
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.locator('form input:invalid')).toBeFocused();
  await app.getByLabel('Address').fill('only@lakeside.example');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByText('only@lakeside.example', { exact: true })).toBeVisible();
});

test('an address is taken as mail programs copy it, and told where it is none', async ({ app }) => {
  await goTo(app, '#/programs/p1');
  await app.getByRole('button', { name: 'Add a person' }).click();
  const address = app.getByLabel('Address');
  await address.fill('Priya Nair at Lakeside');
  await address.press('Enter');
  await expect(fault(app)).toHaveText('“Priya Nair at Lakeside” is not an e-mail address.');
  await expect(address).toBeFocused();
  await address.fill('Priya Nair <pnair@lakeside.example>');
  await expect(fault(app)).toHaveCount(0);
  await address.blur();
  await expect(address).toHaveValue('pnair@lakeside.example');
  await expect(app.getByLabel('Name', { exact: true }).first()).toHaveValue('Priya Nair');
  await app.getByRole('button', { name: 'Save' }).click();
  await expect(app.getByText('Program director · pnair@lakeside.example')).toBeVisible();
  await goTo(app, '#/writers/w1');
  await address.fill('John Smith <john@uni.example>');
  await address.press('Enter');
  await expect(address).toHaveValue('john@uni.example');
});

test('a date of the season is kept, left or given back by its button alone', async ({ app }) => {
  await goTo(app, '#/settings/calendar');
  const date = app.locator('.calendar-date').filter({ hasText: 'Rank order list' });
  const change = async (at: string, button: string) => {
    await date.getByRole('button', { name: 'Change' }).click();
    const field = app.getByLabel('Rank order list deadline, Eastern time');
    await expect(field).toBeFocused();
    await field.fill(at);
    await date.getByRole('button', { name: button, exact: true }).click();
    await expect(date.getByRole('button', { name: 'Change' })).toBeVisible();
  };
  await change('2027-03-02T21:00', 'Cancel');
  await expect(date).toContainText('Mar 3, 2027');
  await change('2027-03-02T21:00', 'Save');
  await expect(date).toContainText('Mar 2, 2027');
  await change('2027-03-01T21:00', 'Use the calendar’s date');
  await expect(date).toContainText('Mar 3, 2027');
  await expect(app.locator('.calendar-date').filter({ hasText: 'SOAP ends' })).toContainText(
    'Thu, Mar 18, 2027, all day ET',
  );
});

test('the first run takes no word for an address', async ({ browserWithExtension }) => {
  const app = await openApp(browserWithExtension);
  await app.getByLabel('Addresses you write from').fill('asha at example');
  await app.getByRole('button', { name: 'Begin' }).click();
  await expect(app.getByLabel('Addresses you write from')).toBeFocused();
  await expect(app.getByRole('button', { name: 'Begin' })).toBeVisible();
  await app.close();
});

test('the dates of the season are listed as they come', async ({ app }) => {
  await goTo(app, '#/settings/calendar');
  const dates = app.locator('.calendar-date > .who > :nth-child(2)');
  await expect(dates).not.toHaveCount(0);
  const moments = (await dates.allTextContents()).map((words) =>
    Date.parse(words.replace(/^\D*?(?=[A-Z][a-z]{2} \d)|,? at|(?: \p{Lu}{2,3})?$/gu, '')),
  );
  expect(moments).not.toContain(Number.NaN);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
});

test('a year without a calendar takes the dates that one has found', async ({ app }) => {
  await goTo(app, '#/settings/calendar');
  await app.getByLabel('Match year').fill('2029');
  await app.getByLabel('Match year').press('Enter');
  await expect(app.getByText('No calendar for 2029')).toBeVisible();
  const date = app.locator('.calendar-date').filter({ hasText: 'Match Day' });
  await date.getByRole('button', { name: 'Change' }).click();
  await app.getByLabel('Match Day, Eastern time').fill('2029-03-16T12:00');
  await date.getByRole('button', { name: 'Save' }).click();
  await expect(date).toContainText('Your own date');
  await goTo(app, '#/today');
  await expect(app.getByText('Next in the season')).toContainText('Fri, Mar 16, 2029');
});

for (const [way, leave] of [
  ['is loaded anew', (tab: Page) => tab.reload()],
  ['closes', (tab: Page) => tab.evaluate(() => close()).catch(() => {})],
  ['goes to another address', (tab: Page) => tab.goto('about:blank')],
] as const)
  test(`what was typed last is kept when its page ${way}`, async ({
    app,
    browserWithExtension,
  }) => {
    const tab = await openApp(browserWithExtension, '#/programs/p2');
    await notes(tab).pressSequentially('The new clinic.');
    await leave(tab);
    await goTo(app, '#/programs/p2');
    await expect(notes(app)).toHaveValue('The new clinic.');
    await tab.close();
  });

test('what was typed last is kept when one goes Back', async ({ app }) => {
  await goTo(app, '#/programs');
  await app.getByText('Riverside Pediatrics Residency').click();
  await notes(app).pressSequentially('The new clinic.');
  await app.goBack();
  await expect(app.locator('.toast')).toContainText('Notes saved');
  await app.getByText('Riverside Pediatrics Residency').click();
  await expect(notes(app)).toHaveValue('The new clinic.');
});

test('a text is stored in the pauses of typing without a word, and taken back as one', async ({
  app,
  browserWithExtension,
}) => {
  await goTo(app, '#/programs/p2');
  const other = await openApp(browserWithExtension, '#/programs/p2');
  await app.bringToFront();
  for (const [typed, all] of [
    ['The new', 'The new'],
    [' clinic.', 'The new clinic.'],
  ] as const) {
    await notes(app).pressSequentially(typed);
    await expect(notes(other)).toHaveValue(all);
    await expect(app.locator('.toast')).toHaveCount(0);
  }
  await notes(app).blur();
  await expect(app.locator('.toast')).toContainText('Notes saved');
  await app.getByRole('button', { name: 'Undo' }).click();
  await expect(notes(other)).toHaveValue('');
  await expect(notes(app)).toHaveValue('');
  await notes(app).pressSequentially('A slip');
  await expect(notes(other)).toHaveValue('A slip');
  await notes(app).press('Escape');
  await expect(notes(other)).toHaveValue('');
  await expect(notes(app)).toHaveValue('');
  await other.close();
});

test('what is written from right to left stands so in every text field', async ({ app }) => {
  for (const view of [
    '#/programs',
    '#/programs/p1',
    '#/programs/import',
    '#/writers',
    '#/writers/w1',
    '#/checklist',
    '#/templates',
    '#/templates/new',
    '#/settings/applicant',
  ]) {
    await goTo(app, view);
    await expect(app.locator('h1')).toBeFocused();
    const other = ':not([dir=auto], [type=checkbox], [type=date], [type=number], [type=file])';
    await expect(app.locator(`main :is(input, textarea)${other}`), view).toHaveCount(0);
  }
  const name = app.getByLabel('Name', { exact: true });
  await name.fill('ليلى حداد');
  await expect(name).toHaveCSS('direction', 'rtl');
});
