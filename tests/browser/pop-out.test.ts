import { expect } from '@playwright/test';
import { Mail } from './mail.ts';
import { messages, store } from './stored.ts';
import { test } from './test.ts';

const draft = {
  html: '<div>Dear Dr. Lopez,</div><div>Thank you for the interview at your pediatrics residency program. The morning report on asthma taught me a lot.</div>',
  to: ['Maria Lopez'],
  subject: 'Thank you for the interview',
};
const recorded = 'Recorded as thank-you to Lakeside Pediatrics';

/** A compose in a window of its own that is ready to be sent. */
async function popOut(mail: Mail, more: object = {}): Promise<Mail> {
  await store(mail);
  const opening = mail.page.waitForEvent('popup');
  await mail.page.evaluate((options) => window.mail.popOut(options), { ...draft, ...more });
  const child = new Mail(await opening, 'outlook');
  await expect(child.badge).toBeVisible();
  return child;
}

/** Sends; the window closes while it is still being clicked in. */
async function send(child: Mail): Promise<void> {
  const closed = child.page.waitForEvent('close');
  await child.send.click().catch(() => {});
  await closed;
}

async function expectRecords(mail: Mail, ...confirmed: boolean[]): Promise<void> {
  await expect
    .poll(async () => (await messages(mail)).map((message) => message.confirmed).sort())
    .toEqual(confirmed);
}

/** Once this one is on record, so is whatever was to be stored before. */
async function sendAnother(mail: Mail): Promise<void> {
  await mail.compose({ ...draft, subject: 'Another' });
  await expect(mail.badge).toBeVisible();
  await mail.send.click();
}

for (const [what, empties] of [
  ['closes', false],
  ['is emptied and closes', true],
] as const)
  test(`a mail sent from a window that ${what} is recorded, and a toast in the other says so`, async ({
    open,
  }) => {
    const mail = await open('outlook');
    const child = await popOut(mail, { empties });
    await send(child);
    await expect(mail.ui.getByRole('status')).toContainText(recorded);
    expect(await messages(mail)).toMatchObject([{ programId: 'p1', confirmed: true }]);
    expect(await mail.sent()).toHaveLength(1);
    await mail.ui.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expectRecords(mail);
  });

test('a mail sent from a window whose opener cannot be reached is recorded', async ({ open }) => {
  const mail = await open('outlook');
  const child = await popOut(mail);
  await child.page.evaluate(() => {
    window.opener = null;
  });
  await send(child);
  await expectRecords(mail, true);
});

test('undoing the send takes the mail off the record though its window has gone', async ({
  open,
}) => {
  const mail = await open('outlook');
  const child = await popOut(mail);
  await send(child);
  await expect(mail.ui.getByRole('status')).toContainText(recorded);
  await mail.page.locator('.status button').click();
  await expect(mail.ui.getByRole('status')).toContainText('Sending undone');
  await expectRecords(mail);
});

test('a draft that comes back in another window takes the mail off the record', async ({
  open,
}) => {
  const mail = await open('outlook');
  const child = await popOut(mail);
  await send(child);
  await expectRecords(mail, true);
  const opening = mail.page.waitForEvent('popup');
  await mail.page.evaluate((options) => window.mail.popOut(options), draft);
  const again = new Mail(await opening, 'outlook');
  await expect(again.ui.getByRole('status')).toContainText('Sending undone');
  await expectRecords(mail);
});

test('a window that the user closes leaves what was being sent unconfirmed', async ({ open }) => {
  const mail = await open('outlook');
  const child = await popOut(mail, { times: ['Tomorrow morning'] });
  await child.more.click();
  await child.scheduleItem.click();
  await expectRecords(mail, false);
  const gone = child.page.waitForEvent('close');
  await child.page.close({ runBeforeUnload: true });
  await gone;
  await sendAnother(mail);
  await expectRecords(mail, false, true);
});

test('what the host refuses in a window is not on record, nor when that is closed', async ({
  open,
}) => {
  const mail = await open('outlook');
  const child = await popOut(mail, { refuses: true });
  await child.send.click();
  await expect(child.page.locator('.question')).toBeVisible();
  await expectRecords(mail);
  await child.page.close();
  await sendAnother(mail);
  await expectRecords(mail, true);
});

test('an error that stands in the other window when this one closes takes the mail off', async ({
  open,
}) => {
  const mail = await open('outlook');
  const child = await popOut(mail);
  await mail.page.evaluate(() => {
    const error = document.createElement('div');
    error.role = 'alertdialog';
    error.textContent = 'Not sent';
    document.body.append(error);
  });
  await send(child);
  await mail.page.locator('[role="alertdialog"]').evaluate((error) => error.remove());
  await sendAnother(mail);
  await expectRecords(mail, true);
});
