import { expect } from '@playwright/test';
import { greeting, question } from './mail.ts';
import { badge, card } from './parts.ts';
import { writePlain } from './plain.ts';
import { test } from './test.ts';

test('gmail: a plain-text mail is checked, fixed and held too', async ({ open }) => {
  const mail = await open('gmail');
  await writePlain(mail, `${greeting} So ${question} Kind regards`);
  await expect(badge(mail)).toHaveAccessibleName('Matchproof: 1 violation');
  await expect(badge(mail)).toBeVisible();
  await mail.send.click();
  await mail.question.getByRole('button', { name: 'Go back' }).click();
  await card(mail).locator('.fix').first().click();
  await expect(mail.page.locator('textarea')).not.toHaveValue(/rank list/);
  await expect(mail.page.locator('textarea')).toHaveValue(/^Dear Dr. Lopez.*Kind regards$/);
  await expect(badge(mail)).toHaveAccessibleName('Matchproof: nothing found');
});

test('gmail: in a plain-text mail a key leads to the words, and the card quotes them', async ({
  open,
}) => {
  const mail = await open('gmail');
  const { keyboard } = mail.page;
  const lines = '\n'.repeat(60);
  await writePlain(
    mail,
    `${greeting}\n${question}${lines}Do I stand high on your rank list?${lines}`,
  );
  await expect(badge(mail)).toHaveAccessibleName('Matchproof: 2 violations');
  const field = mail.page.locator('textarea');
  const seen = () =>
    field.evaluate((area: HTMLTextAreaElement) => {
      const { clientHeight, scrollTop, scrollHeight, selectionStart, value } = area;
      const line = value.slice(0, selectionStart).split('\n').length - 1;
      const at = (scrollHeight * line) / value.split('\n').length;
      return {
        text: value.slice(selectionStart),
        isInSight: at >= scrollTop && at < scrollTop + clientHeight,
      };
    });
  // No line is wrapped, so that lines can be counted.
  await field.evaluate((area: HTMLTextAreaElement) => Object.assign(area, { rows: 6, cols: 120 }));
  await keyboard.press('Control+Home');
  await keyboard.press('F8');
  await expect(card(mail)).toContainText('“Could you tell me where I am');
  await keyboard.press('F8');
  await expect(card(mail)).toContainText('“Do I stand high on your rank list?”');
  await expect
    .poll(seen)
    .toMatchObject({ text: expect.stringMatching(/^Do I stand/), isInSight: true });
  await keyboard.press('Escape');
  await expect(field).toBeFocused();
  await keyboard.type('So: ');
  await expect(field).toHaveValue(/So: Do I stand/);
});
