import type { BrowserContext } from '@playwright/test';
import { type Host, Mail } from '../browser/mail.ts';
import { look, openPicker, options, storeSample, toDirector } from '../browser/picker.ts';
import { openBrowser, openWithExtension } from '../tools/browser.ts';
import { median, report, spread } from './stats.ts';

const args = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const rounds = 15;
const title = 'Thank the program director';

declare global {
  interface Window {
    /** When the text that an event brought had been painted, in milliseconds after the event. */
    paintedAfter: Promise<number>;
  }
}

/** Click to letter painted, against a paste of the same text with the extension and without. */
export async function insertion(host: Host): Promise<void> {
  const ours = await openWithExtension(undefined, { args });
  const alone = await openBrowser({ args });
  const mail = await openDraft(ours, host);
  await mail.badge.waitFor();
  await storeSample(mail);
  const plain = await openDraft(alone, host);
  const times = { letter: [] as number[], paste: [] as number[], alone: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    await clear(mail);
    times.letter.push(await click(mail));
    // biome-ignore lint/performance/useDomNodeTextContent: lines are where they are drawn
    const text = await mail.editor.evaluate((editor) => (editor as HTMLElement).innerText);
    await clear(mail);
    times.paste.push(await paste(mail, text));
    await clear(plain);
    times.alone.push(await paste(plain, text));
  }
  await ours.close();
  await alone.close();
  const ratio = median(times.letter) / median(times.paste);
  const ratioAlone = median(times.letter) / median(times.alone);
  console.log(
    `  ${host}, to text painted in ms, median / p95: letter ${spread(times.letter)}, paste ${spread(times.paste)}, paste without the extension ${spread(times.alone)} (${ratioAlone.toFixed(2)} ×)`,
  );
  report(
    `(h) ${host}: click to letter painted, against a paste`,
    `${ratio.toFixed(2)} ×`,
    '≤ 1.5 ×',
    ratio <= 1.5,
  );
}

async function openDraft(context: BrowserContext, host: Host): Promise<Mail> {
  const mail = await Mail.open(context, host);
  await mail.compose(toDirector(host));
  return mail;
}

async function clear(mail: Mail): Promise<void> {
  await mail.page.bringToFront();
  await mail.editor.click();
  await mail.page.keyboard.press('Control+a');
  await mail.page.keyboard.press('Delete');
  await mail.settled();
}

async function click(mail: Mail): Promise<number> {
  await openPicker(mail);
  await look(mail, title);
  await options(mail).first().hover();
  await watch(mail, 'click');
  await options(mail).first().click();
  return mail.page.evaluate(() => window.paintedAfter);
}

async function paste(mail: Mail, text: string): Promise<number> {
  await mail.page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await watch(mail, 'keydown');
  await mail.page.keyboard.press('Control+v');
  return mail.page.evaluate(() => window.paintedAfter);
}

/** From the next event of a type to the task that follows the frame in which the draft has its text. */
function watch(mail: Mail, type: 'click' | 'keydown'): Promise<void> {
  return mail.editor.evaluate((editor, event) => {
    const { port1, port2 } = new MessageChannel();
    window.paintedAfter = new Promise((resolve) => {
      const heard = ({ key, timeStamp }: KeyboardEvent) => {
        if (key === 'Control') return;
        removeEventListener(event, heard as EventListener, { capture: true });
        const look = () =>
          requestAnimationFrame(() => {
            const isThere = (editor.textContent ?? '').length > 100;
            port1.onmessage = () => (isThere ? resolve(performance.now() - timeStamp) : look());
            port2.postMessage(null);
          });
        look();
      };
      addEventListener(event, heard as EventListener, { capture: true });
    });
  }, type);
}
