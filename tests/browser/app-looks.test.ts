import { expect, type Page } from '@playwright/test';
import { sampleSeason } from '../tools/sample-season.ts';
import { store, test } from './app-page.ts';
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

/** What reaches past the right edge of the window, where nobody can scroll to. */
function beyond(app: Page): Promise<string[]> {
  return app.evaluate(() => {
    const parts = [...document.querySelectorAll('.shell :not(.hidden, .hidden *, option)')];
    const { clientWidth } = document.documentElement;
    return parts
      .filter((part) => part.getBoundingClientRect().right > clientWidth + 0.5)
      .map((part) => part.outerHTML.slice(0, 100));
  });
}

test('no view is wider than the window, whatever its width and the names', async ({ app }) => {
  test.setTimeout(90_000);
  const season = sampleSeason(3);
  const [first] = season.programs;
  const [writer] = season.writers;
  const long = `https://example.com/${'residency'.repeat(12)}`;
  if (!first || !writer) throw new Error('nobody');
  Object.assign(first, { name: long, institution: long, notes: long });
  first.contacts.push({ name: '', email: `${'a'.repeat(90)}@example.org`, role: 'other' });
  Object.assign(writer, { name: long, workedTogether: long });
  for (const mail of season.messages) Object.assign(mail, { subject: long, to: [long] });
  await store(app, season);
  for (const width of [400, 360, 320, 200]) {
    await app.setViewportSize({ width, height: 600 });
    for (const view of [
      '#/templates',
      '#/templates/letter/thank-you-director/program/p1',
      ...views,
    ]) {
      await goTo(app, view);
      await expect(app.locator('h1')).toBeFocused();
      await app.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      expect(await beyond(app), `${view} in ${width} pixels`).toEqual([]);
    }
  }
});
