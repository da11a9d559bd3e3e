import type { Span, TextField } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { sentencesOf, withoutFootnote } from '../language/sentences.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { AsRead } from './addressed.ts';
import type { ParagraphSigns } from './audience-signs.ts';
import { Recent } from './recent.ts';
import type { Rule } from './rule.ts';

/** What one rule finds in a sentence; offsets in the sentence. */
export interface Told {
  readonly spans: readonly Span[];
  /** May only go on with what the sentence before says. */
  readonly adds: boolean;
  /** The sentence before says half of it. */
  readonly withPrevious: boolean;
}

/** What a list of rules finds in a sentence of a body or of a subject, by rule id; most find nothing. */
export interface ToldBy {
  readonly rules: readonly Rule[];
  readonly field: TextField;
  readonly told: ReadonlyMap<string, Told>;
  /** Rules whose grammar spoke and was not believed. */
  readonly denied: ReadonlySet<string>;
}

/** What was found out about the words of a sentence, for the list of rules that asked last. */
class Kept {
  told: ToldBy | null = null;
  /** What it says only together with the sentence before, beside what it says alone. */
  together: { readonly alone: ToldBy; readonly told: ReadonlyMap<string, Told> } | null = null;
}

/** What the words of a sentence say by themselves; the same object wherever the same words stand. */
class Alone extends Kept {
  /** Indices of the signs of its audience. */
  signs: readonly number[] | null = null;
  /** What a mail may say of which they say something, as bits, for those meanings that were asked for last. */
  said: { readonly of: object; readonly bits: number } | null = null;
  /** Whether the name of a program may begin in them, for the names that were looked for last. */
  named: { readonly by: object; readonly may: boolean } | null = null;
  /** What they say after the sentence that they stood behind last: a key in that one must not cost this one everything. */
  after: { readonly text: string; readonly kept: Kept } | null = null;
  readonly #text: string;
  #phrase: Phrase | null = null;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  get phrase(): Phrase {
    this.#phrase ??= new Phrase(wordsOf(withoutFootnote(this.#text)));
    return this.#phrase;
  }
}

/** One sentence with what the rules ask of it; everything is computed when first asked for and kept. */
export class Sentence {
  readonly text: string;
  /** Offset in its paragraph. */
  readonly start: number;
  /** What does not depend on the sentence before. */
  readonly alone: Alone;
  /** Whether somebody has asked for the sentence before: what was found then holds only behind that one. */
  askedBefore = false;
  readonly #previous: Sentence | null;
  readonly #kept: Kept;

  constructor(text: string, start: number, previous: Sentence | null) {
    this.text = text;
    this.start = start;
    this.#previous = previous;
    this.alone = sentences.get(text, () => new Alone(text));
    const before = previous?.text ?? '';
    if (this.alone.after?.text !== before) this.alone.after = { text: before, kept: new Kept() };
    this.#kept = this.alone.after.kept;
  }

  /** The sentence before it in the same paragraph. */
  get previous(): Sentence | null {
    this.askedBefore = true;
    return this.#previous;
  }

  /** What depends on the sentence before. */
  get kept(): Kept {
    return this.#kept;
  }

  get phrase(): Phrase {
    return this.alone.phrase;
  }

  get words(): readonly Word[] {
    return this.alone.phrase.words;
  }
}

/** What rules find, by rule id; nothing for those that find nothing. Offsets in the paragraph. */
export type Found = ReadonlyMap<string, readonly Span[]>;

export interface Paragraph {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** What it says about the reader. */
  signs: ParagraphSigns | null;
  /** What was found in it by those who asked last. */
  asRead: AsRead | null;
}

const paragraphs = new Recent<Paragraph>();
const sentences = new Recent<Alone>();

/** How many drafts are read until a text that none of them had is forgotten: each key leaves a sentence behind. */
const generation = 16;
let drafts = 0;

/** To be called for each draft that is read. */
export function forgetOldDrafts(): void {
  if (++drafts % generation !== 0) return;
  paragraphs.age();
  sentences.age();
}

/** Reads a paragraph once: the same text gives the same object until it is forgotten. */
export function readParagraph(text: string): Paragraph {
  return paragraphs.get(text, () => {
    const read: Sentence[] = [];
    for (const span of sentencesOf(text))
      read.push(new Sentence(text.slice(span.start, span.end), span.start, read.at(-1) ?? null));
    return { text, sentences: read, signs: null, asRead: null };
  });
}
