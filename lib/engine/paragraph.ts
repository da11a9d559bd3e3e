import type { Span } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { sentencesOf } from '../language/sentences.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { Reading } from '../model/classify.ts';
import { Recent } from './recent.ts';

/** What was found out about a sentence; the same object wherever the same words follow the same sentence. */
export interface Kept {
  /** What each rule's grammar finds, by rule id. */
  readonly said: Map<string, readonly Span[]>;
  reading: Reading | null;
  /** Indices of the signs of its audience. */
  signs: readonly number[] | null;
}

/** One sentence with what the rules ask of it; everything is computed when first asked for and kept. */
export class Sentence {
  readonly text: string;
  /** Offset in its paragraph. */
  readonly start: number;
  /** The sentence before it in the same paragraph. */
  readonly previous: Sentence | null;
  readonly kept: Kept;

  constructor(text: string, start: number, previous: Sentence | null) {
    this.text = text;
    this.start = start;
    this.previous = previous;
    this.kept = sentences.get(`${text}\n${previous?.text ?? ''}`, () => ({
      said: new Map(),
      reading: null,
      signs: null,
    }));
  }

  get phrase(): Phrase {
    return phrases.get(this.text, () => new Phrase(wordsOf(this.text)));
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

/** Enough for a few long drafts. */
const paragraphs = new Recent<Paragraph>(1000);
const sentences = new Recent<Kept>(4000);
const phrases = new Recent<Phrase>(4000);

/** Reads a paragraph once: the same text gives the same object until it is forgotten. */
export function readParagraph(text: string): Paragraph {
  return paragraphs.get(text, () => {
    const read: Sentence[] = [];
    for (const span of sentencesOf(text))
      read.push(new Sentence(text.slice(span.start, span.end), span.start, read.at(-1) ?? null));
    return { text, sentences: read, found: new Map() };
  });
}
