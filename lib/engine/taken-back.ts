import type { Span } from '../draft/draft.ts';

/** What somebody else said, of which the writer wants nothing. */

const others =
  "(?:(?:your|my|the|an?|our|some|one|another) (?:[\\p{L}'’-]+ ){0,2}?(?:secretary|assistant|office|staff|coordinator|nurse|classmate|friend|roommate|colleague|advis[eo]r|dean|mentor|school|program|agency|company|service|senior|resident|registrar|cousin|brother|sister|father|mother|uncle|aunt|husband|wife|partner|teacher|professor|boss|neighbou?r|fellow)|somebody|someone|people|others|every(?:one|body)|you|he|she|they|(?:dr|mr|mrs|ms|prof)\\.? \\p{Lu}\\p{L}+|(?:it (?:is|was) )?(?:very |so |too )?kind of you to)";
const report = new RegExp(
  `(?<!\\p{L})${others}(?!\\p{L})[^.?!]{0,40}\\b(?:say|said|says|told|tells?|suggest\\w*|asks?|asked|offer\\w*|wrote|writes|thinks?|thought|believes?|propos\\w*|advis\\w*|recommend\\w*|heard|mentioned|wonder\\w*)\\b`,
  'iu',
);
/** What the writer asks for too, whoever else has spoken of it. */
const ownRequest =
  /\?\s*$|\b(?:please|kindly|(?:could|can|would|will|may) (?:you|I)|(?:so|and|then|now|therefore) I|I (?:also )?(?:ask|beg|request|want|wish|hope|need))\b/i;
const refusal =
  /^[^.?!]{0,60}\b(?:I(?: would|['’]d)? (?:rather not|much rather|rather (?!have\b)|prefer not|feel (?:wrong|uneasy|uncomfortable)|be (?:ashamed|uneasy|uncomfortable|wary)|not (?:want (?:it|that|this)|feel right)|never (?:ask|do|want|write))|I (?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t|will not|won['’]t) (?:want (?:it|that|this|to)|wish (?:it|that|this|to)|accept|agree|believe (?:it|that|her|him|them)|do (?:it|that|this|so)|take (?:it|that|this) (?:up|on)|mean to|intend)|I (?:declined|refused?|said no|told (?:him|her|them) no)|(?:that|this|it) (?:is|was) (?:not (?:so|true|right|the case)|wrong|untrue|false|a (?:myth|rumou?r|mistake))(?=[,.;!]|$| and\b)|(?:he|she|they|you) (?:was|were|is|are|have been|has been) (?:wrong|mistaken|misinformed|misled)|please (?:ignore|disregard|forget)|please (?:do not|don['’]t) (?:feel bound|do (?:it|that|so)|mind)|no part in|nothing of the kind|there is no(?:ne\b| such)|it has none|(?:it|they|that) (?:does|do) not\b(?! (?:say|tell|look|seem)))\b/i;

/** Whether a sentence only tells what others said, and the next one refuses or denies it: `Your secretary said I could write it. I would rather not.` */
export function isTakenBack(text: string, next: string): boolean {
  return refusal.test(next) && report.test(text) && !ownRequest.test(text);
}

/** Ends before the words of somebody else: `a fellow candidate asked Dr. Weir, "`. */
const quotes = new RegExp(
  `(?:${others}|(?:fellow )?(?:candidate|applicant|interviewee|patient|child|student|woman|man|boy|girl|nurse|resident)s?)(?!\\p{L})[^.?!"“]{0,40}\\b(?:said|says?|asked|asks?|told|tells|wrote|writes|called|calls|joked|shouted|whispered|repl\\w+|answer\\w*)\\b[^?!"“]{0,40}["“]$`,
  'iu',
);

/** Whether marked words are only quoted from somebody else, `you` among them. */
export function isOthersWords(text: string, { start, end }: Span): boolean {
  const open = text.slice(0, start + 1).search(/["“][^"“”]*$/);
  const isWithin = open >= 0 && !/["”]/.test(text.slice(Math.max(start, open + 1), end - 1));
  return isWithin && quotes.test(text.slice(0, open + 1));
}
