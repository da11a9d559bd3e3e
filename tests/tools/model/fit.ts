import { meanings } from '../../../lib/model/meanings.ts';

const heads = meanings.length;

/**
 * Drops so many of the weights that tell least for the room they take, one step of a feature that tells nothing else, spread
 * evenly over the features.
 */
export function withoutLeast(weights: Int8Array, count: number): Int8Array {
  const lone: number[] = [];
  for (let row = 0; row < weights.length; row += heads) {
    const own = weights.subarray(row, row + heads);
    const at = own.findIndex(Boolean);
    if (at >= 0 && Math.abs(own[at] as number) === 1 && own.findLastIndex(Boolean) === at)
      lone.push(row + at);
  }
  const fitted = weights.slice();
  const step = Math.max(1, lone.length / Math.max(1, count));
  for (let i = 0; i < Math.min(count, lone.length); i++)
    fitted[lone[Math.floor(i * step)] as number] = 0;
  return fitted;
}
