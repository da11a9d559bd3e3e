import type { Span } from '../draft/draft.ts';
import { matchesOf } from '../language/matches.ts';

/** What of some sentences a fix may take out or put otherwise. */
export interface Part extends Span {
  /** Ends what stays before it: a full stop or a question mark; else empty. */
  readonly ending: string;
  /** The first letter of what stays behind it, as a capital; else empty. */
  readonly opening: string;
}

/** Joins two things that a sentence says; group 1 is more than a comma. */
const joints =
  /(,? (?:and|but|so|or)(?: also| then)? |; ?(?:and |but |also )?|,? [-–—]{1,2} (?:and |but )?)|, (?:also )?/g;
const fewestWords = 4;

/** Begins a clause that stands by itself. */
const clause =
  /^(?:I|we|my|our|thank|thanks|please|let me|(?:could|can|would|will|may|might|is|are|do|does|did) (?:I|you|we|it|there|the|your|my|any\w+|some\w+)|it (?:was|is)|there (?:is|are|was))\b(?! not\b)/i;
/** The same without a word before it but a comma. */
const spliced =
  /^(?:I|we|my|our|thank|thanks|please|could you|can you|would you|is there|are there|do you)\b/i;
/** Goes on with the verb or with the question of the clause before. */
const goesOn =
  /^(?:I|we|could|can|would|will|may|might|am|was|is|are|do|does|did|please|tell|let|want|wonder|wish|hope|need|ask|as|before|if|since|because|now|to (?:ask|know)|where|whether|how|what|which)\b/i;
const asks =
  /^(?:could|can|would|will|may|might|is|are|do|does|did|when|where|what|how|who|which)\b/i;
/** Says nothing that would be missed. */
const courtesy =
  /^(?:I|we) (?:know|understand|realize|reali[sz]e|hope|trust|apologi[sz]e|am sorry|hate|wonder|(?:do not|don['’]t) (?:want|mean|wish)|(?:am|was|have been|remain) (?:also |very |still |deeply |really |just |so |a (?:bit|little) )*(?:interested|curious|wondering|anxious|nervous|eager|writing|thinking|hoping|sorry|aware|not sure))\b|^(?:sorry|please|forgive|excuse|let me|it is|there is|my question)\b/i;
/** One more thing that is asked for or told behind, which cannot stand alone. */
const more =
  /(?:,|,? (?:and|or)) (?:also )?(?:whether|what|who|how|why|when (?!you\b|it\b|possible)|where (?!I\b)|to (?:tell|let|share|thank|send|inform|update|say|add|report)\b|(?:would|will|wish|want|wanted|hope|look|am|was|have|had)\b(?! (?:I|you|we|it|there|the|your|my|any\w+|some\w+)\b))\b/i;

/**
 * What of the sentences `around` a hit is about it alone, so that what else they say stays: `I passed Step 3` before `and would like to know
 * where I stand`. All of them where they say nothing else; null where what they say cannot be parted.
 */
export function partOf(text: string, around: Span, hit: Span): Part | null {
  const head = text.slice(around.start, Math.max(around.start, hit.start));
  const tail = text.slice(Math.min(hit.end, around.end), around.end);
  const kept = headOf(head);
  const rest = tailOf(tail);
  if (more.test(rest > 0 ? tail.slice(0, rest) : tail) || (kept > 0 && rest > 0)) return null;
  const start = around.start + kept;
  if (rest === 0)
    return {
      start,
      end: around.end,
      ending: kept > 0 ? (asks.test(head) ? '?' : '.') : '',
      opening: '',
    };
  const at = around.end - tail.length + rest;
  return { start, end: at + 1, ending: '', opening: (text[at] as string).toUpperCase() };
}

/** How much of what stands before a hit says something of its own. */
function headOf(head: string): number {
  for (const { 0: joint, 1: isStrong, index } of matchesOf(joints, head)) {
    const before = head.slice(0, index);
    const isOwn = isStrong ? clause.test(before) || asks.test(before) : spliced.test(before);
    if (!isOwn || courtesy.test(before) || countOf(before) < fewestWords) continue;
    const behind = head.slice(index + joint.length);
    if (behind === '' || goesOn.test(behind)) return index;
  }
  return 0;
}

/** Where behind a hit something of its own begins; 0 where nothing does. */
function tailOf(tail: string): number {
  for (const { 0: joint, 1: isStrong, index } of matchesOf(joints, tail)) {
    const at = index + joint.length;
    const behind = tail.slice(at);
    if (countOf(behind) >= fewestWords - 1 && (isStrong ? clause : spliced).test(behind)) return at;
  }
  return 0;
}

function countOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
