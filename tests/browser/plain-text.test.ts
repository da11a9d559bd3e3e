import { expect } from '@playwright/test';
import { greeting, type Mail, question } from './mail.ts';
import { badge, card } from './parts.ts';
import { test } from './test.ts';

/** A compose in Gmail's plain-text mode: the field stands beside the editor, which is not drawn. */
async function writePlain(mail: Mail, words: string): Promise<void> {
  await mail.compose();
  await mail.page.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('[g_editable]');
    const field = document.createElement('textarea');
    field.setAttribute('form', 'nosend');
    editor?.after(field);
    if (editor) editor.style.display = 'none';
    const isHtml = document.querySelector<HTMLInputElement>('input[name="ishtml"]');
    if (isHtml) isHtml.value = '0';
  });
  await mail.page.locator('textarea').click();
  await mail.page.keyboard.type(words);
}

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
