import type { Draft, Person } from '../draft/draft.ts';
import { type CheckResult, check } from '../engine/check.ts';
import { clockHere } from '../engine/clock.ts';
import type { Entry } from '../engine/directory.ts';
import type { Facts } from '../engine/facts.ts';
import type { Compose } from '../mail/adapter.ts';
import { Correspondence } from './correspondence.ts';
import { DraftDismissals } from './dismissals.ts';
import { type Header, headerOf } from './header.ts';
import { gravestWhere, type Paint, type Painter } from './painter.ts';
import type { Selected } from './selected.ts';
import { seriousOf } from './serious.ts';
import type { PageServices, PageSettings } from './services.ts';
import { readsTheSame, shownOf } from './shown.ts';
import { isDark, isRightToLeft, visiblePart } from './surroundings.ts';
import type { Box, ComposeView, ShownFinding } from './view.ts';

/** What a check depends on beside the draft; another object means that drafts must be checked again. */
export interface Knowledge {
  settings: PageSettings;
  facts: Facts;
}

/** A draft as it was checked last. */
interface Checked {
  draft: Draft;
  header: Header;
  knowledge: Knowledge;
  result: CheckResult;
}

let sessions = 0;

/** One open compose: its findings, where they stand, and what was dismissed in it. */
export class Session {
  readonly id = `compose-${++sessions}`;
  readonly compose: Compose;
  readonly dismissals: DraftDismissals;
  readonly #painter: Painter;
  readonly #paint: Paint = new Map();
  #header: Header | null = null;
  /** When a mail that is scheduled will be sent. */
  #sentAt: Date | null = null;
  #checked: Checked | null = null;
  readonly #correspondence = new Correspondence();
  #findings: readonly ShownFinding[] = [];
  #view: ComposeView;
  /** An input method is composing in one of the compose's fields; nothing may be changed. */
  isComposing = false;
  /** What the user had selected last in the editor. */
  lastSelection: Selected | null = null;
  /** The user has written here since it opened. */
  isTouched = false;
  readonly openedAt = Date.now();

  /** `onChange` is called when the view becomes another one outside of `scan` and `reselect`. */
  constructor(compose: Compose, painter: Painter, services: PageServices, onChange: () => void) {
    this.compose = compose;
    this.#painter = painter;
    this.dismissals = new DraftDismissals(services, compose.draftKey(), () => {
      if (this.reselect()) onChange();
    });
    this.#view = this.#newView();
  }

