import { expect } from '@playwright/test';
import { greeting, type Mail, question, slot } from './mail.ts';
import { marked, markedWords, slotMarked } from './marks.ts';
import { badge, card, list } from './parts.ts';
import { hosts, test } from './test.ts';

const last = 'The last line.';

async function written(mail: Mail): Promise<void> {
  const lines = [greeting, `${question} I liked ${slot}.`, last];
  await mail.compose({
    body: lines.map((line) => ['div', line]),
    html: lines.map((line) => `<div>${line}</div>`).join(''),
  });
  await mail.expectUnderlined(marked, slotMarked);
  await mail.caretToEnd();
}

/** Goes to the first finding of the list by the mouse. */
async function goToFirst(mail: Mail, toOpen = true): Promise<void> {
  if (toOpen) await badge(mail).click();
  await list(mail).locator('.finding').first().click();
  await expect(card(mail)).toBeFocused();
}

/** Presses the edge of the writing area, which neither card nor badge covers. */
async function pressEdge(mail: Mail): Promise<void> {
  const { height = 0, width = 0, x = 0, y = 0 } = (await mail.editor.boundingBox()) ?? {};
  await mail.page.mouse.click(x + width - 3, y + height / 2);
}

for (const host of hosts) {
  test(`${host}: the list leads the caret to the words`, async ({ open }) => {
    const mail = await open(host);
    await written(mail);
    await goToFirst(mail);
    await mail.page.keyboard.press('Escape');
    await mail.page.keyboard.type('X');
    await expect.poll(() => mail.text()).toContain(`X${markedWords}`);
  });

  test(`${host}: the cross closes a card that came from the list`, async ({ open }) => {
    const mail = await open(host);
    await written(mail);
    await goToFirst(mail);
    await card(mail).getByRole('button', { name: 'Close' }).click();
    await expect(mail.editor).toBeFocused();
    // By now a card that the caret brought back would stand there.
    await mail.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await expect(card(mail)).toHaveCount(0);
  });

  test(`${host}: F8 goes on where it was left`, async ({ open }) => {
    const mail = await open(host);
    await written(mail);
    const { keyboard } = mail.page;
    const titles: (string | null)[] = [];
    for (let steps = 0; steps < 3; steps++) {
      await keyboard.press('F8');
      await expect(card(mail)).toBeFocused();
      titles.push(await card(mail).getByRole('heading').textContent());
      await keyboard.press('Escape');
      await expect(mail.editor).toBeFocused();
    }
    expect(new Set(titles).size).toBe(2);
    expect(titles[2]).toBe(titles[0]);
  });

  test(`${host}: F8 starts from a caret that the browser has not told of yet`, async ({ open }) => {
    const mail = await open(host);
    await written(mail);
    await mail.editor.evaluate((editor, words) => {
      const lines = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      while (!lines.nextNode()?.textContent?.startsWith(words));
      const { scheduling } = navigator as Navigator & {
        scheduling: { isInputPending(): boolean };
      };
      // Keys go before the news of a selection that was changed in a task that they had to wait for.
      setTimeout(() => {
        getSelection()?.setPosition(lines.currentNode, words.length + 2);
        while (!scheduling.isInputPending());
      });
    }, question);
    await mail.page.keyboard.press('F8');
    await expect(card(mail).getByRole('heading')).toHaveText('Template text left in');
  });

  test(`${host}: F8 scrolls to words in a block that is longer than the window`, async ({
    open,
  }) => {
    const mail = await open(host);
    const lines = Array.from({ length: 120 }, (_, i) => (i === 90 ? question : 'Here.'));
    await mail.compose({
      body: [['div', greeting, ...lines.flatMap((line) => [['br'], line])]],
      html: `<div>${[greeting, ...lines].join('<br>')}</div>`,
    });
    await expect(badge(mail)).toBeVisible();
    await mail.caretToEnd();
    await mail.page.keyboard.press('Control+Home');
    await mail.page.keyboard.press('F8');
    await expect(card(mail).getByRole('heading')).toHaveText('Asks about your ranking');
    const words = await mail.page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('matchproof-violation') ?? [])] as Range[];
      return range?.getBoundingClientRect().toJSON();
    });
    const scroller = mail.page.locator('.Ap, .pane').first();
    const area = await scroller.boundingBox();
    expect(words.top).toBeGreaterThanOrEqual(area?.y ?? 0);
    expect(words.bottom).toBeLessThanOrEqual((area?.y ?? 0) + (area?.height ?? 0));
  });

  test(`${host}: a card that was asked for goes when one works on in the draft`, async ({
    open,
  }) => {
    const mail = await open(host);
    await written(mail);
    await goToFirst(mail);
    await pressEdge(mail);
    await expect(card(mail)).toHaveCount(0);
    await mail.hover(markedWords);
    await expect(card(mail)).toBeVisible();
    await mail.page.keyboard.type('X');
    await expect(card(mail)).toHaveCount(0);
  });

  test(`${host}: what is dismissed by the keyboard leaves the focus to the draft`, async ({
    open,
  }) => {
    const mail = await open(host);
    await written(mail);
    const { keyboard } = mail.page;
    for (const scope of ['Not this one', 'Not in this draft', 'Turn this rule off']) {
      await keyboard.press('Control+Home');
      await keyboard.press('F8');
      await card(mail).getByRole('button', { name: scope }).focus();
      await keyboard.press('Enter');
      await expect(card(mail)).toHaveCount(0);
      await expect(mail.editor).toBeFocused();
      await mail.ui.getByRole('button', { name: 'Undo' }).click();
      await mail.expectUnderlined(marked, slotMarked);
    }
  });
}

