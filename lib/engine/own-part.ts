import type { Span } from '../draft/draft.ts';
import { matchesOf } from '../language/matches.ts';
import { tellsDeed, tellsNews } from './news.ts';

/** What of some sentences a fix may take out or put otherwise. */
export interface Part extends Span {
  /** What else they say stays as a sentence of its own: before the part, behind it, or there is nothing else. */
  readonly stays: 'before' | 'behind' | null;
  /** Ends what stays before, where nothing ends it yet; the first letter of what stays behind, as a capital. */
  readonly seam: string;
}

/** Joins two things that a sentence says; group 1 is more than a comma. */
const joints =
  /(,? (?:and|but|so|or)(?: also| then)? |; ?(?:and |but |also )?|,? [-–—]{1,2} (?:and |but )?)|, (?:also )?/g;
const fewestWords = 4;

/** Two who do something together: `so that my husband and I`. */
const coupled =
  /(?:^|[,;] |\b(?:so|that|because|since|as|if|when|while|where|how|whether|before|after|and|both) )(?:both )?(?:my|our|the) [\p{L}’'-]+(?: [\p{L}’'-]+)?$|(?:^|\band )(?:my|our) \p{L}+, [^,]*$/iu;

/** Begins a clause that stands by itself. */
const clause =
  /^(?!i\.)(?:I|we|my|our|thank|thanks|please|let me|(?:could|can|would|will|may|might|is|are|do|does|did) (?:I|you|we|it|there|the|your|my|any\w+|some\w+)|it (?:was|is)|there (?:is|are|was))\b(?! not\b)/i;
/** The same without a word before it but a comma. */
const spliced =
  /^(?!i\.)(?:I|we|thank|thanks|please|could you|can you|would you|is there|are there|do you)\b/i;
/** Begins with a verb: a question of its own where the sentence asks, and what its subject also does where it tells. */
const verbFirst = /^(?:is|are|am|was|were|has|have|do|does|did|can|could|will|would|may|might)\b/i;
/** Begins a question of its own behind another. */
const asksToo =
  /^(?:(?:when|where|what|how|who|which|why) (?:\p{L}+ )?)?(?:is|are|was|were|do|does|did|can|could|will|would|should) (?!I\b|me\b|my\b)\p{L}+ \p{L}/iu;
/** Begins a clause of the writer's own, be it told with a comma only. */
const told = /^(?!i\.)(?:I|we|my|our|thank|thanks|the|it)\b/i;
/** Goes on with the verb or with the question of the clause before. */
const goesOn =
  /^(?:I|we|you|your|my|our|it|there|could|can|would|will|may|might|am|was|is|are|do|does|did|please|kindly|tell|let|want|wonder|wish|hope|need|ask|as|before|if|since|because|now|to (?:ask|know|check|inquire|enquire|see|learn|hear|find out|request|follow up)|where|whether|how|what|which|ranked)\b/i;
/** Goes on with the verb of a clause that a comma interrupts: `my concern, as you know, is`. */
const bareVerb =
  /^(?:would|could|can|will|may|might|am|was|is|are|do|does|did|want|wonder|wish|hope|need|ask)\b(?! (?:I|you|we|it|there|the|your|my|any\w*)\b)/i;
/** Ends with words that wait for more. */
const unfinished =
  /\b(?:know|tell me|ask|asking|wonder|wondering|learn|hear|say|all|possible|please|also)$|\b(?:but|and|so) (?:after|before|with|in|on|since|because|if|as|when|while|to)\b[^,]*$/i;
const asks =
  /^(?:could|can|would|will|may|might|is|are|do|does|did|when|where|what|how|who|which)\b/i;
