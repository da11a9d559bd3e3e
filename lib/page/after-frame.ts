/** Does something once, soon after the next frame was drawn. */
export class AfterFrame {
  readonly #window: Window;
  readonly #act: () => void;
  #frame = 0;

  /** Nothing is done any more after `signal` was aborted. */
  constructor(window: Window, signal: AbortSignal, act: () => void) {
    this.#window = window;
    this.#act = () => {
      this.#frame = 0;
      if (!signal.aborted) act();
    };
  }

  soon(): void {
    // A task that is asked for while a frame is made runs when it is done.
    this.#frame ||= this.#window.requestAnimationFrame(() => setTimeout(this.#act));
  }
}
