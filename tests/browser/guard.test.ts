import { expect } from '@playwright/test';
import { greeting, type Host, type Mail, question, slot } from './mail.ts';
import { marked, slotMarked } from './marks.ts';
import { recipients } from './parts.ts';
import { hosts, test } from './test.ts';

const trap: Record<Host, object> = {
  gmail: { body: [['div', `${greeting} ${question}`]], subject: 'Thank you', archive: true },
  outlook: { html: `<div>${greeting} ${question}</div>`, subject: 'Thank you' },
};

async function trapped(mail: Mail): Promise<void> {
  await mail.compose(trap[mail.host]);
  await mail.expectUnderlined(marked);
  await expect(mail.page.getByRole('button', { name: /^Matchproof:/ })).toBeVisible();
}

/** Every way in which a user can send. */
const ways: Record<
  string,
  { hosts: readonly Host[]; how: string; use(mail: Mail): Promise<void> }
> = {
  'click on Send': { hosts, how: 'send', use: (mail) => mail.send.click() },
  'Enter on Send': { hosts, how: 'send', use: (mail) => mail.send.press('Enter') },
  'Space on Send': { hosts, how: 'send', use: (mail) => mail.send.press('Space') },
  'Ctrl+Enter in the body': {
    hosts,
    how: 'send',
    use: (mail) => mail.editor.press('Control+Enter'),
  },
  'Cmd+Enter in the body': { hosts, how: 'send', use: (mail) => mail.editor.press('Meta+Enter') },
  'Ctrl+Enter in the subject': {
    hosts,
    how: 'send',
    use: (mail) => mail.subject.press('Control+Enter'),
  },
  'Ctrl+Enter in the recipients': {
    hosts,
    how: 'send',
    use: (mail) => recipients(mail).press('Control+Enter'),
  },
  'send and archive': {
    hosts: ['gmail'],
    how: 'archive',
    use: (mail) => mail.page.locator('.Uo').click(),
  },
  'scheduled send': {
    hosts,
    how: 'schedule',
    use: async (mail) => {
      await mail.more.click();
      await mail.scheduleItem.click();
    },
  },
  'Alt+S': { hosts: ['outlook'], how: 'send', use: (mail) => mail.editor.press('Alt+s') },
};

for (const [way, { hosts: where, how, use }] of Object.entries(ways))
  for (const host of where)
    for (const query of ['', '?lang=ar'])
      test(`${host}${query}: ${way} asks once and then sends once`, async ({ open }) => {
        const mail = await open(host, { query });
        await trapped(mail);
        await use(mail);
        await expect(mail.question).toBeVisible();
        expect(await mail.sent()).toEqual([]);
        await mail.question.getByRole('button', { name: 'Send anyway' }).click();
        await expect.poll(() => mail.sent()).toHaveLength(1);
        expect((await mail.sent())[0]?.how).toBe(how);
        await expect(mail.question).toHaveCount(0);
        await mail.expectUnderlined();
      });

for (const host of hosts) {
  test(`${host}: Go back leads to the first finding and sends nothing`, async ({ open }) => {
    const mail = await open(host);
    await trapped(mail);
    await mail.send.click();
    await mail.question.getByRole('button', { name: 'Go back' }).click();
    await expect(mail.question).toHaveCount(0);
    await expect(mail.page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
    expect(await mail.sent()).toEqual([]);
    await mail.editor.press('Control+Enter');
    await expect(mail.question).toBeVisible();
  });

  test(`${host}: the gravest is named first, and Go back leads there`, async ({ open }) => {
    const mail = await open(host);
    const words = `${greeting} I liked ${slot}. ${question}`;
    await mail.compose({
      body: [['div', words]],
      html: `<div>${words}</div>`,
      subject: 'Thank you',
    });
    await mail.expectUnderlined(marked, slotMarked);
    await mail.send.click();
    await expect(mail.question.getByRole('listitem').first()).toContainText('Violation');
    await mail.question.getByRole('button', { name: 'Go back' }).click();
    await expect(mail.card).toContainText('Violation');
  });

  test(`${host}: with nothing to say the mail just leaves`, async ({ open }) => {
    const mail = await open(host);
    await trapped(mail);
    await mail.editor.click();
    await mail.page.keyboard.press('Control+a');
    await mail.page.keyboard.type(greeting);
    await mail.expectUnderlined();
    await mail.editor.press('Control+Enter');
    expect(await mail.sent()).toHaveLength(1);
  });

  test(`${host}: what a script sends is not held`, async ({ open }) => {
    const mail = await open(host);
    await trapped(mail);
    await mail.send.evaluate((button) => (button as HTMLElement).click());
    expect(await mail.sent()).toHaveLength(1);
  });

  test(`${host}: a key held down does not answer the question`, async ({ open }) => {
    const mail = await open(host);
    await trapped(mail);
    await mail.editor.focus();
    await mail.page.keyboard.down('Control');
    for (let times = 0; times < 5; times++) await mail.page.keyboard.down('Enter');
    await expect(mail.question).toBeVisible();
    await mail.page.keyboard.up('Enter');
    await mail.page.keyboard.up('Control');
    await expect(mail.question).toBeVisible();
    expect(await mail.sent()).toEqual([]);
  });

  test(`${host}: a change just before sending counts`, async ({ open }) => {
    const mail = await open(host);
    await trapped(mail);
    await mail.page.evaluate((words) => {
      const editor = document.querySelector('[aria-multiline="true"]');
      const send = document.querySelector('.aoO, [id$="__primaryActionButton"]');
      // In the task of the click itself, so that no observer has run.
      addEventListener('pointerdown', () => editor?.replaceChildren(words), {
        capture: true,
        once: true,
      });
      send?.scrollIntoView();
    }, greeting);
    await mail.send.click();
    await expect.poll(() => mail.sent()).toHaveLength(1);
  });
}

for (const host of hosts)
  test(`${host}: the question names what was written last from its first moment`, async ({
    open,
  }) => {
    const mail = await open(host);
    await mail.compose({ body: [['div', greeting]], html: `<div>${greeting}</div>` });
    await expect(mail.badge).toBeVisible();
    await mail.page.evaluate((words) => {
      const ours = document.querySelector('matchproof-ui')?.shadowRoot as ShadowRoot;
      const question = new Promise<string>((resolve) => {
        new MutationObserver(() => {
          const asked = ours.querySelector('[role="alertdialog"]');
          if (asked) resolve(asked.textContent ?? '');
        }).observe(ours, { childList: true, subtree: true });
      });
      Object.assign(window, { question });
      // In the task of the click itself, so that no frame was drawn.
      addEventListener(
        'pointerdown',
        () => document.querySelector('[aria-multiline="true"]')?.append(words),
        { capture: true, once: true },
      );
    }, ` Dear ${slot}`);
    await mail.send.click();
    const first = await mail.page.evaluate(() => Reflect.get(window, 'question') as string);
    expect(first).toContain(slot);
  });

test('gmail: with two composes the one that is sent is asked about', async ({ open }) => {
  const mail = await open('gmail');
  await trapped(mail);
  await mail.compose({ body: [['div', `${greeting} Dear ${slot}`]], subject: 'Second' });
  await mail.expectUnderlined(marked, slotMarked);
  await mail.more.nth(1).click();
  await mail.scheduleItem.click();
  await mail.question.getByRole('button', { name: 'Send anyway' }).click();
  await expect
    .poll(async () => (await mail.sent()).map(({ subject }) => subject))
    .toEqual(['Second']);
  await mail.expectUnderlined(marked);
});
