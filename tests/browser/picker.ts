import { expect, type Locator } from '@playwright/test';
import type { Message, Program } from '../../lib/state/records.ts';
import { sampleState } from '../unit/sample.ts';
import type { ComposeOptions, Host, Mail } from './mail.ts';
import { store } from './stored.ts';
import { test as base } from './test.ts';

/** In a browser of its own, where nothing is stored of the applicant. */
export const test = base.extend<object, { fresh: boolean }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  fresh: [async ({}, use) => use(true), { scope: 'worker', auto: true }],
});

/** The open choice of letters. */
export const picker = (mail: Mail): Locator =>
  mail.ui.getByRole('dialog', { name: 'Insert a letter' });
export const options = (mail: Mail): Locator => picker(mail).getByRole('option');
export const preview = (mail: Mail): Locator =>
  picker(mail).getByRole('region', { name: 'Preview' });

const day = 86_400_000;

/** Three programs and two writers; the applicant was interviewed at the first a day ago. */
export async function storeSample(mail: Mail, messages: Message[] = []): Promise<void> {
  const { programs, writers } = sampleState();
  const yesterday = new Date(Date.now() - day).toISOString().slice(0, 10);
  const interviewed = (program: Program) =>
    program.id === 'p1' ? { ...program, interviewDate: yesterday } : program;
  await store(mail, { programs: programs.map(interviewed), writers, messages });
}

/** A draft to the director of the first program. */
export function toDirector(host: Host, options: ComposeOptions = {}): ComposeOptions {
  const [name, email] = ['Maria Lopez', 'mlopez@lakesidechildrens.example'];
  return { to: host === 'gmail' ? [[name, email]] : [`${name} <${email}>`], ...options };
}

/** A draft to the director with the caret in it, over the sample. */
export async function beginLetter(
  open: (host: Host, how?: { query: string }) => Promise<Mail>,
  host: Host,
  options: ComposeOptions = {},
  query = '',
): Promise<Mail> {
  const mail = await open(host, { query });
  await mail.compose(toDirector(host, options));
  await expect(mail.badge).toBeVisible();
  await storeSample(mail);
  await mail.editor.click();
  return mail;
}

/** Puts the caret behind words of the first draft. */
export async function caretBehind(mail: Mail, words: string): Promise<void> {
  await mail.editor.first().evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.collapse(node, at + wanted.length);
    }
  }, words);
}

/** Opens the letters by the keyboard and waits for them. */
export async function openPicker(mail: Mail): Promise<void> {
  await mail.page.keyboard.press('F9');
  await expect(options(mail).first()).toBeVisible();
}

/** Chooses a letter by its title, and waits until it is filled. */
export async function look(mail: Mail, title: string): Promise<void> {
  await mail.page.keyboard.type(title);
  await expect(options(mail).first()).toContainText(title);
  await expect(preview(mail)).toBeVisible();
}

export async function insert(mail: Mail, title: string): Promise<void> {
  await openPicker(mail);
  await look(mail, title);
  await mail.page.keyboard.press('Enter');
  await expect(picker(mail)).toBeHidden();
}

/** The lines of a draft, as they are drawn. */
export async function lines(mail: Mail): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: blocks make lines only where they are drawn
  const text = await mail.editor.first().evaluate((editor) => (editor as HTMLElement).innerText);
  return text.replaceAll('\u00a0', ' ').replace(/\n+$/, '').split('\n');
}

export function selected(mail: Mail): Promise<string> {
  return mail.page.evaluate(() => String(getSelection()).replaceAll('\u00a0', ' '));
}

/** A letter to choose, and its two slots in the body. */
export const title = 'Thank the program director';
export const first = '[mention one moment of the day, such as what you talked about]';
const second = '[add what it told you about the training there]';

/** Waits until the letter stands in the draft on lines of its own, between others. */
export async function expectLetter(
  mail: Mail,
  above: readonly string[] = [],
  below: readonly string[] = [],
): Promise<void> {
  const words = async () => (await lines(mail)).map((line) => line.trim()).filter(Boolean);
  await expect
    .poll(words)
    .toEqual([
      ...above,
      'Dear Dr. Lopez,',
      expect.stringContaining(first),
      expect.stringContaining(second),
      'Sincerely,',
      '[enter your name]',
      'AAMC ID [enter your AAMC ID]',
      ...below,
    ]);
}
