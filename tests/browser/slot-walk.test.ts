import { expect } from '@playwright/test';
import { pressAtOnce } from './keys.ts';
import { beginLetter, caretBehind, insert, selected, test } from './picker.ts';
import { hosts } from './test.ts';

const title = 'Thank the program director';
const first = '[mention one moment of the day, such as what you talked about]';
const second = '[add what it told you about the training there]';

for (const host of hosts) {
  test(`${host}: Tab leads from slot to slot and else does what it always did`, async ({
    open,
  }) => {
    const mail = await beginLetter(open, host);
    const { keyboard } = mail.page;
    await insert(mail, title);
    await expect.poll(() => selected(mail)).toBe(first);
    await keyboard.type('the talk about sleep');
    await keyboard.press('Tab');
    await expect.poll(() => selected(mail)).toBe(second);
    await keyboard.press('Tab');
    await expect.poll(() => selected(mail)).toBe('[enter your name]');
    await keyboard.press('Shift+Tab');
    await expect.poll(() => selected(mail)).toBe(second);
    await keyboard.type('how they teach');
    await keyboard.press('Tab');
    await keyboard.type('Asha Rao');
    await mail.send.first().click();
    await expect(mail.question).toBeVisible();
    await mail.question.getByRole('button', { name: 'Go back' }).click();
    await keyboard.press('Escape');
    await caretBehind(mail, '[enter');
    await keyboard.press('Tab');
    await expect.poll(() => selected(mail)).toBe('[enter your AAMC ID]');
    await caretBehind(mail, 'Sincerely');
    await keyboard.press('Tab');
    await expect.poll(() => selected(mail)).toBe('');
  });

  test(`${host}: what is typed at once after Tab goes over the slot that Tab led to`, async ({
    open,
  }) => {
    const mail = await beginLetter(open, host);
    await insert(mail, title);
    await mail.page.keyboard.type('the talk about sleep');
    await mail.page.keyboard.press('Tab');
    await expect.poll(() => selected(mail)).toBe(second);
    await pressAtOnce(mail, 'Tab', 'x');
    await expect(mail.editor).not.toContainText('[enter your name]');
    await expect(mail.editor).toContainText(second);
  });

  test(`${host}: Tab leaves the only slot as it is once it was gone to`, async ({ open }) => {
    const mail = await beginLetter(open, host, {
      body: [['div', 'I liked [Program Name] a lot.']],
      html: '<div>I liked [Program Name] a lot.</div>',
    });
    await caretBehind(mail, '[Pro');
    await mail.page.keyboard.press('Tab');
    await expect.poll(() => selected(mail)).toBe('[Program Name]');
    await mail.page.keyboard.press('Tab');
    await expect.poll(() => selected(mail)).toBe('');
    expect(await mail.text()).toContain('I liked [Program Name]');
    // Outlook's editor writes a tab itself.
    if (host === 'gmail') await expect(mail.editor).not.toBeFocused();
  });
}
