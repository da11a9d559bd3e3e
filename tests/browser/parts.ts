import { expect, type Locator } from '@playwright/test';
import type { Mail } from './mail.ts';

/** The parts of our UI in a mail page with one compose. */
export const badge = (mail: Mail): Locator => mail.ui.getByRole('button', { name: /^Matchproof:/ });
export const card = (mail: Mail): Locator => mail.ui.getByRole('dialog');
export const list = (mail: Mail): Locator =>
  mail.ui.getByRole('region', { name: 'Matchproof findings' });
/** The field where the first recipients are written. */
export const recipients = (mail: Mail): Locator =>
  mail.page.locator('[name="to"] input, .well').first();

/** What stands in a field, be it an input or not. */
export function written(field: Locator): Promise<string> {
  return field.evaluate((element) => (element as HTMLInputElement).value ?? element.textContent);
}

/** A picture. */
export const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Opens the card of the next finding from the draft. */
export async function openCard(mail: Mail): Promise<void> {
  await expect(mail.badge).toHaveAccessibleName(/: \d/);
  await mail.editor.press('F8');
  await expect(mail.card).toBeVisible();
}

/** Clicks the first fix of the open card. */
export async function applyFix(mail: Mail): Promise<void> {
  await mail.card.locator('.fix').first().click();
}

/** Until what the pointer or the caret did is taken in, which happens once a frame. */
export function drawn(mail: Mail): Promise<unknown> {
  return mail.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
