import { expect } from '@playwright/test';
import { sampleState } from '../unit/sample.ts';
import type { Mail } from './mail.ts';
import { badge, card, list, recipients } from './parts.ts';
import { store, stored } from './stored.ts';
import { hosts, test } from './test.ts';

const words = [
  'Dear Dr. Chu,',
  'Thank you for the interview at your pediatrics residency program. I enjoyed meeting the residents at morning report.',
];
const body = words.map((line) => ['div', line]);
const html = words.map((line) => `<div>${line}</div>`).join('');

type Person = [name: string, email: string];
const lopez: Person = ['Maria Lopez', 'mlopez@lakesidechildrens.example'];
const haddad: Person = ['Omar Haddad', 'ohaddad@riversideumc.example'];
const chu: Person = ['Ann Chu', 'achu@lakeview.example'];

/** As each host shows people: Outlook with the name alone unless `full`. */
const shown = (mail: Mail, people: Person[], full = false) =>
  mail.host === 'gmail'
    ? people
    : people.map(([name, email]) => (full ? `${name} <${email}>` : name));

async function write(mail: Mail, people: Person[], more: object = {}): Promise<void> {
  const to = shown(mail, people);
  await mail.compose({ body, html, to, subject: 'Thank you for the interview', ...more });
  await badge(mail).click();
  await expect(list(mail)).toBeVisible();
}

for (const host of hosts) {
  test(`${host}: the panel says for whom it takes the recipient`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail, [lopez]);
    await expect(list(mail)).toContainText(/Lakeside Pediatrics · interview(ed| on) Dec 2/);
    const guess = list(mail).getByText('guess from the name');
    await expect(guess).toHaveCount(host === 'gmail' ? 0 : 1);
  });

  test(`${host}: an address that is typed and not drawn yet is a recipient`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await mail.compose({ body, html, to: [], subject: 'Thank you for the interview' });
    const field = recipients(mail);
    await field.click();
    await mail.page.keyboard.type(haddad[1]);
    await badge(mail).click();
    await expect(list(mail)).toContainText('Riverside');
  });

  test(`${host}: a stranger is stored with a new program by a few words`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    const to = shown(mail, [chu], true);
    await write(mail, [chu], { to });
    await list(mail).getByRole('button', { name: 'Who is this?' }).click();
    await expect(list(mail).getByLabel('Name', { exact: true })).toHaveValue('Ann Chu');
    await list(mail).getByLabel('Name of the program').fill('Lakeview Pediatrics Residency');
    await list(mail).getByLabel('Everybody at lakeview.example').check();
    await list(mail).getByRole('button', { name: 'Save' }).click();
    await expect(list(mail)).toContainText('Lakeview Pediatrics · considering');
    const { programs } = await stored(mail);
    expect(programs.find(({ name }) => name.startsWith('Lakeview'))).toMatchObject({
      contacts: [{ name: 'Ann Chu', email: chu[1], role: 'other' }],
      domains: ['lakeview.example'],
    });
    await mail.ui.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(list(mail).getByRole('button', { name: 'Who is this?' })).toBeVisible();
    expect((await stored(mail)).programs).toHaveLength(3);
  });

  test(`${host}: a stranger is stored with a program on record by one choice`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail, [chu]);
    await list(mail).getByRole('button', { name: 'Who is this?' }).click();
    await list(mail).getByLabel('Who is this?', { exact: true }).selectOption('Hope Pediatrics');
    await list(mail).getByRole('button', { name: 'Save' }).click();
    await expect(list(mail)).toContainText('Hope Pediatrics · applied');
  });

  test(`${host}: a stranger is stored as a letter writer`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    const line =
      'Could you write me a strong letter of recommendation for residency in pediatrics?';
    const request = {
      body: [['div', `Dear Dr. Chu, ${line}`]],
      html: `<div>Dear Dr. Chu, ${line}</div>`,
    };
    await write(mail, [chu], { ...request, subject: 'Letter of recommendation' });
    await list(mail).getByRole('button', { name: 'Who is this?' }).click();
    await list(mail).getByRole('button', { name: 'Save' }).click();
    await expect(list(mail)).toContainText('Ann Chu · writes a letter');
    expect((await stored(mail)).writers).toHaveLength(3);
  });

  test(`${host}: an ordinary mail asks nothing about its reader`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    const dinner = { body: [['div', 'Dinner on Sunday?']], html: '<div>Dinner on Sunday?</div>' };
    await write(mail, [chu], { ...dinner, subject: 'Dinner' });
    await expect(list(mail)).toContainText('Nothing found');
    await expect(list(mail).getByRole('button', { name: 'Who is this?' })).toHaveCount(0);
  });

  test(`${host}: a fix takes a recipient off by the host's own control`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail, [lopez, haddad]);
    await list(mail)
      .getByRole('button', { name: /Recipients|haddad|lopez/i })
      .first()
      .click();
    await card(mail).locator('.fix').first().click();
    await expect(mail.page.locator('.chip, [draggable]')).toHaveCount(1);
    await expect(mail.ui.getByRole('status')).toBeEmpty();
  });
}

