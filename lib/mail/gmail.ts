import type { Person } from '../draft/draft.ts';
import { parsePerson } from '../draft/person.ts';
import { EditorText } from '../page/text/editor-text.ts';
import { textWithoutPlaces } from '../page/text/mapped-text.ts';
import type { Change, Compose, MailAdapter, MappedText } from './adapter.ts';
import { type Embedded, embeddedIn } from './embedded.ts';
import { answersIn } from './gmail-answers.ts';
import { peopleIn } from './gmail-people.ts';
import { gmailSelectors as at } from './gmail-selectors.ts';
import { receivedAt } from './gmail-time.ts';
import { asOneStep, onOwnLine, putBlocks, typeLines, typeOver } from './insert.ts';
import { isDrawn, press, pressInMenu } from './press.ts';
import { Answers, QuoteMemory } from './quote-memory.ts';
import { textOfHtml, textOfQuote } from './quoted.ts';
import { SignatureMemory } from './signature.ts';

/** Gmail on the web. */
export function gmail(): MailAdapter {
  const known = new WeakMap<Element, GmailCompose>();
  const answers = new Answers();
  return {
    host: 'gmail',
    composes(document) {
      const found: Compose[] = [];
      for (const editor of document.querySelectorAll<HTMLElement>(at.editor)) {
        if (!rootOf(editor)) continue;
        const compose = known.get(editor) ?? new GmailCompose(editor, answers);
        known.set(editor, compose);
        found.push(compose);
      }
      return found;
    },
    isRefusing: (document) => [...document.querySelectorAll(at.refusal)].some(isDrawn),
    notice: (document) => document.querySelector(at.toast)?.textContent ?? '',
  };
}

function rootOf(editor: Element): HTMLElement | null {
  const dialog = editor.closest<HTMLElement>(at.dialog);
  if (dialog?.querySelectorAll(at.editor).length === 1) return dialog;
  const byClass = editor.closest<HTMLElement>(at.root);
  if (byClass) return byClass;
  for (let each = editor.parentElement; each; each = each.parentElement)
    if (each.querySelector(at.composeId)) return each;
  return null;
}

class GmailCompose implements Compose {
  readonly editor: HTMLElement;
  readonly #text: EditorText;
  readonly #quotes: QuoteMemory;
  readonly #embedded: Embedded;

