import { tellsNews } from './news.ts';

/** Waits for the answer to what was asked before, or excuses the question. */
const awaits =
  /^(?:(?:please |kindly |just )?(?:let me know(?: (?:either way|soon|please))?|(?:reply|respond|answer|advise)(?: (?:at|as|soon|me|honestly|please|to (?:me|this))\b[^,]*)?|be (?:as )?(?:honest|frank))(?: at your (?:earliest )?convenience)?$|(?:please )?forgive me for (?:asking|being)|sorry (?:for asking|to ask)|any (?:information|hint|answer|word|reply|guidance|indication)\b.*\b(?:appreciated|help\w*|welcome|mean)|(?:i|we) (?:know|understand|realize|reali[sz]e|will understand)\b.*\b(?:(?:not|cannot|can['’]t)\b.*\b(?:share|say|tell|answer|disclose)|busy)|(?:i|we) (?:would|will|am|eagerly|await|look)\b.*\b(?:answer|reply|response|honesty)$|(?:i|we) (?:(?:shall|will|would|can|promise|swear)\b.*)?\b(?:tell|keep|treat|hold)\b.*\b(?:soul|nobody|anyone|anybody|no one|secret|confiden\w*|between us|myself)$|(?:many )?thank(?:s| you) (?:\w+ ){0,3}for (?:your|an|the|any) (?:\w+ )?(?:answer|reply|response|honesty)$)/i;

/** How much of what follows a question only waits for its answer: a sentence that would point nowhere without it. */
export function answerAwaited(behind: string): number {
  const next = /^[ \t\u00a0]*([^.?!\n]+)[.?!]+/.exec(behind);
  const words = next?.[1] ?? '';
  return next && awaits.test(words) && !tellsNews(words) ? next[0].length : 0;
}
