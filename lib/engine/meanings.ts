import { Grammar, type Phrase } from '../language/grammar.ts';
import type { Block } from './doc.ts';
import type { Paragraph } from './paragraph.ts';

/** What a sentence may say, and what in the same sentence takes it back. */
export type Said = Grammar | { readonly says: Grammar; readonly unless: Grammar };

/** Several things that a mail may say; what a paragraph says is found once. */
export class Meanings<Name extends string> {
  readonly #grammars: readonly (readonly [Name, Said])[];
  readonly #known = new WeakMap<Paragraph, ReadonlySet<Name>>();

  constructor(grammars: Readonly<Record<Name, Said>>) {
    this.#grammars = Object.entries(grammars) as [Name, Said][];
  }

  /** What is said in any of the paragraphs. */
  saidIn(blocks: readonly Block[]): ReadonlySet<Name> {
    return new Set(blocks.flatMap((block) => [...this.#said(block.paragraph)]));
  }

  /** Which of some meanings the mail comes to first; null where it has none. */
  firstIn(blocks: readonly Block[], ...names: readonly Name[]): Name | null {
    for (const { paragraph } of blocks) {
      const here = this.#said(paragraph);
      if (!names.some((name) => here.has(name))) continue;
      for (const { phrase } of paragraph.sentences)
        for (const [name, said] of this.#grammars)
          if (names.includes(name) && says(phrase, said)) return name;
    }
    return null;
  }

  #said(paragraph: Paragraph): ReadonlySet<Name> {
    const known = this.#known.get(paragraph);
    if (known) return known;
    const found = new Set<Name>();
    for (const [name, said] of this.#grammars)
      if (paragraph.sentences.some(({ phrase }) => says(phrase, said))) found.add(name);
    this.#known.set(paragraph, found);
    return found;
  }
}

function says(phrase: Phrase, said: Said): boolean {
  if (said instanceof Grammar) return phrase.has(said);
  return phrase.has(said.says) && !phrase.has(said.unless);
}
