import { expect, type Locator, type Page } from '@playwright/test';
import { sampleSeason } from '../tools/sample-season.ts';
import { openApp, store, test } from './app-page.ts';
import { goTo } from './popup-page.ts';

const toast = (app: Page) => app.locator('.toast');
const undo = (app: Page) => app.getByRole('button', { name: 'Undo' });

/** The second press comes so late that what the first one did is to be seen already. */
async function doubleClick(app: Page, button: Locator, isDone: () => Promise<void>): Promise<void> {
  await button.hover();
  for (const clickCount of [1, 2]) {
    await app.mouse.down({ clickCount });
    await app.mouse.up({ clickCount });
    if (clickCount === 1) await isDone();
  }
}

/** Has every change wait until the returned function is called. */
async function holdDatabase(app: Page): Promise<() => Promise<void>> {
  await app.evaluate(() => {
    const opening = indexedDB.open('matchproof');
    opening.onsuccess = () => {
      const store = opening.result.transaction('meta', 'readwrite').objectStore('meta');
      const hold = () => {
        if (document.title === 'released') opening.result.close();
        else store.count().onsuccess = hold;
      };
      hold();
      document.title = 'held';
    };
  });
  await expect(app).toHaveTitle('held');
  return () =>
    app.evaluate(() => {
      document.title = 'released';
    });
}

test('each change is taken back by Undo, and by Ctrl+Z outside of a text', async ({ app }) => {
  await goTo(app, '#/programs/p2');
  const stage = app.getByLabel('Stage');
  await stage.selectOption('Withdrawn');
  await expect(toast(app)).toContainText('Stage: withdrawn');
  await undo(app).click();
  await expect(stage).toHaveValue('applied');
  await stage.selectOption('Waitlisted');
  await expect(toast(app)).toContainText('Stage: waitlisted');
  await stage.press('Control+z');
  await expect(stage).toHaveValue('applied');
});

test('a toast whose Undo was pressed goes like any other', async ({ app }) => {
  await app.clock.install();
  await goTo(app, '#/programs/p2');
  await app.getByLabel('Stage').selectOption('Withdrawn');
  await undo(app).focus();
  await app.keyboard.press('Enter');
  await expect(toast(app)).toContainText('Undone: Stage: withdrawn');
  await app.clock.runFor('00:10');
  await expect(toast(app)).toBeHidden();
});

test('an Undo that failed can be tried again', async ({ app }) => {
  await goTo(app, '#/programs/p2');
  await app.getByLabel('Stage').selectOption('Withdrawn');
  await expect(toast(app)).toContainText('Stage: withdrawn');
  await app.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('no room');
    };
  });
  await undo(app).click();
  await expect(toast(app)).toContainText('Could not be undone');
  await undo(app).click();
  await expect(app.getByLabel('Stage')).toHaveValue('applied');
});

test('Undo of one setting leaves what was switched elsewhere since', async ({
  app,
  browserWithExtension,
}) => {
  await goTo(app, '#/settings/timing');
  const days = app.getByLabel('Remind a writer after, in days');
  await days.fill('20');
  await days.press('Enter');
  await expect(toast(app)).toContainText('Remind after');
  const other = await openApp(browserWithExtension, '#/settings/checking');
  await other.getByRole('checkbox', { name: 'Gmail' }).click();
  await expect(toast(other)).toContainText('Gmail switched off');
  await undo(app).click();
  await expect(days).toHaveValue('14');
  await expect(other.getByRole('checkbox', { name: 'Gmail' })).not.toBeChecked();
  await other.close();
});

test('two switches that are pressed at once are both switched', async ({ app }) => {
  await store(app, sampleSeason(60));
  await goTo(app, '#/settings/checking');
  const boxes = ['Gmail', 'Outlook on the web'].map((name) => app.getByRole('checkbox', { name }));
  await boxes[0]?.waitFor();
  await app.evaluate(() => {
    for (const box of [...document.querySelectorAll('input')].slice(0, 2)) box.click();
  });
  await expect(toast(app)).toContainText('Outlook on the web switched off');
  await app.reload();
  for (const box of boxes) await expect(box).not.toBeChecked();
});

test('a double click on Done settles one item', async ({ app }) => {
  await goTo(app, '#/today');
  const due = app.locator('.due-row');
  await expect(due).not.toHaveCount(0);
  const rows = await due.count();
  const done = app.getByRole('button', { name: /^Done/ });
  await doubleClick(app, done.first(), () => expect(due).toHaveCount(rows - 1));
  await done.first().hover();
  await expect(toast(app)).toContainText('Done');
  await expect(due).toHaveCount(rows - 1);
});

test('what is added, recorded or imported by a double click is so once', async ({ app }) => {
  await goTo(app, '#/programs');
  await app.getByLabel('Name of a program to add').fill('Zeta Pediatrics');
  await app.getByRole('button', { name: 'Add' }).dblclick();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Zeta Pediatrics');
  await app.getByRole('button', { name: 'Record a mail' }).click();
  await app.getByRole('button', { name: 'Record', exact: true }).dblclick();
  await expect(app.locator('.mail-row')).toHaveCount(1);
  await goTo(app, '#/letter');
  await app.getByLabel('Program').selectOption('Zeta Pediatrics');
  await app.getByRole('button', { name: 'Record it' }).dblclick();
  await expect(app.getByRole('region', { name: /Zeta/ })).toHaveCount(1);
  await goTo(app, '#/programs/import');
  await app.getByLabel('Cells').fill('Program name\nAlpha Peds\nBeta Peds');
  await app.getByRole('button', { name: 'Continue' }).click();
  await app.getByRole('button', { name: 'Import', exact: true }).dblclick();
  const rows = app.locator('.programs li');
  await expect(rows).toHaveCount(6);
  await undo(app).click();
  await expect(rows).toHaveCount(4);
});

test('a form that is sent again before it is done is sent once', async ({ app }) => {
  await goTo(app, '#/programs');
  await app.getByLabel('Name of a program to add').fill('Zeta Pediatrics');
  const release = await holdDatabase(app);
  for (let times = 0; times < 2; times++) await app.keyboard.press('Enter');
  await release();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Zeta Pediatrics');
  await goTo(app, '#/programs');
  await expect(app.locator('.programs li').filter({ hasText: 'Zeta' })).toHaveCount(1);
});

test('of what is gone nothing is promised that no button does', async ({ app }) => {
  await goTo(app, '#/programs');
  await app.getByLabel('Name of a program to add').fill('Zeta Pediatrics');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Zeta Pediatrics' })).toBeVisible();
  await undo(app).click();
  await expect(app.getByText('No such program')).toBeVisible();
  for (const gone of ['#/writers/x', '#/templates/letter/x', '#/programs/x']) {
    await expect(app.locator('main')).not.toContainText('Undo');
    await goTo(app, gone);
    await expect(app.getByText('No such')).toBeVisible();
  }
  await expect(app.locator('main')).not.toContainText('Undo');
});
