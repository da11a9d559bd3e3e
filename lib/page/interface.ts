import type { PageStore } from './view.ts';

export type MountUi = (store: PageStore) => { element: HTMLElement; unmount(): void };

/** Our own interface in the document: brought when it is first needed, put back when the page removes it. */
export class Interface {
  readonly #document: Document;
  readonly #load: () => Promise<MountUi>;
  readonly #store: PageStore;
  #loading: Promise<void> | null = null;
  #mounted: ReturnType<MountUi> | null = null;

  constructor(document: Document, load: () => Promise<MountUi>, store: PageStore) {
    this.#document = document;
    this.#load = load;
    this.#store = store;
  }

  mount(): void {
    if (this.#mounted) this.#attach(this.#mounted.element);
    else this.#loading ??= this.#bring();
  }

  /** Events from inside our shadow root name its host. */
  owns(node: Node): boolean {
    return this.#mounted?.element.contains(node) ?? false;
  }

  /** Whether a part of it has the focus. */
  get hasFocus(): boolean {
    const focused = this.#document.activeElement;
    return focused !== null && this.owns(focused);
  }

  /** Whether a part of it is drawn now. */
  shows(selector: string): boolean {
    const part = this.#mounted?.element.shadowRoot?.querySelector(selector);
    return part?.isConnected === true && part.getClientRects().length > 0;
  }

  async #bring(): Promise<void> {
    try {
      const mountUi = await this.#load();
      this.#mounted = mountUi(this.#store);
      this.#attach(this.#mounted.element);
    } catch (error) {
      console.error('Matchproof:', error);
    }
  }

  #attach(element: HTMLElement): void {
    if (element.isConnected) return;
    this.#document.documentElement.append(element);
    // An element that leaves the document leaves the top layer, and so does an open question in it.
    element.showPopover();
    const question = element.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]');
    question?.close();
    question?.showModal();
  }
}