/** Speaks of what was found: `can you match that?`, `I will keep it to myself`. */
const speaksOfIt =
  /^(?:[\p{L}’'-]+ ){1,7}(?:(?:it|them)\b(?! (?:is|was|would|possible|be|ok|too)\b)|this\b(?! (?:week|month|year|season|morning|spring|fall|winter|summer|program)\b)|that(?=[.,?!]|$))/iu;
/** `It would save us a lot`: what it is comes behind. */
const expletive = /^(?:and |but )?it(?:['’]d| would| is| was| will| may| might)\b/i;
/** Says nothing that would be missed. */
const courtesy =
  /^(?:I|we) (?:know (?:this|it|you|that you)|understand|realize|reali[sz]e|hope|trust|apologi[sz]e|am sorry(?! to (?:tell|say|inform))|hate|wonder|(?:do not|don['’]t) (?:want|mean|wish)(?! to forget)|(?:am|was|have been|remain) (?:also |very |still |deeply |really |just |so |a (?:bit|little) )*(?:interested|curious|wondering|anxious|nervous|eager|writing|thinking|hoping|aware|not sure))\b|^(?:sorry|forgive|excuse|it is|there is|my question)\b/i;
/** One more thing that is asked for or told behind, which cannot stand alone. */
const more =
  /(?:,|,? (?:and|or)) (?:also )?(?:if (?!you (?:can|could|may|might|are able|know)|possible|allowed|so|not)|tell|whether|what|who|how|why|when (?!you\b|it\b|possible)|where (?!I\b)|to (?:tell|let|share|thank|send|inform|update|say|add|report)\b|(?:would|will|wish|want|wanted|hope|look|am|is|are|was|has|have|had)\b(?! (?:I|you|we|it|there|the|your|my|any\w+|some\w+)\b))\b/i;
/** The same among the words that were found. */
const moreWithin =
  /(?:,|,? and|,? or) (?:whether the|when the|what the|who (?:the|will)|how many)\b/i;
/** `(my AAMC ID is 12345678)` */
const bracketed = /\([^)]*[\d\p{Lu}]/u;
/** A condition or a time: what follows its comma belongs to it. */
const condition = /^(?:so )?(?:if|when|whenever|should|had|were|once|unless)\b/i;

/**
 * What of the sentences `around` a hit is about it alone, so that what else they say stays: `I passed Step 3` before `and would like to know
 * where I stand`. All of them where they say nothing else that would be missed; null where what they say cannot be parted.
 */
export function partOf(text: string, around: Span, hit: Span): Part | null {
  const head = text.slice(around.start, Math.max(around.start, hit.start));
  const tail = text.slice(Math.min(hit.end, around.end), around.end);
  const found = text.slice(hit.start, hit.end);
  const kept = headOf(head, found);
  const isCondition = condition.test(lastClauseOf(head)) || condition.test(found);
  const isQuestion = /\?\s*$/.test(text.slice(around.start, around.end));
  const rest = isCondition ? 0 : tailOf(tail, found, isQuestion);
  const lost = rest > 0 ? tail.slice(0, rest) : tail;
  if (more.test(lost) || moreWithin.test(found) || tellsDeed(found)) return null;
  if (kept > 0 && rest > 0) return null;
  if (bracketed.test(lost)) return null;
  if (tellsNews(beforeClause(head.slice(kept))) || tellsNews(behindClause(lost))) return null;
  const start = around.start + kept;
  if (rest > 0) {
    const at = around.end - tail.length + rest;
    return { start, end: at + 1, stays: 'behind', seam: (text[at] as string).toUpperCase() };
  }
  if (kept === 0) return { start, end: around.end, stays: null, seam: '' };
  const seam = /[.?!]$/.test(head.slice(0, kept)) ? '' : asks.test(head) ? '?' : '.';
  return { start, end: around.end, stays: 'before', seam };
}

function lastClauseOf(text: string): string {
  const comma = text.lastIndexOf(', ');
  return comma < 0 ? text : text.slice(comma + 2);
}

/** What stands before the clause of a hit; its own words are about it. */
function beforeClause(head: string): string {
  const last = [...matchesOf(joints, head)].at(-1);
  return last ? head.slice(0, last.index + last[0].length) : '';
}

/** What stands behind it, but for the reason that it gives. */
function behindClause(tail: string): string {
  const at = tail.search(joints);
  const behind = at < 0 ? '' : tail.slice(at);
  const reason = /\b(?:because|since|so that)\b[^;]*$/i.exec(behind)?.[0] ?? '';
  return tellsNews(reason) ? behind : behind.slice(0, behind.length - reason.length);
}

/** How much of what stands before a hit says something of its own. */
function headOf(head: string, found: string): number {
  let kept = 0;
  for (const { 0: joint, 1: strong, index } of matchesOf(joints, head)) {
    const before = head.slice(0, index);
    const [conjunction, behind = ''] = parted(head.slice(index + joint.length) + found);
    const isStrong = strong || conjunction;
    if (/^I\b/.test(behind) && coupled.test(before)) continue;
    const isOwn = isStrong ? clause.test(before) || asks.test(before) : told.test(before);
    if (!isOwn || countOf(before) < fewestWords || unfinished.test(before)) continue;
    if (!goesOn.test(behind) || (expletive.test(before) && /\bto \p{L}/u.test(behind))) continue;
    if (isStrong || !bareVerb.test(behind)) kept = index;
  }
  const said = head.slice(0, kept).split(/,? (?:and|but|so) |[,;] ?/);
  return said.every((each) => courtesy.test(each) || countOf(each) < fewestWords) ? 0 : kept;
}

/** What was found may begin with the `and` that joins it. */
function parted(text: string): string[] {
  const conjunction = /^(?:(?:and|but|so|or) )?/i.exec(text)?.[0] ?? '';
  return [conjunction, text.slice(conjunction.length)];
}

/** Where behind a hit something of its own begins; 0 where nothing does. */
function tailOf(tail: string, found: string, isQuestion: boolean): number {
  for (const { 0: joint, 1: isStrong, index } of matchesOf(joints, tail)) {
    const at = index + joint.length;
    const behind = tail.slice(at);
    // What is told within a reason belongs to it.
    if (/\b(?:because|since|so that)\b[^,;]*$/i.test(found + tail.slice(0, index))) return 0;
    if (/^I\b/.test(behind) && coupled.test(found + tail.slice(0, index))) continue;
    if (speaksOfIt.test(behind)) continue;
    if (countOf(behind) < fewestWords - 1 || /\b(?:so|or)\b/.test(joint)) continue;
    if (isQuestion && asksToo.test(behind)) return at;
    if (!isQuestion && verbFirst.test(behind)) continue;
    if ((isStrong ? clause : spliced).test(behind)) return at;
  }
  return 0;
}

function countOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
