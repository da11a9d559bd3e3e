import { severities } from '../draft/draft.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { UserEvents } from './user-events.ts';
import type { ShownFinding } from './view.ts';

interface Parts {
  window: Window;
  signal: AbortSignal;
  events: UserEvents;
  sessions: Sessions;
  /** Whether a node belongs to our own interface. */
  isOurs(node: Node): boolean;
  /** `x`: where the pointer rests, in CSS pixels from the left. */
  open(session: Session, key: string, x: number): void;
  close(): void;
}

/** Milliseconds that the pointer rests on words before their card opens, and is away before it closes. */
const openAfter = 120;
const closeAfter = 300;

/** Opens the card of the words that the pointer rests on. Reads the page only; nothing lies over the words. */
export class PointerCard {
  readonly #parts: Parts;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The words that the pointer rests on. */
  #over: string | null = null;
  /** The words whose card it has opened. */
  #opened: string | null = null;
  /** The button went down on the page, not on our own parts. */
  #pullsThere = false;
  /** The words that it rested on when the user closed their card: they are left alone until it has left them. */
  #closed: string | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.events.on(['mousedown'], ({ target }) => {
      this.#pullsThere = target !== null && !parts.isOurs(target as Node);
    });
    parts.events.on(['pointermove'], this.#onMove);
    // While something is dragged, or a file brought from elsewhere, no pointer is told of.
    parts.events.on(['dragenter'], () => this.#giveWay());
    parts.signal.addEventListener('abort', () => this.forget());
  }

  /** The card was closed or opened in another way. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#parts.window.cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#over = null;
    this.#opened = null;
  }

  /** The user closed the card: it must not come again with the next move by a hair. */
  leaveAlone(): void {
    this.#closed = this.#over;
    this.forget();
  }

  /** A card would lie over the place where what is dragged shall go. */
  #giveWay(): void {
    const isOpen = this.#opened !== null;
    this.forget();
    if (isOpen) this.#parts.close();
  }

  // Once a frame: reading where words stand needs a layout.
  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      if (this.#pullsThere) this.#giveWay();
      return;
    }
    const { clientX, clientY, target } = event;
    const { window } = this.#parts;
    window.cancelAnimationFrame(this.#frame);
    this.#frame = window.requestAnimationFrame(() => {
      this.#frame = 0;
      if (target) this.#rest(target as Node, clientX, clientY);
    });
  };

  #rest(target: Node, x: number, y: number): void {
    const { close, isOurs, open, sessions } = this.#parts;
    const isOnOurs = isOurs(target);
    const session = isOnOurs ? undefined : sessions.of(target);
    const key = session ? keyUnder(session, target, x, y) : null;
    const words = session && key !== null ? `${session.id} ${key}` : null;
    // On a card the pointer is where it is on its words.
    const over = isOnOurs ? this.#opened : words;
    if (over !== null && over === this.#closed) return;
    this.#closed = null;
    if (over === this.#over) return;
    this.#over = over;
    clearTimeout(this.#timer);
    if (over === this.#opened) return;
    if (session && key !== null) {
      this.#timer = setTimeout(() => {
        this.#opened = over;
        open(session, key, x);
      }, openAfter);
    } else {
      this.#timer = setTimeout(() => {
        this.#opened = null;
        close();
      }, closeAfter);
    }
  }
}

function keyUnder(session: Session, target: Node, x: number, y: number): string | null {
  if (session.compose.editor.contains(target)) return session.keyAt(x, y);
  if (target !== session.compose.subjectInput()) return null;
  const grade = ({ severity }: ShownFinding) => severities.indexOf(severity);
  const [gravest] = session.findings
    .filter(({ field }) => field === 'subject')
    .toSorted((a, b) => grade(a) - grade(b));
  return gravest?.key ?? null;
}
