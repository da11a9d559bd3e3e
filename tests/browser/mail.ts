import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

export type Host = 'gmail' | 'outlook';

export interface ComposeOptions {
  /** Gmail: the body's nodes as nested arrays of tag, attributes and children; see tests/pages/gmail.js. */
  body?: unknown[];
  quote?: unknown[];
  /** Outlook: the body's HTML. */
  html?: string;
  to?: unknown[];
  subject?: string;
  files?: string[];
  draft?: string;
  /** Gmail: the id of the mail that is answered. */
  repliedTo?: string;
  /** Gmail: a mail is sent on. */
  forwards?: boolean;
  archive?: boolean;
  cc?: unknown[];
  /** Gmail: the HTML of the quoted mail while it is folded. */
  folded?: string;
  /** Outlook: recipients have no button that removes them. */
  fixed?: boolean;
  /** Send brings an error, or a question that has to be answered first. */
  refuses?: boolean;
  asks?: boolean;
  /** Times to choose from for a scheduled send. */
  times?: string[];
  /** What the host says once one is chosen. */
  says?: string;
}

/** What a mail page is opened with: other than the usual address, and what stands behind it. */
export interface MailAddress {
  address?: string;
  query?: string;
}

interface Sent {
  how: string;
  subject: string;
  html: string;
}

declare global {
  interface Window {
    mail: Record<'compose' | 'reply' | 'popOut', (options: ComposeOptions) => void>;
    // biome-ignore lint/suspicious/noExplicitAny: the editors of the test pages bring no types
    opened: any[];
    sent: Sent[];
  }
}

const addresses: Record<Host, string> = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.live.com/mail/0/',
};

/** Of a compose for which no other is given: a mail without one is spoken to. */
const subject = 'Interview day, Asha Rao';

/** Makes it plain that a program is written to. */
export const greeting = 'Dear Dr. Lopez, thank you for the interview at your residency program.';
/** A violation. */
export const question = 'Could you tell me where I am on your rank list?';
/** A warning. */
export const slot = '[Program Name]';

/** One open mail page, used as its user would. */
export class Mail {
  readonly page: Page;
  readonly host: Host;

  constructor(page: Page, host: Host) {
    this.page = page;
    this.host = host;
  }

  static async open(context: BrowserContext, host: Host, how?: MailAddress): Promise<Mail> {
    return Mail.openIn(await context.newPage(), host, how);
  }

  static async openIn(page: Page, host: Host, how: MailAddress = {}): Promise<Mail> {
    await page.goto((how.address ?? addresses[host]) + (how.query ?? ''));
    await page.waitForFunction(() => 'mail' in window);
    return new Mail(page, host);
  }

  compose(options: ComposeOptions = {}): Promise<void> {
    return this.page.evaluate((given) => window.mail.compose(given), { subject, ...options });
  }

  reply(options: ComposeOptions = {}): Promise<void> {
    return this.page.evaluate((given) => window.mail.reply(given), { subject, ...options });
  }

  get editor(): Locator {
    return this.page.locator('[contenteditable="true"][aria-multiline="true"]');
  }

  get subject(): Locator {
    return this.page.locator('input[name="subjectbox"], input[id$="_SUBJECT"]');
  }

  get send(): Locator {
    return this.page.locator('.aoO, [id$="__primaryActionButton"]');
  }

  get more(): Locator {
    return this.page.locator('.hG, [id$="__menuButton"]');
  }

  get scheduleItem(): Locator {
    return this.page.locator('[role="menuitem"]');
  }

  get ui(): Locator {
    return this.page.locator('matchproof-ui');
  }

  get badge(): Locator {
    return this.page.getByRole('button', { name: /^Matchproof:/, includeHidden: true });
  }

  /** The open card about one finding. */
  get card(): Locator {
    return this.ui.locator('.card');
  }

  get question(): Locator {
    return this.page.getByRole('alertdialog', { name: 'Before you send' });
  }

  html(): Promise<string> {
    return this.editor.first().evaluate((element) => element.innerHTML);
  }

  text(): Promise<string> {
    return this.editor
      .first()
      .evaluate((element) => (element.textContent ?? '').replaceAll('\u00a0', ' ').trim());
  }

  sent(): Promise<Sent[]> {
    return this.page.evaluate(() => window.sent);
  }

  /** The words that are underlined now, in all drafts, with their severity. */
  async underlined(): Promise<string[]> {
    const words = await this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges].map(
          (range) =>
            `${name.replace('matchproof-', '')}: ${range.toString().replaceAll('\u00a0', ' ')}`,
        ),
      ),
    );
    return words.sort();
  }

  async expectUnderlined(...words: string[]): Promise<void> {
    await expect.poll(() => this.underlined()).toEqual(words.toSorted());
  }

  /** Until the editor has put what was typed into its undo history. */
  async settled(): Promise<void> {
    if (this.host === 'outlook') return;
    await this.page.waitForFunction(() =>
      window.opened.every(
        ({ field }) => field.isDisposed() || !field.delayedChangeTimer_.isActive(),
      ),
    );
  }

  async undo(): Promise<void> {
    await this.settled();
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.settled();
    await this.page.keyboard.press('Control+y');
  }

  /** A file appears in the first draft, as the host draws it once it is uploaded. */
  addFile(name: string): Promise<void> {
    return this.page.evaluate((text) => {
      const card = document.createElement('div');
      card.append(text);
      const files = document.querySelector('.GM');
      if (files) {
        const chip = document.createElement('div');
        chip.className = 'dL';
        card.className = 'vI';
        chip.append(card);
        files.append(chip);
      } else {
        card.dataset.testid = 'AttachmentCard';
        document.querySelector('[id^="editorParent_"]')?.before(card);
      }
    }, name);
  }

  /** Rests the pointer on words in the first draft, and says where. */
  async hover(words: string): Promise<{ x: number; y: number }> {
    const place = await this.page.evaluate((wanted) => {
      for (const ranges of CSS.highlights.values())
        for (const range of ranges)
          if (range.toString().replaceAll('\u00a0', ' ') === wanted) {
            const { left, top, height } = (range as Range).getClientRects()[0] as DOMRect;
            return { x: left + 4, y: top + height / 2 };
          }
      throw new Error(`${wanted} is not underlined`);
    }, words);
    await this.page.mouse.move(place.x - 1, place.y);
    await this.page.mouse.move(place.x, place.y);
    return place;
  }

  /** Moves the caret back by characters, in whichever direction the text runs. */
  caretBack(characters: number): Promise<void> {
    return this.page.evaluate((times) => {
      for (let step = 0; step < times; step++)
        getSelection()?.modify('move', 'backward', 'character');
    }, characters);
  }

  async caretToEnd(): Promise<void> {
    await this.editor.first().click();
    await this.page.keyboard.press('Control+End');
  }
}
