import type { BrowserContext, Page } from '@playwright/test';
import { emptyState } from '../../lib/state/empty.ts';
import type { State } from '../../lib/state/schema.ts';
import { openApp, store } from '../browser/app-page.ts';
import { openWithExtension } from '../tools/browser.ts';
import { seasonNow } from '../tools/sample-season.ts';
import { largeSeason } from './large.ts';
import { median, report, spread } from './stats.ts';

const rounds = 25;
/** Not counted: caches fill. */
const first = 3;

/** (g) From opening the popup to its first painted view, with a large state and with none. */
export async function popupOpening(): Promise<void> {
  const large = await Popup.over(largeSeason());
  const empty = await Popup.over(emptyState(new Date(seasonNow)));
  const times = new Map<Popup, number[]>([
    [large, []],
    [empty, []],
  ]);
  for (let round = 0; round < rounds; round++)
    for (const popup of round % 2 ? [large, empty] : [empty, large])
      times.get(popup)?.push(await popup.open());
  await large.close();
  await empty.close();
  const [mine = [], floor = []] = [...times.values()].map((all) => all.slice(first));
  const ratio = median(mine) / median(floor);
  console.log(
    `  ${mine.length} openings, median / p95 in ms: 200 programs and 3,000 mails ${spread(mine)}, nothing stored ${spread(floor)}`,
  );
  report(
    '(g) popup with a large state, against none',
    `${ratio.toFixed(2)} ×`,
    '≤ 1.3 ×',
    ratio <= 1.3,
  );
}

class Popup {
  readonly #context: BrowserContext;
  readonly #page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
  }

  /** The popup's page of a browser of its own, in which a state is stored. */
  static async over(state: State): Promise<Popup> {
    const context = await openWithExtension();
    const page = await openApp(context);
    await store(page, state);
    await page.setViewportSize({ width: 400, height: 600 });
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('nav')) return;
        watch.disconnect();
        // The task after the frame that shows it.
        requestAnimationFrame(() =>
          setTimeout(() => Reflect.set(window, 'usable', performance.now())),
        );
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    return new Popup(context, page);
  }

  /** Opens it anew; how long that took, in milliseconds. */
  async open(): Promise<number> {
    await this.#page.bringToFront();
    await this.#page.goto(this.#page.url().replace(/app\.html.*/, 'popup.html'));
    const usable = await this.#page.waitForFunction(() => Reflect.get(window, 'usable'));
    return (await usable.jsonValue()) as number;
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