  /** As of now: the host may have turned dark since the last scan. */
  get view(): ComposeView {
    if (isDark(this.compose.editor) !== this.#view.dark) this.#view = this.#newView();
    return this.#view;
  }

  /** As of the last scan, with offsets into that text. */
  get findings(): readonly ShownFinding[] {
    return this.#findings;
  }

  get checked(): { draft: Draft; result: CheckResult } | null {
    return this.#checked;
  }

  /** Takes a person for another, or for somebody on record, in this draft from now on. */
  correct(shown: Person, real: Person | Entry): void {
    this.#correspondence.correct(shown, real);
    this.headerChanged();
  }

  find(key: string): ShownFinding | undefined {
    return this.#findings.find((finding) => finding.key === key);
  }

  /** Those that a mail is held for, gravest first. */
  get serious(): readonly ShownFinding[] {
    return seriousOf(this.#findings);
  }

  /** From the next scan on the draft is judged as of the moment when it is to be sent; null for now. */
  judgeAt(moment: Date | null): void {
    this.#sentAt = moment;
    this.headerChanged();
  }

  owns(node: Node): boolean {
    const { editor } = this.compose;
    // Nearly all that is asked about stands in the text, and the root has to be looked for.
    return editor.contains(node) || this.compose.root.contains(node);
  }

  /** To be called when recipients, subject or attachments may have changed. */
  headerChanged(): void {
    this.#header = null;
  }

  /** Reads the draft, checks it and paints what was found. True when the view is another one. */
  scan(knowledge: Knowledge): boolean {
    try {
      return this.#scan(knowledge);
    } catch (error) {
      // Nothing may stay under words that could be others by now.
      this.#findings = [];
      this.#checked = null;
      this.#painter.clear(this.#paint);
      console.error('Matchproof:', error);
      return this.#show();
    }
  }

  /** Dismissals changed: the findings are chosen anew from those of the last check. */
  reselect(): boolean {
    this.#choose();
    const mapped = this.compose.text();
    this.#painter.update(this.#paint, this.#findings, (finding) => mapped.boundsOf(finding));
    return this.#show();
  }

  close(): void {
    this.dismissals.keep();
    this.#painter.clear(this.#paint);
    this.#findings = [];
  }

  rangeOf(key: string): Range | null {
    return this.#paint.get(key)?.range ?? null;
  }

  /** The gravest finding whose words are drawn at a point of the viewport. */
  keyAt(x: number, y: number): string | null {
    return gravestWhere(this.#paint, (range) =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    );
  }

  /** The gravest finding in whose words the caret stands. */
  keyAtCaret(node: Node, offset: number): string | null {
    return gravestWhere(this.#paint, (range) => range.isPointInRange(node, offset));
  }

  #scan(knowledge: Knowledge): boolean {
    const mapped = this.compose.text();
    this.#header ??= this.#readHeader();
    const header = this.#header;
    const last = this.#checked;
    if (
      last?.draft.body !== mapped.text ||
      last.header !== header ||
      last.knowledge !== knowledge
    ) {
      const draft = { ...header, body: mapped.text };
      const facts = this.#correspondence.factsFor(knowledge.facts);
      const result = check(draft, facts, clockHere(this.#sentAt ?? new Date()));
      const isSame = last?.header === header && last.knowledge === knowledge;
      this.#checked = { draft, header, knowledge, result };
      if (!isSame || last.result.audience !== result.audience)
        this.#correspondence.look(this.compose, draft, result, facts);
      this.#choose();
    }
    this.#painter.update(this.#paint, this.#findings, (finding) => mapped.boundsOf(finding));
    return this.#show();
  }

  #choose(): void {
    const last = this.#checked;
    this.#findings = last
      ? shownOf(last.result, last.draft, last.knowledge.settings.rulesOff, this.dismissals)
      : [];
  }

  #readHeader(): Header {
    const { compose } = this;
    const key = compose.draftKey();
    if (key !== this.dismissals.draftKey) void this.dismissals.moveTo(key);
    return headerOf(compose, (people) => this.#correspondence.corrected(people));
  }

  #show(): boolean {
    const { audience, findings, people, inbound } = this.#view;
    if (
      audience === this.#audience &&
      people === this.#correspondence.shown.people &&
      inbound === this.#correspondence.shown.inbound &&
      readsTheSame(findings, this.#findings)
    )
      return false;
    this.#view = this.#newView();
    return true;
  }

  get #audience() {
    return this.#checked?.result.audience ?? 'other';
  }

  #newView(): ComposeView {
    const { editor, root } = this.compose;
    return {
      id: this.id,
      audience: this.#audience,
      findings: this.#findings,
      ...this.#correspondence.shown,
      place: () => this.#place(),
      placeOf: (key) => this.#placeOf(key),
      isMarked: (key) => this.#paint.has(key),
      dark: isDark(editor),
      rtl: isRightToLeft(root),
    };
  }

  #place(): Box | null {
    if (!this.compose.isShown()) return null;
    const area = this.compose.writingArea();
    return visiblePart(area.getBoundingClientRect(), area);
  }

  #placeOf(key: string): Box | null {
    const range = this.rangeOf(key);
    if (range) return visiblePart(range.getBoundingClientRect(), this.compose.editor);
    if (this.find(key)?.field !== 'subject') return null;
    const input = this.compose.subjectInput();
    return input && visiblePart(input.getBoundingClientRect(), input);
  }
}
