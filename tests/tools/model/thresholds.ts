import { meanings } from '../../../lib/model/meanings.ts';
import type { Sample } from './corpus.ts';

/** Sentences that were judged by a classifier that had not seen them. */
export interface Judged {
  scores: Float32Array;
  sample: Sample;
}

/** Half of the sentences written for training are near-misses, far more than in real mail, so this is strict enough. */
const wantedPrecision = Number(process.env.PRECISION ?? 0.85);
/** Share of true sentences that may be doubted although the grammar finds them. */
const doubted = 0.02;

/** For each meaning the score from which it is believed, and the one below which it is not, whatever the grammar says. */
export function thresholds(judged: readonly Judged[]): { believe: number[]; doubt: number[] } {
  const believe: number[] = [];
  const doubt: number[] = [];
  meanings.forEach((meaning, k) => {
    const points = judged
      .filter(({ sample }) => (sample.labels[k] as number) >= 0)
      .map(({ scores, sample }) => ({ score: scores[k] as number, yes: sample.labels[k] === 1 }))
      .sort((a, b) => b.score - a.score);
    let right = 0;
    let found = 0;
    let limit = points[0]?.score ?? 0;
    points.forEach((point, i) => {
      if (point.yes) right++;
      if (right / (i + 1) >= wantedPrecision) {
        limit = point.score;
        found = right;
      }
    });
    const yes = points.filter((p) => p.yes);
    believe.push(Number(limit.toFixed(2)));
    doubt.push(Number((yes[Math.floor(yes.length * (1 - doubted))]?.score ?? -9).toFixed(2)));
    console.log(`${meaning}: ${found} of ${yes.length} believed at precision ${wantedPrecision}`);
  });
  return { believe, doubt };
}
