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
