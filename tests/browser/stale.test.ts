import { type BrowserContext, expect } from '@playwright/test';
import { launch } from './extension.ts';
import { greeting, Mail, question } from './mail.ts';
import { marked } from './marks.ts';
import { hosts, test } from './test.ts';

const words = `${greeting} ${question}`;
const asks = { body: [['div', words]], html: `<div>${words}</div>` };

async function updateExtension(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  const gone = new Promise((resolve) => worker?.on('close', resolve));
  // The worker dies of the call, so its answer never comes.
  void worker?.evaluate('chrome.runtime.reload()').catch(() => {});
  await gone;
}

for (const host of hosts)
  test(`${host}: after an update the tab stops by itself, says so once, and sends`, async () => {
    const context = await launch({ extension: true });
    const mail = await Mail.open(context, host);
    await mail.compose(asks);
    await mail.expectUnderlined(marked);
    await expect(mail.badge).toBeVisible();
    await mail.editor.press('F8');
    await expect(mail.card).toBeFocused();
    await updateExtension(context);
    await mail.expectUnderlined();
    await expect(mail.badge).toHaveCount(0);
    await expect(mail.editor).toBeFocused();
    const note = mail.ui.getByRole('note');
    await expect(note).toContainText('Reload this tab');
    await mail.compose(asks);
    await note.getByRole('button', { name: 'Close' }).click();
    await mail.editor.first().click();
    await mail.page.keyboard.type('more');
    await expect(note).toHaveCount(0);
    await mail.expectUnderlined();
    expect(await mail.page.evaluate(() => CSS.highlights.size)).toBe(0);
    await mail.send.first().click();
    await expect.poll(() => mail.sent()).toHaveLength(1);
    await context.close();
  });

test('sending works in the very moment of the update', async () => {
  const context = await launch({ extension: true });
  const mail = await Mail.open(context, 'gmail');
  await mail.compose(asks);
  await mail.expectUnderlined(marked);
  await updateExtension(context);
  await mail.editor.press('Control+Enter');
  await expect.poll(() => mail.sent()).toHaveLength(1);
  await context.close();
});
