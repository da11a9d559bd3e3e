import { expect } from '@playwright/test';
import { greeting, type Mail, question } from './mail.ts';
import { marked, markedWords } from './marks.ts';
import { hosts, test } from './test.ts';

async function withQuestion(mail: Mail): Promise<void> {
  const words = `${greeting} ${question}`;
  await mail.compose({ body: [['div', words]], html: `<div>${words}</div>` });
  await mail.expectUnderlined(marked);
}

/** Asks before sending, and waits until the time is over within which the question must have come. */
async function asked(mail: Mail): Promise<void> {
  await mail.send.click();
  await expect(mail.question).toBeVisible();
  // Timers end in the order in which they began.
  await mail.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await expect(mail.question).toBeVisible();
}

/** Notes from now on which mouse events reach the page. */
async function noteClicks(mail: Mail): Promise<() => Promise<string[]>> {
  await mail.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenClicks: seen });
    for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
      document.body.addEventListener(type, () => seen.push(type), true);
  });
  return () => mail.page.evaluate(() => Reflect.get(window, 'seenClicks') as string[]);
}

for (const host of hosts) {
  test(`${host}: a double click on a fix clicks nothing behind it`, async ({ open }) => {
    const mail = await open(host);
    await withQuestion(mail);
    await mail.caretToEnd();
    const clicks = await noteClicks(mail);
    await mail.hover(markedWords);
    await mail.card.locator('.fix').first().dblclick();
    await mail.expectUnderlined();
    expect(await clicks()).toEqual([]);
    await mail.page.keyboard.type(' Best,');
    await expect.poll(() => mail.text()).toMatch(/ Best,$/);
  });

  test(`${host}: a double click on "Go back" leaves the card open`, async ({ open }) => {
    const mail = await open(host);
    await withQuestion(mail);
    await mail.send.click();
    await mail.question.getByRole('button', { name: 'Go back' }).dblclick();
    await expect(mail.question).toBeHidden();
    await expect(mail.card).toBeVisible();
    await expect(mail.card).toBeFocused();
  });

  test(`${host}: the question is put though the page has taken our parts out`, async ({ open }) => {
    const mail = await open(host);
    await withQuestion(mail);
    await mail.page.evaluate(() => document.querySelector('matchproof-ui')?.remove());
    await mail.send.click();
    await expect(mail.question).toBeVisible();
    expect(await mail.sent()).toEqual([]);
  });

  test(`${host}: the question is put again once the page has taken it out`, async ({ open }) => {
    const mail = await open(host);
    await withQuestion(mail);
    await asked(mail);
    await mail.page.evaluate(() => document.querySelector('matchproof-ui')?.remove());
    await mail.send.click();
    await expect(mail.question).toBeVisible();
    await expect(mail.ui.locator('dialog:modal')).toHaveCount(1);
    await expect(mail.question.getByRole('button', { name: 'Go back' })).toBeFocused();
    expect(await mail.sent()).toEqual([]);
    await mail.question.getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => mail.sent()).toHaveLength(1);
  });

  test(`${host}: a mail leaves where the page lets no question stand`, async ({ open }) => {
    const mail = await open(host);
    await withQuestion(mail);
    await asked(mail);
    await mail.page.evaluate(() => {
      const takeOut = () => document.querySelector('matchproof-ui')?.remove();
      new MutationObserver(takeOut).observe(document.documentElement, { childList: true });
      takeOut();
    });
    await mail.send.click();
    await expect.poll(() => mail.sent()).toHaveLength(1);
  });
}
