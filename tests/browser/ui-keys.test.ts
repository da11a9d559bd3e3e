import { expect } from '@playwright/test';
import { greeting, type Mail, question, slot } from './mail.ts';
import { badge, card, list } from './parts.ts';
import { hosts, test } from './test.ts';

async function writeTraps(mail: Mail): Promise<void> {
  await mail.compose();
  await mail.editor.click();
  await mail.page.keyboard.type(`${greeting} I like ${slot}. So ${question}`);
  // The list opens with the focus on the first of those that are found by then.
  await expect(badge(mail)).toHaveAccessibleName(/1 violation.*1 warning/);
}

/** The card of the first of them, with the focus. */
async function walkIn(mail: Mail): Promise<void> {
  await writeTraps(mail);
  await mail.page.keyboard.press('F8');
  await expect(card(mail)).toBeFocused();
}

for (const host of hosts) {
  test(`${host}: the card takes the focus from the keyboard and gives it back`, async ({
    open,
  }) => {
    const mail = await open(host);
    await walkIn(mail);
    const { keyboard } = mail.page;
    const first = await card(mail).getByRole('heading').textContent();
    await keyboard.press('F8');
    await expect(card(mail).getByRole('heading')).not.toHaveText(first ?? '');
    await expect(card(mail)).toBeFocused();
    await keyboard.press('Shift+F8');
    await expect(card(mail).getByRole('heading')).toHaveText(first ?? '');
    await keyboard.press('Escape');
    await expect(card(mail)).toBeHidden();
    await expect(mail.editor).toBeFocused();
  });

  test(`${host}: Tab goes round in the card`, async ({ open }) => {
    const mail = await open(host);
    await walkIn(mail);
    const close = card(mail).getByRole('button', { name: 'Close' });
    const last = card(mail).getByRole('button', { name: 'Turn this rule off' });
    await mail.page.keyboard.press('Tab');
    await expect(close).toBeFocused();
    await mail.page.keyboard.press('Shift+Tab');
    await expect(last).toBeFocused();
    await mail.page.keyboard.press('Tab');
    await expect(close).toBeFocused();
  });

  test(`${host}: arrow keys walk the list and Enter goes to the place`, async ({ open }) => {
    const mail = await open(host);
    await writeTraps(mail);
    const { keyboard } = mail.page;
    await badge(mail).focus();
    await keyboard.press('Enter');
    const findings = list(mail).locator('li').getByRole('button');
    await expect(findings.nth(0)).toBeFocused();
    await expect(findings).toHaveText([/rank/, /\[Program Name\]/]);
    await keyboard.press('ArrowDown');
    await expect(findings.nth(1)).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(findings.nth(0)).toBeFocused();
    await keyboard.press('ArrowUp');
    await expect(findings.nth(1)).toBeFocused();
    await keyboard.press('Home');
    await expect(findings.nth(0)).toBeFocused();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await expect(list(mail)).toBeHidden();
    await expect(card(mail)).toBeFocused();
    await expect(card(mail).getByRole('heading')).toHaveText('Template text left in');
  });

  test(`${host}: the question before sending holds the focus`, async ({ open }) => {
    const mail = await open(host);
    await writeTraps(mail);
    const { keyboard } = mail.page;
    await mail.send.first().click();
    const back = mail.question.getByRole('button', { name: 'Go back' });
    const anyway = mail.question.getByRole('button', { name: 'Send anyway' });
    await expect(back).toBeFocused();
    await keyboard.press('Tab');
    await expect(anyway).toBeFocused();
    await keyboard.press('Tab');
    await expect(back).toBeFocused();
    await keyboard.press('Escape');
    await expect(mail.question).toBeHidden();
    expect(await mail.sent()).toEqual([]);
  });

  test(`${host}: pressing our parts leaves the focus in the draft`, async ({ open }) => {
    const mail = await open(host);
    await writeTraps(mail);
    await badge(mail).click();
    await expect(list(mail)).toBeVisible();
    await expect(mail.editor).toBeFocused();
    await list(mail).getByRole('button', { name: 'Close' }).click();
    await expect(list(mail)).toBeHidden();
    await expect(mail.editor).toBeFocused();
  });

  test(`${host}: a click on the badge gives the draft the focus of what it closes`, async ({
    open,
  }) => {
    const mail = await open(host);
    await walkIn(mail);
    const { keyboard } = mail.page;
    await badge(mail).click();
    await expect(list(mail)).toBeVisible();
    await expect(mail.editor).toBeFocused();
    await keyboard.press('Escape');
    await expect(list(mail)).toBeHidden();
    await expect(mail.editor).toBeFocused();
    await badge(mail).focus();
    await keyboard.press('Enter');
    await expect(list(mail).locator('.finding').first()).toBeFocused();
    await badge(mail).click();
    await expect(list(mail)).toBeHidden();
    await expect(mail.editor).toBeFocused();
  });

  test(`${host}: the badge keeps the focus when it closes the list by keyboard`, async ({
    open,
  }) => {
    const mail = await open(host);
    await writeTraps(mail);
    await badge(mail).click();
    await expect(list(mail)).toBeVisible();
    await badge(mail).press('Enter');
    await expect(list(mail)).toBeHidden();
    await expect(badge(mail)).toBeFocused();
  });
}

test('who somebody is, is asked and answered by keyboard', async ({ open }) => {
  const mail = await open('gmail');
  const to = [['Ann Chu', 'achu@lakeview.example']];
  await mail.compose({ to, body: [['div', `${greeting} ${question}`]] });
  await expect(badge(mail)).toBeVisible();
  const { keyboard } = mail.page;
  await badge(mail).focus();
  await keyboard.press('Enter');
  const ask = list(mail).getByRole('button', { name: 'Who is this?' });
  await ask.focus();
  await keyboard.press('Enter');
  await expect(list(mail).getByLabel('Who is this?')).toBeFocused();
  await keyboard.press('Escape');
  await expect(ask).toBeVisible();
  await expect(list(mail)).toBeFocused();
  await ask.focus();
  await keyboard.press('Enter');
  await list(mail).getByLabel('Name of the program').focus();
  await keyboard.type('Lakeview Pediatrics');
  await keyboard.press('Enter');
  await expect(list(mail)).toContainText('Lakeview Pediatrics · considering');
  await expect(list(mail)).toBeFocused();
  await keyboard.press('Escape');
  await expect(list(mail)).toBeHidden();
  await expect(mail.editor).toBeFocused();
});

test("keys in our parts are not the mail site's", async ({ open }) => {
  const mail = await open('gmail');
  await writeTraps(mail);
  await badge(mail).focus();
  await mail.page.evaluate(() => {
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
    Object.assign(window, { heard });
  });
  for (const key of ['c', 'Enter', 'ArrowDown', 'j', '#']) await mail.page.keyboard.press(key);
  const heard = () => mail.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await mail.editor.focus();
  await mail.page.keyboard.press('c');
  expect(await heard()).toContain('c');
});

test('a change of the count is said once typing rests', async ({ open }) => {
  const mail = await open('gmail');
  await writeTraps(mail);
  const said = mail.ui.locator('[aria-live]').filter({ hasText: /^Matchproof:/ });
  await expect(said).toHaveText('Matchproof: 1 violation, 1 warning');
  await mail.page.keyboard.press('Control+a');
  await mail.page.keyboard.press('Delete');
  await expect(said).toHaveText('Matchproof: nothing found');
});
