import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Host, Mail } from './mail.ts';
import { lines, selected, storeSample, test, toDirector } from './picker.ts';
import { hosts } from './test.ts';

declare const chrome: typeof browser;

/** What the popup asks of the tab that is open. */
async function ask(mail: Mail, templateId: string, programId: string | null): Promise<unknown> {
  await mail.page.bringToFront();
  const [worker] = mail.page.context().serviceWorkers();
  const request = { templateId, programId, writerId: null };
  const answer = await worker?.evaluate(async (asked) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const message = { command: 'page.insert', request: asked };
    return chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 });
  }, request);
  return (answer as { value: unknown }).value;
}

async function begin(open: (host: Host) => Promise<Mail>, host: Host): Promise<Mail> {
  const mail = await open(host);
  await mail.compose(toDirector(host, { subject: '' }));
  await expect(mail.badge).toBeVisible();
  await storeSample(mail);
  return mail;
}

for (const host of hosts)
  test(`${host}: the popup puts a letter into the open draft`, async ({ open }) => {
    const mail = await begin(open, host);
    await mail.editor.click();
    expect(await ask(mail, 'thank-you-director', 'p1')).toEqual({ done: true });
    expect((await lines(mail))[0]).toBe('Dear Dr. Lopez,');
    await expect.poll(() => selected(mail)).toMatch(/^\[mention/);
    await expect(mail.subject).toHaveValue('Thank you for the interview');
  });

test('the draft that was used last gets it, and none that goes to somebody else', async ({
  open,
}) => {
  const mail = await begin(open, 'gmail');
  await mail.compose({ to: [['Omar Haddad', 'ohaddad@riversideumc.example']] });
  await expect(mail.badge).toHaveCount(2);
  await mail.editor.nth(1).click();
  expect(await ask(mail, 'thank-you-director', 'p1')).toEqual({
    reason: expect.stringContaining('The open mail goes to Riverside'),
  });
  await mail.editor.nth(0).click();
  expect(await ask(mail, 'thank-you-director', 'p1')).toEqual({ done: true });
  await expect(mail.editor.nth(0)).toContainText('Dear Dr. Lopez');
  await expect(mail.editor.nth(1)).toHaveText('');
});

test('says why nothing can be inserted', async ({ open }) => {
  const mail = await open('gmail');
  const none = { reason: expect.stringContaining('No mail is being written') };
  expect(await ask(mail, 'thank-you-director', null)).toEqual(none);
  await mail.compose(toDirector('gmail'));
  await expect(mail.badge).toBeVisible();
  await storeSample(mail);
  expect(await ask(mail, 'no-such-letter', 'p1')).toEqual({
    reason: 'There is no such template.',
  });
  expect(await ask(mail, 'thank-you-coordinator', 'p1')).toEqual({
    reason: 'For the coordinator.',
  });
  expect(await mail.text()).toBe('');
});

test('nothing is inserted while an input method composes', async ({ open }) => {
  const mail = await begin(open, 'gmail');
  await mail.editor.click();
  const devtools = await mail.page.context().newCDPSession(mail.page);
  await devtools.send('Input.imeSetComposition', {
    text: 'にほ',
    selectionStart: 2,
    selectionEnd: 2,
  });
  await expect.poll(() => mail.text()).toBe('にほ');
  expect(await ask(mail, 'thank-you-director', 'p1')).toEqual({
    reason: expect.stringContaining('composing'),
  });
  expect(await mail.text()).toBe('にほ');
});
