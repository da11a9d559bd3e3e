import { expect } from '@playwright/test';
import { pressAtOnce } from './keys.ts';
import {
  beginLetter,
  caretBehind,
  expectLetter,
  first,
  insert,
  lines,
  look,
  openPicker,
  picker,
  selected,
  test,
  title,
  toDirector,
} from './picker.ts';
import { hosts } from './test.ts';

const subject = 'Thank you for the interview';

for (const host of hosts) {
  test(`${host}: a letter fills an empty draft, and one undo takes all of it back`, async ({
    open,
  }) => {
    const mail = await beginLetter(open, host, { subject: '' });
    const before = await mail.html();
    await insert(mail, title);
    await expect.poll(() => selected(mail)).toBe(first);
    await expect(mail.editor).toBeFocused();
    await expectLetter(mail);
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
    const mail = await beginLetter(open, host, {
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
    await expectLetter(mail, ['One two th!!'], ['ree four', 'Five']);
    const bold = await mail.editor.evaluate((editor) =>
      [...editor.querySelectorAll('b')].map((b) => b.textContent).join(''),
    );
    expect(bold.startsWith('two th!!')).toBe(true);
    expect(bold.endsWith('ree')).toBe(true);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  test(`${host}: a subject stays though its letter is deleted, and goes as it is undone`, async ({
    open,
  }) => {
    const mail = await beginLetter(open, host, { subject: '' });
    await insert(mail, title);
    await expect(mail.subject).toHaveValue(subject);
    await mail.page.keyboard.press('Control+a');
    await mail.page.keyboard.press('Delete');
    await expect.poll(async () => (await mail.text()).trim()).toBe('');
    await expect(mail.subject).toHaveValue(subject);
    await mail.undo();
    await expect.poll(async () => (await mail.text()).trim()).not.toBe('');
    await mail.undo();
    await expect(mail.subject).toHaveValue('');
  });

  test(`${host}: what is selected stays, and so does a subject`, async ({ open }) => {
    const text = ['One line', 'and another'];
    const mail = await beginLetter(open, host, {
      body: text.map((line) => ['div', line]),
      html: text.map((line) => `<div>${line}</div>`).join(''),
      subject: 'My own',
    });
    await mail.page.keyboard.press('Control+a');
    await insert(mail, title);
    await expectLetter(mail, text);
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
    const mail = await beginLetter(open, host, {
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
    await expectLetter(mail, [], ['Asha Rao, applicant', 'On Monday Maria wrote: Hello']);
    const after = await mail.html();
    expect(after.endsWith(below)).toBe(true);
    expect(after.slice(0, -below.length)).toMatch(/<div><br><\/div>(?:<\/div>)?$/);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  test(`${host}: a letter goes above the signature where nothing else stands`, async ({ open }) => {
    const mail = await beginLetter(open, host, {
      subject: '',
      body: [['div', { class: 'gmail_signature' }, 'Asha Rao, ', ['b', 'applicant']]],
      html: '<div id="Signature"><div>Asha Rao, <b>applicant</b></div></div>',
    });
    const before = await mail.html();
    await insert(mail, title);
    await expectLetter(mail, [], ['Asha Rao, applicant']);
    expect((await mail.html()).endsWith(before)).toBe(true);
    await expect.poll(() => selected(mail)).toBe(first);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
    await expect(mail.subject).toHaveValue('');
    await mail.redo();
    await expectLetter(mail, [], ['Asha Rao, applicant']);
  });

  test(`${host}: blank lines around a signature do not take it with them`, async ({ open }) => {
    const mail = await beginLetter(open, host, {
      body: [
        ['div', ['br']],
        ['span', { class: 'gmail_signature_prefix' }, '-- '],
        ['br'],
        ['div', { class: 'gmail_signature' }, 'Asha Rao, applicant'],
        ['div', ['br']],
      ],
      html: '<div><br></div><div id="Signature"><div>Asha Rao, applicant</div></div><div><br></div>',
    });
    const before = await mail.html();
    await insert(mail, title);
    const prefix = host === 'gmail' ? ['--'] : [];
    await expectLetter(mail, [], [...prefix, 'Asha Rao, applicant']);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });

  test(`${host}: a letter goes where the language runs from right to left`, async ({ open }) => {
    const mail = await beginLetter(
      open,
      host,
      { body: [['div', 'مرحبا بكم']], html: '<div>مرحبا بكم</div>' },
      '?lang=ar',
    );
    await caretBehind(mail, 'مرحبا');
    const before = await mail.html();
    await insert(mail, title);
    await expectLetter(mail, ['مرحبا'], ['بكم']);
    await expect.poll(() => selected(mail)).toBe(first);
    await mail.undo();
    await expect.poll(() => mail.html()).toBe(before);
  });
}

for (const host of hosts)
  test(`${host}: a letter goes behind what was typed at once before it was asked for`, async ({
    open,
  }) => {
    const words = { body: [['div', 'Words']], html: '<div>Words</div>' };
    const mail = await beginLetter(open, host, words);
    await caretBehind(mail, 'Words');
    await pressAtOnce(mail, 'x', 'F9');
    await look(mail, title);
    await mail.page.keyboard.press('Enter');
    await expectLetter(mail, ['Wordsx']);
  });

test('a letter goes into no draft but the one that it was chosen for', async ({ open }) => {
  const mail = await beginLetter(open, 'gmail', { body: [['div', 'First draft']] });
  await mail.compose(toDirector('gmail'));
  await expect(mail.badge).toHaveCount(2);
  const before = await mail.html();
  await mail.editor.nth(1).click();
  await insert(mail, title);
  await expect(mail.editor.nth(1)).toContainText('Dear Dr. Lopez');
  expect(await mail.html()).toBe(before);
});

test('a letter that the editor does not keep can be copied', async ({ open }) => {
  const mail = await beginLetter(open, 'gmail', { body: [['div', 'Words']] });
  await mail.editor.evaluate((editor) => {
    const [words] = editor.childNodes;
    editor.addEventListener('input', () => editor.replaceChildren(words as Node));
  });
  await insert(mail, title);
  const toast = mail.ui.getByRole('status');
  await expect(toast).toContainText('could not be put in here');
  expect(await mail.text()).toBe('Words');
  await toast.getByRole('button', { name: 'Copy the letter' }).click();
  await expect(toast).toContainText('on the clipboard');
  const copied = await mail.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Dear Dr\. Lopez,\n\nThank you/);
});
