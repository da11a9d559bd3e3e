import { expect } from '@playwright/test';
import { greeting, type Mail, question, slot } from './mail.ts';
import { marked, marksIn, slotMarked } from './marks.ts';
import { hosts, test } from './test.ts';

/** Notes at each frame the text of the draft and the words that are underlined then. */
async function watchFrames(
  mail: Mail,
): Promise<() => Promise<{ text: string; words: string[] }[]>> {
  await mail.page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      const editor = document.querySelector<HTMLElement>('[aria-multiline="true"]');
      const words = [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].map((range) => `${name.replace('matchproof-', '')}: ${range}`),
      );
      // biome-ignore lint/performance/useDomNodeTextContent: lines as they are drawn
      const frame = JSON.stringify({ text: editor?.innerText, words: words.sort() });
      seen.add(frame.replaceAll('\u00a0', ' '));
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seenFrames: seen });
  });
  return async () => {
    const frames = await mail.page.evaluate(() => [
      ...(window as unknown as { seenFrames: Set<string> }).seenFrames,
    ]);
    return frames.map((frame) => JSON.parse(frame));
  };
}

/** Types with a frame after each key, so that none is passed over however slow the machine is. */
async function typeByFrame({ page }: Mail, text: string): Promise<void> {
  for (const character of text) {
    await page.keyboard.type(character);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** As many characters of a text as are needed for the first words in it to be marked. */
function untilMarked(text: string): string {
  for (let length = 1; length <= text.length; length++)
    if (marksIn(text.slice(0, length)).length > 0) return text.slice(0, length);
  throw new Error('Nothing is marked');
}

for (const host of hosts)
  for (const query of ['', '?lang=ar']) {
    test.describe(`${host}${query}`, () => {
      test('words are underlined in the frame of the key that completes them', async ({ open }) => {
        const mail = await open(host, { query });
        await mail.compose();
        await mail.editor.click();
        const text = untilMarked(`${greeting} ${question}`);
        await mail.page.keyboard.type(text.slice(0, -1));
        expect(await mail.underlined()).toEqual([]);
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
        await mail.page.keyboard.type(text.slice(-1));
        const count = await mail.page.evaluate(
          () => (window as unknown as { inNextFrame: Promise<number> }).inNextFrame,
        );
        expect(count).toBe(1);
        expect(await mail.underlined()).toEqual(marksIn(text));
      });

      test('underlines follow every edit and never stand under other words', async ({ open }) => {
        const mail = await open(host, { query });
        const { keyboard } = mail.page;
        await mail.compose();
        await mail.editor.click();
        const seen = await watchFrames(mail);
        await keyboard.type(`${greeting} So ${question} Thank you, `);
        await typeByFrame(mail, `${slot}.`);
        await mail.expectUnderlined(marked, slotMarked);
        // Other words may be marked as well by then; the frames tell below.
        const both = expect.arrayContaining([marked, slotMarked]);
        const stillUnderlined = () => expect.poll(() => mail.underlined()).toEqual(both);
        await test.step('typing before', async () => {
          await keyboard.press('Control+Home');
          await typeByFrame(mail, 'Hello! ');
          expect(await mail.underlined()).toEqual(both);
        });
        await test.step('Enter before', async () => {
          await keyboard.press('Enter');
          await stillUnderlined();
        });
        await test.step('typing inside', async () => {
          await keyboard.press('Control+End');
          await mail.caretBack('me].'.length);
          await keyboard.type(']');
          await expect.poll(() => mail.underlined()).not.toContain(slotMarked);
          await keyboard.press('Backspace');
          await stillUnderlined();
        });
        await test.step('bold', async () => {
          await keyboard.press('Control+a');
          await keyboard.press('Control+b');
          await stillUnderlined();
        });
        await test.step('paste', async () => {
          await mail.page.evaluate(() => navigator.clipboard.writeText('pasted words '));
          await mail.settled();
          await keyboard.press('Control+Home');
          await keyboard.press('Control+v');
          await expect.poll(() => mail.text()).toContain('pasted words');
          await stillUnderlined();
        });
        await test.step('undo', async () => {
          await mail.undo();
          await expect.poll(() => mail.text()).not.toContain('pasted words');
          await stillUnderlined();
        });
        await test.step('all nodes replaced', async () => {
          await mail.editor.evaluate((editor) => {
            const copy = editor.cloneNode(true);
            editor.replaceChildren(...copy.childNodes);
          });
          await stillUnderlined();
        });
        await test.step('deleted', async () => {
          await keyboard.press('Control+a');
          await keyboard.press('Delete');
          await mail.expectUnderlined();
        });
        const frames = await seen();
        expect(frames.length).toBeGreaterThan(20);
        for (const { text, words } of frames) expect(words, text).toEqual(marksIn(text));
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
