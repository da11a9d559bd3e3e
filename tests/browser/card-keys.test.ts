import { expect } from '@playwright/test';
import { greeting, type Mail, question } from './mail.ts';
import { marked } from './marks.ts';
import { drawn } from './parts.ts';
import { picker } from './picker.ts';
import { hosts, test } from './test.ts';

/** Types a mail with a question and opens the card of the question with the focus in it. */
async function withCard(mail: Mail): Promise<string> {
  await mail.compose();
  await mail.editor.click();
  await mail.page.keyboard.type(`${greeting} ${question}`);
  await mail.expectUnderlined(marked);
  await mail.page.keyboard.press('F8');
  await expect(mail.card).toBeFocused();
  return mail.text();
}

for (const host of hosts) {
  test(`${host}: what is typed while the card has the focus is written in the draft`, async ({
    open,
  }) => {
    const mail = await open(host);
    const before = await withCard(mail);
    await mail.page.keyboard.type('xy');
    await expect(mail.card).toBeHidden();
    await expect(mail.editor).toBeFocused();
    await expect.poll(async () => (await mail.text()).length).toBe(before.length + 2);
    expect((await mail.text()).replace('xy', '')).toBe(before);
  });

  test(`${host}: what is deleted or pasted while the card has the focus is so in the draft`, async ({
    open,
  }) => {
    const mail = await open(host);
    const before = await withCard(mail);
    const { keyboard } = mail.page;
    // The caret was led to the words that the card is about.
    await keyboard.press('Backspace');
    await expect(mail.card).toBeHidden();
    await expect.poll(() => mail.text()).toBe(before.replace(' Could', 'Could'));
    await mail.caretToEnd();
    await keyboard.press('Shift+ArrowLeft');
    await keyboard.press('Control+c');
    // Outlook's editor takes the focus once more in the frame after a copy.
    await drawn(mail);
    await keyboard.press('F8');
    await expect(mail.card).toBeFocused();
    await keyboard.press('Control+v');
    await expect.poll(() => mail.text()).toBe(before.replace(' Could', '?Could'));
    await expect(mail.editor).toBeFocused();
  });

  test(`${host}: keys that undo or send give the draft the focus and change nothing`, async ({
    open,
  }) => {
    const mail = await open(host);
    const before = await withCard(mail);
    for (const key of ['Control+z', 'Control+y', 'Control+Enter', 'Alt+s']) {
      await mail.page.keyboard.press(key);
      await expect(mail.card).toBeHidden();
      await expect(mail.editor).toBeFocused();
      expect(await mail.text()).toBe(before);
      expect(await mail.sent()).toEqual([]);
      await mail.page.keyboard.press('F8');
      await expect(mail.card).toBeFocused();
    }
  });

  test(`${host}: the letters open from the card too, and Escape leads back to the draft`, async ({
    open,
  }) => {
    const mail = await open(host);
    const before = await withCard(mail);
    await mail.page.keyboard.press('F9');
    await expect(picker(mail)).toBeVisible();
    await expect(mail.card).toBeHidden();
    await mail.page.keyboard.press('Escape');
    await expect(picker(mail)).toBeHidden();
    await expect(mail.editor).toBeFocused();
    expect(await mail.text()).toBe(before);
  });

  test(`${host}: no key undoes in the draft from a button of ours`, async ({ open }) => {
    const mail = await open(host);
    const before = await withCard(mail);
    await mail.page.keyboard.press('Escape');
    await mail.badge.focus();
    await mail.page.keyboard.press('Control+z');
    await expect(mail.badge).toBeFocused();
    expect(await mail.text()).toBe(before);
  });

  for (const action of ['Remove the sentence', 'Not this one'])
    test(`${host}: Enter held on "${action}" writes nothing in the draft`, async ({ open }) => {
      const mail = await open(host);
      await withCard(mail);
      const { keyboard } = mail.page;
      await mail.card.getByRole('button', { name: action }).focus();
      await keyboard.down('Enter');
      await mail.expectUnderlined();
      await expect(mail.editor).toBeFocused();
      const before = await mail.html();
      for (let times = 0; times < 4; times++) await keyboard.down('Enter');
      await keyboard.up('Enter');
      expect(await mail.html()).toBe(before);
      await keyboard.press('Enter');
      await expect.poll(() => mail.html()).not.toBe(before);
    });

  test(`${host}: Escape held on the card leaves the draft open`, async ({ open }) => {
    const mail = await open(host);
    await withCard(mail);
    await mail.page.evaluate(() => {
      const heard: string[] = [];
      document.addEventListener('keydown', ({ key }) => heard.push(key));
      Object.assign(window, { heard });
    });
    for (let times = 0; times < 5; times++) await mail.page.keyboard.down('Escape');
    await mail.page.keyboard.up('Escape');
    await expect(mail.editor).toBeFocused();
    expect(await mail.page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  });
}
