import { expect } from '@playwright/test';
import type { Message } from '../../lib/state/records.ts';
import { objections } from './axe.ts';
import type { Host, Mail } from './mail.ts';
import {
  lines,
  openPicker,
  options,
  picker,
  preview,
  storeSample,
  test,
  toDirector,
} from './picker.ts';
import { hosts } from './test.ts';

type Open = (host: Host, how?: { query: string }) => Promise<Mail>;

async function begin(open: Open, host: Host, query = '', messages: Message[] = []): Promise<Mail> {
  const mail = await open(host, { query });
  await mail.compose(toDirector(host, { body: [['div', 'Words']], html: '<div>Words</div>' }));
  await expect(mail.badge).toBeVisible();
  await storeSample(mail, messages);
  await mail.caretToEnd();
  return mail;
}

type Box = { x: number; y: number; width: number; height: number } | null;
const right = (box: Box) => (box?.x ?? 0) + (box?.width ?? 0);
const bottom = (box: Box) => (box?.y ?? 0) + (box?.height ?? 0);

/** A letter of intent that stands with the second program. */
const intent: Message = {
  id: 'm1',
  at: '2026-11-18T12:00:00Z',
  direction: 'sent',
  programId: 'p2',
  writerId: null,
  kind: 'letter-of-intent',
  to: ['ohaddad@riversideumc.example'],
  subject: '',
  retractedAt: null,
  confirmed: true,
  scheduledFor: null,
  retractReason: '',
};

for (const host of hosts) {
  test(`${host}: the letters that fit come first, each as it would be inserted`, async ({
    open,
  }) => {
    const mail = await begin(open, host);
    await openPicker(mail);
    await expect(options(mail).first()).toContainText('Thank the program director');
    await expect(options(mail).first()).toContainText('within three days');
    await expect(preview(mail)).toContainText('Dear Dr. Lopez,');
    await expect(preview(mail).locator('mark')).toHaveCount(4);
    await expect(picker(mail)).toContainText('Not where the program asked for no thank-you notes.');
  });

  test(`${host}: arrow keys walk the letters, and Escape gives the focus back`, async ({
    open,
  }) => {
    const mail = await begin(open, host);
    const { keyboard } = mail.page;
    await openPicker(mail);
    const active = options(mail).and(mail.ui.locator('[aria-selected="true"]'));
    await expect(active).toContainText('Thank the program director');
    await keyboard.press('ArrowDown');
    await expect(active).toContainText('Letter of interest');
    await expect(preview(mail)).toContainText('Lakeside Pediatrics Residency');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await expect(active).toContainText('no communication');
    await keyboard.press('Enter');
    await expect(picker(mail)).toBeVisible();
    await keyboard.press('Escape');
    await expect(picker(mail)).toBeHidden();
    await expect(mail.editor).toBeFocused();
    await keyboard.type('!');
    await expect.poll(() => lines(mail)).toEqual(['Words!']);
  });

  test(`${host}: the button beside the badge, and a click on a letter, insert it`, async ({
    open,
  }) => {
    const mail = await begin(open, host);
    await mail.ui.getByRole('button', { name: 'Insert a letter' }).click();
    await options(mail).filter({ hasText: 'Letter of interest' }).first().click();
    await expect(picker(mail)).toBeHidden();
    await expect
      .poll(async () => (await lines(mail)).slice(0, 2))
      .toEqual(['Words', 'Dear Dr. Lopez,']);
    await expect(mail.editor).toBeFocused();
  });

  test(`${host}: the choice leaves the header and the first line in sight`, async ({ open }) => {
    const mail = await begin(open, host);
    await openPicker(mail);
    const panel = await picker(mail).boundingBox();
    const isCovered = (part: Box) =>
      (part?.x ?? 0) < right(panel) &&
      right(part) > (panel?.x ?? 0) &&
      bottom(part) > (panel?.y ?? 0);
    for (const part of [mail.page.getByText('Maria Lopez').first(), mail.subject])
      expect(isCovered(await part.boundingBox())).toBe(false);
    const line = await mail.editor.evaluate((editor) => {
      const range = document.createRange();
      range.selectNodeContents(editor);
      const { height, width, x, y } = range.getBoundingClientRect();
      return { height, width, x, y };
    });
    expect(isCovered(line)).toBe(false);
  });

  for (const query of ['', '?dark', '?lang=ar', '?lang=ar&dark'])
    test(`${host}${query}: axe finds nothing in the choice of letters`, async ({ open }) => {
      const mail = await begin(open, host, query, [intent]);
      await openPicker(mail);
      await expect(preview(mail)).toBeVisible();
      expect(await objections(mail.page, 'matchproof-ui')).toEqual([]);
    });

  test(`${host}: Enter held opens the letters, or inserts one, and does no more`, async ({
    open,
  }) => {
    const mail = await begin(open, host);
    const { keyboard } = mail.page;
    const before = await mail.html();
    await mail.ui.getByRole('button', { name: 'Insert a letter' }).focus();
    await keyboard.down('Enter');
    await expect(preview(mail)).toBeVisible();
    for (let times = 0; times < 4; times++) await keyboard.down('Enter');
    await keyboard.up('Enter');
    await expect(picker(mail)).toBeVisible();
    expect(await mail.html()).toBe(before);
    await keyboard.down('Enter');
    await expect(picker(mail)).toBeHidden();
    await expect.poll(() => mail.text()).toContain('Dear Dr. Lopez,');
    const inserted = await mail.html();
    for (let times = 0; times < 4; times++) await keyboard.down('Enter');
    await keyboard.up('Enter');
    expect(await mail.html()).toBe(inserted);
  });
}

test('a second letter of intent is not to be had: it says where the first went', async ({
  open,
}) => {
  const mail = await begin(open, 'gmail', '', [intent]);
  await openPicker(mail);
  await mail.page.keyboard.type('letter of intent');
  const refused = options(mail).filter({ hasText: 'Your letter of intent went to' });
  await expect(refused).toContainText('Riverside Pediatrics Residency on November 18 and stands');
  await expect(refused).toContainText('The letter of interest makes no promise');
  await expect(refused).toHaveAttribute('aria-disabled', 'true');
  await refused.click({ force: true });
  await expect(picker(mail).getByRole('button', { name: 'Insert' })).toBeHidden();
  await mail.page.keyboard.press('Enter');
  await expect(picker(mail)).toBeVisible();
  expect(await lines(mail)).toEqual(['Words']);
  await picker(mail).getByRole('button', { name: 'Letter of interest' }).click();
  await expect(preview(mail)).toContainText('Lakeside');
});

test('the choice closes with its draft', async ({ open }) => {
  const mail = await begin(open, 'gmail');
  await openPicker(mail);
  await mail.page.locator('.oh').click();
  await expect(picker(mail)).toBeHidden();
});

test('the choice fits a window at 200 % zoom', async ({ open }) => {
  const mail = await begin(open, 'gmail');
  await mail.page.setViewportSize({ width: 500, height: 420 });
  await openPicker(mail);
  await expect(preview(mail)).toBeVisible();
  const box = await picker(mail).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(500);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(420);
});
