import { expect } from '@playwright/test';
import { greeting, type Host, type Mail, question } from './mail.ts';
import { marked, markedWords } from './marks.ts';
import { applyFix, dot, drawn } from './parts.ts';
import { caretBehind } from './picker.ts';
import { hosts, test } from './test.ts';

const words = `${greeting} ${question}`;

/** Mends the question by the mouse and goes on writing. */
async function mendAndType(mail: Mail): Promise<void> {
  await drawn(mail);
  await mail.hover(markedWords);
  await applyFix(mail);
  await mail.expectUnderlined();
  await mail.page.keyboard.type('XX');
}

/** An answer with a line of the other side's below. */
function answered(mail: Mail, host: Host): Promise<void> {
  if (host === 'outlook')
    return mail.compose({
      html: `<div>${words}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Lopez</div><div>First line of hers.</div>`,
    });
  const quote = ['blockquote', { class: 'gmail_quote' }, ['div', 'First line of hers.']];
  return mail.reply({
    body: [['div', words]],
    quote: [['div', { class: 'gmail_quote' }, ['div', { class: 'gmail_attr' }, 'wrote:'], quote]],
  });
}

/** Opens a compose whose first line is underlined, with the caret behind the line below it. */
async function composedAboveClosing(mail: Mail): Promise<void> {
  await mail.compose({
    body: [
      ['div', words],
      ['div', 'Kind regards'],
    ],
    html: `<div>${words}</div><div>Kind regards</div>`,
  });
  await mail.expectUnderlined(marked);
  await mail.caretToEnd();
}

for (const host of hosts) {
  test(`${host}: what was selected stays so while a fix is made elsewhere`, async ({ open }) => {
    const mail = await open(host);
    await composedAboveClosing(mail);
    await mail.page.keyboard.press('Shift+Home');
    await mendAndType(mail);
    await expect.poll(() => mail.text()).toMatch(/program\.\s*XX$/);
  });

  test(`${host}: a selection drawn backwards is widened backwards after a fix elsewhere`, async ({
    open,
  }) => {
    const mail = await open(host);
    await composedAboveClosing(mail);
    for (let i = 0; i < 3; i++) await mail.page.keyboard.press('Shift+ArrowLeft');
    await drawn(mail);
    await mail.hover(markedWords);
    await applyFix(mail);
    await mail.expectUnderlined();
    await mail.page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => mail.page.evaluate(() => getSelection()?.toString())).toBe('ards');
  });

  test(`${host}: a caret in the quoted mail stays there while a fix is made`, async ({ open }) => {
    const mail = await open(host);
    await answered(mail, host);
    await mail.expectUnderlined(marked);
    await mail.editor.click();
    await caretBehind(mail, 'First line');
    await mendAndType(mail);
    await expect.poll(() => mail.html()).toContain('First lineXX of hers.');
  });

  test(`${host}: a caret behind a picture stays behind it while a fix is made`, async ({
    open,
  }) => {
    const mail = await open(host);
    await mail.compose({
      body: [
        ['div', words],
        ['div', 'See ', ['img', { src: dot }]],
      ],
      html: `<div>${words}</div><div>See <img src="${dot}"></div>`,
    });
    await mail.expectUnderlined(marked);
    await mail.editor.click();
    await mail.editor.evaluate((editor) => {
      const picture = editor.querySelector('img') as Element;
      getSelection()?.collapse(picture.parentNode, 2);
    });
    await mendAndType(mail);
    await expect.poll(() => mail.html()).toMatch(/<img[^>]*>XX/);
  });
}
