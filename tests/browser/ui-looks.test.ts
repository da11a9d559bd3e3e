import { expect, type Locator } from '@playwright/test';
import { objections } from './axe.ts';
import { greeting, type Host, type Mail, question, slot } from './mail.ts';
import { badge, card, list } from './parts.ts';
import { hosts, test } from './test.ts';

type Open = (host: Host, how: { query: string }) => Promise<Mail>;

async function draftOfTraps(open: Open, host: Host, query: string): Promise<Mail> {
  const mail = await open(host, { query });
  const text = `${greeting} I like ${slot}. So ${question}`;
  await mail.compose({ body: [['div', text]], html: `<div>${text}</div>` });
  await expect(badge(mail)).toBeVisible();
  await mail.caretToEnd();
  return mail;
}

const ours = (mail: Mail) => objections(mail.page, 'matchproof-ui');

for (const host of hosts)
  for (const query of ['', '?dark', '?lang=ar', '?lang=ar&dark']) {
    test(`${host}${query}: axe finds nothing in any part`, async ({ open }) => {
      const mail = await draftOfTraps(open, host, query);
      const { keyboard } = mail.page;
      const found = () => ours(mail);
      expect(await found()).toEqual([]);
      await keyboard.press('F8');
      await expect(card(mail)).toBeVisible();
      expect(await found()).toEqual([]);
      await card(mail).getByRole('button', { name: 'Not this one' }).click();
      await expect(mail.ui.getByRole('button', { name: 'Undo' })).toBeVisible();
      expect(await found()).toEqual([]);
      await mail.ui.getByRole('button', { name: 'Undo' }).click();
      await badge(mail).click();
      await expect(list(mail)).toBeVisible();
      expect(await found()).toEqual([]);
      await mail.send.first().click();
      await expect(mail.question).toBeVisible();
      expect(await found()).toEqual([]);
    });
  }

test('every part fits a window at 200 % zoom', async ({ open }) => {
  const mail = await draftOfTraps(open, 'gmail', '');
  await mail.page.setViewportSize({ width: 600, height: 450 });
  const fits = async (part: Locator) => {
    const box = await part.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(600);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(450);
  };
  await mail.page.keyboard.press('F8');
  await fits(card(mail));
  await mail.page.keyboard.press('Escape');
  await badge(mail).click();
  await fits(list(mail));
  await mail.page.keyboard.press('Control+Enter');
  await fits(mail.question);
});

test('the question and its answers stay in sight however much is found', async ({ open }) => {
  const mail = await open('gmail');
  const many = Array.from({ length: 20 }, (_, i) => `I like [Name of program ${i}].`).join(' ');
  await mail.compose({ body: [['div', `${greeting} ${many}`]] });
  await expect(badge(mail)).toHaveAccessibleName(/20 warnings/);
  await mail.page.setViewportSize({ width: 600, height: 450 });
  await mail.caretToEnd();
  await mail.page.keyboard.press('Control+Enter');
  const first = mail.question.getByText('Name of program 0');
  for (const part of [
    mail.question.getByRole('heading', { name: 'Before you send' }),
    first,
    mail.question.getByRole('button', { name: 'Go back' }),
  ])
    await expect(part).toBeInViewport({ ratio: 1 });
  expect(await ours(mail)).toEqual([]);
});

test('many recipients leave the findings in sight', async ({ open }) => {
  const mail = await open('outlook');
  const to = Array.from({ length: 12 }, (_, i) => `Person ${i} <p${i}@other${i}.example>`);
  await mail.compose({ to, html: `<div>${greeting} ${question}</div>` });
  await badge(mail).click();
  await expect(list(mail).locator('.finding').first()).toBeInViewport();
  await expect(list(mail).getByText('Person 11')).toBeHidden();
  await list(mail).getByText('9 more recipients').click();
  await expect(list(mail).getByText('Person 11')).toBeVisible();
  expect(await ours(mail)).toEqual([]);
});

test('colours that the user forces are used, and shapes stay', async ({ open }) => {
  const mail = await draftOfTraps(open, 'outlook', '');
  await mail.page.emulateMedia({ forcedColors: 'active' });
  const icons = badge(mail).locator('svg');
  await expect(icons).toHaveCount(2);
  for (const icon of await icons.all()) {
    expect(await icon.evaluate((element) => getComputedStyle(element).color)).toBe(
      await badge(mail).evaluate((element) => getComputedStyle(element).color),
    );
  }
});
