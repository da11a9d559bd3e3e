import { expect } from '@playwright/test';
import type { ComposeOptions, Host, Mail } from './mail.ts';
import {
  insert,
  lines,
  openPicker,
  picker,
  selected,
  storeSample,
  test,
  toDirector,
} from './picker.ts';
import { hosts } from './test.ts';

const title = 'Thank the program director';
const subject = 'Thank you for the interview';
const first = '[mention one moment of the day, such as what you talked about]';
const second = '[add what it told you about the training there]';

async function begin(
  open: (host: Host, how?: { query: string }) => Promise<Mail>,
  host: Host,
  options: ComposeOptions = {},
  query = '',
): Promise<Mail> {
  const mail = await open(host, { query });
  await mail.compose(toDirector(host, options));
  await expect(mail.badge).toBeVisible();
  await storeSample(mail);
  await mail.editor.click();
  return mail;
}

/** Puts the caret behind words of the first draft. */
async function caretBehind(mail: Mail, words: string): Promise<void> {
  await mail.editor.first().evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.collapse(node, at + wanted.length);
    }
  }, words);
}

/** The letter as its lines should stand in the draft. */
function expectLetter(all: readonly string[], above: number, below: number): void {
  const letter = all.slice(above, below === 0 ? undefined : -below).filter((line) => line !== '');
  expect(letter[0]).toBe('Dear Dr. Lopez,');
  expect(letter[1]).toContain(first);
  expect(letter[2]).toContain(second);
  expect(letter.slice(3)).toEqual([
    'Sincerely,',
    '[enter your name]',
    'AAMC ID [enter your AAMC ID]',
  ]);
}

