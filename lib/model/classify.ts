import type { Word } from '../language/words.ts';
import { featuresOf } from './features.ts';
import { type Meaning, meanings } from './meanings.ts';
import { unpack } from './pack.ts';
import { packed } from './weights.ts';

const heads = meanings.length;

/** What was learnt, laid out small, so that a sentence finds it near at hand: most features weigh for two or three meanings. */
interface Learnt {
  /** Which features weigh anything, as bits. */
  learnt: Uint8Array;
  /** Row of each feature. */
  rows: Uint16Array;
  /** Where the weights of a row begin; where the next begin they end. */
  starts: Uint32Array;
  /** Meaning and weight of each. */
  heads: Uint8Array;
  weights: Int8Array;
}

let table: Learnt | null = null;

/** Unpacked when the first sentence asks, not when a mail tab loads. */
function load(): Learnt {
  const { rows, weights } = unpack(packed.bits);
  const learnt = new Uint8Array(rows.length >> 3);
  for (let id = 0; id < rows.length; id++)
    if (rows[id] !== 0) learnt[id >> 3] = (learnt[id >> 3] as number) | (1 << (id & 7));
  const starts = new Uint32Array(weights.length / heads + 1);
  const all = weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  const made = { learnt, rows, starts, heads: new Uint8Array(all), weights: new Int8Array(all) };
  let end = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    if (weight === 0) continue;
    made.heads[end] = at % heads;
    made.weights[end++] = weight;
    starts[Math.floor(at / heads) + 1] = end;
  }
  return made;
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
  const { rows, starts, heads: headOf, weights } = table;
  const { ids, count } = featuresOf(words, previous, table.learnt);
  const sums = new Int32Array(heads);
  for (let i = 0; i < count; i++) {
    const row = rows[ids[i] as number] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const k = headOf[at] as number;
      sums[k] = (sums[k] as number) + (weights[at] as number);
    }
  }
  const scores = new Float32Array(heads);
  for (let k = 0; k < heads; k++)
    scores[k] = (sums[k] as number) * (packed.steps[k] as number) + (packed.bias[k] as number);
  return { scores, shareOf: (meaning) => shares(words, previous, meanings.indexOf(meaning)) };
}

/** What each word adds to the log-odds of a meaning, asked for only where something was found. */
function shares(words: readonly Word[], previous: readonly Word[] | null, k: number): Float32Array {
  table ??= load();
  const { rows, starts, heads: headOf, weights } = table;
  const { ids, at: wordOf, count } = featuresOf(words, previous, table.learnt);
  const sums = new Float32Array(words.length);
  for (let i = 0; i < count; i++) {
    const word = wordOf[i] as number;
    const row = rows[ids[i] as number] as number;
    if (word < 0) continue;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      if (headOf[at] === k)
        sums[word] = (sums[word] as number) + (weights[at] as number) * (packed.steps[k] as number);
  }
  return sums;
}
