import type { Span, TextField } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { Reading } from '../model/classify.ts';
import { Recent } from './recent.ts';
import type { Rule } from './rule.ts';

/** What was found out about the words of a sentence. */
interface Kept {
  /** What each rule's grammar finds, by rule id. */
  readonly said: Map<string, readonly Span[]>;
  reading: Reading | null;
}

/** What the words of a sentence say by themselves; the same object wherever the same words stand. */
class Alone implements Kept {
  readonly said = new Map<string, readonly Span[]>();
  reading: Reading | null = null;
  /** Indices of the signs of its audience. */
  signs: readonly number[] | null = null;
  /** What they say after the sentence that they stood behind last: a key in that one must not cost this one everything. */
  after: { readonly text: string; readonly kept: Kept } | null = null;
  readonly #text: string;
  #phrase: Phrase | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  get phrase(): Phrase {
    this.#phrase ??= new Phrase(wordsOf(this.#text));
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
    if (this.alone.after?.text !== before)
      this.alone.after = { text: before, kept: { said: new Map(), reading: null } };
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
  /** What lists of rules found here, in a body and in a subject. Filled by the engine. */
  readonly found: { readonly [field in TextField]: Map<readonly Rule[], Found> };
}

/** Enough for a few long drafts. */
const paragraphs = new Recent<Paragraph>(1000);
const sentences = new Recent<Alone>(4000);

/** Reads a paragraph once: the same text gives the same object until it is forgotten. */
export function readParagraph(text: string): Paragraph {
  return paragraphs.get(text, () => {
    const read: Sentence[] = [];
    for (const span of sentencesOf(text))
      read.push(new Sentence(text.slice(span.start, span.end), span.start, read.at(-1) ?? null));
    return { text, sentences: read, found: { body: new Map(), subject: new Map() } };
  });
}
