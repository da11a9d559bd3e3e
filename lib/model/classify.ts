import type { Word } from '../language/words.ts';
import { featuresOf } from './features.ts';
import { Learnt, meaningOf, weightOf } from './learnt.ts';
import { families, type Meaning, meanings } from './meanings.ts';
import { unpack } from './pack.ts';
import { packed } from './weights.ts';

/** By meaning; those of one family share theirs. Unpacked when the first sentence asks, not when a mail tab loads. */
let learnt: ReadonlyMap<Meaning, Learnt> | null = null;

function learntOf(meaning: Meaning): Learnt {
  learnt ??= learn();
  return learnt.get(meaning) as Learnt;
}

function learn(): ReadonlyMap<Meaning, Learnt> {
  const table = unpack(packed.bits);
  return new Map(
    families.flatMap((family) => {
      const own = new Learnt(table, family);
      return family.map((meaning) => [meaning, own] as const);
    }),
  );
}

/** What a sentence means, as far as the classifier can tell. */
export class Reading {
  readonly #words: readonly Word[];
  readonly #previous: readonly Word[] | null;
  /** For the meanings that were asked of last: no mail is held against those of both families. */
  #by: Learnt | null = null;
  #scores: Float32Array = none;

  /** @param previous the words before the sentence, where it cannot be understood without */
  constructor(words: readonly Word[], previous: readonly Word[] | null) {
    this.#words = words;
    this.#previous = previous;
  }

  /** The log-odds of a meaning. */
  scoreOf(meaning: Meaning): number {
    const by = learntOf(meaning);
    if (this.#by !== by) {
      this.#by = by;
      this.#scores = scores(this.#words, this.#previous, by);
    }
    return this.#scores[meanings.indexOf(meaning)] as number;
  }

  /** What each word adds to the log-odds of a meaning, asked for only where something was found. */
  shareOf(meaning: Meaning): Float32Array {
    const { starts, weights } = learntOf(meaning);
    const { ids: rows, at, count } = featuresOf(this.#words, this.#previous, learntOf(meaning));
    const k = meanings.indexOf(meaning);
    const sums = new Float32Array(this.#words.length);
    for (let i = 0; i < count; i++) {
      const word = at[i] as number;
      const row = rows[i] as number;
      if (word < 0) continue;
      for (const entry of weights.subarray(starts[row], starts[row + 1]))
        if (meaningOf(entry) === k)
          sums[word] = (sums[word] as number) + weightOf(entry) * (packed.steps[k] as number);
    }
    return sums;
  }
}

const none = new Float32Array(0);

/** The log-odds of all meanings that `by` knows. */
function scores(
  words: readonly Word[],
  previous: readonly Word[] | null,
  by: Learnt,
): Float32Array {
  const { starts, weights } = by;
  const { ids: rows, count } = featuresOf(words, previous, by);
  const sums = new Int32Array(meanings.length);
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    const end = starts[row + 1] as number;
    for (let at = starts[row] as number; at < end; at++) {
      const entry = weights[at] as number;
      const k = meaningOf(entry);
      sums[k] = (sums[k] as number) + weightOf(entry);
    }
  }
  const odds = new Float32Array(meanings.length);
  for (let k = 0; k < odds.length; k++)
    odds[k] = (sums[k] as number) * (packed.steps[k] as number) + (packed.bias[k] as number);
  return odds;
}
