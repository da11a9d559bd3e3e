import { expect } from '@playwright/test';
import { greeting, type Mail, question, slot } from './mail.ts';
import { marked, markedWords, slotMarked } from './marks.ts';
import { drawn } from './parts.ts';
import { hosts, test } from './test.ts';

async function composed(mail: Mail, draft?: string): Promise<void> {
  const words = `${greeting} ${question} I liked ${slot}.`;
  await mail.compose({
    body: [['div', words]],
    html: `<div>${words}</div>`,
    ...(draft ? { draft } : {}),
  });
  await mail.expectUnderlined(marked, slotMarked);
}

for (const host of hosts) {
  test(`${host}: a card opens under the pointer and goes with it`, async ({ open }) => {
    const mail = await open(host);
    await composed(mail);
    await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
    await mail.card.hover();
    await mail.page.mouse.move(3, 3);
    await expect(mail.card).toHaveCount(0);
  });

  test(`${host}: a card opens under a pointer that left the words at once and came back`, async ({
    open,
  }) => {
    const mail = await open(host);
    await composed(mail);
    await mail.hover(markedWords);
    await drawn(mail);
    await mail.page.mouse.move(3, 3);
    await drawn(mail);
    await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
  });

  test(`${host}: a card stands where the pointer gets to straight on, though its words go on in the next line`, async ({
    open,
  }) => {
    const mail = await open(host);
    const before = 'So it was. '.repeat(host === 'gmail' ? 6 : 13);
    await mail.compose({
      body: [['div', `${before}${question}`]],
      html: `<div>${before}${question}</div>`,
    });
    await mail.expectUnderlined(marked);
    const [first] = await mail.page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((ranges) =>
        [...ranges].map((range) => {
          const [line, next] = (range as Range).getClientRects();
          return { x: line?.left ?? 0, next: next?.left ?? Number.POSITIVE_INFINITY };
        }),
      ),
    );
    expect(first?.next, 'the words take two lines').toBeLessThan(first?.x ?? 0);
    await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
    const box = await mail.card.boundingBox();
    expect(box?.x).toBeLessThan(first?.x ?? 0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(first?.x ?? 0);
  });

  test(`${host}: a card gives way when the words under it are dragged, and stays at a click that trembles`, async ({
    open,
  }) => {
    const mail = await open(host);
    await composed(mail);
    await mail.editor.click();
    const { x, y } = await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
    await mail.page.mouse.down();
    await drawn(mail);
    await mail.page.mouse.move(x + 1, y);
    await drawn(mail);
    await mail.page.mouse.up();
    await expect(mail.card).toBeVisible();
    await mail.page.keyboard.press('Escape');
    await mail.page.mouse.move(3, 3);
    await mail.editor.press('Control+a');
    await drawn(mail);
    await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
    await mail.page.mouse.down();
    await mail.page.mouse.move(x + 10, y, { steps: 3 });
    await expect(mail.card).toHaveCount(0);
    await mail.page.mouse.up();
  });

  test(`${host}: a card that Escape closed stays away until the pointer has left its words`, async ({
    open,
  }) => {
    const mail = await open(host);
    await composed(mail);
    await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
    await mail.page.keyboard.press('Escape');
    await expect(mail.card).toHaveCount(0);
    await mail.hover(markedWords);
    // Far more frames than a card takes to open.
    for (let i = 0; i < 20; i++) await drawn(mail);
    await expect(mail.card).toHaveCount(0);
    await mail.page.mouse.move(3, 3);
    await drawn(mail);
    await mail.hover(markedWords);
    await expect(mail.card).toBeVisible();
  });

  test(`${host}: a card that the caret opened goes when the caret leaves the draft`, async ({
    open,
  }) => {
    const mail = await open(host);
    const places = [() => mail.subject.focus(), () => mail.page.mouse.click(3, 3)];
    await composed(mail);
    for (const goElsewhere of places) {
      await mail.caretToEnd();
      const steps = ` I liked ${slot}.`.length + 3;
      for (let step = 0; step < steps; step++) await mail.page.keyboard.press('ArrowLeft');
      await expect(mail.card).toBeVisible();
      await goElsewhere();
      await expect(mail.card).toHaveCount(0);
    }
  });

  test(`${host}: a card opens where the caret is put, and not by typing`, async ({ open }) => {
    const mail = await open(host);
    await composed(mail);
    await mail.caretToEnd();
    await mail.page.keyboard.type(` ${question}`);
    await mail.expectUnderlined(marked, slotMarked, marked);
    await expect(mail.card).toHaveCount(0);
    const afterWords = question.length - question.indexOf(markedWords) - markedWords.length;
    for (let step = 0; step <= afterWords; step++) await mail.page.keyboard.press('ArrowLeft');
    await expect(mail.card).toBeVisible();
    await mail.page.keyboard.press('Escape');
    await expect(mail.card).toHaveCount(0);
    expect(await mail.editor.count()).toBe(1);
  });

  test(`${host}: F8 walks the findings and Escape gives the focus back`, async ({ open }) => {
    const mail = await open(host);
    await composed(mail);
    await mail.caretToEnd();
    await mail.page.keyboard.press('F8');
    const first = await mail.card.getByRole('heading').textContent();
    await mail.page.keyboard.press('F8');
    await expect(mail.card.getByRole('heading')).not.toHaveText(first ?? '');
    await mail.page.keyboard.press('Escape');
    await expect(mail.card).toHaveCount(0);
    await expect(mail.editor).toBeFocused();
  });

  test(`${host}: a finding is dismissed alone, in its draft, or for good, each with undo`, async ({
    open,
  }) => {
    const mail = await open(host);
    await composed(mail);
    for (const scope of ['Not this one', 'Not in this draft', 'Turn this rule off']) {
      await mail.hover(slot);
      await mail.card.getByRole('button', { name: scope }).click();
      await mail.expectUnderlined(marked);
      await mail.ui.getByRole('button', { name: 'Undo' }).click();
      await mail.expectUnderlined(marked, slotMarked);
    }
  });

  test(`${host}: what was dismissed stays so when the draft is opened again`, async ({ open }) => {
    const draft = `#msg-a:r${Date.now()}${host}`;
    const mail = await open(host);
    await composed(mail, draft);
    await mail.hover(slot);
    await mail.card.getByRole('button', { name: 'Not this one' }).click();
    await mail.expectUnderlined(marked);
    const again = await open(host);
    const words = `${greeting} ${question} I liked ${slot}.`;
    await again.compose({ body: [['div', words]], html: `<div>${words}</div>`, draft });
    await again.expectUnderlined(marked);
    expect(await again.underlined()).not.toContain(slotMarked);
  });
}
