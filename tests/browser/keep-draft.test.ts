import { expect } from '@playwright/test';
import { openApp } from './app-page.ts';
import type { Mail } from './mail.ts';
import {
  beginLetter,
  lines,
  openPicker,
  options,
  picker,
  preview,
  test,
  toDirector,
} from './picker.ts';
import { writePlain } from './plain.ts';
import { hosts } from './test.ts';

const keepButton = (mail: Mail) =>
  picker(mail).getByRole('button', { name: 'Keep this draft as a letter of my own' });

for (const host of hosts)
  test(`${host}: a draft becomes a letter of one's own, as text, and Undo takes it back`, async ({
    open,
  }) => {
    const words = 'The morning report at Lakeside Pediatrics Residency stayed with me.';
    const mail = await beginLetter(open, host, {
      subject: 'My thanks',
      body: [
        ['div', 'Dear Dr. Lopez,'],
        ['div', ['b', 'The morning'], ' report at Lakeside Pediatrics Residency stayed with me.'],
        ['div', { class: 'gmail_signature' }, 'Asha Rao, applicant'],
      ],
      quote: [['div', { class: 'gmail_quote' }, 'On Monday Maria wrote: Hello']],
      html: `<div>Dear Dr. Lopez,</div><div>${words.replace('The morning', '<b>The morning</b>')}</div><div id="Signature">Asha Rao, applicant</div><div id="appendonsend"></div><div>On Monday Maria wrote: Hello</div>`,
    });
    const before = await mail.html();
    const toast = mail.ui.getByRole('status');
    const own = options(mail).filter({ hasText: 'My thanks' });
    await openPicker(mail);
    await keepButton(mail).click();
    await expect(toast).toContainText('“My thanks” is a letter of your own now.');
    await expect(toast).toContainText('Change it under Letters');
    await expect(mail.editor).toBeFocused();
    await toast.getByRole('button', { name: 'Undo' }).click();
    await expect(toast).toHaveText('');
    await openPicker(mail);
    await expect(own).toHaveCount(0);
    await keepButton(mail).click();
    await expect(toast).toContainText('a letter of your own now');
    expect(await mail.html()).toBe(before);
    await openPicker(mail);
    await own.hover();
    await expect(preview(mail)).toHaveText(`Dear Dr. Lopez,\n${words}`);
    const app = await openApp(mail.page.context(), '#/templates');
    await app.getByRole('button', { name: 'Skip' }).click();
    await app.getByRole('link', { name: 'My thanks' }).click();
    await expect(app.getByRole('textbox', { name: 'Body' })).toHaveValue(
      'Dear {{ contact.greeting }},\nThe morning report at {{ program.name }} stayed with me.',
    );
    await app.close();
  });

for (const host of hosts)
  test(`${host}: markup in an own letter stays words`, async ({ open }) => {
    const words = '<img src=x onerror="document.title=1"> & <b>all</b>';
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const mail = await beginLetter(open, host, {
      subject: 'Mine',
      body: [['div', words]],
      html: `<div>${escaped}</div>`,
    });
    const before = await mail.page.title();
    await openPicker(mail);
    await keepButton(mail).click();
    await expect(mail.ui.getByRole('status')).toContainText('a letter of your own now');
    await mail.caretToEnd();
    await openPicker(mail);
    await options(mail).filter({ hasText: 'Mine' }).click();
    await expect.poll(() => lines(mail)).toEqual([words, words]);
    await expect(mail.editor.locator('img, b')).toHaveCount(0);
    expect(await mail.page.title()).toBe(before);
  });

test('an empty draft is not offered to be kept, and one in plain text is', async ({ open }) => {
  const mail = await open('gmail');
  await writePlain(mail, '', toDirector('gmail', { subject: '' }));
  await expect(mail.badge).toBeVisible();
  await openPicker(mail);
  await expect(keepButton(mail)).toHaveCount(0);
  await mail.page.keyboard.press('Escape');
  await mail.page.locator('textarea').fill('Dear all,\n\nHello.\n\n-- \nAsha Rao');
  await openPicker(mail);
  await keepButton(mail).click();
  await expect(mail.ui.getByRole('status')).toContainText(
    '“My letter” is a letter of your own now.',
  );
  await openPicker(mail);
  await options(mail).filter({ hasText: 'My letter' }).hover();
  await expect(preview(mail)).toHaveText('Dear all,\n\nHello.');
});

for (const host of hosts)
  test(`${host}: a letter of one's own is found first by its title`, async ({ open }) => {
    const mail = await beginLetter(open, host, {
      subject: 'Interview day',
      body: [['div', 'The ward stayed with me.']],
      html: '<div>The ward stayed with me.</div>',
    });
    await openPicker(mail);
    await keepButton(mail).click();
    await expect(mail.ui.getByRole('status')).toContainText('a letter of your own now');
    await openPicker(mail);
    await mail.page.keyboard.type('interview day');
    await expect(options(mail).first()).toHaveText(/^Interview day/);
    expect(await options(mail).count()).toBeGreaterThan(1);
    await expect(options(mail).first()).toHaveAttribute('aria-selected', 'true');
  });
