import type { Span } from '../draft/draft.ts';
import { slotsIn } from '../templates/slots.ts';
import { rangeBetween } from './ranges.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { bringIntoSight } from './sight.ts';
import { elementOf, type UserEvents } from './user-events.ts';

interface Parts {
  events: UserEvents;
  sessions: Sessions;
}

/** What stood around the slot that was selected last; the caret between the two is still at that slot. */
interface Around {
  before: string;
  after: string;
}

/** Leads from slot to slot by Tab while the caret is at one. */
export class SlotWalk {
  readonly #at = new WeakMap<Session, Around>();

  constructor({ events, sessions }: Parts) {
    events.on(['keydown'], (event) => {
      if (event.key !== 'Tab' || event.isComposing) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const target = elementOf(event);
      const session = target && sessions.of(target);
      if (!session || session.isComposing || !isWritten(session, target)) return;
      sessions.flush();
      if (!this.#step(session, event.shiftKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
  }

  /** Selects the first slot of a draft from an offset on, if there is one. */
  begin(session: Session, from: number): void {
    const text = textOf(session);
    const first = slotsIn(text).find(({ start }) => start >= from);
    if (first) this.#select(session, text, first);
  }

  /** True when another slot was gone to. */
  #step(session: Session, isBack: boolean): boolean {
    const text = textOf(session);
    const caret = caretIn(session);
    if (!caret) return false;
    const slots = slotsIn(text);
    const open = slots.find(({ start, end }) => caret.start >= start && caret.end <= end);
    const here = open ?? this.#filled(session, text, caret);
    if (!here) return false;
    const before = slots.filter(({ end }) => end <= here.start);
    const after = slots.filter(({ start }) => start >= here.end);
    const next = isBack ? (before.at(-1) ?? after.at(-1)) : (after[0] ?? before[0]);
    if (next) return this.#select(session, text, next);
    if (!open) return false;
    const isSelected = caret.start === open.start && caret.end === open.end;
    if (!isSelected) return this.#select(session, text, open);
    // The only one is left behind; a host that writes a tab then does not write it over the slot.
    select(session, { start: open.end, end: open.end });
    return false;
  }

  /** What was written in place of the slot that was selected last. */
  #filled(session: Session, text: string, caret: Span): Span | null {
    const around = this.#at.get(session);
    if (!around) return null;
    const { after, before } = around;
    const end = text.length - after.length;
    const isThere =
      caret.start >= before.length &&
      caret.end <= end &&
      text.startsWith(before) &&
      text.endsWith(after);
    return isThere ? { start: before.length, end } : null;
  }

  #select(session: Session, text: string, slot: Span): boolean {
    if (!select(session, slot)) return false;
    this.#at.set(session, { before: text.slice(0, slot.start), after: text.slice(slot.end) });
    return true;
  }
}

function isWritten({ compose }: Session, target: Element): boolean {
  return target === compose.plainField() || compose.editor.contains(target);
}

function textOf({ compose }: Session): string {
  return compose.text().text;
}

function caretIn({ compose }: Session): Span | null {
  const plain = compose.plainField();
  if (plain) return { start: plain.selectionStart, end: plain.selectionEnd };
  const selection = compose.editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const mapped = compose.text();
  const start = mapped.offsetOf(range.startContainer, range.startOffset);
  const end = mapped.offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

function select({ compose }: Session, { end, start }: Span): boolean {
  const plain = compose.plainField();
  if (plain) {
    plain.setSelectionRange(start, end);
    return true;
  }
  const bounds = compose.text().boundsOf({ start, end });
  if (!bounds) return false;
  const { endContainer, endOffset, startContainer, startOffset } = bounds;
  const { ownerDocument: document } = compose.editor;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  // The browser tells of it in a later task, and a key may come before: roosterjs would write over what was selected before.
  document.dispatchEvent(new Event('selectionchange'));
  bringIntoSight(rangeBetween(document, bounds));
  return true;
}
