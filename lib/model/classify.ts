import type { Word } from '../language/words.ts';
import { featuresOf } from './features.ts';
import { type Meaning, meanings } from './meanings.ts';
import { type Table, unpack } from './pack.ts';
import { packed } from './weights.ts';

const heads = meanings.length;

/** The weights, and of which features there are any: bits that stay at hand while rows and weights are spread over memory. */
interface Learnt extends Table {
  learnt: Uint8Array;
}

let table: Learnt | null = null;

/** Unpacked when the first sentence asks, not when a mail tab loads. */
function load(): Learnt {
  const { rows, weights } = unpack(packed.bits);
  const learnt = new Uint8Array(rows.length >> 3);
  for (let id = 0; id < rows.length; id++)
    if (rows[id] !== 0) learnt[id >> 3] = (learnt[id >> 3] as number) | (1 << (id & 7));
  return { rows, weights, learnt };
}

/** What a sentence means, as far as the classifier can tell. */
export interface Reading {
  /** Log-odds by meaning. */
  scores: Float32Array;
  /** What each word adds to the log-odds of a meaning. */
  shareOf(meaning: Meaning): Float32Array;
}

/** Judges one sentence; `previous` are the words before it, where it cannot be understood without. */
export function classify(words: readonly Word[], previous: readonly Word[] | null): Reading {
  table ??= load();
  const { rows, weights, learnt } = table;
  const { ids, count } = featuresOf(words, previous, learnt);
  const sums = new Int32Array(heads);
  for (let i = 0; i < count; i++) {
    const row = (rows[ids[i] as number] as number) * heads;
    for (let k = 0; k < heads; k++) sums[k] = (sums[k] as number) + (weights[row + k] as number);
  }
  const scores = new Float32Array(heads);
  for (let k = 0; k < heads; k++)
    scores[k] = (sums[k] as number) * (packed.steps[k] as number) + (packed.bias[k] as number);
  return { scores, shareOf: (meaning) => shares(words, previous, meanings.indexOf(meaning)) };
}

/** What each word adds to the log-odds of a meaning, asked for only where something was found. */
function shares(words: readonly Word[], previous: readonly Word[] | null, k: number): Float32Array {
  table ??= load();
  const { rows, weights, learnt } = table;
  const { ids, at, count } = featuresOf(words, previous, learnt);
  const sums = new Float32Array(words.length);
  for (let i = 0; i < count; i++) {
    const word = at[i] as number;
    const row = (rows[ids[i] as number] as number) * heads;
    if (word >= 0)
      sums[word] =
        (sums[word] as number) + (weights[row + k] as number) * (packed.steps[k] as number);
  }
  return sums;
}