for (const host of hosts)
  test(`${host}: what closes a toast leaves the focus to the draft`, async ({ open }) => {
    const mail = await open(host);
    await written(mail);
    const { keyboard } = mail.page;
    const before = await mail.html();
    for (const [scope, button] of [
      ['Not this one', 'Undo'],
      ['Not in this draft', 'Undo'],
      ['Turn this rule off', 'Undo'],
      ['Not this one', 'Close'],
      ['Turn this rule off', 'Escape'],
    ] as const) {
      await keyboard.press('Control+Home');
      await keyboard.press('F8');
      await card(mail).getByRole('button', { name: scope }).press('Enter');
      const toast = mail.ui.getByRole('status');
      if (button === 'Escape') await toast.getByRole('button').first().press('Escape');
      else await toast.getByRole('button', { name: button }).press('Enter');
      await expect(toast).toBeEmpty();
      await expect(mail.editor).toBeFocused();
      expect(await mail.html()).toBe(before);
    }
    await keyboard.type('X');
    await expect.poll(() => mail.text()).toContain('X');
  });

test('whatever of ours goes leaves the focus to the draft', async ({ open }) => {
  const mail = await open('gmail');
  await written(mail);
  const letters = mail.ui.getByRole('button', { name: 'Insert a letter' });
  const search = mail.ui.getByRole('combobox');
  await letters.click();
  await expect(search).toBeFocused();
  await letters.click();
  await expect(mail.editor).toBeFocused();
  await letters.click();
  await expect(search).toBeFocused();
  await badge(mail).click();
  await expect(mail.editor).toBeFocused();
  await goToFirst(mail, false);
  await mail.editor.evaluate((editor) => editor.replaceChildren('Other words.'));
  await expect(card(mail)).toHaveCount(0);
  await expect(mail.editor).toBeFocused();
});

test('Escape closes the list where nothing has the focus', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose({ body: [['div', `${greeting} ${question}`]] });
  await badge(mail).click();
  await expect(list(mail)).toBeVisible();
  await mail.page.keyboard.press('Escape');
  await expect(list(mail)).toHaveCount(0);
  await expect(mail.editor).toHaveCount(1);
});

test('Escape on the badge closes the list that a click has opened', async ({ open }) => {
  const mail = await open('gmail');
  await written(mail);
  await badge(mail).click();
  await expect(list(mail)).toBeVisible();
  await badge(mail).press('Escape');
  await expect(list(mail)).toHaveCount(0);
  await expect(mail.editor).toBeFocused();
});

test('a finding without words is dismissed by its title', async ({ open }) => {
  const mail = await open('gmail');
  await mail.compose({ body: [['div', greeting]], subject: '' });
  await expect(badge(mail)).toHaveAccessibleName(/1 piece of advice/);
  await goToFirst(mail);
  const title = await card(mail).getByRole('heading').textContent();
  await card(mail).getByRole('button', { name: 'Not this one' }).click();
  await expect(mail.ui.getByRole('status')).toContainText(`Dismissed: ${title}`);
});
