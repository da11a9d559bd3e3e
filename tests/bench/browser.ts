import type { BrowserContext } from '@playwright/test';
import type { Host } from '../browser/mail.ts';
import { openBrowser, openWithExtension } from '../tools/browser.ts';
import { checked, letter, mailTo } from '../unit/mails.ts';
import { median, ms, report, spread } from './stats.ts';
import { prose, unseen } from './texts.ts';
import { Typist } from './typing.ts';

/** Frames as soon as they are ready: the pace of a screen would hide what takes less than a frame. */
const args = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
/** One frame of a usual screen, in milliseconds. */
const frame = 1000 / 60;
/** Makes it plain that a program is written to. */
const opening = 'Dear Dr. Lopez,\n\nThank you for the interview at your residency program.';
/** How long an underline is waited for before it counts as never painted, in milliseconds. */
const patience = 500;
const rounds = 40;
const keysInBlock = 20;

/** (c) and (f): what a key costs with the extension and without, in turn. */
export async function keystrokes(host: Host): Promise<void> {
  const ours = await openWithExtension(undefined, { args });
  const alone = await openBrowser({ args });
  const body = `${opening}\n\n${prose(280)}\n\n`;
  const open = (context: BrowserContext, wait: number) => Typist.open(context, host, body, wait);
  await painting(host, await open(ours, patience), await open(alone, 0));
  await mainThread(host, await open(ours, 0), await open(alone, 0));
  await ours.close();
  await alone.close();
}

async function painting(host: Host, ours: Typist, alone: Typist): Promise<void> {
  const underlines: number[] = [];
  const characters: number[] = [];
  let late = 0;
  for (let round = 0; round < rounds; round++) {
    const question = unseen('So could you tell me where I am on your rank list?');
    const last = keyThatMarks(question);
    for (const typist of round % 2 ? [ours, alone] : [alone, ours]) {
      await typist.insert(question.slice(0, last));
      const { character, underline } = await typist.press(question.charAt(last));
      await typist.insert(question.slice(last + 1));
      await typist.newParagraph();
      if (typist === alone) characters.push(character);
      else {
        underlines.push(underline ?? Number.POSITIVE_INFINITY);
        if (underline !== character) late++;
      }
    }
  }
  const later = median(underlines) - median(characters);
  const latest = Math.max(...underlines) - median(characters);
  console.log(
    `  ${host}, key to paint in ms, median / p95: underline ${spread(underlines)}, character without the extension ${spread(characters)}; ${late} of ${rounds} underlines in a later frame than their character`,
  );
  report(
    `(c) ${host}: underline after the character of the page alone`,
    `median ${ms(later)} ms, latest ${ms(latest)} ms`,
    `median ≤ 2 ms, latest ≤ ${ms(frame)} ms`,
    later <= 2 && latest <= frame,
  );
}

/** The character with which the engine first marks a question. */
function keyThatMarks(question: string): number {
  for (let length = 1; length <= question.length; length++)
    if (
      checked(mailTo('program', { body: letter(question.slice(0, length)) })).findings.some(
        ({ rule }) => rule === 'rank-inquiry',
      )
    )
      return length - 1;
  throw new Error(`Nothing is marked in: ${question}`);
}

async function mainThread(host: Host, ours: Typist, alone: Typist): Promise<void> {
  const busy = new Map<Typist, number[]>([
    [ours, []],
    [alone, []],
  ]);
  for (let block = 0; block < rounds; block++) {
    const keys = unseen('and I read, I learn.').slice(0, keysInBlock);
    for (const typist of block % 2 ? [ours, alone] : [alone, ours]) {
      const all = await typist.busyDuring(async () => {
        for (const key of keys) await typist.press(key);
      });
      busy.get(typist)?.push(all / keys.length);
    }
  }
  const [mine = [], theirs = []] = [...busy.values()].map((times) => times.slice(4));
  const ratio = median(mine) / median(theirs);
  console.log(
    `  ${host}, main thread a key in ms, median / p95: with ${spread(mine)}, without ${spread(theirs)}`,
  );
  report(`(f) ${host}: main thread a key`, `${ratio.toFixed(2)} ×`, '≤ 1.25 ×', ratio <= 1.25);
}
