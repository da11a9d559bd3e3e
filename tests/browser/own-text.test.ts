import { expect } from '@playwright/test';
import { greeting, type Host, type Mail, question, slot } from './mail.ts';
import { marked, slotMarked } from './marks.ts';
import { test } from './test.ts';

const promise = 'I have attached my CV.';
const promised = 'warning: I have attached my CV';

test('gmail: quoted mail, signature and read-only parts are left out', async ({ open }) => {
  const mail = await open('gmail');
  await mail.reply({
    body: [
      ['div', `${greeting} ${question}`],
      ['div', 'File: ', ['span', { contenteditable: 'false' }, slot]],
      ['div', { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, `Asha, ${slot}`],
    ],
    quote: [
      ['br'],
      [
        'div',
        { class: 'gmail_quote' },
        ['div', { class: 'gmail_attr' }, `On Monday ${slot} wrote:`],
        ['blockquote', { class: 'gmail_quote' }, `Somebody asked ${question}`],
      ],
    ],
  });
  await mail.expectUnderlined(marked);
});

test('gmail: a forwarded mail is left out and the words above it are not', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose({
    body: [
      ['div', ['br']],
      ['div', { class: 'gmail_quote' }, 'Forwarded message', ['br'], slot],
    ],
  });
  await mail.editor.click();
  await mail.page.keyboard.press('Control+Home');
  await mail.page.keyboard.type(`${greeting} ${question}`);
  await mail.expectUnderlined(marked);
});

const outlookMail = (own: string, signature: string) =>
  `<div>${own}</div><div id="Signature"><div>${signature}</div></div>` +
  `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> ${slot}</div>` +
  `<div>Somebody asked ${question}</div>`;

test('outlook: all from the reply marker on is left out, and the signature as it came', async ({
  open,
}) => {
  const mail = await open('outlook');
  await mail.compose({ html: outlookMail(`${greeting} ${question}`, `Asha, ${slot}`) });
  await mail.expectUnderlined(marked);
});

test('outlook: what is typed into the signature block is the own text', async ({ open }) => {
  const mail = await open('outlook');
  await mail.compose({ html: outlookMail(greeting, 'Asha') });
  await mail.editor.getByText('Asha').click();
  await mail.page.keyboard.press('Home');
  await mail.page.keyboard.type(`${question} `);
  await mail.expectUnderlined(marked);
});

test('outlook: a short mail that opens in the signature block is the own text', async ({
  open,
}) => {
  const mail = await open('outlook');
  const html = `<div><br></div><div id="Signature"><div>${greeting} ${question}</div></div>`;
  await mail.compose({ html });
  await mail.expectUnderlined(marked);
});

test('gmail: no picture or linked file of the signature or the quoted mail is a file that was promised', async ({
  open,
}) => {
  const mail = await open('gmail');
  const logo = ['img', { 'data-surl': 'cid:logo', alt: 'logo' }] as const;
  const chip = { class: 'gmail_chip gmail_drive_chip', contenteditable: 'false' };
  const link = ['a', { href: 'https://drive.google.com/file/d/1' }, 'Plan.pdf'] as const;
  await mail.reply({
    body: [
      ['div', `${greeting} ${promise}`],
      ['div', { class: 'gmail_signature' }, 'Asha', logo],
    ],
    quote: [['div', { class: 'gmail_quote' }, ['blockquote', 'Hello', logo, ['div', chip, link]]]],
  });
  await mail.expectUnderlined(promised);
});

test('outlook: no picture of the signature or the quoted mail is a file that was promised', async ({
  open,
}) => {
  const mail = await open('outlook');
  const logo = '<img data-imagetype="AttachmentByCid" alt="logo">';
  await mail.compose({ html: outlookMail(`${greeting} ${promise}`, `Asha ${logo}`) + logo });
  await mail.expectUnderlined(promised);
});

test('outlook: read-only entities are left out', async ({ open }) => {
  const mail = await open('outlook');
  const entity = `<span class="_Entity _EType_x _EReadonly_1" contenteditable="false">${slot}</span>`;
  await mail.compose({ html: `<div>${greeting} ${question}</div><div>See ${entity} too.</div>` });
  await mail.expectUnderlined(marked);
});

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
