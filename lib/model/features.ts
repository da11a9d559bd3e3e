import type { Word } from '../language/words.ts';
import { tagsOf } from './tags.ts';

/** Features are numbers below 2^bits; the trainer and the page use the same ones, so a collision is learnt too. */
export const featureBits = 17;
const mask = (1 << featureBits) - 1;

/** What kind of neighbourhood a feature describes. */
const kind = {
  word: 1,
  stem: 2,
  pair: 3,
  opening: 4,
  closing: 5,
  before: 6,
  tag: 7,
  tagPair: 8,
  tagSkip: 9,
  tagWord: 10,
  wordTag: 11,
  tagOrder: 12,
} as const;

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const months =
  /^(?:january|february|april|june|july|august|september|october|november|december|jan|feb|aug|sept|sep|oct|nov|dec)$/;

/** The word as the classifier knows it: numbers are one each, as days and months are. */
function know({ norm, capital }: Word): Known {
  const first = norm.charCodeAt(0);
  if (first === 35) return knownAs(norm === '#1' ? '#1' : '<n>');
  if (first >= 48 && first <= 57)
    return knownAs(norm === '1' || norm === '1st' ? norm : /[a-z]$/.test(norm) ? '<nth>' : '<n>');
  if (capital && (norm === 'may' || norm === 'march')) return knownAs('<month>');
  return knownAs(norm);
}

interface Known {
  word: number;
  stem: number;
  tags: readonly number[];
}

const seen = new Map<string, Known>();
const capacity = 20_000;

function knownAs(norm: string): Known {
  const known = seen.get(norm);
  if (known) return known;
  const text = days.test(norm) ? '<day>' : months.test(norm) ? '<month>' : norm;
  const stem = text.length > 4 ? text.replace(/(?:ing|ed|es|s|ly)$/, '') : text;
  const entry = { word: hash(text), stem: hash(stem), tags: tagsOf(text) };
  if (seen.size >= capacity) seen.clear();
  seen.set(norm, entry);
  return entry;
}

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

function mix(a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ c;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ d;
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f);
  return (h ^ (h >>> 15)) & mask;
}

/** Longest distance in words between two tags that are seen together. */
const reach = 4;

/** Sentences longer than this are judged by their first words. */
const longest = 80;

/** Sentences up to this many words are read together with the one before. */
const short = 7;

/** Whether a sentence is too short to be understood without the one before. */
export function leansOnPrevious(words: readonly Word[]): boolean {
  return words.length <= short;
}

/**
 * The features of one sentence, each once, in no order; `at` tells for each which word it begins with, so that what it
 * weighs can be laid to words. With `learnt`, only the rows that it has for them: most features never weighed anything.
 */
export function featuresOf(
  words: readonly Word[],
  previous: readonly Word[] | null,
  learnt: Rows | null = null,
): Features {
  shared ??= new Features();
  const out = shared;
  out.begin(learnt);
  const known = words.slice(0, longest).map(know);
  const n = known.length;
  order.begin();
  for (let i = 0; i < n; i++) {
    const a = known[i] as Known;
    const b = known[i + 1];
    out.add(mix(kind.word, a.word, 0, 0), i);
    out.add(mix(kind.stem, a.stem, 0, 0), i);
    if (b) out.add(mix(kind.pair, a.stem, b.stem, 0), i);
    for (const tag of a.tags) tagFeatures(out, known, i, tag);
    for (const tag of a.tags) order.add(tag);
  }
  const first = known[0];
  if (first) {
    out.add(mix(kind.opening, first.word, 0, 0), 0);
    out.add(mix(kind.opening, first.word, known[1]?.word ?? 0, 1), 0);
    out.add(mix(kind.closing, (known[n - 1] as Known).word, 0, 0), n - 1);
  }
  if (previous) for (const word of previous) out.add(mix(kind.before, know(word).stem, 0, 0), -1);
  return out;
}

function tagFeatures(out: Features, known: readonly Known[], i: number, tag: number): void {
  const b = known[i + 1];
  out.add(mix(kind.tag, tag, 0, 0), i);
  for (let at = order.tell(tag); at < order.tags.length; at++)
    out.add(mix(kind.tagOrder, order.tags[at] as number, tag, 0), i);
  if (i > 0) out.add(mix(kind.wordTag, (known[i - 1] as Known).stem, tag, 0), i - 1);
  if (!b) return;
  out.add(mix(kind.tagWord, tag, b.stem, 0), i);
  for (const next of b.tags) out.add(mix(kind.tagPair, tag, next, 0), i);
  for (let j = 2; j <= reach && i + j < known.length; j++)
    for (const far of (known[i + j] as Known).tags) out.add(mix(kind.tagSkip, tag, far, 0), i);
}

/** The tags of a sentence in order. A tag that comes again stands behind the same ones as before and a few more. */
class TagOrder {
  readonly tags: number[] = [];
  readonly #has: boolean[] = [];
  /** By tag, how many stood before it when it was last asked about. */
  readonly #told: number[] = [];

  begin(): void {
    for (const tag of this.tags) {
      this.#has[tag] = false;
      this.#told[tag] = 0;
    }
    this.tags.length = 0;
  }

  add(tag: number): void {
    if (this.#has[tag]) return;
    this.#has[tag] = true;
    this.tags.push(tag);
  }

  /** From where on the tags before this one are new to it. */
  tell(tag: number): number {
    const told = this.#told[tag] ?? 0;
    this.#told[tag] = this.tags.length;
    return told;
  }
}

/** One for all sentences, like the features. */
const order = new TagOrder();

/** Numbers the features that weigh anything; -1 is none of them. */
interface Rows {
  rowOf(feature: number): number;
}

/** More features than the longest sentence has; further ones are left out. */
const room = 1 << 14;

/**
 * The features of one sentence. There is only one such set and it is filled anew for every sentence, since a key must not cost
 * garbage: whoever needs it later asks for it again.
 */
export class Features {
  count = 0;
  readonly ids = new Int32Array(room);
  readonly at = new Int16Array(room);
  /** Which sentence last had a feature, so that each counts once; of the last 255, for the table must be small. */
  readonly #lastSeen = new Uint8Array(1 << featureBits);
  #sentence = 0;
  #learnt: Rows | null = null;

  begin(learnt: Rows | null): void {
    this.count = 0;
    if (++this.#sentence > 255) {
      this.#lastSeen.fill(0);
      this.#sentence = 1;
    }
    this.#learnt = learnt;
  }

  add(feature: number, word: number): void {
    const id = this.#learnt === null ? feature : this.#learnt.rowOf(feature);
    if (id < 0) return;
    if (this.#lastSeen[id] === this.#sentence || this.count === room) return;
    this.#lastSeen[id] = this.#sentence;
    this.ids[this.count] = id;
    this.at[this.count] = word;
    this.count++;
  }
}

let shared: Features | null = null;
