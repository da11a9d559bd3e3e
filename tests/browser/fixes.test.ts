import { expect } from '@playwright/test';
import { greeting, question, slot } from './mail.ts';
import { fixesIn, marked, markedWords, slotMarked } from './marks.ts';
import { applyFix, openCard, recipients, written } from './parts.ts';
import { hosts, test } from './test.ts';

const inLine = (words: string) => ({ body: [['div', words]], html: `<div>${words}</div>` });

for (const host of hosts) {
  test(`${host}: a fix is one step of undo and of redo, also in the midst of typing`, async ({
    open,
  }) => {
    const mail = await open(host);
    const { keyboard } = mail.page;
    await mail.compose({ subject: 'Interview' });
    await mail.editor.click();
    await keyboard.type(`${greeting} So ${question} Kind regards`);
    await mail.expectUnderlined(marked);
    const before = await mail.text();
    await openCard(mail);
    await applyFix(mail);
    await expect.poll(() => mail.text()).not.toContain(question);
    const fixed = await mail.text();
    expect(fixed.startsWith(greeting)).toBe(true);
    expect(fixed.endsWith('Kind regards')).toBe(true);
    await mail.expectUnderlined();
    await mail.undo();
    await expect.poll(() => mail.text()).toBe(before);
    await mail.expectUnderlined(marked);
    await mail.redo();
    await expect.poll(() => mail.text()).toBe(fixed);
  });

  test(`${host}: the fixes are those of the sentence as it stands`, async ({ open }) => {
    const mail = await open(host);
    const written = `${greeting} So ${question.replace('?', ', and how many residents you take?')}`;
    const offered = fixesIn(written);
    expect(offered).not.toEqual(fixesIn(`${greeting} So ${question}`));
    await mail.compose();
    await mail.editor.click();
    await mail.page.keyboard.type(written);
    await openCard(mail);
    await expect(mail.card.locator('.fix-label')).toHaveText(offered);
  });

  test(`${host}: words typed right after a fix are a step of their own`, async ({ open }) => {
    const mail = await open(host);
    const { keyboard } = mail.page;
    await mail.compose();
    await mail.editor.click();
    await keyboard.type(`${greeting} So ${question}`);
    await mail.expectUnderlined(marked);
    const before = await mail.text();
    await openCard(mail);
    await applyFix(mail);
    await mail.expectUnderlined();
    const fixed = await mail.text();
    await keyboard.type('!!');
    await mail.undo();
    await expect.poll(() => mail.text()).toBe(fixed);
    await mail.undo();
    await expect.poll(() => mail.text()).toBe(before);
  });

  test(`${host}: after a fix the user goes on writing where they were`, async ({ open }) => {
    const mail = await open(host);
    const { keyboard } = mail.page;
    await mail.compose();
    await mail.editor.click();
    await keyboard.type(`${greeting} ${question} I liked the tour.`);
    await mail.expectUnderlined(marked);
    await mail.hover(markedWords);
    await applyFix(mail);
    await mail.expectUnderlined();
    await keyboard.type(' And the residents.');
    await expect.poll(() => mail.text()).toMatch(/I liked the tour\. And the residents\.$/);
  });

  test(`${host}: nothing is changed until an input method has composed`, async ({ open }) => {
    const mail = await open(host);
    const body = `${greeting} ${question} `;
    await mail.compose(inLine(body));
    await mail.expectUnderlined(marked);
    await mail.caretToEnd();
    const devtools = await mail.page.context().newCDPSession(mail.page);
    await devtools.send('Input.imeSetComposition', {
      text: 'にほ',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await expect.poll(() => mail.text()).toContain('にほ');
    await mail.expectUnderlined(marked);
    await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
    await applyFix(mail);
    await expect(mail.ui.getByRole('status')).toContainText('could not be changed');
    expect(await mail.text()).toContain(question);
    await devtools.send('Input.insertText', { text: ' Regards' });
    await expect.poll(() => mail.text()).toContain('Regards');
    await openCard(mail);
    await applyFix(mail);
    await mail.expectUnderlined();
    expect(await mail.text()).toContain('Regards');
  });

  test(`${host}: a dismissal can still be taken back after a fix`, async ({ open }) => {
    const mail = await open(host);
    const body = `${greeting} I like ${slot}. ${question}`;
    await mail.compose(inLine(body));
    await mail.expectUnderlined(marked, slotMarked);
    await mail.hover(slot);
    await mail.card.getByRole('button', { name: 'Not this one' }).click();
    await mail.expectUnderlined(marked);
    await mail.hover(markedWords);
    await applyFix(mail);
    await mail.expectUnderlined();
    await mail.ui.getByRole('button', { name: 'Undo' }).click();
    await mail.expectUnderlined(slotMarked);
  });
}

test('gmail: words in the subject are fixed there', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose({ body: [['div', greeting]], subject: `Hello, ${question}` });
  await expect(mail.badge).toHaveAccessibleName('Matchproof: 1 violation');
  await openCard(mail);
  await applyFix(mail);
  await expect(mail.subject).not.toHaveValue(/rank list/);
  await mail.subject.press('Control+z');
  await expect(mail.subject).toHaveValue(`Hello, ${question}`);
});

for (const host of hosts)
  test(`${host}: a subject that asks the same is mended with the body, and undone with it`, async ({
    open,
  }) => {
    const mail = await open(host);
    const asked = 'Where am I on your rank list';
    const words = `${greeting} Thank you for the tour. ${question}`;
    await mail.compose({ subject: asked, ...inLine(words) });
    await mail.expectUnderlined(marked);
    const before = await mail.html();
    await mail.hover(markedWords);
    const fix = mail.card.getByRole('button', { name: 'Say it plainly' });
    await expect(fix).toContainText('In the subject: Interest in your program');
    await fix.click();
    await expect(mail.subject).toHaveValue('Interest in your program');
    await mail.expectUnderlined();
    const after = await mail.html();
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
    await expect(mail.subject).toHaveValue(asked);
    await mail.redo();
    await expect.poll(() => mail.html()).toBe(after);
    await expect(mail.subject).toHaveValue('Interest in your program');
  });

for (const host of hosts)
  for (const what of ['subject', 'recipients'])
    test(`${host}: after a fix the user goes on writing in the ${what}`, async ({ open }) => {
      const mail = await open(host);
      const { keyboard } = mail.page;
      await mail.compose({ subject: '', ...inLine(`${greeting} ${question} I liked the tour.`) });
      await mail.expectUnderlined(marked);
      const field = what === 'subject' ? mail.subject : recipients(mail);
      await field.click();
      await keyboard.type('mine');
      await keyboard.press('ArrowLeft');
      await mail.hover(markedWords);
      await applyFix(mail);
      await mail.expectUnderlined();
      const fixed = await mail.text();
      await keyboard.type('XY');
      await expect.poll(() => written(field)).toBe('minXYe');
      expect(await mail.text()).toBe(fixed);
    });
