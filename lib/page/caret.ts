import { type Selected, select } from './selected.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { UserEvents } from './user-events.ts';

interface Parts {
  document: Document;
  events: UserEvents;
  sessions: Sessions;
  /** Whether a node belongs to our own interface. */
  isOurs(node: Node): boolean;
  /** The caret was put into words that something was found in. */
  entered(session: Session, key: string): void;
  left(): void;
}

/** Drafts whose last place is one that the user was led to, and not yet where their selection is. */
const led = new WeakSet<Session>();

const movingKeys = /^(Arrow|Home|End|Page)/;

/** Follows the caret through the drafts: opens a card where it is put into words, not where it comes by typing. */
export class Caret {
  readonly #parts: Parts;
  #wasMoved = false;
  /** The words whose card was opened last by the caret that still stands in them. */
  #in: string | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { events, sessions } = parts;
    events.on(['mousedown'], ({ target }) => {
      // What is pressed elsewhere, as in our own parts, puts the caret back at most.
      this.#wasMoved = target !== null && sessions.of(target as Node) !== undefined;
    });
    events.on(['keydown'], ({ key }) => {
      this.#wasMoved = movingKeys.test(key);
    });
    events.on(['selectionchange'], () => this.#follow());
    events.on(['compositionstart', 'compositionend'], ({ target, type }) => {
      const session = target && sessions.of(target as Node);
      if (session) session.isComposing = type === 'compositionstart';
    });
  }

  /** Where in a draft the user was last, as an offset into its text; 0 for nowhere. */
  static offsetIn({ compose, lastSelection }: Session): number {
    const plain = compose.plainField();
    if (plain) return plain.selectionStart;
    if (!lastSelection) return 0;
    return compose.text().offsetOf(lastSelection.startContainer, lastSelection.startOffset) ?? 0;
  }

  /** Takes in where in a draft the user is now: the browser tells of a caret that moved only in a later task. */
  static note(session: Session): void {
    const { editor } = session.compose;
    const place = placeOf(editor.ownerDocument.getSelection());
    if (!place || !editor.contains(place.startContainer)) return;
    session.lastSelection = place;
    led.delete(session);
  }

  /** Leads to a place in a draft: the caret comes there with the focus. */
  static lead(session: Session, { startContainer, startOffset }: Range): void {
    const [endContainer, endOffset] = [startContainer, startOffset];
    const place = { startContainer, startOffset, endContainer, endOffset, isBackward: false };
    session.lastSelection = place;
    led.add(session);
  }

  /** Puts the caret back to where it was in a draft, or to where the user was led. */
  static restore(session: Session): void {
    const { compose, lastSelection: last } = session;
    const { editor } = compose;
    const selection = editor.ownerDocument.getSelection();
    // A caret that comes with the focus alone is not where it was.
    const isThere = !led.delete(session) && editor.contains(selection?.anchorNode ?? null);
    compose.writingArea().focus({ preventScroll: true });
    if (!last || !selection || isThere) return;
    if (!editor.contains(last.startContainer) || !editor.contains(last.endContainer)) return;
    select(
      selection,
      [last.startContainer, last.startOffset],
      [last.endContainer, last.endOffset],
      last.isBackward,
    );
  }

  #follow(): void {
    const { document, entered, isOurs, sessions } = this.#parts;
    const selection = document.getSelection();
    const caret = placeOf(selection);
    if (!caret) return;
    const { startContainer, startOffset } = caret;
    const session = sessions.of(startContainer);
    if (!session?.compose.editor.contains(startContainer)) {
      if (!isOurs(startContainer)) this.#leave();
      return;
    }
    // Told late of where the caret was before the user was led elsewhere.
    if (led.has(session) && !session.compose.editor.contains(document.activeElement)) return;
    session.lastSelection = caret;
    led.delete(session);
    const key = selection?.isCollapsed ? session.keyAtCaret(startContainer, startOffset) : null;
    const place = key === null ? null : `${session.id} ${key}`;
    if (place === this.#in) return;
    this.#leave();
    this.#in = this.#wasMoved ? place : null;
    if (key !== null && this.#wasMoved) entered(session, key);
  }

  #leave(): void {
    if (this.#in === null) return;
    this.#in = null;
    this.#parts.left();
  }
}

function placeOf(selection: Selection | null): Selected | null {
  if (!selection?.anchorNode || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, isCollapsed } = selection;
  if (!isCollapsed) {
    const { endContainer, endOffset, startContainer, startOffset } = selection.getRangeAt(0);
    const isBackward = anchorNode !== startContainer || anchorOffset !== startOffset;
    return { startContainer, startOffset, endContainer, endOffset, isBackward };
  }
  // A range, asked for at each key, would be kept up with whatever changes in the page until it is collected.
  return {
    startContainer: anchorNode,
    startOffset: anchorOffset,
    endContainer: anchorNode,
    endOffset: anchorOffset,
    isBackward: false,
  };
}
