import { expect } from '@playwright/test';
import { greeting, type Host, type Mail, question, slot } from './mail.ts';
import { marked, slotMarked } from './marks.ts';
import { test } from './test.ts';

const quotedLine = 'Please promise us to rank our program first and we shall rank you first.';
const answerable: Record<Host, (mail: Mail) => Promise<void>> = {
  gmail: (mail) =>
    mail.reply({
      body: [['div', greeting], ['br']],
      quote: [
        [
          'div',
          { class: 'gmail_quote gmail_quote_container' },
          ['div', { class: 'gmail_attr' }, 'On Monday Dr. Lopez wrote:'],
          [
            'blockquote',
            { class: 'gmail_quote' },
            ['div', quotedLine],
            ['div', 'When would you like to come?'],
            ['div', `Fill in ${slot}.`],
          ],
        ],
      ],
    }),
  outlook: (mail) =>
    mail.compose({
      html:
        `<div>${greeting}</div><div id="appendonsend"></div><hr>` +
        '<div id="divRplyFwdMsg"><b>From:</b> Dr. Lopez</div>' +
        `<div>${quotedLine}</div><div>When would you like to come?</div><div>Fill in ${slot}.</div>`,
    }),
};

/** Types at the end of the line that holds `words`, or on a new line below it. */
async function typeBehind(mail: Mail, words: string, typed: string) {
  await mail.editor.getByText(words).click();
  await mail.page.keyboard.press('End');
  await mail.page.keyboard.type(typed);
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: an answer that is typed between quoted lines is the own text, and they are not`, async ({
    open,
  }) => {
    const mail = await open(host);
    await answerable[host](mail);
    await mail.expectUnderlined();
    const { keyboard } = mail.page;
    await mail.editor.getByText(quotedLine).click();
    await keyboard.press('End');
    for (let word = 0; word < 5; word++) await keyboard.press('Control+ArrowLeft');
    await keyboard.press('Enter');
    await keyboard.type('x');
    await expect.poll(() => mail.text()).toMatch(/first and we \s*xshall/);
    await typeBehind(mail, 'When would you', `\n${question}`);
    await mail.expectUnderlined(marked);
  });

  test(`${host}: an answer may stand in a quoted line, behind a sentence of it or before`, async ({
    open,
  }) => {
    const mail = await open(host);
    await answerable[host](mail);
    const { keyboard } = mail.page;
    await typeBehind(mail, 'When would you', ` ${question}`);
    await mail.expectUnderlined(marked);
    await mail.editor.getByText('Fill in').click();
    await keyboard.press('Home');
    await keyboard.type(`${question} `);
    await mail.expectUnderlined(marked, marked);
  });

  test(`${host}: an answer between quoted lines is known again when the mail is taken back`, async ({
    open,
  }) => {
    const mail = await open(host);
    await answerable[host](mail);
    await typeBehind(mail, 'When would you', `\n${question}`);
    await mail.expectUnderlined(marked);
    await mail.send.click();
    await mail.question.getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => mail.sent()).toHaveLength(1);
    await mail.page.getByText('Undo').first().click();
    await mail.expectUnderlined(marked);
  });

  test(`${host}: a fix in an answer between quoted lines leaves them as they are`, async ({
    open,
  }) => {
    const mail = await open(host);
    await answerable[host](mail);
    await typeBehind(mail, 'When would you', '\n');
    const before = await mail.text();
    await mail.page.keyboard.type(question);
    await mail.hover(marked.replace(/^\w+: /, ''));
    await mail.card.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(() => mail.text()).toBe(before);
    await mail.expectUnderlined();
  });
}

test('gmail: a draft that opens with answers between the parts of a quoted mail is checked', async ({
  open,
}) => {
  const mail = await open('gmail');
  const part = (text: string) => ['blockquote', { class: 'gmail_quote' }, ['div', text]] as const;
  await mail.reply({
    body: [['div', greeting], ['br']],
    quote: [
      [
        'div',
        { class: 'gmail_quote' },
        ['div', { class: 'gmail_attr' }, 'On Monday Dr. Lopez wrote:'],
        part(quotedLine),
        ['div', ['br']],
        ['div', question],
        part(`Fill in ${slot}.`),
      ],
    ],
  });
  await mail.expectUnderlined(marked);
});

test('gmail: what stands between the quotes of a forwarded mail is not the own text', async ({
  open,
}) => {
  const mail = await open('gmail');
  await mail.compose({
    body: [
      ['div', `${greeting} ${slot}`],
      [
        'div',
        { class: 'gmail_quote' },
        ['div', { class: 'gmail_attr' }, 'Forwarded message'],
        ['div', 'See below.'],
        ['blockquote', 'When would you like to come?'],
        ['div', question],
        ['blockquote', 'Any day.'],
      ],
    ],
  });
  await mail.expectUnderlined(slotMarked);
});

test('outlook: quoted lines stay the mail’s when what heads them is deleted', async ({ open }) => {
  const mail = await open('outlook');
  await answerable.outlook(mail);
  await expect(mail.badge).toBeVisible();
  const { keyboard } = mail.page;
  await mail.editor.getByText('From:').click();
  await keyboard.press('Home');
  await keyboard.press('Shift+End');
  // Until what marks the quoted mail is gone with its head.
  await expect(async () => {
    await keyboard.press('Backspace');
    expect(await mail.html()).not.toMatch(/divRplyFwdMsg|appendonsend/);
  }).toPass();
  await typeBehind(mail, 'When would you', `\n${question}`);
  await mail.expectUnderlined(marked);
});
