import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { checked } from '../unit/mails.ts';
import { patternPass } from './patterns.ts';
import { median, ms, report, spread, timed } from './stats.ts';
import { drafts, letterOf, unseen } from './texts.ts';

/** (a) Whole drafts that were never seen, beside another checker of texts. */
export async function againstHarper(): Promise<void> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const all = drafts();
  const mine: number[] = [];
  const theirs: number[] = [];
  // Compiled WebAssembly is warm from the start; what the engine of JavaScript compiles by and by is not.
  for (let round = 0; round < 4; round++)
    for (const draft of all) checked({ ...draft, body: unseen(draft.body) });
  const some = all.filter((_, i) => i % Math.ceil(all.length / 150) === 0);
  for (const [i, draft] of [...some.slice(0, 20), ...some].entries()) {
    const fresh = { ...draft, body: unseen(draft.body) };
    const sides = [
      async () => mine.push(await timed(() => checked(fresh))),
      async () => theirs.push(await timed(() => linter.lint(fresh.body))),
    ];
    for (const side of i % 2 ? sides : sides.reverse()) await side();
  }
  for (const times of [mine, theirs]) times.splice(0, 20);
  const ratio = median(theirs) / median(mine);
  console.log(
    `  ${mine.length} drafts, median / p95 in ms: ours ${spread(mine)}, harper.js ${spread(theirs)}`,
  );
  console.log('  Same text, not same job: harper.js looks for grammar and spelling.');
  report('(a) unseen draft, against harper.js', `1/${ratio.toFixed(0)}`, '≤ 1/50', ratio >= 50);
}

/** (b) The same draft after one more key. */
export async function afterOneKey(words: number): Promise<void> {
  const draft = letterOf(words);
  const middle = draft.body.indexOf(' ', draft.body.length / 2);
  const pass = patternPass();
  const mine: number[] = [];
  const floor: number[] = [];
  const typed = unseen('and this year, I learned, I worked, I wrote, '.repeat(6));
  for (let keys = 1; keys <= typed.length; keys++) {
    const text = draft.body.slice(0, middle) + typed.slice(0, keys) + draft.body.slice(middle);
    // One piece in memory, as it comes from a page.
    const body = Buffer.from(text).toString();
    const sides = [
      async () => mine.push(await timed(() => checked({ ...draft, body }))),
      async () => floor.push(await timed(() => pass(body))),
    ];
    for (const side of keys % 2 ? sides : sides.reverse()) await side();
  }
  for (const times of [mine, floor]) times.splice(0, 60);
  const ratio = median(mine) / median(floor);
  console.log(
    `  ${mine.length} keys, median / p95 in ms: ours ${spread(mine)}, patterns ${spread(floor)}`,
  );
  report(
    `(b) one key in ${words} words, against 60 patterns`,
    `${ratio.toFixed(2)} ×`,
    '≤ 3 ×',
    ratio <= 3,
  );
}

/** (e) How the time of a check grows with the text. */
export async function byLength(): Promise<void> {
  const times = new Map<number, number[]>([
    [1, []],
    [10, []],
    [100, []],
  ]);
  for (let round = 0; round < 12; round++)
    for (const [factor, taken] of times) {
      const draft = letterOf(200 * factor);
      taken.push(((await timed(() => checked(draft))) / draft.body.length) * 1e6);
    }
  const [once = 0, ten = 0, hundred = 0] = [...times.values()].map((all) => median(all.slice(2)));
  console.log(`  ms a million characters: ${ms(once)}, ${ms(ten)}, ${ms(hundred)}`);
  const worst = Math.max(ten, hundred) / once;
  report(
    '(e) time a character at 10 and 100 times the text',
    `${(ten / once).toFixed(2)} × and ${(hundred / once).toFixed(2)} ×`,
    'linear: ≤ 1.5 ×',
    worst <= 1.5,
  );
}
