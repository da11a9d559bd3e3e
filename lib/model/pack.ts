import { type Coder, Reader, Writer } from './coder.ts';
import { featureBits } from './features.ts';
import { meanings } from './meanings.ts';

/** The trained classifier as it is shipped. */
export interface Packed {
  /** What one step of a weight is worth, and where the log-odds begin, by meaning. */
  steps: readonly number[];
  bias: readonly number[];
  /** Log-odds below which even the grammar is not believed, by meaning. */
  doubt: readonly number[];
  /** The weights, as `pack` writes them. */
  bits: string;
}

const heads = meanings.length;
/** What the number of a row can hold. */
const mostRows = 1 << 16;

/** Weights of -3 to 3 steps, those of one feature beside each other. */
export interface Table {
  /** Row of each feature, 0 for none: row 0 holds nothing but zeros. */
  rows: Uint16Array;
  /** One weight for each row and meaning. */
  weights: Int8Array;
}

/** Unpacks what `pack` has written. */
export function unpack(bits: string): Table {
  const coder = new Reader(bits, circumstances);
  const rows = new Uint16Array(1 << featureBits);
  const weights = new Int8Array(heads * mostRows);
  let end = heads;
  for (let feature = 0; feature < rows.length; feature++) {
    if (!coder.bit(0)) continue;
    rows[feature] = end / heads;
    passRow(coder, weights.subarray(end, end + heads));
    end += heads;
  }
  return { rows, weights: weights.slice(0, end) };
}

/** Packs one weight for each feature and meaning; most are 0. */
export function pack(weights: Int8Array): string {
  const coder = new Writer(circumstances);
  for (let at = 0; at < weights.length; at += heads) {
    const row = weights.subarray(at, at + heads);
    if (coder.bit(0, row.some(Boolean))) passRow(coder, row);
  }
  return coder.end();
}

/** So many weights of a row tell how many more there will be. */
const counted = 3;
/** By meaning: is there a weight (after 0, 1, 2 or more others); its sign (after none, a smaller or a larger than 0); its size. */
const each = counted + 1 + 3 + 2;
const circumstances = 1 + heads * each;

/** Writes a row, or reads into one that holds zeros: both must ask the same questions. */
function passRow(coder: Coder, row: Int8Array): void {
  let count = 0;
  let last = 0;
  for (let k = 0; k < heads; k++) {
    const weight = row[k] as number;
    const own = 1 + k * each;
    if (!coder.bit(own + Math.min(count, counted), weight !== 0)) continue;
    const sign = coder.bit(own + counted + 2 + last, weight < 0) ? -1 : 1;
    const size = own + counted + 4;
    const more = coder.bit(size, Math.abs(weight) > 1);
    row[k] = sign * (more ? (coder.bit(size + 1, Math.abs(weight) > 2) ? 3 : 2) : 1);
    last = sign;
    count++;
  }
}
