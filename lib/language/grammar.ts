import type { Span } from '../draft/draft.ts';
import { compile, type Pattern, patternCount, type Unit, type Vocabulary } from './compile.ts';
import { belongs, type Known, know, wokenOf } from './word-classes.ts';
import type { Word } from './words.ts';

export type { Vocabulary };

/**
 * A small language for meanings, matched against the words of one sentence. Units are separated by blanks:
 * `word`, `a|b`, `{class}` of the lexicon, `{class}|word`; a trailing `~` makes a unit optional; `..` is a gap of up to
 * six words, `..2` of up to two, none of them a full stop; `!x` looks ahead and refuses x; `^` and `$` are the ends of the
 * sentence; `QM` is a question mark. `<` and `>` mark the words to show where that is not the whole match.
 */
export class Grammar {
  readonly #source: string;
  readonly #own: Vocabulary;
  #patterns: readonly Pattern[] | null = null;

  constructor(source: string, own: Vocabulary) {
    this.#source = source;
    this.#own = own;
    uncompiled.push(this);
  }

  /** Compiled when first asked for: a mail tab without a draft pays nothing. Throws on a class that does not exist. */
  get patterns(): readonly Pattern[] {
    // All at once: whatever is known of words is out of date with each grammar that comes later.
    if (this.#patterns === null) for (const each of uncompiled.splice(0)) each.#compile();
    return this.#patterns ?? this.#compile();
  }

  #compile(): readonly Pattern[] {
    this.#patterns = compile(this.#source, this.#own);
    return this.#patterns;
  }
}

const uncompiled: Grammar[] = [];

const noWords: Vocabulary = {};

/** Patterns that mean the same, one a line. */
export function grammar(source: string, own: Vocabulary = noWords): Grammar {
  return new Grammar(source, own);
}

const nothing: readonly Span[] = [];
const none: readonly Pattern[] = [];
const titles = new Set(['dr', 'drs', 'prof', 'mr', 'mrs', 'ms', 'st']);
const stops = new Set(['.', '?', '!', ';']);

/** The words of a sentence with the classes that each belongs to, looked up once. */
export class Phrase {
  readonly words: readonly Word[];
  #known: readonly Known[] = [];
  /** The numbers of the patterns that may match, which some word woke, in order. */
  #awake: readonly number[] = [];
  /** How many patterns there were when the words were looked up. */
  #patterns = -1;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  /** Where the grammar matches, each pattern at most once; offsets from the start of the sentence. */
  find(grammar: Grammar): readonly Span[] {
    return this.#spans(grammar, false);
  }

  /** Every place where the grammar matches, so that what one clause takes back does not hide what another says. */
  findAll(grammar: Grammar): readonly Span[] {
    return this.#spans(grammar, true);
  }

