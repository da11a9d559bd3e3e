import type { MappedText } from '../../mail/adapter.ts';
import { readBlock, type TextPolicy } from './block.ts';
import { BlockCache } from './block-cache.ts';
import { mapText } from './mapped-text.ts';

/** The text of an editor that changes: only blocks that mutations touched are read anew. */
export class EditorText {
  readonly #editor: Element;
  readonly #policy: TextPolicy;
  readonly #cache = new BlockCache();
  #mapped: MappedText | null = null;

  constructor(editor: Element, policy: TextPolicy) {
    this.#editor = editor;
    this.#policy = policy;
  }

  /** Forgets what the mutations made outdated. */
  changed(records: readonly MutationRecord[]): void {
    const seen = new Set<Node>();
    for (const { target, addedNodes } of records) {
      for (const added of addedNodes) this.#forgetTree(added);
      for (let node: Node | null = target; node && !seen.has(node); node = node.parentNode) {
        seen.add(node);
        this.#cache.forget(node as Element);
        if (node === this.#editor) this.#mapped = null;
      }
    }
  }

  // A block that was taken out and put back may have changed unseen in between.
  #forgetTree(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    this.#cache.forget(node as Element);
    for (const inner of (node as Element).querySelectorAll('*')) this.#cache.forget(inner);
  }

  #readEditor() {
    return readBlock(this.#editor, this.#policy, this.#cache, this.#policy.quotes(this.#editor));
  }

  read(): MappedText {
    this.#mapped ??= mapText(this.#readEditor());
    return this.#mapped;
  }
}
