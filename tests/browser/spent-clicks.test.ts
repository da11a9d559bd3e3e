import { expect } from '@playwright/test';
import { greeting, type Mail, question } from './mail.ts';
import { marked, markedWords } from './marks.ts';
import { hosts, test } from './test.ts';

async function withQuestion(mail: Mail): Promise<void> {
  const words = `${greeting} ${question}`;
  await mail.compose({ body: [['div', words]], html: `<div>${words}</div>` });
  await mail.expectUnderlined(marked);
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
}
