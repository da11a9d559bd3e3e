import type { Word } from '../language/words.ts';
import { featuresOf } from './features.ts';
import { Learnt, meaningOf, weightOf } from './learnt.ts';
import { type Meaning, meanings } from './meanings.ts';
import { packed } from './weights.ts';

const heads = meanings.length;

/** Unpacked when the first sentence asks, not when a mail tab loads. */
let learnt: Learnt | null = null;

/** What a sentence means, as far as the classifier can tell. */
export interface Reading {
  /** Log-odds by meaning. */
  scores: Float32Array;
  /** What each word adds to the log-odds of a meaning. */
  shareOf(meaning: Meaning): Float32Array;
}

/** Judges one sentence; `previous` are the words before it, where it cannot be understood without. */
export function classify(words: readonly Word[], previous: readonly Word[] | null): Reading {
  learnt ??= new Learnt(packed.bits);
  const { starts, weights } = learnt;
  const { ids: rows, count } = featuresOf(words, previous, learnt);
  const sums = new Int32Array(heads);
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const entry = weights[at] as number;
      const k = meaningOf(entry);
      sums[k] = (sums[k] as number) + weightOf(entry);
    }
  }
  const scores = new Float32Array(heads);
  for (let k = 0; k < heads; k++)
    scores[k] = (sums[k] as number) * (packed.steps[k] as number) + (packed.bias[k] as number);
  return { scores, shareOf: (meaning) => shares(words, previous, meanings.indexOf(meaning)) };
}

/** What each word adds to the log-odds of a meaning, asked for only where something was found. */
function shares(words: readonly Word[], previous: readonly Word[] | null, k: number): Float32Array {
  learnt ??= new Learnt(packed.bits);
  const { starts, weights } = learnt;
  const { ids: rows, at: wordOf, count } = featuresOf(words, previous, learnt);
  const sums = new Float32Array(words.length);
  for (let i = 0; i < count; i++) {
    const word = wordOf[i] as number;
    if (word < 0) continue;
    for (const entry of weights.subarray(starts[rows[i] as number], starts[(rows[i] as number) + 1]))
      if (meaningOf(entry) === k)
        sums[word] = (sums[word] as number) + weightOf(entry) * (packed.steps[k] as number);
  }
  return sums;
}
