import type { Person } from '../draft/draft.ts';
import { EditorText } from '../page/text/editor-text.ts';
import type { Change, Compose, MailAdapter, MappedText } from './adapter.ts';
import { type Embedded, embeddedIn } from './embedded.ts';
import { itemsOf, menuOf } from './fluent-menu.ts';
import { Forwarding } from './forwarding.ts';
import { onOwnLine, typeLines, typeOver } from './insert.ts';
import { outlookSelectors as at } from './outlook-selectors.ts';
import { chipsByWell, peopleByWell } from './outlook-wells.ts';
import { isDrawn, press, pressInMenu } from './press.ts';
import { Answers, QuoteMemory } from './quote-memory.ts';
import { textFrom } from './quoted.ts';
import { asRoosterStep } from './roosterjs.ts';
import { SignatureMemory } from './signature.ts';

/** Outlook on the web, on any of its hosts and in its pop-out windows. */
export function outlook(): MailAdapter {
  const known = new WeakMap<Element, OutlookCompose>();
  const answers = new Answers();
  return {
    host: 'outlook',
    composes(document) {
      const found: Compose[] = [];
      for (const editor of document.querySelectorAll<HTMLElement>(
        `${at.editor}, ${at.editorByRole}`,
      )) {
        if (!rootOf(editor)) continue;
        const compose = known.get(editor) ?? new OutlookCompose(editor, answers);
        known.set(editor, compose);
        found.push(compose);
      }
      return found;
    },
    isRefusing: (document) => [...document.querySelectorAll(at.refusal)].some(isDrawn),
    notice: (document) =>
      [...document.querySelectorAll(at.toast)].map((toast) => toast.textContent).join('\n'),
  };
}

function rootOf(editor: Element): HTMLElement | null {
  for (const rung of [at.root, at.rootByApp]) {
    const root = editor.closest<HTMLElement>(rung);
    if (root) return root;
  }
  for (let each = editor.parentElement; each; each = each.parentElement) {
    if (each.querySelector(at.discard)) return each;
  }
  return editor.closest<HTMLElement>(at.popOutRoot);
}

class OutlookCompose implements Compose {
  readonly editor: HTMLElement;
  readonly #text: EditorText;
  readonly #quotes: QuoteMemory;
  readonly #embedded: Embedded;
  readonly #forwarding = new Forwarding();
  readonly #ownKey = `outlook:open:${crypto.randomUUID()}`;

