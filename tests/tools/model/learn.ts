import { featureBits } from '../../../lib/model/features.ts';
import { meanings } from '../../../lib/model/meanings.ts';
import type { Sample } from './corpus.ts';

const rows = 1 << featureBits;
const heads = meanings.length;

/** One weight for each feature and meaning, row by row, and one bias for each meaning. */
export interface Weights {
  weights: Float32Array;
  bias: Float32Array;
}

export interface Schedule {
  epochs: number;
  rate: number;
  /** Share of the features left out of each step, so that no single word decides. */
  dropout: number;
  seed: number;
}

/** Logistic regression over sparse features, one per meaning, by AdaGrad with a falling rate, only over the weights `kept`; the same seed gives the same weights. */
export function learn(
  samples: readonly Sample[],
  schedule: Schedule,
  kept: Uint8Array | null = null,
): Weights {
  const weights = new Float32Array(rows * heads);
  const squares = new Float32Array(rows * heads).fill(0.1);
  const bias = new Float32Array(heads).fill(-2);
  const random = generator(schedule.seed);
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < schedule.epochs; epoch++) {
    shuffle(order, random);
    const rate = schedule.rate * (1 - (epoch + 0.5) / schedule.epochs);
    for (const at of order) {
      const sample = samples[at] as Sample;
      const features = sample.features.filter(() => random() >= schedule.dropout);
      const scores = scoresOf({ weights, bias }, features);
      for (let k = 0; k < heads; k++) {
        const label = sample.labels[k] as number;
        if (label < 0) continue;
        const slope = sample.weight * (1 / (1 + Math.exp(-(scores[k] as number))) - label);
        bias[k] = (bias[k] as number) - 0.01 * slope;
        if (Math.abs(slope) < 0.002) continue;
        for (const feature of features) {
          const i = feature * heads + k;
          if (kept && !kept[i]) continue;
          squares[i] = (squares[i] as number) + slope * slope;
          weights[i] = (weights[i] as number) - (rate * slope) / Math.sqrt(squares[i] as number);
        }
      }
    }
  }
  return { weights, bias };
}

/** Several learners with other seeds, averaged: what only one of them believes shrinks. */
export function learnTogether(
  samples: readonly Sample[],
  schedule: Schedule,
  times: number,
  kept: Uint8Array | null = null,
): Weights {
  const sum = { weights: new Float32Array(rows * heads), bias: new Float32Array(heads) };
  for (let seed = 0; seed < times; seed++) {
    const one = learn(samples, { ...schedule, seed: schedule.seed + seed }, kept);
    one.weights.forEach((weight, i) => {
      sum.weights[i] = (sum.weights[i] as number) + weight / times;
    });
    one.bias.forEach((bias, k) => {
      sum.bias[k] = (sum.bias[k] as number) + bias / times;
    });
  }
  return sum;
}

/** The log-odds of each meaning. */
export function scoresOf({ weights, bias }: Weights, features: readonly number[]): Float32Array {
  const scores = Float32Array.from(bias);
  for (const feature of features)
    for (let k = 0; k < heads; k++)
      scores[k] = (scores[k] as number) + (weights[feature * heads + k] as number);
  return scores;
}

/** Mulberry32: small, seeded, good enough to shuffle. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a list into another order. */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
