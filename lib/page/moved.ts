import type { UserEvents } from './user-events.ts';

/** Tells at most once a frame that things on the page may stand elsewhere than before. */
export class Movement {
  readonly #listeners = new Set<() => void>();
  readonly #window: Window;
  #frame = 0;

  constructor(window: Window, events: UserEvents, signal: AbortSignal) {
    this.#window = window;
    events.on(['scroll', 'resize', 'transitionend', 'animationend'], this.tell);
    signal.addEventListener('abort', () => window.cancelAnimationFrame(this.#frame));
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly tell = (): void => {
    if (this.#frame !== 0 || this.#listeners.size === 0) return;
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#frame = 0;
      for (const listener of this.#listeners) listener();
    });
  };
}
