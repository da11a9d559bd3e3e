import type { Span } from '../draft/draft.ts';
import { Reading } from '../model/classify.ts';
import { leansOnPrevious } from '../model/features.ts';
import type { Meaning } from '../model/meanings.ts';
import { believed, deniedBelow } from '../model/thresholds.ts';
import { clausesAround, clausesOf } from './clauses.ts';
import { isDisclaimed } from './disclaimed.ts';
import { isOtherMatter } from './other-matters.ts';
import type { Sentence } from './paragraph.ts';

/** What the classifier makes of a sentence. */
export function readingOf(sentence: Sentence): Reading {
  const { words } = sentence;
  return new Reading(words, leansOnPrevious(words) ? (sentence.previous?.words ?? null) : null);
}

/**
 * What the grammar found, held against the classifier: where the grammar speaks it stands unless the classifier is sure of the
 * contrary; where it is silent, the classifier alone must be sure.
 */
export function weigh(
  sentence: Sentence,
  reading: Reading,
  meaning: Meaning,
  byGrammar: readonly Span[],
): readonly Span[] {
  const score = reading.scoreOf(meaning);
  const isSpoken = byGrammar.length > 0;
  const isBelieved = isSpoken
    ? score >= deniedBelow(meaning) || isSaidAlone(sentence, meaning, byGrammar)
    : score >= believed && !isRather(milder[meaning], score, reading);
  if (!isBelieved || isDisclaimed(sentence.text, meaning)) return nothing;
  if (isOtherMatter(sentence.text, meaning)) return nothing;
  return isSpoken ? byGrammar : [clauseOf(sentence, reading.shareOf(meaning))];
}

/**
 * Whether it is told so clearly in clauses of its own that the rest of a long sentence says nothing against it: `…, mostly because
 * of how your residents talk`, `…, and is there parking?`.
 */
function isSaidAlone(sentence: Sentence, meaning: Meaning, found: readonly Span[]): boolean {
  const least = clearlyAlone[meaning];
  if (least === undefined) return false;
  const said = new Reading(clausesAround(found, sentence).words, null).scoreOf(meaning);
  return said >= Math.max(least, believed);
}

/** Log-odds from which a clause is believed whatever stands beside it. What is asked leans on the rest more than a first choice does. */
const clearlyAlone: Partial<Record<Meaning, number>> = {
  'intent-statement': 0,
  'rank-inquiry': 2.7,
  'commitment-request': 2.7,
  'generic-praise': 4,
  'letter-access': 4,
  'letter-demanding': 4,
};

const nothing: readonly Span[] = [];

/** No violation on the classifier's word alone where it takes the sentence rather for what is none. */
const milder: Partial<Record<Meaning, Meaning>> = { 'rank-inquiry': 'status-pressure' };

function isRather(other: Meaning | undefined, score: number, reading: Reading): boolean {
  if (!other) return false;
  const likelier = reading.scoreOf(other);
  return likelier > score && likelier >= believed;
}

/** Share of the evidence that the marked clauses must hold. */
const enough = 0.7;

/** The clauses that speak, as few as hold most of the evidence, without what lies outside them. */
function clauseOf(sentence: Sentence, shares: Float32Array): Span {
  const { words } = sentence;
  const clauses = clausesOf(sentence);
  const weighed = clauses.map((clause) => {
    let sum = 0;
    for (let i = clause.start; i < clause.end; i++) sum += shares[i] as number;
    return { ...clause, sum };
  });
  const total = weighed.reduce((sum, clause) => sum + Math.max(0, clause.sum), 0);
  let held = 0;
  const chosen: Span[] = [];
  for (const clause of [...weighed].sort((a, b) => b.sum - a.sum)) {
    if (chosen.length > 0 && held >= enough * total) break;
    chosen.push(clause);
    held += clause.sum;
  }
  const first = words[Math.min(...chosen.map((c) => c.start))];
  const last = words[Math.max(...chosen.map((c) => c.end)) - 1];
  return first && last
    ? { start: first.start, end: last.end }
    : { start: 0, end: sentence.text.length };
}
