import type { Grammar } from '../language/grammar.ts';
import type { Block } from './doc.ts';
import type { Paragraph } from './paragraph.ts';

/** Several things that a mail may say, each a grammar; what a paragraph says is found once. */
export class Meanings<Name extends string> {
  readonly #grammars: readonly (readonly [Name, Grammar])[];
  readonly #known = new WeakMap<Paragraph, ReadonlySet<Name>>();

  constructor(grammars: Readonly<Record<Name, Grammar>>) {
    this.#grammars = Object.entries(grammars) as [Name, Grammar][];
  }

  /** What is said in any of the paragraphs. */
  saidIn(blocks: readonly Block[]): ReadonlySet<Name> {
    return new Set(blocks.flatMap((block) => [...this.#said(block.paragraph)]));
  }

  #said(paragraph: Paragraph): ReadonlySet<Name> {
    const known = this.#known.get(paragraph);
    if (known) return known;
    const found = new Set<Name>();
    for (const [name, grammar] of this.#grammars)
      if (paragraph.sentences.some(({ phrase }) => phrase.has(grammar))) found.add(name);
    this.#known.set(paragraph, found);
    return found;
  }
}
