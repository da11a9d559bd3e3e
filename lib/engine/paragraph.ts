import type { Span } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type Word, wordsOf } from '../language/words.ts';

/** One sentence with what the rules ask of it; everything is computed when first asked for and kept. */
export class Sentence {
  readonly text: string;
  /** Offset in its paragraph. */
  readonly start: number;
  /** The sentence before it in the same paragraph. */
  readonly previous: Sentence | null;
  #phrase: Phrase | null = null;

  constructor(text: string, start: number, previous: Sentence | null) {
    this.text = text;
    this.start = start;
    this.previous = previous;
  }

  get phrase(): Phrase {
    this.#phrase ??= new Phrase(wordsOf(this.text));
    return this.#phrase;
  }

  get words(): readonly Word[] {
    return this.phrase.words;
  }
}

export interface Paragraph {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** What each rule found here, by rule id; offsets in the paragraph. Filled by the engine. */
  readonly found: Map<string, readonly Span[]>;
}

const cache = new Map<string, Paragraph>();
/** Enough for a few long drafts; the oldest half goes when it is full. */
const capacity = 2000;

/** Reads a paragraph once: the same text gives the same object until it is forgotten. */
export function readParagraph(text: string): Paragraph {
  const known = cache.get(text);
  if (known) return known;
  const sentences: Sentence[] = [];
  for (const span of sentencesOf(text))
    sentences.push(new Sentence(text.slice(span.start, span.end), span.start, sentences.at(-1) ?? null));
  const paragraph = { text, sentences, found: new Map() };
  if (cache.size >= capacity)
    for (const key of [...cache.keys()].slice(0, capacity / 2)) cache.delete(key);
  cache.set(text, paragraph);
  return paragraph;
}