  constructor(editor: HTMLElement, answers: Answers) {
    this.editor = editor;
    this.#quotes = new QuoteMemory(editor, at.quotedFrom, answers);
    const signatures = new SignatureMemory(editor, at.signature);
    this.#embedded = { ...at, signatures, isQuoted: (element) => isBehind(editor, element) };
    this.#text = new EditorText(editor, {
      leavesOut: (element) =>
        element.matches(at.readOnly) ||
        (element.matches(at.signature) && signatures.isPristine(element)),
      quotes: (element) => this.#quotes.isAll(element),
      cuts: (element) => element.matches(at.quotedFrom),
      ownOf: (line) => this.#quotes.ownOf(line),
    });
  }

  get root(): HTMLElement {
    return rootOf(this.editor) ?? this.editor;
  }

  writingArea(): HTMLElement {
    return this.editor;
  }

  plainField(): null {
    return null;
  }

  draftKey(): string {
    const id = /^MSG_(.+)_SUBJECT$/.exec(this.subjectInput()?.id ?? '')?.[1];
    return id ? `outlook:${id}` : this.#ownKey;
  }

  subject(): string {
    return this.subjectInput()?.value ?? '';
  }

  subjectInput(): HTMLInputElement | null {
    const { root } = this;
    return (
      root.querySelector<HTMLInputElement>(at.subject) ??
      [...root.querySelectorAll<HTMLInputElement>(at.subjectByRole)].at(-1) ??
      null
    );
  }

  to(): Person[] {
    return this.#people()[0] ?? [];
  }

  cc(): Person[] {
    return this.#people()[1] ?? [];
  }

  bcc(): Person[] {
    return this.#people()[2] ?? [];
  }

  /** The sender's row is shown only to those with several accounts and holds no address that could be relied on. */
  from(): Person {
    return { name: '', email: '' };
  }

  attachments(): string[] {
    const cards = [...this.root.querySelectorAll(at.attachment)].filter(
      (card) => !this.editor.contains(card),
    );
    return [...cards.map(firstLine), ...embeddedIn(this.editor, this.#embedded)];
  }

  isReply(): boolean {
    if (this.root.querySelector(at.quotedFrom) === null) return false;
    const people = this.#people();
    return !this.#forwarding.isForward({
      subject: this.subject(),
      people: people.length > 0 ? people.flat() : null,
      head: this.root.querySelector(at.quotedNames)?.textContent ?? '',
    });
  }

  changed(records: readonly MutationRecord[]): void {
    this.#quotes.changed();
    this.#text.changed(records);
  }

  text(): MappedText {
    return this.#text.read();
  }

  isSendControl(target: Element): boolean {
    const control = target.closest('button, [role="menuitem"]');
    if (!control) return false;
    return control === this.sendControl() || this.#inSendMenu(control);
  }

  /** Any item of the menu: which of them sends at once cannot be told. */
  isScheduleControl(target: Element): boolean {
    const item = target.closest('[role="menuitem"]');
    return item !== null && this.#inSendMenu(item);
  }

  isLeaveControl(target: Element): boolean {
    const control = target.closest(at.discard);
    return control !== null && this.root.contains(control);
  }

  sendControl(): HTMLElement | null {
    const { root } = this;
    return (
      root.querySelector<HTMLElement>(at.send) ?? root.querySelector<HTMLElement>(at.sendByTest)
    );
  }

  presser(control: Element): () => void {
    const item = control.closest('[role="menuitem"]');
    const opener = this.root.querySelector(at.menuButton);
    if (!item || !opener) return () => press(control);
    const place = itemsOf(item.closest('[role="menu"]')).indexOf(item);
    return () => pressInMenu(opener, item, () => itemsOf(menuOf(opener)).slice(place, place + 1));
  }

  replace(changes: readonly Change[]): boolean {
    return asRoosterStep(this.editor, (editor) => typeOver(editor, changes));
  }

  insert(text: string, at: Range): boolean {
    return asRoosterStep(this.editor, (editor) =>
      onOwnLine(at, (place) => typeLines(editor, text, place)),
    );
  }

  takeOff(field: 'to' | 'cc' | 'bcc' | 'attachments', index: number): boolean {
    // A file goes by a menu of its card that cannot be told apart from others.
    if (field === 'attachments') return false;
    const chips = chipsByWell(this.root, this.editor)[['to', 'cc', 'bcc'].indexOf(field)];
    const chip = chips?.[index];
    const control = chip?.querySelector(at.chipRemove);
    if (control) press(control);
    return control !== null && control !== undefined;
  }

  repliedTo(): string {
    const start = this.root.querySelector(at.quotedFrom);
    if (!start) return '';
    const end = this.editor.contains(start) ? this.editor : (start.parentElement ?? start);
    return textFrom(start, end, { head: at.quoteHead, inner: at.innerQuote });
  }

  /** Outlook tells times in the words of its language alone. */
  repliedToAt(): null {
    return null;
  }

  isShown(): boolean {
    return isDrawn(this.editor);
  }

  #people(): Person[][] {
    return peopleByWell(this.root, this.editor);
  }

  #inSendMenu(item: Element): boolean {
    const opener = this.root.querySelector(at.menuButton);
    const menu = item.closest('[role="menu"]');
    return opener !== null && menu !== null && menuOf(opener) === menu;
  }
}

/** Whether an element stands in the quoted mail, which begins with a mark and ends with the editor. */
function isBehind(editor: Element, element: Element): boolean {
  const mark = editor.querySelector(at.quotedFrom);
  return !!mark && (mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

function firstLine(element: Element): string {
  const named = element.getAttribute('aria-label') ?? element.textContent;
  return (named.trim().split('\n')[0] ?? '').trim();
}
