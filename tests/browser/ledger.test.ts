import { expect, type Locator } from '@playwright/test';
import type { Host, Mail } from './mail.ts';
import { messages, store } from './stored.ts';
import { hosts, test } from './test.ts';
import { stopWorker } from './worker.ts';

const words = [
  'Dear Dr. Lopez,',
  'Thank you for the interview at your pediatrics residency program. The morning report on asthma taught me a lot, and I enjoyed meeting the residents.',
  'Best regards,',
  'Asha Rao, AAMC ID 12345678',
];
const body = words.map((line) => ['div', line]);
const html = words.map((line) => `<div>${line}</div>`).join('');
const to: Record<Host, unknown[]> = {
  gmail: [['Maria Lopez', 'mlopez@lakesidechildrens.example']],
  outlook: ['Maria Lopez'],
};
const subject = 'Thank you for the interview, Asha Rao';

async function write(mail: Mail, more: object = {}): Promise<void> {
  await mail.compose({
    body,
    html,
    to: to[mail.host],
    subject,
    draft: `d${Math.random()}:1`,
    ...more,
  });
  await expect(mail.badge).toBeVisible();
}

const toast = (mail: Mail): Locator => mail.ui.getByRole('status');
const recorded = 'Recorded as thank-you to Lakeside Pediatrics';

/** The one record, without what differs each time. */
async function expectRecord(mail: Mail, record: object): Promise<void> {
  await expect
    .poll(() => messages(mail))
    .toEqual([expect.objectContaining({ direction: 'sent', subject, ...record })]);
}

const thanks = { programId: 'p1', writerId: null, kind: 'thank-you' };

const ways: Record<string, (mail: Mail) => Promise<void>> = {
  'a click on Send': (mail) => mail.send.click(),
  'Enter on Send': (mail) => mail.send.press('Enter'),
  'Ctrl+Enter': (mail) => mail.editor.press('Control+Enter'),
  'Ctrl+Enter in the subject': (mail) => mail.subject.press('Control+Enter'),
  'the scheduled send': async (mail) => {
    await mail.more.click();
    await mail.scheduleItem.click();
  },
};

for (const host of hosts) {
  for (const [way, send] of Object.entries(ways))
    test(`${host}: a mail sent by ${way} is recorded once, and a toast says so`, async ({
      open,
    }) => {
      const mail = await open(host);
      await store(mail);
      await write(mail);
      await send(mail);
      await expect(toast(mail)).toContainText(recorded);
      expect(await mail.sent()).toHaveLength(1);
      await expectRecord(mail, { ...thanks, confirmed: true });
    });

  test(`${host}: the toast takes the record back`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail);
    await mail.send.click();
    await toast(mail).getByRole('button', { name: 'Undo' }).click();
    await expect(toast(mail)).toContainText('Not on record');
    expect(await messages(mail)).toEqual([]);
  });

  test(`${host}: the record can be made another`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail);
    await mail.send.click();
    await toast(mail).getByRole('button', { name: 'Change' }).click();
    await toast(mail).getByLabel('It was').selectOption('update');
    await expectRecord(mail, { ...thanks, kind: 'update', confirmed: true });
    await toast(mail).getByLabel('to', { exact: true }).selectOption('Hope Pediatrics');
    await expect(toast(mail)).toContainText('Recorded as update to Hope Pediatrics');
    await expectRecord(mail, { kind: 'update', programId: 'p3', writerId: null });
  });

  test(`${host}: undoing the send takes the mail off the record`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail);
    await mail.send.click();
    await expect(toast(mail)).toContainText(recorded);
    await mail.page.locator('.vh [role="link"], .status button').click();
    await expect(toast(mail)).toContainText('Sending undone');
    await expect.poll(() => messages(mail)).toEqual([]);
    await mail.send.click();
    await expectRecord(mail, { ...thanks, confirmed: true });
  });

  test(`${host}: a mail that the host refuses is not on record`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail, { refuses: true });
    await mail.send.click();
    await expect(mail.page.locator('.question')).toBeVisible();
    await expect.poll(() => messages(mail)).toEqual([]);
    await mail.page.locator('.question button').click();
    await mail.caretToEnd();
    await mail.page.keyboard.type('!');
    expect(await messages(mail)).toEqual([]);
    expect(await mail.sent()).toEqual([]);
  });

  test(`${host}: a mail that goes after a question of the host is on record`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail, { asks: true });
    await mail.send.click();
    await mail.page.locator('.question button').first().click();
    await expect(toast(mail)).toContainText(recorded);
    await expectRecord(mail, { ...thanks, confirmed: true });
  });

  test(`${host}: until a time is picked the record is unconfirmed, and written on it goes`, async ({
    open,
  }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail, { times: ['Tomorrow morning'] });
    await mail.more.click();
    await mail.scheduleItem.click();
    await expectRecord(mail, { ...thanks, confirmed: false });
    await mail.page.locator('.question button').last().click();
    await mail.caretToEnd();
    await mail.page.keyboard.type('!');
    await expect.poll(() => messages(mail)).toEqual([]);
  });

  test(`${host}: the time that is picked is on record`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    const year = new Date().getFullYear() + 1;
    await write(mail, { times: [`Later: Mar 1, ${year}, 8:00 AM`] });
    await mail.more.click();
    await mail.scheduleItem.click();
    await mail.page.locator('.question button').first().click();
    await expect(toast(mail)).toContainText(recorded);
    const scheduledFor = new Date(year, 2, 1, 8, 0).toISOString();
    await expectRecord(mail, { ...thanks, confirmed: true, scheduledFor });
  });

  test(`${host}: a tab that closes with Send leaves the record unconfirmed`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail, { times: ['Tomorrow morning'] });
    await mail.more.click();
    await mail.scheduleItem.click();
    await mail.page.close();
    const again = await open(host);
    await expectRecord(again, { ...thanks, confirmed: false });
  });

  test(`${host}: a worker that was stopped records the mail all the same`, async ({
    beside,
    open,
  }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail);
    await stopWorker(beside);
    await mail.send.click();
    await expect(toast(mail)).toContainText(recorded);
    await expectRecord(mail, { ...thanks, confirmed: true });
  });

  test(`${host}: a draft that is thrown away is not recorded`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await write(mail);
    await mail.page.locator('.oh, #discardCompose').click();
    await expect(mail.badge).toHaveCount(0);
    expect(await messages(mail)).toEqual([]);
  });

  test(`${host}: a mail to nobody of the Match is not recorded`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    const line = 'Shall we have dinner on Sunday?';
    await write(mail, {
      to: host === 'gmail' ? [['Mum', 'mum@home.example']] : ['Mum'],
      subject: 'Dinner',
      body: [['div', line]],
      html: `<div>${line}</div>`,
    });
    await mail.send.click();
    await expect.poll(() => mail.sent()).toHaveLength(1);
    await expect(mail.badge).toHaveCount(0);
    expect(await messages(mail)).toEqual([]);
  });

  test(`${host}: a mail that was asked about is recorded when it is sent anyway`, async ({
    open,
  }) => {
    const mail = await open(host);
    await store(mail);
    const question = 'Could you tell me where I am on your rank list?';
    await write(mail, {
      body: [...body, ['div', question]],
      html: `${html}<div>${question}</div>`,
    });
    await mail.send.click();
    await expect(mail.question).toBeVisible();
    expect(await messages(mail)).toEqual([]);
    await mail.question.getByRole('button', { name: 'Send anyway' }).click();
    await expectRecord(mail, { programId: 'p1', confirmed: true });
  });
}
