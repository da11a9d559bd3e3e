import { expect } from '@playwright/test';
import { greeting, type Mail, question, slot } from './mail.ts';
import { marked, markedWords, slotMarked } from './marks.ts';
import { caretBehind } from './picker.ts';
import { dismissed } from './stored.ts';
import { hosts, test } from './test.ts';

const bodyOf = (...lines: string[]) => ({
  body: lines.map((line) => ['div', line]),
  html: lines.map((line) => `<div>${line}</div>`).join(''),
});

async function dismiss(mail: Mail, words: string, how: string): Promise<void> {
  await mail.hover(words);
  await mail.card.getByRole('button', { name: how }).click();
}

for (const host of hosts) {
  test(`${host}: what was dismissed stays so in a draft that was written on and opened again`, async ({
    open,
  }) => {
    const draft = `${host === 'gmail' ? '#msg-a:r' : 'AAk'}${Date.now()}`;
    const mail = await open(host);
    await mail.compose({ ...bodyOf(greeting, `Hello. ${question} Bye.`), draft });
    await mail.expectUnderlined(marked);
    await dismiss(mail, markedWords, 'Not this one');
    await mail.expectUnderlined();
    await mail.caretToEnd();
    await mail.page.keyboard.type(' I wish you a good week.');
    await caretBehind(mail, 'Hello');
    await mail.page.keyboard.type(' again');
    await mail.expectUnderlined();
    const places = () => dismissed(mail, `${host}:${draft}`);
    await expect.poll(async () => (await places()).join()).toMatch(/Hello again.*good week/);
    expect(await places()).toHaveLength(1);
    const again = await open(host);
    const words = `Hello again. ${question} Bye. I wish you a good week.`;
    await again.compose({ ...bodyOf(greeting, words, `I liked ${slot}.`), draft });
    await again.expectUnderlined(slotMarked);
  });

  test(`${host}: what was dismissed stays so when the sending is undone`, async ({ open }) => {
    const mail = await open(host);
    const lines = [greeting, `I liked ${slot} a lot.`, `My years at ${slot} were fine.`];
    await mail.compose({ ...bodyOf(...lines), draft: `d${Math.random()}:1` });
    await mail.expectUnderlined(slotMarked, slotMarked);
    await dismiss(mail, slot, 'Not this one');
    await mail.expectUnderlined(slotMarked);
    await mail.send.click();
    await mail.question.getByRole('button', { name: 'Send anyway' }).click();
    await mail.page.locator('.vh [role="link"], .status button').click();
    await mail.expectUnderlined(slotMarked);
  });

  test(`${host}: of two findings alike the one that is dismissed goes`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose(
      bodyOf(greeting, `I liked ${slot} a lot.`, `My years at ${slot} were fine.`),
    );
    await mail.expectUnderlined(slotMarked, slotMarked);
    await dismiss(mail, slot, 'Not this one');
    await mail.expectUnderlined(slotMarked);
    await dismiss(mail, slot, 'Not this one');
    await mail.expectUnderlined();
    await mail.ui.getByRole('button', { name: 'Undo' }).click();
    await mail.expectUnderlined(slotMarked);
  });

  test(`${host}: a dismissal does not pass to the same words elsewhere`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose(bodyOf(greeting, `I liked ${slot} a lot.`, `My years at ${slot}`));
    await mail.expectUnderlined(slotMarked, slotMarked);
    await dismiss(mail, slot, 'Not this one');
    await mail.expectUnderlined(slotMarked);
    await mail.editor.focus();
    await mail.page.evaluate((words) => {
      const lines = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (lines.nextNode()) {
        const { currentNode: node } = lines;
        const at = node.nodeValue?.indexOf(words) ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        return;
      }
    }, slot);
    await mail.page.keyboard.type('Lakeside');
    await expect.poll(() => mail.text()).toContain('I liked Lakeside');
    await mail.expectUnderlined(slotMarked);
    await mail.send.click();
    await expect(mail.question).toBeVisible();
  });

  test(`${host}: a dismissal in the body leaves the question in the subject to be told`, async ({
    open,
  }) => {
    const mail = await open(host);
    await mail.compose({ ...bodyOf(greeting, question), subject: 'Where am I on your rank list?' });
    await mail.expectUnderlined(marked);
    await expect(mail.badge).toHaveAccessibleName('Matchproof: 1 violation');
    await dismiss(mail, markedWords, 'Not this one');
    await mail.expectUnderlined();
    await expect(mail.badge).toHaveAccessibleName('Matchproof: 1 violation');
    await mail.send.click();
    await expect(mail.question).toContainText('Where am I on your rank list?');
  });

  test(`${host}: dismissals are taken back one after the other`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose(bodyOf(greeting, `I liked ${slot} a lot.`, question));
    await mail.expectUnderlined(marked, slotMarked);
    await dismiss(mail, slot, 'Not in this draft');
    await mail.expectUnderlined(marked);
    await dismiss(mail, markedWords, 'Not this one');
    await mail.expectUnderlined();
    await mail.ui.getByRole('button', { name: 'Undo' }).click();
    await mail.expectUnderlined(marked);
    await mail.ui.getByRole('button', { name: 'Undo' }).click();
    await mail.expectUnderlined(marked, slotMarked);
    await expect(mail.ui.getByRole('button', { name: 'Undo' })).toBeHidden();
  });

  test(`${host}: a key takes a dismissal back, and the draft keeps the focus`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose(bodyOf(greeting, question));
    await mail.expectUnderlined(marked);
    await mail.caretToEnd();
    await mail.page.keyboard.press('F8');
    await mail.card.getByRole('button', { name: 'Not this one' }).press('Enter');
    await mail.expectUnderlined();
    const before = await mail.html();
    await mail.page.keyboard.press('Shift+F9');
    await mail.expectUnderlined(marked);
    await expect(mail.editor).toBeFocused();
    expect(await mail.html()).toBe(before);
  });

  test(`${host}: the question before sending goes once nothing is left to ask`, async ({
    open,
  }) => {
    const mail = await open(host);
    await mail.compose(bodyOf(greeting, 'My CV is attached.'));
    await expect.poll(() => mail.underlined()).toHaveLength(1);
    await mail.send.click();
    await expect(mail.question).toBeVisible();
    await mail.addFile('CV.pdf');
    await expect(mail.question).toBeHidden();
    expect(await mail.sent()).toEqual([]);
    await mail.send.click();
    await expect.poll(() => mail.sent()).toHaveLength(1);
  });

  test(`${host}: a question that goes by itself leaves the focus of the card to the draft`, async ({
    open,
  }) => {
    const mail = await open(host);
    // Longer than the card, which else covers Gmail's "Send".
    const lines = Array.from({ length: 20 }, () => 'Here.');
    await mail.compose(bodyOf(greeting, 'My CV is attached.', ...lines));
    await expect.poll(() => mail.underlined()).toHaveLength(1);
    await mail.caretToEnd();
    await mail.page.keyboard.press('F8');
    await expect(mail.card).toBeFocused();
    await mail.send.click();
    await expect(mail.question).toBeVisible();
    await mail.addFile('CV.pdf');
    await expect(mail.question).toHaveCount(0);
    await expect(mail.editor).toBeFocused();
  });

  test(`${host}: the card follows an editor that turned dark`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose(bodyOf(greeting, question));
    await mail.expectUnderlined(marked);
    await mail.editor.evaluate((editor) => {
      editor.style.background = '#202124';
      editor.style.color = '#fff';
    });
    await mail.hover(markedWords);
    await expect(mail.card).toHaveAttribute('data-theme', 'dark');
    await expect(mail.ui.locator('.corner')).toHaveAttribute('data-theme', 'dark');
  });
}

// It waits as long as a user would; the host has no part in it.
test('gmail: what is said goes in its time after what was said before was clicked away', async ({
  open,
}) => {
  const mail = await open('gmail');
  const toast = mail.ui.getByRole('status');
  await mail.compose(bodyOf(greeting, `I liked ${slot} a lot.`));
  await mail.expectUnderlined(slotMarked);
  await dismiss(mail, slot, 'Not this one');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(toast).toBeEmpty();
  await mail.expectUnderlined(slotMarked);
  await dismiss(mail, slot, 'Not this one');
  await expect(toast).toContainText('Dismissed');
  await mail.page.mouse.move(3, 3);
  await expect(toast).toBeEmpty({ timeout: 15_000 });
});
