import { type Meaning, meanings } from './meanings.ts';
import type { Table } from './pack.ts';

const heads = meanings.length;

/**
 * What was learnt of some meanings, laid out small: the hundred features of a sentence lie all over the tables, and to fetch
 * them from far takes longer than to add them up.
 */
export class Learnt {
  /** Which features weigh anything, as bits; and how many do before each 32 of them. */
  readonly #bits: Uint32Array;
  readonly #before: Uint16Array;
  /** Where the weights of a row begin; where those of the next begin they end. */
  readonly starts: Uint32Array;
  /** Meaning and weight of each: most rows have two or three. */
  readonly weights: Uint8Array;

  constructor({ rows, weights }: Table, family: readonly Meaning[]) {
    this.#bits = new Uint32Array(rows.length >> 5);
    this.#before = new Uint16Array(this.#bits.length);
    const own = family.map((meaning) => meanings.indexOf(meaning));
    const starts = [0];
    const all: number[] = [];
    for (let id = 0; id < rows.length; id++) {
      if ((id & 31) === 0) this.#before[id >> 5] = starts.length - 1;
      const from = (rows[id] as number) * heads;
      if (from === 0) continue;
      for (const k of own)
        if (weights[from + k] !== 0) all.push((k << 3) | ((weights[from + k] as number) + 4));
      if (all.length === starts.at(-1)) continue;
      this.#bits[id >> 5] = (this.#bits[id >> 5] as number) | (1 << (id & 31));
      starts.push(all.length);
    }
    this.starts = Uint32Array.from(starts);
    this.weights = Uint8Array.from(all);
  }

  /** The row of a feature, counted from 0; -1 for most, which weigh nothing. */
  rowOf(id: number): number {
    const bits = this.#bits[id >> 5] as number;
    if (((bits >>> (id & 31)) & 1) === 0) return -1;
    return (this.#before[id >> 5] as number) + ones(bits & ((1 << (id & 31)) - 1));
  }
}

/** The meaning that an entry of `weights` is for, and the weight. */
export const meaningOf = (entry: number) => entry >> 3;
export const weightOf = (entry: number) => (entry & 7) - 4;

/** How many bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
