import { type BrowserContext, expect } from '@playwright/test';
import { launch } from './extension.ts';
import { greeting, type Host, Mail, question, slot } from './mail.ts';
import { hosts, test } from './test.ts';

/** A long session of editing, and the draft's HTML after each step. */
async function edit(context: BrowserContext, host: Host): Promise<string[]> {
  const mail = await Mail.open(context, host);
  const { keyboard } = mail.page;
  const steps: string[] = [];
  const note = async () => {
    await mail.settled();
    steps.push(await mail.html());
  };
  await mail.compose({ subject: 'Interview' });
  await mail.editor.click();
  await keyboard.type(`${greeting} ${question}`);
  await note();
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.type(`I liked ${slot} 😀 a lot.`);
  await note();
  await keyboard.press('Control+a');
  await keyboard.press('Control+b');
  await note();
  await keyboard.press('Control+Home');
  await mail.page.evaluate(() => navigator.clipboard.writeText('Pasted line '));
  await keyboard.press('Control+v');
  await expect.poll(() => mail.text()).toContain('Pasted line');
  await note();
  await mail.undo();
  await expect.poll(() => mail.text()).not.toContain('Pasted line');
  await note();
  await mail.redo();
  await expect.poll(() => mail.text()).toContain('Pasted line');
  await note();
  await keyboard.press('Control+End');
  for (let times = 0; times < 12; times++) await keyboard.press('Backspace');
  await keyboard.type(' bye');
  await note();
  await mail.send.click();
  const anyway = mail.question.getByRole('button', { name: 'Send anyway' });
  await expect
    .poll(async () => (await anyway.count()) + (await mail.sent()).length)
    .toBeGreaterThan(0);
  if ((await anyway.count()) > 0) await anyway.click();
  await expect.poll(() => mail.sent()).toHaveLength(1);
  steps.push((await mail.sent())[0]?.html ?? '');
  await mail.page.close();
  return steps;
}

for (const host of hosts)
  test(`${host}: the draft is byte for byte what it is without the extension`, async ({
    browserWithExtension,
  }) => {
    const without = await launch({ extension: false });
    const expected = await edit(without, host);
    await without.close();
    expect(await edit(browserWithExtension, host)).toEqual(expected);
  });
