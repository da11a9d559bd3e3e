import { expect } from '@playwright/test';
import type { Mail } from './mail.ts';
import { badge, list } from './parts.ts';
import { lines } from './picker.ts';
import { openPopup } from './popup-page.ts';
import { store, stored } from './stored.ts';
import { hosts, test } from './test.ts';

const asksNotToWrite = 'Please do not send thank-you notes to our faculty.';
const asksRanking = 'Out of curiosity, where are we on your rank list?';
const greeting = 'Dear Dr. Lopez, thank you for your mail. I enjoyed the interview day.';

/** An answer to a mail, whose quote stands folded or open in Gmail, and in the body in Outlook. */
async function answer(mail: Mail, words: string, folded = true): Promise<void> {
  const head = 'On Mon, Nov 2, 2026 Maria Lopez wrote:';
  const older = ['blockquote', 'Could you tell me where we are on your rank list? asked nobody'];
  const quote = `<div class="gmail_quote"><div class="gmail_attr">${head}</div><blockquote class="gmail_quote"><div>Dear Asha,</div><div>${words}</div></blockquote></div>`;
  const open = [
    'div',
    { class: 'gmail_quote' },
    ['div', { class: 'gmail_attr' }, head],
    ['blockquote', { class: 'gmail_quote' }, ['div', 'Dear Asha,'], ['div', words], older],
  ];
  if (mail.host === 'gmail') {
    await mail.reply({
      body: [['div', greeting]],
      to: [['Maria Lopez', 'mlopez@lakesidechildrens.example']],
      subject: 'Re: Interview day',
      ...(folded ? { folded: quote } : { quote: [open] }),
    });
  } else {
    await mail.compose({
      html: `<div>${greeting}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Maria Lopez</div><div>Dear Asha,</div><div>${words}</div>`,
      to: ['Maria Lopez'],
      subject: 'Re: Interview day',
    });
  }
  await expect(badge(mail)).toBeVisible();
}

for (const host of hosts) {
  test(`${host}: a wish not to be written to becomes the policy with one click`, async ({
    browserWithExtension,
    open,
  }) => {
    const mail = await open(host);
    await store(mail);
    await answer(mail, asksNotToWrite);
    await expect(badge(mail)).toHaveAccessibleName(/1 notice/);
    const popup = await openPopup(browserWithExtension, mail.page);
    await expect(popup.getByRole('region', { name: 'This tab' })).toContainText('1 notice');
    await popup.close();
    await badge(mail).click();
    await expect(list(mail)).toContainText(asksNotToWrite);
    await expect(list(mail)).not.toContainText('Nothing found');
    await list(mail)
      .getByRole('button', { name: /do not write \(Lakeside/ })
      .click();
    await expect(mail.ui.getByRole('status')).toContainText('asks not to write');
    await expect(list(mail)).not.toContainText(asksNotToWrite);
    const policy = async () =>
      (await stored(mail)).programs.find(({ id }) => id === 'p1')?.contactPolicy;
    expect(await policy()).toBe('do-not-send');
    await mail.ui.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(list(mail)).toContainText(asksNotToWrite);
    expect(await policy()).toBe('unknown');
  });

  test(`${host}: a question about ranking brings an answer that tells nothing`, async ({
    open,
  }) => {
    const mail = await open(host);
    await store(mail);
    await answer(mail, asksRanking);
    await mail.caretToEnd();
    const before = await mail.text();
    await badge(mail).click();
    await expect(list(mail)).toContainText('You need not say how you will rank');
    await list(mail).getByRole('button', { name: 'Insert a polite answer' }).click();
    await expect
      .poll(() => lines(mail))
      .toContainEqual(expect.stringMatching(/^Thank you for asking\. I would rather/));
    expect(await lines(mail)).toContain(greeting);
    await mail.undo();
    await expect.poll(() => mail.text()).toBe(before);
  });

  test(`${host}: an ordinary mail brings nothing`, async ({ open }) => {
    const mail = await open(host);
    await store(mail);
    await answer(mail, 'Thank you for your note. We rank our applicants in February.');
    await badge(mail).click();
    await expect(list(mail)).toContainText('Lakeside Pediatrics');
    await expect(list(mail).locator('.note')).toHaveCount(0);
  });
}

test('gmail: an open quote is read, and not what it quotes itself', async ({ open }) => {
  const mail = await open('gmail');
  await store(mail);
  await answer(mail, asksNotToWrite, false);
  await badge(mail).click();
  await expect(list(mail).locator('.note')).toHaveCount(1);
  await expect(list(mail)).toContainText(asksNotToWrite);
});
