import { expect } from '@playwright/test';
import { greeting, type Mail, question, slot } from './mail.ts';
import { hosts, test } from './test.ts';

const marked = `violation: ${question}`;
const slotMarked = `warning: ${slot}`;

/** Notes at each frame which words are underlined, and after each input whether they were in the next frame. */
async function watchFrames(mail: Mail): Promise<() => Promise<string[]>> {
  await mail.page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      for (const ranges of CSS.highlights.values())
        for (const range of ranges) seen.add(range.toString().replaceAll('\u00a0', ' '));
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seenWords: seen });
  });
  return () =>
    mail.page.evaluate(() => [...(window as unknown as { seenWords: Set<string> }).seenWords]);
}

for (const host of hosts)
  for (const query of ['', '?lang=ar']) {
    test.describe(`${host}${query}`, () => {
      test('words are underlined in the frame of the key that completes them', async ({ open }) => {
        const mail = await open(host, { query });
        await mail.compose();
        await mail.editor.click();
        await mail.page.keyboard.type(`${greeting} ${question.slice(0, -1)}`);
        await mail.page.evaluate(() => {
          const inNextFrame = new Promise<number>((resolve) => {
            addEventListener(
              'input',
              () =>
                requestAnimationFrame(() =>
                  resolve([...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
                ),
              { capture: true, once: true },
            );
          });
          Object.assign(window, { inNextFrame });
        });
        await mail.page.keyboard.type('?');
        const count = await mail.page.evaluate(
          () => (window as unknown as { inNextFrame: Promise<number> }).inNextFrame,
        );
        expect(count).toBe(1);
        expect(await mail.underlined()).toEqual([marked]);
      });

      test('underlines follow every edit and never stand under other words', async ({ open }) => {
        const mail = await open(host, { query });
        const { keyboard } = mail.page;
        await mail.compose();
        await mail.editor.click();
        const seen = await watchFrames(mail);
        await keyboard.type(`${greeting} So ${question} Thank you, ${slot}.`);
        await mail.expectUnderlined(marked, slotMarked);
        await test.step('typing before', async () => {
          await keyboard.press('Control+Home');
          await keyboard.type('Hello! ');
          expect(await mail.underlined()).toEqual([marked, slotMarked]);
        });
        await test.step('Enter before', async () => {
          await keyboard.press('Enter');
          await mail.expectUnderlined(marked, slotMarked);
        });
        await test.step('typing inside', async () => {
          await keyboard.press('Control+End');
          await mail.caretBack('me].'.length);
          await keyboard.type(']');
          await mail.expectUnderlined(marked, 'warning: [Program Na]');
          await keyboard.press('Backspace');
          await mail.expectUnderlined(marked, slotMarked);
        });
        await test.step('bold', async () => {
          await keyboard.press('Control+a');
          await keyboard.press('Control+b');
          await mail.expectUnderlined(marked, slotMarked);
        });
        await test.step('paste', async () => {
          await mail.page.evaluate(() => navigator.clipboard.writeText('pasted words '));
          await mail.settled();
          await keyboard.press('Control+Home');
          await keyboard.press('Control+v');
          await expect.poll(() => mail.text()).toContain('pasted words');
          await mail.expectUnderlined(marked, slotMarked);
        });
        await test.step('undo', async () => {
          await mail.undo();
          await expect.poll(() => mail.text()).not.toContain('pasted words');
          await mail.expectUnderlined(marked, slotMarked);
        });
        await test.step('all nodes replaced', async () => {
          await mail.editor.evaluate((editor) => {
            const copy = editor.cloneNode(true);
            editor.replaceChildren(...copy.childNodes);
          });
          await mail.expectUnderlined(marked, slotMarked);
        });
        await test.step('deleted', async () => {
          await keyboard.press('Control+a');
          await keyboard.press('Delete');
          await mail.expectUnderlined();
        });
        const others = (await seen()).filter(
          (words) => !['[Program Na]', slot, question].includes(words),
        );
        expect(others).toEqual([]);
        expect(await seen()).toContain(question);
      });
    });
  }

test('words across bold and line ends are one underline', async ({ open }) => {
  const mail = await open('gmail');
  const [first, second, third] = [question.slice(0, 9), question.slice(9, 20), question.slice(20)];
  await mail.compose({
    body: [
      ['div', greeting],
      ['div', ['b', first], ['i', ['u', second]], third],
    ],
  });
  await mail.expectUnderlined(marked);
});
