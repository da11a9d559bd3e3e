import type { Doc } from './doc.ts';
import { partAround } from './mend.ts';
import type { Hit } from './rule.ts';

/** Opens a sentence that points back to the one before. */
const pointing =
  /^(?:it|they|he|she|this|that|these|those|both|either|neither|each|one|such|so|then|or|otherwise|because|which|there|as (?:it|such)|if (?:so|not|yes|it|that)|the (?:first|second|last|other|others|same|latter|former)|second(?:ly)?|(?:in|for|with|by|on|after|until|before|without) (?:this|that|those|these|it|both)|even (?:a|an|one|that|half)|any(?:thing)?|one (?:word|sentence|line)|a (?:word|yes|no|line)|yours|agreed|only then)\b/i;
/** `It was a pleasure to meet you`, `This year I …`, `That evening I …`: nothing that was said before is meant. */
const ofItself =
  /^(?:it (?:was|is|would be|has been|had been|meant|means|took)\b[^.?!]{0,40}\b(?:pleasure|honou?r|privilege|delight|joy|treat|to|that|when|how|what)\b|th(?:is|at) (?:year|season|cycle|spring|summer|fall|autumn|winter|month|week|morning|afternoon|evening|night|day)\b|there (?:is|are|was|were)\b|one of\b)/i;
/** Says no more than half without the sentence before. */
const halfSaid =
  /\b(?:th(?:at|is) way|as it stands|(?:sign|lift|print|count|take|use|read|send|keep|call|consider|change|know|knows) it\b|(?:would|will|is|be|are) (?:be )?(?:enough|plenty)|would help|the same|would then|either way|on both counts|would (?:that|this|it) (?:be|help|work))\b/i;

/** Counts on from the sentence before: `(2) is there parking?` */
const counted = /^\(?(?:\d{1,2}|[b-h]|ii+|iv)[.)]\s/i;

/** Whether a hit's sentence must stay as it is: what else it says cannot be parted from it, or the next one would point nowhere. */
export function isBound(hit: Hit, doc: Doc): boolean {
  const part = partAround(hit, doc);
  return part === null || (part.opening === '' && isLeantOn(doc.draft[hit.field].slice(part.end)));
}

/** Whether what stands behind a sentence, in the same paragraph, needs it. */
function isLeantOn(behind: string): boolean {
  if (counted.test(behind.trimStart()) && !/^\s*\n/.test(behind)) return true;
  const next = /^[ \t\u00a0]*\n?[ \t\u00a0]*([^\s][^.?!\n]*)/.exec(behind.slice(0, 300))?.[1];
  if (!next) return false;
  return (pointing.test(next) && !ofItself.test(next)) || halfSaid.test(next);
}
