import { tellsNews } from './news.ts';

/** Waits for the answer to what was asked before, or excuses the question. */
const awaits =
  /^(?:(?:please |kindly |just )?(?:let me know(?: (?:either way|soon|please))?|(?:reply|respond|answer|advise)(?: (?:at|as|soon|me|honestly|please|to (?:me|this))\b[^,]*)?|be (?:as )?(?:honest|frank))(?: at your (?:earliest )?convenience)?$|(?:please )?forgive me for (?:asking|being)|sorry (?:for asking|to ask)|any (?:information|hint|answer|word|reply|guidance|indication)\b.*\b(?:appreciated|help\w*|welcome|mean)|(?:i|we) (?:know|understand|realize|reali[sz]e|will understand)\b.*\b(?:(?:not|cannot|can['’]t)\b.*\b(?:share|say|tell|answer|disclose)|busy)|(?:i|we) (?:would|will|am|eagerly|await|look)\b.*\b(?:answer|reply|response|honesty)$|(?:i|we) (?:(?:shall|will|would|can|promise|swear)\b.*)?\b(?:tell|keep|treat|hold)\b.*\b(?:soul|nobody|anyone|anybody|no one|secret|confiden\w*|between us|myself)$|(?:many )?thank(?:s| you) (?:\w+ ){0,3}for (?:your|an|the|any) (?:\w+ )?(?:answer|reply|response|honesty)$)/i;

/** Excuses the question, or says how much its answer matters, in words that mean nothing without it. */
const excuses =
  /^(?:(?:i |we )?(?:do |sincerely )?apologi[sz]e (?:for|if)\b[^,]*\b(?:question|ask|asking|inquiry|this|directness|bluntness|direct|blunt)|(?:i|we) (?:would|will|['’]d) be (?:so |very )?(?:glad|happy|grateful|relieved|thankful) to (?:know|hear|learn)(?: (?:it|this|that|soon))?|(?:i|we) (?:really |just |only )?(?:need|want|wish|have|would like|would love) to (?:know|hear|learn)(?: (?:it|this|that))?(?: (?:by|before|until|soon|today|now)\b[^,]*)?|(?:i |we )?hope (?:(?:that|this|it) )?(?:it )?(?:is|was|['’]s) (?:ok|okay|alright|all right|fine|not (?:rude|too much|too forward))(?: to ask| of me| for me to ask)?|(?:i|we) (?:know|understand|reali[sz]e) (?:that )?(?:this|that|it) (?:is|may be|might be|sounds|seems)\b[^,]*\b(?:usual|unusual|common|normal|standard|appropriate|forward|direct|bold|odd|early|asked|to ask))$/i;

/** How much of what follows a question only waits for its answer: a sentence that would point nowhere without it. */
export function answerAwaited(behind: string): number {
  const next = /^[ \t\u00a0]*([^.?!\n]+)[.?!]+/.exec(behind);
  const words = next?.[1] ?? '';
  return next && (awaits.test(words) || excuses.test(words)) && !tellsNews(words)
    ? next[0].length
    : 0;
}
