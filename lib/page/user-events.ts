type Types = WindowEventMap & DocumentEventMap;

/** Chromium itself sends the end of a composition as if a script had made it. */
const mistrusted: ReadonlySet<string> = new Set(['compositionend']);

/**
 * Listens to what the user does, before the page does. Events that scripts made are not heard, and a listener that throws
 * lets the event pass as if it were not there.
 */
export class UserEvents {
  readonly #window: Window;
  readonly #signal: AbortSignal;
  readonly #listeners: { type: string; listener: (event: Event) => void }[] = [];

  constructor(window: Window, signal: AbortSignal) {
    this.#window = window;
    this.#signal = signal;
  }

  on<T extends keyof Types>(types: readonly T[], act: (event: Types[T]) => void): void {
    const listener = (event: Event) => {
      if (!event.isTrusted && !mistrusted.has(event.type)) return;
      try {
        act(event as Types[T]);
      } catch (error) {
        console.error('Matchproof:', error);
      }
    };
    for (const type of types) this.#listeners.push({ type, listener });
    this.renew();
  }

  /** Listens again to what a window forgot when its document was opened anew. */
  renew(): void {
    for (const { type, listener } of this.#listeners)
      this.#window.addEventListener(type, listener, { capture: true, signal: this.#signal });
  }
}

/** What the event is about, also inside a shadow root; null for the document itself. */
export function elementOf(event: Event): Element | null {
  const { target: outer } = event as Event & { target: Node | null };
  // The whole path is dear at each key, and only what hides a tree of its own stands for something else.
  const isHost = outer !== null && 'shadowRoot' in outer && outer.shadowRoot !== null;
  const target = isHost ? (event.composedPath()[0] as Node | undefined) : outer;
  if (target?.nodeType === Node.ELEMENT_NODE) return target as Element;
  return target?.parentElement ?? null;
}
