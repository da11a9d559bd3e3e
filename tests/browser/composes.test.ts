import { expect } from '@playwright/test';
import { greeting, Mail, question, slot } from './mail.ts';
import { marked, slotMarked } from './marks.ts';
import { hosts, test } from './test.ts';

const asks = {
  body: [['div', `${greeting} ${question}`]],
  html: `<div>${greeting} ${question}</div>`,
};
const unfilled = { body: [['div', `${greeting} ${slot}`]], html: `<div>${greeting} ${slot}</div>` };

for (const host of hosts) {
  test(`${host}: several composes are kept apart`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose(asks);
    await mail.compose(unfilled);
    await mail.expectUnderlined(marked, slotMarked);
    await expect(mail.badge).toHaveCount(2);
    await mail.editor.nth(1).click();
    await mail.page.keyboard.press('Control+a');
    await mail.page.keyboard.type('Hello');
    await mail.expectUnderlined(marked);
  });

  test(`${host}: a compose that closes takes its underlines along, and comes back with them`, async ({
    open,
  }) => {
    const mail = await open(host);
    await mail.compose(asks);
    await mail.expectUnderlined(marked);
    await mail.page.evaluate(() => {
      const { dialog, part } = window.opened[0];
      (dialog ?? part).remove();
    });
    await mail.expectUnderlined();
    await expect(mail.badge).toHaveCount(0);
    await mail.page.evaluate(() => {
      const { dialog, part } = window.opened[0];
      document.querySelector('.no, #appContainer')?.append(dialog ?? part);
    });
    await mail.expectUnderlined(marked);
    await expect(mail.badge).toHaveCount(1);
  });

  test(`${host}: many composes opened and closed leave nothing behind`, async ({ open }) => {
    const mail = await open(host);
    for (let times = 0; times < 5; times++) {
      await mail.compose(asks);
      await mail.expectUnderlined(marked);
      await mail.page.evaluate(() => {
        const { dialog, part } = window.opened.at(-1);
        (dialog ?? part).remove();
      });
      await mail.expectUnderlined();
    }
    await expect(mail.ui).toHaveCount(1);
  });

  test(`${host}: an interface that the page removes is put back`, async ({ open }) => {
    const mail = await open(host);
    await mail.compose(asks);
    await expect(mail.badge).toBeVisible();
    await mail.ui.evaluate((element) => element.remove());
    await mail.compose(unfilled);
    await expect(mail.badge).toHaveCount(2);
    await expect(mail.badge.first()).toBeVisible();
  });
}

test('gmail: a compose moves to full screen and back with its underlines', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose(asks);
  await mail.expectUnderlined(marked);
  for (const place of ['.aSt', '.no']) {
    await mail.page.locator('.Hq').click();
    await expect(mail.page.locator(place).locator('.Hd')).toHaveCount(1);
    await mail.expectUnderlined(marked);
    await expect(mail.badge).toBeVisible();
  }
});

test('gmail: a minimised compose has no badge', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose(asks);
  await expect(mail.badge).toBeVisible();
  await mail.page.locator('.Hl').click();
  await expect(mail.badge).toBeHidden();
  await mail.page.locator('.Hl').click();
  await expect(mail.badge).toBeVisible();
});

test('gmail: an inline reply is checked beside a new mail', async ({ open }) => {
  const mail = await open('gmail');
  await mail.reply(asks);
  await mail.compose(unfilled);
  await mail.expectUnderlined(marked, slotMarked);
});

test('outlook: a compose popped out into a window of its own is checked and guarded', async ({
  open,
}) => {
  const mail = await open('outlook');
  const opening = mail.page.waitForEvent('popup');
  await mail.page.evaluate((options) => window.mail.popOut(options), asks);
  const popOut = new Mail(await opening, 'outlook');
  expect(popOut.page.url()).toBe('about:blank');
  await popOut.expectUnderlined(marked);
  await popOut.send.click();
  await popOut.question.getByRole('button', { name: 'Send anyway' }).click();
  await expect.poll(() => mail.sent()).toHaveLength(1);
});

for (const name of ['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'])
  test(`${name} is Outlook too`, async ({ open }) => {
    const mail = await open('outlook', { address: `https://${name}/mail/` });
    await mail.compose(asks);
    await mail.expectUnderlined(marked);
  });

test('helper frames of the host get nothing', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose(asks);
  await mail.expectUnderlined(marked);
  const frame = await mail.page.evaluateHandle(async () => {
    const element = document.createElement('iframe');
    element.src = '/mail/u/0/';
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
    return element;
  });
  const inside = await frame.asElement()?.contentFrame();
  await inside?.evaluate((options) => window.mail.compose(options), asks);
  await mail.compose(unfilled);
  await mail.expectUnderlined(marked, slotMarked);
  expect(await inside?.evaluate(() => CSS.highlights.size)).toBe(0);
});
