import { Grammar, type Phrase } from '../language/grammar.ts';
import type { Block } from './doc.ts';
import type { Paragraph, Sentence } from './paragraph.ts';

/** What a sentence may say, and what in the same sentence takes it back. */
export type Said = Grammar | { readonly says: Grammar; readonly unless: Grammar };

/** Several things that a mail may say, at most 30; what a paragraph says is found once. */
export class Meanings<Name extends string> {
  readonly #grammars: readonly (readonly [Name, Said])[];
  /** What a paragraph says: a bit for each name. */
  readonly #known = new WeakMap<Paragraph, number>();

  constructor(grammars: Readonly<Record<Name, Said>>) {
    this.#grammars = Object.entries(grammars) as [Name, Said][];
  }

  /** What is said in any of the paragraphs. */
  saidIn(blocks: readonly Block[]): ReadonlySet<Name> {
    const said = blocks.reduce((bits, { paragraph }) => bits | this.#said(paragraph), 0);
    return new Set(this.#grammars.flatMap(([name], i) => (said & (1 << i) ? name : [])));
  }

  /** Which of some meanings the mail comes to first; null where it has none. */
  firstIn(blocks: readonly Block[], ...names: readonly Name[]): Name | null {
    const wanted = this.#grammars.reduce(
      (bits, [name], i) => (names.includes(name) ? bits | (1 << i) : bits),
      0,
    );
    for (const { paragraph } of blocks) {
      if ((this.#said(paragraph) & wanted) === 0) continue;
      for (const { phrase } of paragraph.sentences)
        for (const [name, said] of this.#grammars)
          if (names.includes(name) && says(phrase, said)) return name;
    }
    return null;
  }

  #said(paragraph: Paragraph): number {
    const known = this.#known.get(paragraph);
    if (known !== undefined) return known;
    const found = paragraph.sentences.reduce((bits, { alone }) => bits | this.#saidBy(alone), 0);
    this.#known.set(paragraph, found);
    return found;
  }

  #saidBy(alone: Sentence['alone']): number {
    if (alone.said?.of === this) return alone.said.bits;
    const found = this.#grammars.reduce(
      (bits, [, said], i) => (says(alone.phrase, said) ? bits | (1 << i) : bits),
      0,
    );
    alone.said = { of: this, bits: found };
    return found;
  }
}

function says(phrase: Phrase, said: Said): boolean {
  if (said instanceof Grammar) return phrase.has(said);
  return phrase.has(said.says) && !phrase.has(said.unless);
}