  constructor(editor: HTMLElement, answers: Answers) {
    this.editor = editor;
    for (const line of answersIn(editor)) answers.add(line);
    this.#quotes = new QuoteMemory(editor, at.quoted, answers);
    const signatures = new SignatureMemory(editor, at.signature);
    const isQuoted = (element: Element) => !!element.closest(at.quoted);
    this.#embedded = { ...at, signatures, isQuoted };
    this.#text = new EditorText(editor, {
      leavesOut: (element) =>
        element.matches(`${at.signaturePrefix}, ${at.readOnly}`) ||
        (element.matches(at.signature) && signatures.isPristine(element)),
      quotes: (element) => element.matches(at.quoted),
      cuts: () => false,
      ownOf: (line) => this.#quotes.ownOf(line),
    });
  }

  get root(): HTMLElement {
    return rootOf(this.editor) ?? this.editor;
  }

  writingArea(): HTMLElement {
    return this.plainField() ?? this.editor;
  }

  plainField(): HTMLTextAreaElement | null {
    if (this.#value(at.isHtml) !== '0') return null;
    const field = this.root.querySelector<HTMLTextAreaElement>(at.plain);
    return field && isDrawn(field) ? field : null;
  }

  draftKey(): string {
    const draft = this.#value(at.draftId);
    return `gmail:${/:/.test(draft) ? draft : `compose:${this.#value(at.composeId)}`}`;
  }

  subject(): string {
    return this.subjectInput()?.value ?? this.#value(at.hiddenSubject);
  }

  subjectInput(): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>(at.subject);
  }

  to(): Person[] {
    return peopleIn(this.root, 'to');
  }

  cc(): Person[] {
    return peopleIn(this.root, 'cc');
  }

  bcc(): Person[] {
    return peopleIn(this.root, 'bcc');
  }

  from(): Person {
    return parsePerson(this.#value(at.from));
  }

  attachments(): string[] {
    const files = [...this.root.querySelectorAll(at.attachment)].map((chip) =>
      (chip.querySelector(at.attachmentName) ?? chip).textContent.trim(),
    );
    return [...files, ...embeddedIn(this.editor, this.#embedded)];
  }

  isReply(): boolean {
    const answered = this.#value(at.repliedTo);
    // InboxSDK has met the word in new mails. `msg-a:` is a mail of one's own: nobody has answered it yet.
    if (/^(?:undefined)?$|msg-a:/.test(answered)) return false;
    return this.root.querySelector(at.forwards) === null;
  }

  changed(records: readonly MutationRecord[]): void {
    this.#quotes.changed();
    this.#text.changed(records);
  }

  text(): MappedText {
    const plain = this.plainField();
    return plain ? textWithoutPlaces(plain.value) : this.#text.read();
  }

  isSendControl(target: Element): boolean {
    const item = target.closest(at.schedule);
    if (item) return this.root.contains(item) || this.#ownsOpenMenu();
    const button = target.closest<HTMLElement>('[role="button"]');
    return button !== null && this.root.contains(button) && this.#sendButtons().includes(button);
  }

  isScheduleControl(target: Element): boolean {
    return target.closest(at.schedule) !== null && this.isSendControl(target);
  }

  isLeaveControl(target: Element): boolean {
    const control = target.closest(at.leave);
    return control !== null && this.root.contains(control);
  }

  sendControl(): HTMLElement | null {
    return this.#sendButtons().find((button) => !button.matches(at.sendAndArchive)) ?? null;
  }

  presser(control: Element): () => void {
    const item = control.closest(at.schedule);
    const opener = this.root.querySelector(at.menuButton);
    if (!item || !opener) return () => press(control);
    return () => pressInMenu(opener, item, () => document.querySelectorAll(at.schedule));
  }

  replace(changes: readonly Change[]): boolean {
    return asOneStep(this.editor, blink, (editor) => typeOver(editor, changes));
  }

  insert(text: string, at: Range, isAlone: boolean): boolean {
    const write = isAlone ? putBlocks : typeLines;
    return asOneStep(this.editor, blink, (editor) =>
      onOwnLine(at, (place) => write(editor, text, place)),
    );
  }

  takeOff(field: 'to' | 'cc' | 'bcc' | 'attachments', index: number): boolean {
    const [item, remove] =
      field === 'attachments'
        ? [at.attachment, at.attachmentRemove]
        : [`[name="${field}"] ${at.chip}`, at.chipRemove];
    const control = this.root.querySelectorAll(item)[index]?.querySelector(remove);
    if (control) press(control);
    return !!control;
  }

  repliedTo(): string {
    const policy = { head: at.quoteHead, inner: at.innerQuote };
    const folded = this.#value(at.foldedQuote);
    if (folded) return textOfHtml(folded, policy);
    const quote = this.editor.querySelector(at.quoted);
    if (quote) return textOfQuote(quote, policy);
    const above = [...this.editor.ownerDocument.querySelectorAll(at.messageBody)].findLast(
      (body) => this.editor.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    return above ? textOfQuote(above, { ...policy, inner: at.quoted }) : '';
  }

  repliedToAt(): string | null {
    if (!this.isReply()) return null;
    // An older mail may be answered though newer ones came: what they say is known too.
    const { ownerDocument: document } = this.editor;
    const shown = [...document.querySelectorAll(at.message)].map((each) =>
      each.getAttribute(at.id),
    );
    const moments = [this.#value(at.repliedTo), ...shown].map((id) => receivedAt(id ?? '') ?? 0);
    const newest = Math.max(...moments);
    return newest > 0 ? new Date(newest).toISOString() : null;
  }

  isShown(): boolean {
    return isDrawn(this.writingArea());
  }

  #value(selector: string): string {
    return this.root.querySelector<HTMLInputElement>(selector)?.value ?? '';
  }

  #sendButtons(): HTMLElement[] {
    const archive = `[role="button"]${at.sendAndArchive}`;
    for (const rung of [at.sendByLog, at.sendByPlace, at.sendByRow]) {
      const main = this.root.querySelector<HTMLElement>(rung);
      if (main) return [...new Set([main, ...this.root.querySelectorAll<HTMLElement>(archive)])];
    }
    return [];
  }

  #ownsOpenMenu(): boolean {
    const expanded = `${at.menuButton}[aria-expanded="true"]`;
    const { ownerDocument: document } = this.editor;
    return !document.querySelector(expanded) || this.root.querySelector(expanded) !== null;
  }
}

/** goog.editor cuts an undo state at once when it is blurred, and only then (UndoRedo.handleBlur_). */
function blink(editor: HTMLElement): void {
  for (const type of ['blur', 'focus']) editor.dispatchEvent(new FocusEvent(type));
}
