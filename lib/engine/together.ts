import type { Span } from '../draft/draft.ts';
import { pointsBack } from '../language/pointing.ts';
import { Reading } from '../model/classify.ts';
import { isMeaning } from '../model/meanings.ts';
import { believed } from '../model/thresholds.ts';
import { isDisclaimed } from './disclaimed.ts';
import { isOtherMatter } from './other-matters.ts';
import type { Sentence, Told, ToldBy } from './paragraph.ts';

/** What two sentences say together and neither says alone: `Others have had an answer. A sign of which would be welcome.` */

/** Log-odds by which they must say it more clearly than one would have to. */
const beyond = 1.5;

/** Log-odds that one of them must have by itself: what neither hints at is seldom said by both. */
const hinted = -0.5;

export const nothingTold: ReadonlyMap<string, Told> = new Map();

/** What a sentence that points back says with the one before, beside what it says alone; by rule. Kept behind that one. */
export function toldTogether(sentence: Sentence, alone: ToldBy): ReadonlyMap<string, Told> {
  const { kept } = sentence;
  if (kept.together?.alone === alone) return kept.together.told;
  const previous = pointsBack(sentence.words) ? sentence.previous : null;
  const told = previous ? tell(previous, sentence, alone) : nothingTold;
  kept.together = { alone, told };
  return told;
}

function tell(previous: Sentence, sentence: Sentence, { rules, told, denied }: ToldBy) {
  // What is clear alone needs no other sentence, and is not about something else with it.
  if ([...told.keys()].some(isMeaning)) return nothingTold;
  const both = new Reading([...previous.words, ...sentence.words], null);
  const before = new Reading(previous.words, null);
  const own = new Reading(sentence.words, null);
  let found: Map<string, Told> | null = null;
  for (const { id } of rules) {
    // What is generic is so by itself.
    if (!isMeaning(id) || id === 'generic-praise' || denied.has(id)) continue;
    if (both.scoreOf(id) < believed + beyond || before.scoreOf(id) >= believed) continue;
    if (Math.max(before.scoreOf(id), own.scoreOf(id)) < hinted) continue;
    if (isDisclaimed(sentence.text, id)) continue;
    if ([previous, sentence].some(({ text }) => isOtherMatter(text, id))) continue;
    found ??= new Map();
    found.set(id, { spans: [whole(sentence)], adds: true, withPrevious: true });
  }
  return found ?? nothingTold;
}

/** A sentence without its last mark. */
function whole({ text, words }: Sentence): Span {
  const last = words.findLast(({ norm }) => !/^[.?!]$/.test(norm));
  return { start: words[0]?.start ?? 0, end: last?.end ?? text.length };
}
