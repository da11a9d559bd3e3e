import type { Doc } from './doc.ts';
import { partAround, sentenceAround } from './mend.ts';
import type { Hit } from './rule.ts';

/** Opens a sentence that points back to the one before. */
const pointing =
  /^(?:it|they|he|she|this|that|these|those|both|either|neither|each|one|such|so|then|or|otherwise|because|which|there|as (?:it|such)|if (?:so|not|yes|it|that)|the (?:first|second|last|other|others|same|latter|former)|second(?:ly)?|(?:in|for|with|by|on|after|until|before|without) (?:this|that|those|these|it|both)|even (?:a|an|one|that|half)|any(?:thing)?|one (?:word|sentence|line)|a (?:word|yes|no|line)|yours|agreed|only then|however|on the other hand|in return|in exchange|here is why|i ask (?:this |it )?(?:because|since|as)|(?:my|the|our) (?:reasons?|decision|answer|choice) (?:is|are|was|were)|yes|no|if you can(?:not)?|top \w+|(?:i|we) (?:have|had) not told|(?:i|we) (?:will|would|shall) (?:understand|sign)|you will not regret|and i mean|a \w+ by)\b/i;
/** `It was a pleasure to meet you`, `This year I …`, `That evening I …`: nothing that was said before is meant. */
const ofItself =
  /^(?:it (?:was|is|would be|has been|had been|meant|means|took)\b[^.?!]{0,40}\b(?:pleasure|honou?r|privilege|delight|joy|treat|to|that|when|how|what)\b|th(?:is|at) (?:year|season|cycle|spring|summer|fall|autumn|winter|month|week|morning|afternoon|evening|night|day)\b|there (?:is|are|was|were)\b|one of\b)/i;
/** Says no more than half without the sentence before. */
const halfSaid =
  /\b(?:th(?:at|is) way|as it stands|(?:sign|lift|print|count|take|use|read|send|keep|call|consider|change|know|knows) it\b|(?:would|will|is|be|are) (?:be )?(?:enough|plenty)|would help|the same|would then|either way|on both counts|would (?:that|this|it) (?:be|help|work)|page \d+|as you (?:will|can) see|(?:open|add|see|find|share) (?:it|them|this|that)|(?:add|include|insert|write|put|send|make) one|(?:made|making) (?:this|that) (?:decision|choice)|before the deadline)\b|\b(?:too|as well|so|otherwise|anyone else|if you can(?:not)?|(?:do|does|did) so\b[^.?!]*|the (?:new|old|other) one|(?:mutual|excited|happy|sure) about (?:this|that|it)|feeling is mutual|my decision(?: easy)?)[.?!]?$|\b(?:do|does|did|doing|done) (?:so|the same)\b/i;

/** Counts on from the sentence before: `(2) is there parking?` */
const counted = /^\(?(?:\d{1,2}|[b-h]|ii+|iv)[.)]\s/i;

/** Says how many things follow, or that this is one of them. */
const announced =
  /\b(?:two|three|four|both|few|couple of|several|some) (?:\w+ )?(?:things|questions|updates|requests|points|items)\b[^\n]*(?:\n[^\n]+)*\n?$/i;
const oneOfThem = /^(?:first|second|third|fourth|finally|last)(?:ly)?,/i;

/** Whether a hit's sentence must stay as it is: what else it says cannot be parted from it, it was announced, or what follows would point nowhere. */
export function isBound(hit: Hit, doc: Doc): boolean {
  return partAround(hit, doc) === null || isAnnounced(hit, doc) || isLeantOn(hit, doc);
}

function isAnnounced(hit: Hit, doc: Doc): boolean {
  const text = doc.draft[hit.field];
  const { start } = sentenceAround(hit, doc);
  const paragraph = text.lastIndexOf('\n\n', start - 1) + 1;
  return oneOfThem.test(text.slice(start)) || announced.test(text.slice(paragraph, hit.start));
}

/** Whether what would stand behind a hit's sentence, in the same paragraph, would point nowhere without it. */
export function isLeantOn(hit: Hit, doc: Doc): boolean {
  const part = partAround(hit, doc) ?? sentenceAround(hit, doc);
  const isTail = 'stays' in part && part.stays === 'behind';
  const behind = doc.draft[hit.field].slice(isTail ? part.end - 1 : part.end);
  if (counted.test(behind.trimStart()) && !/^\s*\n/.test(behind)) return true;
  const next = /^[ \t\u00a0]*\n?[ \t\u00a0]*([^\s][^.?!\n]*[.?!]?)/.exec(behind.slice(0, 300))?.[1];
  if (!next) return false;
  return (pointing.test(next) && !ofItself.test(next)) || halfSaid.test(next);
}
