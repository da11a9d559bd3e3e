import { meanings } from '../../../lib/model/meanings.ts';
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
/** Log-odds that are always believed: one rule has too few sentences to tell more. */
const sure = 1.4;
/** Log-odds that are never enough: who reads of a violation must be able to trust it. */
const unsure = 0.8;
/** Log-odds below which even the grammar is never believed, and above which it always is: a doubt is not enough to deny it. */
const unlikely = -3;
const unsettled = -0.5;

/**
 * For each meaning the score from which it is believed where the grammar is silent, and the one below which it is doubted where
 * the grammar speaks: the lowest that keep the wanted precision.
 */
export function thresholds(judged: readonly Judged[]): { believe: number[]; doubt: number[] } {
  const believe: number[] = [];
  const doubt: number[] = [];
  meanings.forEach((meaning, k) => {
    const found: Point[] = [];
    const silent: Point[] = [];
    for (const { scores, sample } of judged) {
      if ((sample.labels[k] as number) < 0) continue;
      const point = { score: scores[k] as number, yes: sample.labels[k] === 1 };
      (grammarFinds(meaning, sample.source) ? found : silent).push(point);
    }
    const [a, b] = [lowest(silent), lowest(found)];
    believe.push(Math.min(Math.max(unsure, a.limit), sure));
    doubt.push(Math.min(Math.max(b.limit, leastOf(found), unlikely), unsettled));
    const all = [...found, ...silent].filter((p) => p.yes).length;
    console.log(
      `${meaning}: ${all} true; grammar ${found.filter((p) => p.yes).length}, kept ${b.kept}; classifier adds ${a.kept} from ${a.limit}`,
    );
  });
  return { believe, doubt };
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
