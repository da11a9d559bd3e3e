import type { Span } from '../draft/draft.ts';
import { formsOf, lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/**
 * A small language for meanings, matched against the words of one sentence. Units are separated by blanks:
 * `word`, `a|b`, `{class}` of the lexicon, `{class}|word`; a trailing `~` makes a unit optional; `..` is a gap of up to
 * six words, `..2` of up to two, none of them a full stop; `!x` looks ahead and refuses x; `^` and `$` are the ends of the
 * sentence; `QM` is a question mark. `<` and `>` mark the words to show where that is not the whole match.
 */
interface Unit {
  kind: 'word' | 'gap' | 'not' | 'start' | 'end' | 'open' | 'close';
  /** Class number for word and not, longest gap for gap. */
  value: number;
  optional: boolean;
  /** Among the alternatives is the end, or the start, of the sentence. */
  atEnd?: boolean;
  atStart?: boolean;
}

interface Pattern {
  units: Unit[];
  /** Classes without which the pattern cannot match. */
  needs: number[];
}

/** Patterns that mean the same. */
export type Grammar = readonly Pattern[];

const classIds = new Map<string, number>();
const classesOf = new Map<string, number[]>();

/** A rule's own word classes, written like those of the lexicon. */
export type Vocabulary = Readonly<Record<string, string>>;

function classId(alternatives: string, own: Vocabulary): number {
  if (/(?:^|\|)(?:[<>]|\.\.\d*)(?:\||$)|~./.test(alternatives))
    throw new Error(`${alternatives}: < > .. and ~ cannot stand among alternatives`);
  const members = alternatives.split('|').flatMap((part) => membersOf(part, own));
  const key = members.join('|');
  const known = classIds.get(key);
  if (known !== undefined) return known;
  const id = classIds.size;
  classIds.set(key, id);
  for (const member of members) {
    const ids = classesOf.get(member);
    if (!ids) classesOf.set(member, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
  return id;
}

function membersOf(part: string, own: Vocabulary): readonly string[] {
  const name = /^\{(.+)\}$/.exec(part)?.[1];
  if (name === undefined) return [part === 'QM' ? '?' : part];
  const members = own[name] === undefined ? lexicon.get(name) : formsOf(own[name]);
  if (!members) throw new Error(`no class ${part} in the lexicon`);
  return members;
}

function unit(source: string, own: Vocabulary): Unit {
  if (source === '^') return { kind: 'start', value: 0, optional: false };
  if (source === '$') return { kind: 'end', value: 0, optional: false };
  if (source === '<') return { kind: 'open', value: 0, optional: false };
  if (source === '>') return { kind: 'close', value: 0, optional: false };
  const gap = /^\.\.(\d*)$/.exec(source);
  if (gap) return { kind: 'gap', value: Number(gap[1] || 6), optional: false };
  if (source.startsWith('!')) return { kind: 'not', value: classId(source.slice(1), own), optional: false };
  const optional = source.endsWith('~');
  const parts = (optional ? source.slice(0, -1) : source).split('|');
  const words = parts.filter((part) => part !== '$' && part !== '^');
  const edge = { atEnd: parts.includes('$'), atStart: parts.includes('^') };
  return { kind: 'word', value: classId(words.join('|'), own), optional, ...edge };
}

/** Compiles patterns, one a line; throws on a class that the lexicon does not have. */
export function grammar(source: string, own: Vocabulary = {}): Grammar {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const units = line.split(/\s+/).map((part) => unit(part, own));
      const needs = units.filter(isNeeded).map((u) => u.value);
      return { units, needs: [...new Set(needs)] };
    });
}

function isNeeded(unit: Unit): boolean {
  return unit.kind === 'word' && !unit.optional && !unit.atEnd && !unit.atStart;
}

/** The classes of a word as a row of bits, made when the word is first met. */
const rows = new Map<string, Uint32Array>();
const emptyRow = new Uint32Array(0);
let width = 0;

function rowOf(norm: string): Uint32Array {
  const needed = (classIds.size + 31) >> 5;
  if (needed !== width) {
    width = needed;
    rows.clear();
  }
  const known = rows.get(norm);
  if (known) return known;
  const ids = classesOf.get(norm);
  if (!ids) return emptyRow;
  const row = new Uint32Array(width);
  for (const id of ids) row[id >> 5] = (row[id >> 5] as number) | (1 << (id & 31));
  rows.set(norm, row);
  return row;
}

function holds(row: Uint32Array | undefined, id: number): boolean {
  return row !== undefined && (((row[id >> 5] ?? 0) >> (id & 31)) & 1) === 1;
}

/** The words of a sentence with the classes that each belongs to, looked up once. */
export class Phrase {
  readonly words: readonly Word[];
  readonly #rows: readonly Uint32Array[];
  readonly #present: Uint32Array;

  constructor(words: readonly Word[]) {
    this.words = words;
    this.#rows = words.map((word) => rowOf(word.norm));
    this.#present = new Uint32Array(width);
    for (const row of this.#rows)
      for (let i = 0; i < row.length; i++)
        this.#present[i] = (this.#present[i] as number) | (row[i] as number);
  }

  /** Where the grammar matches, each pattern at most once; offsets from the start of the sentence. */
  find(patterns: Grammar): Span[] {
    const spans: Span[] = [];
    for (const pattern of patterns) {
      if (!this.#mayHold(pattern)) continue;
      const span = this.#search(pattern.units);
      if (span) spans.push(span);
    }
    return spans;
  }

  has(patterns: Grammar): boolean {
    return patterns.some((p) => this.#mayHold(p) && this.#search(p.units) !== null);
  }

  #mayHold({ needs }: Pattern): boolean {
    for (const id of needs) if (!holds(this.#present, id)) return false;
    return true;
  }

  #search(units: readonly Unit[]): Span | null {
    for (let from = 0; from < this.words.length; from++) {
      const marks = { open: from, close: -1 };
      const end = this.#match(units, 0, from, marks);
      if (end < 0) continue;
      const first = this.words[marks.open];
      const last = this.words[(marks.close < 0 ? end : marks.close) - 1];
      if (first && last && last.end > first.start) return { start: first.start, end: last.end };
    }
    return null;
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
        return holds(this.#rows[word], unit.value)
          ? -1
          : this.#match(units, at + 1, word, marks);
      case 'gap':
        return this.#gap(unit.value, units, at, word, marks);
      case 'word': {
        const end = holds(this.#rows[word], unit.value)
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
      if (/^[.?!;]$/.test(this.words[word + skipped]?.norm ?? '')) return -1;
    }
    return -1;
  }

  #atEnd(word: number): boolean {
    for (let i = word; i < this.words.length; i++)
      if (/[\p{L}\p{N}]/u.test(this.words[i]?.norm ?? '')) return false;
    return true;
  }
}