for (const host of hosts) {
  test(`${host}: a letter fills an empty draft, and one undo takes all of it back`, async ({
    open,
  }) => {
    const mail = await begin(open, host, { subject: '' });
    const before = await mail.html();
    await insert(mail, title);
    await expect.poll(() => selected(mail)).toBe(first);
    await expect(mail.editor).toBeFocused();
    expectLetter(await lines(mail), 0, 0);
    await expect(mail.subject).toHaveValue(subject);
    const after = await mail.html();
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
    await expect(mail.subject).toHaveValue('');
    await mail.redo();
    await expect.poll(() => mail.html()).toBe(after);
    await expect(mail.subject).toHaveValue(subject);
  });

  test(`${host}: a letter goes on lines of its own in the midst of formatted words`, async ({
    open,
  }) => {
    const mail = await begin(open, host, {
      body: [
        ['div', 'One ', ['b', 'two three'], ' four'],
        ['div', 'Five'],
      ],
      html: '<div>One <b>two three</b> four</div><div>Five</div>',
    });
    await caretBehind(mail, 'two th');
    await mail.page.keyboard.type('!!');
    await mail.settled();
    const before = await mail.html();
    await insert(mail, title);
    const all = await lines(mail);
    expect(all[0]).toBe('One two th!!');
    expect(all.slice(-2)).toEqual(['ree four', 'Five']);
    expectLetter(all, 1, 2);
    const bold = await mail.editor.evaluate((editor) =>
      [...editor.querySelectorAll('b')].map((b) => b.textContent).join(''),
    );
    expect(bold.startsWith('two th!!')).toBe(true);
    expect(bold.endsWith('ree')).toBe(true);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  test(`${host}: what is selected stays, and so does a subject`, async ({ open }) => {
    const text = ['One line', 'and another'];
    const mail = await begin(open, host, {
      body: text.map((line) => ['div', line]),
      html: text.map((line) => `<div>${line}</div>`).join(''),
      subject: 'My own',
    });
    await mail.page.keyboard.press('Control+a');
    await insert(mail, title);
    const all = await lines(mail);
    expect(all.slice(0, 2)).toEqual(text);
    expectLetter(all, 2, 0);
    await expect(mail.subject).toHaveValue('My own');
    await mail.undo();
    await expect.poll(() => lines(mail)).toEqual(text);
    await openPicker(mail);
    await mail.page.keyboard.type(title);
    await picker(mail).getByRole('checkbox', { name: 'Replace my subject' }).check();
    await picker(mail).getByRole('button', { name: 'Insert' }).click();
    await expect(mail.subject).toHaveValue(subject);
    await mail.undo();
    await expect(mail.subject).toHaveValue('My own');
  });

  test(`${host}: signature and quoted mail stay as they are below the letter`, async ({ open }) => {
    const quoted = 'gmail_quote';
    const mail = await begin(open, host, {
      body: [
        ['div', ['br']],
        ['div', ['br']],
        ['div', { class: 'gmail_signature' }, 'Asha Rao, applicant'],
      ],
      quote: [['div', { class: quoted }, 'On Monday Maria wrote: ', ['b', 'Hello']]],
      html: '<div class="elementToProof"><br></div><div class="elementToProof"><br></div><div id="Signature">Asha Rao, applicant</div><div id="appendonsend"></div><div>On Monday Maria wrote: <b>Hello</b></div>',
    });
    const before = await mail.html();
    const below = before.slice(before.search(/<div (?:class="gmail_signature"|id="Signature")/));
    await mail.page.keyboard.press('Control+Home');
    await insert(mail, title);
    const after = await mail.html();
    expect(after.endsWith(below)).toBe(true);
    expect(after.slice(0, -below.length)).toMatch(/<div><br><\/div>(?:<\/div>)?$/);
    expectLetter((await lines(mail)).slice(0, -2), 0, 0);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  test(`${host}: a letter goes where the language runs from right to left`, async ({ open }) => {
    const mail = await begin(
      open,
      host,
      { body: [['div', 'مرحبا بكم']], html: '<div>مرحبا بكم</div>' },
      '?lang=ar',
    );
    await caretBehind(mail, 'مرحبا');
    const before = await mail.html();
    await insert(mail, title);
    const all = await lines(mail);
    expect([all[0], all.at(-1)?.trim()]).toEqual(['مرحبا', 'بكم']);
    expectLetter(all, 1, 1);
    await expect.poll(() => selected(mail)).toBe(first);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  test(`${host}: Tab leads from slot to slot and else does what it always did`, async ({
    open,
  }) => {
    const mail = await begin(open, host);
    const { keyboard } = mail.page;
    await insert(mail, title);
    await expect.poll(() => selected(mail)).toBe(first);
    await keyboard.type('the talk about sleep');
    await keyboard.press('Tab');
    expect(await selected(mail)).toBe(second);
    await keyboard.press('Tab');
    expect(await selected(mail)).toBe('[enter your name]');
    await keyboard.press('Shift+Tab');
    expect(await selected(mail)).toBe(second);
    await keyboard.type('how they teach');
    await keyboard.press('Tab');
    await keyboard.type('Asha Rao');
    await mail.send.first().click();
    await expect(mail.question).toBeVisible();
    await mail.question.getByRole('button', { name: 'Go back' }).click();
    await keyboard.press('Escape');
    await caretBehind(mail, '[enter');
    await keyboard.press('Tab');
    expect(await selected(mail)).toBe('[enter your AAMC ID]');
    await caretBehind(mail, 'Sincerely');
    await keyboard.press('Tab');
    expect(await selected(mail)).toBe('');
  });
}

test('a letter goes into no draft but the one that it was chosen for', async ({ open }) => {
  const mail = await begin(open, 'gmail', { body: [['div', 'First draft']] });
  await mail.compose(toDirector('gmail'));
  await expect(mail.badge).toHaveCount(2);
  const before = await mail.html();
  await mail.editor.nth(1).click();
  await insert(mail, title);
  await expect(mail.editor.nth(1)).toContainText('Dear Dr. Lopez');
  expect(await mail.html()).toBe(before);
});

test('a letter that finds no place can be copied', async ({ open }) => {
  const body = [['div', { class: 'gmail_signature' }, 'Asha Rao, applicant']];
  const mail = await begin(open, 'gmail', { body });
  const before = await mail.html();
  await insert(mail, title);
  const toast = mail.ui.getByRole('status');
  await expect(toast).toContainText('could not be put in here');
  expect(await mail.html()).toBe(before);
  await toast.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(toast).toContainText('on the clipboard');
  const copied = await mail.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Dear Dr\. Lopez,\n\nThank you/);
});
