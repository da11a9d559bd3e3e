import { expect } from '@playwright/test';
import { greeting, type Mail, question } from './mail.ts';
import { marked } from './marks.ts';
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

  test(`${host}: keys that undo or send give the draft the focus and change nothing`, async ({
    open,
  }) => {
    const mail = await open(host);
    const before = await withCard(mail);
    for (const key of ['Control+z', 'Control+y', 'Control+Enter']) {
      await mail.page.keyboard.press(key);
      await expect(mail.card).toBeHidden();
      await expect(mail.editor).toBeFocused();
      expect(await mail.text()).toBe(before);
      expect(await mail.sent()).toEqual([]);
      await mail.page.keyboard.press('F8');
      await expect(mail.card).toBeFocused();
    }
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
}
