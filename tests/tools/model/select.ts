import { featureBits } from '../../../lib/model/features.ts';
import { meanings } from '../../../lib/model/meanings.ts';
import type { Sample } from './corpus.ts';
import type { Weights } from './learn.ts';

const size = meanings.length << featureBits;

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

/** Which weights are kept: the `most` largest of those that are not 0. */
export function largest({ weights }: Weights, most: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, size - most)] as number;
  return Uint8Array.from(weights, (weight) => Number(weight !== 0 && Math.abs(weight) >= least));
}
