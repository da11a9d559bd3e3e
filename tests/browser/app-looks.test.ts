import { expect } from '@playwright/test';
import { test } from './app-page.ts';
import { objections } from './axe.ts';
import { goTo } from './popup-page.ts';

/** Every view, and every kind of page in it. */
const views = [
  '#/today',
  '#/programs',
  '#/programs/p1',
  '#/programs/p3',
  '#/programs/import',
  '#/writers',
  '#/writers/w2',
  '#/checklist',
  '#/letter',
  '#/settings',
  '#/settings/applicant',
  '#/settings/calendar',
  '#/settings/checking',
  '#/settings/timing',
  '#/settings/data',
  '#/settings/shortcuts',
  '#/settings/about',
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [400, 1200])
    test(`axe finds nothing in any view, ${colorScheme}, ${width} pixels wide`, async ({ app }) => {
      test.setTimeout(90_000);
      await app.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await app.setViewportSize({ width, height: 700 });
      for (const view of views) {
        await goTo(app, view);
        await app.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
        expect(await objections(app), view).toEqual([]);
      }
    });

test('no view is wider than the window, at 400 pixels and at half of that', async ({ app }) => {
  for (const width of [400, 200]) {
    await app.setViewportSize({ width, height: 600 });
    for (const view of views) {
      await goTo(app, view);
      const { clientWidth, scrollWidth } = await app.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { clientWidth, scrollWidth };
      });
      expect(scrollWidth, view).toBe(clientWidth);
    }
  }
});
