import { expect } from '@playwright/test';
import type { Mail } from './mail.ts';
import { insert, storeSample, test, toDirector } from './picker.ts';
import { writePlain } from './plain.ts';

const title = 'Thank the program director';
const first = '[mention one moment of the day, such as what you talked about]';

type Open = (host: 'gmail') => Promise<Mail>;

/** A draft in plain text, its field, and what is selected in it. */
async function begin(open: Open, words: string) {
  const mail = await open('gmail');
  await writePlain(mail, words, toDirector('gmail', { subject: '' }));
  await expect(mail.badge).toBeVisible();
  await storeSample(mail);
  const field = mail.page.locator('textarea');
  await field.click();
  const selected = () =>
    field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  return { mail, field, selected };
}

test('a letter fills an empty plain-text draft in one step, above the signature', async ({
  open,
}) => {
  const { field, mail, selected } = await begin(open, '');
  await field.fill('\n\n-- \nAsha Rao');
  await field.press('Control+Home');
  await insert(mail, title);
  await expect(field).toBeFocused();
  await expect.poll(selected).toBe(first);
  await expect(field).toHaveValue(/^Dear Dr\. Lopez,\n\nThank you[^<>]*\n\n-- \nAsha Rao$/);
  await expect(mail.subject).toHaveValue('Thank you for the interview');
  await mail.page.keyboard.press('Control+z');
  await expect(field).toHaveValue('\n\n-- \nAsha Rao');
  await expect(mail.subject).toHaveValue('');
  await mail.page.keyboard.press('Control+Shift+z');
  await expect(field).toHaveValue(/^Dear Dr\. Lopez,/);
});

test('a letter goes in the midst of plain text, and Tab leads through it', async ({ open }) => {
  const { field, mail, selected } = await begin(open, 'One two');
  for (let steps = 0; steps < 4; steps++) await field.press('ArrowLeft');
  await insert(mail, title);
  await expect(field).toHaveValue(/^One\nDear Dr\. Lopez,\n[^<>]*\n two$/);
  await expect.poll(selected).toBe(first);
  await mail.page.keyboard.type('the talk');
  await mail.page.keyboard.press('Tab');
  await expect.poll(selected).toBe('[add what it told you about the training there]');
  await mail.page.keyboard.press('Shift+Tab');
  await expect.poll(selected).toBe('[enter your AAMC ID]');
});

test('what was typed just before a letter stays when the letter is undone', async ({ open }) => {
  const { field, mail } = await begin(open, 'One two');
  await insert(mail, title);
  await expect(field).toHaveValue(/^One two\nDear Dr\. Lopez,/);
  await mail.page.keyboard.press('Control+z');
  await expect(field).toHaveValue('One two');
});
