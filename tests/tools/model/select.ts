import { featureBits } from '../../../lib/model/features.ts';
import { meanings } from '../../../lib/model/meanings.ts';
import type { Sample } from './corpus.ts';
import type { Weights } from './learn.ts';

const heads = meanings.length;
const size = heads << featureBits;

/** Features that fewer sentences than this hold teach nothing that carries over. */
const rarest = 3;

/** Drops features that are too rare. */
export function withoutRare(samples: readonly Sample[]): Sample[] {
  const count = new Uint32Array(1 << featureBits);
  for (const sample of samples)
    for (const feature of sample.features) count[feature] = (count[feature] as number) + 1;
  return samples.map((sample) => ({
    ...sample,
    features: sample.features.filter((feature) => (count[feature] as number) >= rarest),
  }));
}

/** What a weight counts for more where a larger one of the same feature is kept anyway: it costs half as many bits. */
const beside = 1.3;

/** Which weights are kept: the `most` largest of those that are not 0, those beside a larger one first. */
export function largest({ weights }: Weights, most: number): Uint8Array {
  const sizes = weights.map(Math.abs);
  for (let row = 0; row < size; row += heads) {
    const own = sizes.subarray(row, row + heads);
    const top = own.indexOf(Math.max(...own));
    own.forEach((weight, k) => {
      if (k !== top) own[k] = weight * beside;
    });
  }
  const least = sizes.toSorted()[Math.max(0, size - most)] as number;
  return Uint8Array.from(sizes, (weight) => Number(weight !== 0 && weight >= least));
}
