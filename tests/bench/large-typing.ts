import type { BrowserContext } from '@playwright/test';
import { emptyState } from '../../lib/state/empty.ts';
import type { State } from '../../lib/state/schema.ts';
import { openApp, store } from '../browser/app-page.ts';
import type { Host } from '../browser/mail.ts';
import { openWithExtension } from '../tools/browser.ts';
import { seasonNow } from '../tools/sample-season.ts';
import { largeSeason } from './large.ts';
import { median, report, spread } from './stats.ts';
import { prose, unseen } from './texts.ts';
import { Typist } from './typing.ts';

const blocks = 30;
/** Not counted: caches fill. */
const first = 4;

/** (h) What a key in a letter costs the page's main thread, with a large state and with none. */
export async function typingOverLargeState(host: Host): Promise<void> {
  const body = `Dear Dr. Lopez,\n\nThank you for the interview at your residency program.\n\n${prose(280)}\n\n`;
  const open = async (state: State) => {
    const context = await holding(state);
    return { context, typist: await Typist.open(context, host, body, 0), times: [] as number[] };
  };
  const large = await open(largeSeason());
  const empty = await open(emptyState(new Date(seasonNow)));
  for (let block = 0; block < blocks; block++) {
    const keys = unseen('and I read, I learn.').slice(0, 20);
    for (const { times, typist } of block % 2 ? [large, empty] : [empty, large]) {
      const all = await typist.busyDuring(async () => {
        for (const key of keys) await typist.press(key);
      });
      times.push(all / keys.length);
    }
  }
  const [mine, floor] = [large, empty].map(({ times }) => times.slice(first)) as [
    number[],
    number[],
  ];
  for (const { context } of [large, empty]) await context.close();
  const ratio = median(mine) / median(floor);
  console.log(
    `  ${host}, main thread a key in ms, median / p95: 200 programs and 3,000 mails ${spread(mine)}, nothing stored ${spread(floor)}`,
  );
  report(
    `(h) ${host}: a key with a large state, against none`,
    `${ratio.toFixed(2)} ×`,
    '≤ 1.3 ×',
    ratio <= 1.3,
  );
}

async function holding(state: State): Promise<BrowserContext> {
  const context = await openWithExtension();
  const app = await openApp(context);
  await store(app, state);
  await app.close();
  return context;
}
