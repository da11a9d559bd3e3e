import { greeting, question, slot } from './mail.ts';
import { marked } from './marks.ts';
import { hosts, test } from './test.ts';

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

test('gmail: what a pasted page brings and nobody sees is left out', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose({
    body: [
      ['style', `.x::before { content: '${slot}' }`],
      ['div', { style: 'display: none' }, slot],
      ['div', `${greeting} ${question}`, ['span', { style: 'display:none' }, ` ${slot}`]],
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

for (const host of hosts)
  for (const how of ['the element', 'its content'])
    test(`${host}: another signature is none of the own text though the host puts in ${how}`, async ({
      open,
    }) => {
      const mail = await open(host);
      await mail.compose({
        body: [
          ['div', `${greeting} ${question}`],
          ['div', { class: 'gmail_signature' }, ['div', 'Asha Rao']],
        ],
        html: `<div>${greeting} ${question}</div><div id="Signature"><div>Asha Rao</div></div>`,
      });
      await mail.expectUnderlined(marked);
      await mail.caretToEnd();
      await mail.editor.evaluate(
        (editor, { how, more, slot }) => {
          const own = editor.firstElementChild as Element;
          getSelection()?.collapse(own.firstChild, 3);
          const old = editor.querySelector('.gmail_signature, #Signature') as Element;
          const line = Object.assign(document.createElement('div'), {
            textContent: `Asha, ${slot}`,
          });
          const put = how === 'its content' ? old : (old.cloneNode() as Element);
          put.replaceChildren(line);
          if (put !== old) old.replaceWith(put);
          own.append(more);
        },
        { how, more: ` ${question}`, slot },
      );
      // What came in the same moment as the signature was read.
      await mail.expectUnderlined(marked, marked);
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
