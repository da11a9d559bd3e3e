import { expect } from '@playwright/test';
import { bundle } from './bundle.ts';
import { idAt } from './gmail-id.ts';
import { greeting, type Mail } from './mail.ts';
import { test } from './test.ts';

const adapters = `
export { gmail } from './lib/mail/gmail.ts';
export { outlook } from './lib/mail/outlook.ts';
`;

/** What the adapter reads of the composes on the page. */
async function read(mail: Mail) {
  await mail.page.evaluate(await bundle(adapters));
  return mail.page.evaluate((host) => {
    type Tested = Record<'gmail' | 'outlook', typeof import('../../lib/mail/gmail.ts').gmail>;
    const adapter = (window as unknown as { tested: Tested }).tested[host]();
    return adapter.composes(document).map((compose) => ({
      to: compose.to(),
      cc: compose.cc(),
      from: compose.from(),
      subject: compose.subject(),
      attachments: compose.attachments(),
      isReply: compose.isReply(),
      repliedToAt: compose.repliedToAt(),
      draftKey: compose.draftKey(),
      text: compose.text().text,
      same: adapter.composes(document).includes(compose),
    }));
  }, mail.host);
}

for (const query of ['', '?lang=ar']) {
  test(`gmail${query}: a new mail is read`, async ({ open }) => {
    const mail = await open('gmail', { query });
    await mail.compose({
      to: [
        ['Maria Lopez', 'mlopez@lakeside.example'],
        ['', 'office@lakeside.example'],
      ],
      subject: 'Thank you',
      files: ['CV_Rao.pdf'],
      draft: '#msg-a:r42',
      body: [
        ['div', greeting],
        [
          'div',
          {
            class: 'gmail_chip gmail_drive_chip',
            contenteditable: 'false',
          },
          ['a', { href: 'https://drive.google.com/file/d/1' }, 'Statement.pdf'],
        ],
        ['img', { 'data-surl': 'cid:ii_1', alt: 'photo.png' }],
      ],
    });
    expect(await read(mail)).toEqual([
      {
        to: [
          { name: 'Maria Lopez', email: 'mlopez@lakeside.example' },
          { name: '', email: 'office@lakeside.example' },
        ],
        cc: [],
        from: { name: '', email: '' },
        subject: 'Thank you',
        attachments: ['CV_Rao.pdf', 'Statement.pdf', 'photo.png'],
        isReply: false,
        repliedToAt: null,
        draftKey: 'gmail:#msg-a:r42',
        text: greeting,
        same: true,
      },
    ]);
  });

  test(`outlook${query}: a new mail is read, and no address is made up`, async ({ open }) => {
    const mail = await open('outlook', { query });
    await mail.compose({
      to: ['Maria Lopez', 'Ann Chu <achu@lakeside.example>'],
      subject: 'Thank you',
      files: ['CV_Rao.pdf'],
      draft: 'AAk7',
      html: `<div>${greeting}</div>`,
    });
    expect(await read(mail)).toEqual([
      {
        to: [
          { name: 'Maria Lopez', email: '' },
          { name: 'Ann Chu', email: 'achu@lakeside.example' },
        ],
        cc: [],
        from: { name: '', email: '' },
        subject: 'Thank you',
        attachments: ['CV_Rao.pdf'],
        isReply: false,
        repliedToAt: null,
        draftKey: 'outlook:AAk7',
        text: greeting,
        same: true,
      },
    ]);
  });
}

test('gmail: the time of the answered mail is read, and of a newer one in the thread', async ({
  open,
}) => {
  const mail = await open('gmail');
  const february = '2027-02-10T14:00:00.000Z';
  await mail.reply({ body: [['div', greeting]], repliedTo: idAt(new Date(february)) });
  expect((await read(mail))[0]?.repliedToAt).toBe(february);
  const march = '2027-03-16T15:30:00.250Z';
  await mail.page.evaluate(
    (id) => {
      const message = document.createElement('div');
      message.setAttribute('data-message-id', id);
      document.querySelector('.thread')?.prepend(message);
    },
    idAt(new Date(march)),
  );
  expect((await read(mail))[0]?.repliedToAt).toBe(march);
});

test('replies are told from new mails', async ({ open }) => {
  const gmail = await open('gmail');
  await gmail.reply({ body: [['div', greeting]] });
  expect((await read(gmail))[0]?.isReply).toBe(true);
  const outlook = await open('outlook');
  await outlook.compose({
    to: ['Maria Lopez'],
    html: `<div>${greeting}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Then</div>`,
  });
  expect(await read(outlook)).toMatchObject([{ isReply: true, text: greeting }]);
});

for (const [what, options] of [
  ['a word where an id would be', { repliedTo: 'undefined' }],
  ['a mail of one’s own', { repliedTo: '#msg-a:r-1662749667872724050' }],
  ['a mail that is forwarded', { forwards: true }],
] as const)
  test(`gmail: ${what} makes no reply`, async ({ open }) => {
    const mail = await open('gmail');
    await mail.reply({ ...options, body: [['div', greeting]] });
    expect(await read(mail)).toMatchObject([{ isReply: false, repliedToAt: null }]);
  });

const quoted = (names: string) =>
  `<div>${greeting}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${names}</div><div>Hi</div>`;
const lopezWrote = 'Von: Lopez, Maria &lt;mlopez@lakeside.example&gt;<br>An: Asha Rao';

for (const [what, isReply, options] of [
  ['a mail that is forwarded', false, { to: ['Maria Lopez'], subject: 'FW: Interview' }],
  [
    'one that is forwarded in Hungarian',
    false,
    { to: ['Ann Chu'], subject: 'Továbbítás: Interjú' },
  ],
  ['one without recipients and a subject in a language of its own', false, { subject: 'Xq: Hi' }],
  ['an answer in German', true, { to: ['Ann Chu'], subject: 'AW: FW: Interview' }],
  ['an answer whose subject was changed', true, { to: ['Maria Lopez'], subject: 'Hi' }],
] as const)
  test(`outlook: ${what} is ${isReply ? 'a' : 'no'} reply`, async ({ open }) => {
    const mail = await open('outlook');
    await mail.compose({
      ...options,
      to: [...('to' in options ? options.to : [])],
      html: quoted(lopezWrote),
    });
    expect(await read(mail)).toMatchObject([{ isReply, text: greeting }]);
  });

test('gmail without its class names is still read', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose({ subject: 'Thank you', body: [['div', greeting]] });
  await mail.page.evaluate(() => {
    for (const element of document.querySelectorAll('[class]:not(html)'))
      element.removeAttribute('class');
  });
  expect(await read(mail)).toMatchObject([{ subject: 'Thank you', text: greeting }]);
});