  #spans(grammar: Grammar, again: boolean): readonly Span[] {
    let spans: Span[] | null = null;
    for (const pattern of this.#awakeOf(grammar)) {
      let span = this.#search(pattern, 0);
      while (span) {
        spans ??= [];
        spans.push(span);
        span = again ? this.#search(pattern, span.end) : null;
      }
    }
    return spans ?? nothing;
  }

  has(grammar: Grammar): boolean {
    return this.#awakeOf(grammar).some((pattern) => this.#search(pattern));
  }

  /** Which patterns of the grammar match, by their line in it. */
  which(grammar: Grammar): readonly number[] {
    const base = grammar.patterns[0]?.number ?? 0;
    return this.#awakeOf(grammar).flatMap((pattern) =>
      this.#search(pattern) ? pattern.number - base : [],
    );
  }

  /** The patterns of a grammar that a word woke: nearly always none. They are numbered in a row. */
  #awakeOf({ patterns }: Grammar): readonly Pattern[] {
    this.#lookUp();
    const base = patterns[0]?.number ?? 0;
    let low = 0;
    let high = this.#awake.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#awake[middle] as number) < base) low = middle + 1;
      else high = middle;
    }
    let awake: Pattern[] | null = null;
    for (; low < this.#awake.length; low++) {
      const pattern = patterns[(this.#awake[low] as number) - base];
      if (!pattern) break;
      awake ??= [];
      awake.push(pattern);
    }
    return awake ?? none;
  }

  /** Looks the words up, again when grammars have brought new patterns since. */
  #lookUp(): void {
    if (this.#patterns === patternCount()) return;
    this.#patterns = patternCount();
    this.#known = this.words.map(({ norm }) => know(norm));
    this.#awake = wokenOf(this.#known);
  }

  /** The first place from the offset `after` on. */
  #search({ units, opening, needs }: Pattern, after = 0): Span | null {
    // Asked of the words each time: of all the classes that they belong to, patterns ask for very few.
    for (const id of needs) if (!this.#hasOf(id)) return null;
    const marks = { open: 0, close: -1 };
    for (let from = 0; from < this.words.length; from++) {
      if ((this.words[from]?.start ?? 0) < after) continue;
      if (opening >= 0 && !belongs(this.#known[from], opening)) continue;
      marks.open = from;
      marks.close = -1;
      const end = this.#match(units, 0, from, marks);
      if (end < 0) continue;
      const first = this.words[marks.open];
      const last = this.words[(marks.close < 0 ? end : marks.close) - 1];
      if (first && last && last.end > first.start) return { start: first.start, end: last.end };
    }
    return null;
  }

  /** Whether any word belongs to the class. */
  #hasOf(id: number): boolean {
    for (const word of this.#known) if (belongs(word, id)) return true;
    return false;
  }

  /** Index after the last word of the match, or -1. Gaps are bounded, so the work for a start is bounded too. */
  #match(
    units: readonly Unit[],
    at: number,
    word: number,
    marks: { open: number; close: number },
  ): number {
    const unit = units[at];
    if (!unit) return word;
    switch (unit.kind) {
      case 'start':
        return word === 0 ? this.#match(units, at + 1, word, marks) : -1;
      case 'end':
        return this.#atEnd(word) ? this.#match(units, at + 1, word, marks) : -1;
      case 'open':
        marks.open = word;
        return this.#match(units, at + 1, word, marks);
      case 'close': {
        const end = this.#match(units, at + 1, word, marks);
        if (end >= 0) marks.close = word;
        return end;
      }
      case 'not':
        return belongs(this.#known[word], unit.value)
          ? -1
          : this.#match(units, at + 1, word, marks);
      case 'gap':
        return this.#gap(unit.value, units, at, word, marks);
      case 'word': {
        const end = belongs(this.#known[word], unit.value)
          ? this.#match(units, at + 1, word + 1, marks)
          : -1;
        const skips =
          unit.optional || (unit.atEnd && this.#atEnd(word)) || (unit.atStart && word === 0);
        return end < 0 && skips ? this.#match(units, at + 1, word, marks) : end;
      }
    }
  }

  #gap(
    longest: number,
    units: readonly Unit[],
    at: number,
    word: number,
    marks: { open: number; close: number },
  ): number {
    for (let skipped = 0; skipped <= longest && word + skipped <= this.words.length; skipped++) {
      const end = this.#match(units, at + 1, word + skipped, marks);
      if (end >= 0) return end;
      if (this.#stopsAt(word + skipped)) return -1;
    }
    return -1;
  }

  /** A point behind a title ends nothing: `signed by Dr. Chen`. */
  #stopsAt(word: number): boolean {
    const norm = this.words[word]?.norm ?? '';
    return stops.has(norm) && !(norm === '.' && titles.has(this.words[word - 1]?.norm ?? ''));
  }

  #atEnd(word: number): boolean {
    for (let i = word; i < this.words.length; i++)
      if (/[\p{L}\p{N}]/u.test(this.words[i]?.norm ?? '')) return false;
    return true;
  }
}
