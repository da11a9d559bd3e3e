import { meanings } from '../../../lib/model/meanings.ts';
import { believed } from '../../../lib/model/thresholds.ts';
import { grammarFinds } from './by-grammar.ts';
import type { Sample } from './corpus.ts';

/** Sentences of mails that were judged by a classifier that had not seen them. */
export interface Judged {
  scores: Float32Array;
  sample: Sample;
}

interface Point {
  score: number;
  yes: boolean;
}

/** Share of the true sentences found by the grammar that are given up, being the least likely. */
const doubted = 0.02;
const wantedPrecision = 0.9;
/** Log-odds below which even the grammar is never believed, and above which it always is: a doubt is not enough to deny it. */
const unlikely = -3;
const unsettled = -2;

/** For each meaning the score below which it is doubted where the grammar speaks: the lowest that keeps the wanted precision. */
export function doubtsOf(judged: readonly Judged[]): number[] {
  return meanings.map((meaning, k) => {
    const found: Point[] = [];
    const silent: Point[] = [];
    for (const { scores, sample } of judged) {
      if ((sample.labels[k] as number) < 0) continue;
      const point = { score: scores[k] as number, yes: sample.labels[k] === 1 };
      (grammarFinds(meaning, sample.source) ? found : silent).push(point);
    }
    const { kept, limit } = lowest(found);
    const adds = silent.filter((p) => p.yes && p.score >= believed).length;
    const all = [...found, ...silent].filter((p) => p.yes).length;
    console.log(
      `${meaning}: ${all} true; grammar ${found.filter((p) => p.yes).length}, kept ${kept}; classifier adds ${adds}`,
    );
    return Math.min(Math.max(limit, leastOf(found), unlikely), unsettled);
  });
}

/** The score that nearly all true sentences reach which the grammar finds. */
function leastOf(points: readonly Point[]): number {
  const scores = points.filter((p) => p.yes).map((p) => p.score);
  scores.sort((a, b) => a - b);
  return Math.floor((scores[Math.floor(scores.length * doubted)] ?? -9) * 100) / 100;
}

function lowest(points: Point[]): { limit: number; kept: number } {
  points.sort((a, b) => b.score - a.score);
  let right = 0;
  let best = { limit: Number(((points[0]?.score ?? 0) + 1).toFixed(2)), kept: 0 };
  points.forEach((point, i) => {
    if (!point.yes) return;
    right++;
    if (right / (i + 1) >= wantedPrecision)
      best = { limit: Math.floor(point.score * 100) / 100, kept: right };
  });
  return best;
}