test('outlook: a guess from the name is corrected for this draft', async ({ open }) => {
  const mail = await open('outlook');
  await store(mail);
  await write(mail, [lopez]);
  await list(mail).getByRole('button', { name: 'Somebody else?' }).click();
  await list(mail).getByLabel('Address, if you know it').fill('maria.lopez@other.example');
  await list(mail).getByLabel('Name of the program').fill('Other Pediatrics');
  await list(mail).getByRole('button', { name: 'Save' }).click();
  await expect(list(mail)).toContainText('Other Pediatrics · considering');
  await expect(list(mail)).not.toContainText('Lakeside');
});

test('outlook: a guess from the name can be nobody on record', async ({ open }) => {
  const mail = await open('outlook');
  await store(mail);
  await write(mail, [lopez]);
  await list(mail).getByRole('button', { name: 'Somebody else?' }).click();
  await list(mail).getByRole('button', { name: 'Nobody on my lists' }).click();
  await expect(list(mail)).not.toContainText('Lakeside');
});

test('outlook: of two with the same name one is chosen, and taken back', async ({ open }) => {
  const mail = await open('outlook');
  const { programs, writers } = sampleState();
  const namesake = {
    name: lopez[0],
    email: 'maria@riversideumc.example',
    role: 'faculty',
  } as const;
  programs[1]?.contacts.push(namesake);
  await store(mail, { programs, writers });
  await write(mail, [lopez]);
  await expect(list(mail)).toContainText('2 people on record are called Maria Lopez');
  await list(mail)
    .getByRole('button', { name: /^Riverside Pediatrics \(/ })
    .click();
  await expect(list(mail)).toContainText('Riverside Pediatrics · interview');
  await expect(list(mail)).not.toContainText('Lakeside');
  await mail.ui.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(list(mail)).toContainText('2 people on record are called Maria Lopez');
});

test('outlook: of two with the same name and no address one is chosen, and the record is theirs', async ({
  open,
}) => {
  const mail = await open('outlook');
  const { programs, writers } = sampleState();
  for (const program of programs.slice(1))
    program.contacts.push({ name: 'Ann Chu', email: '', role: 'faculty' });
  await store(mail, { programs, writers });
  await write(mail, [chu]);
  await expect(list(mail)).toContainText('2 people on record are called Ann Chu');
  const hope = list(mail).getByRole('button', { name: 'Hope Pediatrics (faculty)' });
  await hope.click();
  await expect(list(mail)).toContainText('Hope Pediatrics · applied');
  await expect(list(mail)).not.toContainText(/Riverside|guess/);
  const toast = mail.ui.getByRole('status');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(list(mail)).toContainText('2 people on record are called Ann Chu');
  await hope.click();
  await expect(list(mail)).toContainText('Hope Pediatrics · applied');
  await mail.send.click();
  await expect(toast).toContainText('Recorded as thank-you to Hope Pediatrics');
  expect((await stored(mail)).messages).toMatchObject([{ programId: 'p3', to: ['Ann Chu'] }]);
});

test('outlook: where a recipient cannot be taken off, that is said', async ({ open }) => {
  const mail = await open('outlook');
  await store(mail);
  await write(mail, [lopez, haddad], { fixed: true });
  await list(mail)
    .getByRole('button', { name: /Recipients|haddad|lopez/i })
    .first()
    .click();
  await card(mail).locator('.fix').first().click();
  await expect(mail.ui.getByRole('status')).toContainText('could not be taken off');
  await expect(mail.page.locator('[draggable]')).toHaveCount(2);
});
