import type { Block } from './block.ts';

/** Blocks as they were read before; null for one that is left out. In a quoted mail a block reads otherwise than outside of one. */
export class BlockCache {
  readonly #own = new WeakMap<Element, Block | null>();
  readonly #quoted = new WeakMap<Element, Block | null>();

  get(element: Element, inQuote: boolean): Block | null | undefined {
    return this.#of(inQuote).get(element);
  }

  set(element: Element, inQuote: boolean, block: Block | null): void {
    this.#of(inQuote).set(element, block);
  }

  forget(element: Element): void {
    this.#own.delete(element);
    this.#quoted.delete(element);
  }

  #of(inQuote: boolean) {
    return inQuote ? this.#quoted : this.#own;
  }
}
