import { featureBits } from '../../../lib/model/features.ts';
import { meanings } from '../../../lib/model/meanings.ts';
import type { Sample } from './corpus.ts';
import { generator, type Schedule, scoresOf, shuffle, type Weights } from './learn.ts';

const heads = meanings.length;

/** Keeps the first steps of a weight from being too long. */
const caution = 0.3;

/**
 * Logistic regression over sparse features by FTRL-Proximal (McMahan 2013): a weight stays 0 until its evidence exceeds `bar`,
 * which says better what may be left out than the size of weights that were learnt together with all others.
 */
export function learnSparse(
  samples: readonly Sample[],
  { epochs, rate, dropout, seed }: Schedule,
  bar: number,
): Weights {
  const weights = new Float32Array(heads << featureBits);
  const evidence = new Float32Array(weights.length);
  const squares = new Float32Array(weights.length);
  const bias = new Float32Array(heads).fill(-2);
  const random = generator(seed);
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const sample = samples[at] as Sample;
      const features = sample.features.filter(() => random() >= dropout);
      const scores = scoresOf({ weights, bias }, features);
      for (let k = 0; k < heads; k++) {
        const label = sample.labels[k] as number;
        if (label < 0) continue;
        const slope = sample.weight * (1 / (1 + Math.exp(-(scores[k] as number))) - label);
        bias[k] = (bias[k] as number) - 0.005 * slope;
        if (Math.abs(slope) < 0.002) continue;
        for (const feature of features) {
          const i = feature * heads + k;
          const before = Math.sqrt(squares[i] as number);
          squares[i] = (squares[i] as number) + slope * slope;
          const after = Math.sqrt(squares[i] as number);
          const sum =
            (evidence[i] as number) + slope - ((after - before) / rate) * (weights[i] as number);
          evidence[i] = sum;
          weights[i] =
            Math.abs(sum) <= bar ? 0 : (-(sum - Math.sign(sum) * bar) * rate) / (caution + after);
        }
      }
    }
  }
  return { weights, bias };
}
