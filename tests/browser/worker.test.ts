import { expect } from '@playwright/test';
import { greeting, question, slot } from './mail.ts';
import { marked, slotMarked } from './marks.ts';
import { test } from './test.ts';
import { stopWorker } from './worker.ts';

test('drafts are checked, held and remembered although the worker dies midway', async ({
  beside,
  open,
}) => {
  const words = `${greeting} ${question} ${slot}`;
  const draft = `#msg-a:r${Date.now()}`;
  const mail = await open('gmail');
  await mail.compose({ body: [['div', words]], draft });
  await mail.expectUnderlined(marked, slotMarked);
  await stopWorker(beside);
  await mail.hover(slot);
  await mail.card.getByRole('button', { name: 'Not this one' }).click();
  await mail.expectUnderlined(marked);
  const again = await open('gmail');
  await again.compose({ body: [['div', words]], draft });
  await again.expectUnderlined(marked);
  await again.send.click();
  await expect(again.question).toBeVisible();
  expect(await again.sent()).toEqual([]);
});
