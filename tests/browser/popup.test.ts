import { expect, type Page } from '@playwright/test';
import { objections } from './axe.ts';
import { greeting, question, slot } from './mail.ts';
import { goTo, installed, openPopup } from './popup-page.ts';
import { test as base } from './test.ts';
import { stopWorker } from './worker.ts';

interface Fixtures {
  /** Opens the popup over a page and closes it after the test. */
  popupOver: (over: Page) => Promise<Page>;
  /** A tab that is no mail tab. */
  elsewhere: Page;
}

const test = base.extend<Fixtures>({
  popupOver: async ({ browserWithExtension }, use) => {
    const opened: Page[] = [];
    await use(async (over) => {
      const popup = await openPopup(browserWithExtension, over);
      opened.push(popup);
      return popup;
    });
    for (const popup of opened) await popup.close();
  },
  elsewhere: async ({ browserWithExtension, beside }, use) => {
    await installed(beside);
    const page = await browserWithExtension.newPage();
    await use(page);
    await page.close();
  },
});

const today = '#/today';
const checking = '#/settings/checking';
const thisTab = (popup: Page) => popup.getByRole('region', { name: 'This tab' });

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: shows what is found in the tab`, async ({ open, popupOver }) => {
    const mail = await open(host);
    await mail.compose();
    await mail.editor.click();
    await mail.page.keyboard.type(`${greeting} I like ${slot}. So ${question}`);
    const popup = await popupOver(mail.page);
    await expect(thisTab(popup)).toContainText('Draft to a program');
    await expect(thisTab(popup)).toContainText('1 violation, 1 warning');
    await expect(thisTab(popup).getByRole('listitem').first()).toHaveText(/^Violation: ./);
    await expect(thisTab(popup).getByRole('listitem').nth(1)).toHaveText(/^Warning: ./);
  });
}

test('says when no draft is open, and sees one that opens', async ({ open, popupOver }) => {
  const mail = await open('gmail');
  const popup = await popupOver(mail.page);
  await expect(thisTab(popup)).toContainText('Watching Gmail');
  await expect(thisTab(popup)).toContainText('No draft is open');
  await mail.compose();
  await expect(thisTab(popup)).toContainText('Nothing found');
});

test('says that a tab holds no mail', async ({ elsewhere, popupOver }) => {
  const popup = await popupOver(elsewhere);
  await expect(thisTab(popup)).toContainText('Not a mail tab');
});

test('asks to reload a tab from before the installation', async ({
  browserWithExtension,
  popupOver,
}) => {
  const [first] = browserWithExtension.pages();
  if (first === undefined) throw new Error('The browser has lost its first tab');
  const popup = await popupOver(first);
  await expect(thisTab(popup)).toContainText('Reload this tab');
});

test('a rule switched off falls silent in open tabs at once, and speaks again', async ({
  open,
  popupOver,
}) => {
  const mail = await open('gmail');
  await mail.compose({ body: [['div', `${greeting} I like ${slot}.`]] });
  await mail.expectUnderlined(`warning: ${slot}`);
  const popup = await popupOver(mail.page);
  await goTo(popup, checking);
  await popup.getByText('Any mail').click();
  const rule = popup.getByRole('checkbox', { name: 'Template text left in' });
  await rule.uncheck();
  await mail.expectUnderlined();
  await expect(rule).not.toBeChecked();
  await goTo(popup, today);
  await expect(thisTab(popup)).toContainText('Draft to a program');
  await expect(thisTab(popup)).not.toContainText('Warning');
  await goTo(popup, checking);
  await popup.getByText('Any mail').click();
  await rule.check();
  await mail.expectUnderlined(`warning: ${slot}`);
  await goTo(popup, today);
  await expect(thisTab(popup)).toContainText('1 warning');
});

test('a host switched off is left alone at once, and watched again', async ({
  open,
  popupOver,
}) => {
  const mail = await open('outlook');
  await mail.compose({ html: `<div>${greeting} I like ${slot}.</div>` });
  await mail.expectUnderlined(`warning: ${slot}`);
  await mail.editor.press('F8');
  await expect(mail.card).toBeFocused();
  const popup = await popupOver(mail.page);
  await goTo(popup, checking);
  await popup.getByRole('checkbox', { name: 'Outlook on the web' }).uncheck();
  await mail.expectUnderlined();
  await expect(mail.editor).toBeFocused();
  await goTo(popup, today);
  await expect(thisTab(popup)).toContainText('Switched off in Outlook');
  await thisTab(popup).getByRole('button', { name: 'Switch it on' }).click();
  await mail.expectUnderlined(`warning: ${slot}`);
});

/** Waits until a change is stored: the switch itself moves before, and reloading would stop what is under way. */
async function keptAfter(popup: Page, change: () => Promise<void>): Promise<void> {
  const revision = () => popup.evaluate('chrome.storage.local.get().then(JSON.stringify)');
  const before = await revision();
  await change();
  await expect.poll(revision).not.toBe(before);
}

test('what was switched off stays off when the worker has died', async ({
  elsewhere,
  popupOver,
}) => {
  const before = await popupOver(elsewhere);
  await goTo(before, checking);
  const gmail = before.getByRole('checkbox', { name: 'Gmail' });
  await keptAfter(before, () => gmail.uncheck());
  await stopWorker(before);
  await before.reload();
  await expect(gmail).not.toBeChecked();
  await keptAfter(before, () => gmail.check());
  await before.reload();
  await expect(gmail).toBeChecked();
});

test('what a newer version stored applies, but cannot be changed', async ({ open, popupOver }) => {
  const mail = await open('outlook');
  await mail.compose({ html: `<div>${greeting} I like ${slot}.</div>` });
  await mail.expectUnderlined(`warning: ${slot}`);
  const popup = await popupOver(mail.page);
  await goTo(popup, checking);
  const gmail = popup.getByRole('checkbox', { name: 'Gmail' });
  await keptAfter(popup, () => gmail.uncheck());
  await popup.reload();
  await expect(gmail).not.toBeChecked();
  await popup.evaluate(async () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const opening = indexedDB.open('matchproof', 990);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result.close());
    await promise;
  });
  await stopWorker(popup);
  await popup.reload();
  await expect(popup.getByRole('alert')).toContainText('newer version of Matchproof');
  await expect(gmail).not.toBeChecked();
  await expect(gmail).toBeDisabled();
  await mail.editor.press('F8');
  await mail.card.getByRole('button', { name: 'Turn this rule off' }).click();
  await expect(mail.ui.getByRole('status')).toContainText('in this tab only');
  await popup.evaluate(async () => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const deleting = indexedDB.deleteDatabase('matchproof');
    deleting.onerror = () => reject(deleting.error);
    deleting.onsuccess = () => resolve();
    await promise;
  });
  await stopWorker(popup);
  await popup.reload();
  await popup.getByRole('button', { name: 'Skip' }).click();
  await expect(gmail).toBeChecked();
  // Asks the worker, which starts again.
  await goTo(popup, today);
  await expect(thisTab(popup)).toContainText('Draft to a program');
});

test('the view of the popup goes on in a tab of its own', async ({
  browserWithExtension,
  elsewhere,
  popupOver,
}) => {
  const popup = await popupOver(elsewhere);
  await popup.getByRole('link', { name: 'Writers', exact: true }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toBeFocused();
  const opening = browserWithExtension.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open in a tab' }).click();
  const tab = await opening;
  await expect(tab.getByRole('heading', { name: 'Letter writers' })).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Open in a tab' })).toHaveCount(0);
  await tab.close();
});

test('nothing can be fetched from the popup, and nothing run that it did not bring', async ({
  elsewhere,
  popupOver,
}) => {
  const popup = await popupOver(elsewhere);
  const outcome = await popup.evaluate(async () => {
    const refused: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    addEventListener('securitypolicyviolation', (event) => {
      refused.push(event.effectiveDirective);
      if (refused.length === 2) resolve();
    });
    const fetched = await fetch('https://example.com/').then(
      () => 'fetched',
      () => 'refused',
    );
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    await promise;
    return { fetched, title: document.title, refused };
  });
  expect(outcome).toEqual({
    fetched: 'refused',
    title: 'Matchproof',
    refused: ['connect-src', 'script-src-elem'],
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the popup, ${colorScheme}`, async ({ open, popupOver }) => {
    const mail = await open('gmail');
    await mail.compose({ body: [['div', `${greeting} I like ${slot}. So ${question}`]] });
    const popup = await popupOver(mail.page);
    await popup.emulateMedia({ colorScheme });
    await expect(thisTab(popup).getByRole('listitem')).not.toHaveCount(0);
    expect(await objections(popup)).toEqual([]);
  });
}
