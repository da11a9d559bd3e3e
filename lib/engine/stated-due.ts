import { datesIn, type StatedDate } from '../language/dates.ts';
import { type Clock, dayOf } from './clock.ts';
import type { Doc } from './doc.ts';
import { spokenDatesIn } from './spoken-dates.ts';

/** A limit for something other than the letter. */
const forAnswer =
  /\b(?:let me know|repl(?:y|ies)|respond|response|answer|meet|meeting|hear (?:back )?(?:from you)?|tell me|decide|decision|call|talk|speak|zoom|coffee|stop by|come by|visit|see you|remind you|send you|write to you|drop off|bring you)\b[^.;?!]{0,40}$/i;
const forLetter =
  /\b(?:letters?|lors?|sloes?|recommend\w*|reference|upload\w*|submit\w*|portal|eras|residencycas|deadline|due|need|write|writing|it)\b/i;
/** The same where the day is not said as a limit. */
const wanted =
  /\b(?:letters?|lor|deadline|due|need|upload\w*|submit\w*|have it|(?:everything|all|it all|my (?:\w+ )?(?:file|application|documents)) (?:together|complete|ready|in)|it (?:\w+ ){0,2}(?:has|have|needs?|ought) to|it (?:must|should) (?:be|arrive|reach)|(?:latest|last)(?: possible)? (?:day|date)|(?:day|date)(?: that| which)? (?:i am|i['’]m|i) (?:work|aim|hop|plan)\w*)\b/i;

/** A clause about what the applicant does by then, without a word of the letter. */
const ownPlans =
  /^(?!.*\b(?:letters?|lors?|sloes?|recommend\w*|reference|upload\w*|submit\w*|portal|eras|residencycas|deadline|due|needs?|needed|apply|application|(?:take|pick|carry|bring|have|get) it|it (?:would|will|should|must|has|have)|(?:ask|hope|wish) for it|(?:date|day)(?: that| which)? i)\b).*\b(?:i|we|i['’]m|i['’]ll|my (?!letter)\p{L}+|our \p{L}+)\b.*\b(?:fly\w*|travel\w*|leav\w*|mov(?:e|es|ing)|start\w*|begin\w*|return\w*|finish\w*|graduat\w*|go|going|be (?:back|away|in|at|on)|am (?:back|away|in|at|on)|marry|married|wedding|vacation|exam|take|taking|sit|work\w*|rotat\w*|interview\w*|present\w*|(?<!the |at )ends?|arriv\w*|come|coming|(?<=my (?:exam|flight|wedding|graduation|vacation|interview|rotation|shelf|defen[cs]e) )is)\b/iu;
/** What the applicant hands in for the letter by then: `I will send CV and statement by the end of this week`. */
const ownPapers =
  /^(?!.*\b(?:letters?|lors?|sloes?|recommend\w*|upload\w*|submit\w*|portal|eras|residencycas|deadline|due|needs?|needed|it)\b).*(?:\b(?:i|we)(?:['’]ll| will| shall| would| can| could| am going to| plan to| hope to| want to| promise to| have to| must) (?:\w+ )?(?:send|bring|mail|e-?mail|share|hand|forward|get you|drop|give you (?:my|the)|name|finish|have|let you|prepare|complete)\b|\bmy (?:(?!application)\p{L}+ ){1,4}(?:will |would |should |are to |is to )(?:\w+ )?(?:be|follow|come|reach)\b|\b(?:reach|be with) you\b)/iu;
const clauseEnd =
  /[,;:–—()]|\b(?:but|and(?! (?:(?:my|the|a|an) )?(?:(?:personal|draft) )?(?:cv|r[eé]sum[eé]|statement|transcripts?|papers|documents|scores?|summary|forms?)\b)|while|so|although|because|since|yet|(?:as|for|when)(?= (?:i|we|my)\b))\b/giu;

function clauseAround(text: string, start: number, end: number): string {
  let from = 0;
  for (const mark of text.slice(0, start).matchAll(clauseEnd)) from = mark.index + mark[0].length;
  const stop = text.slice(end).search(clauseEnd);
  return text.slice(from, stop < 0 ? text.length : end + stop);
}

/** The applicant comes for the letter, or carries it along: it must be there by then. */
const isHandedOver =
  /\b(?:(?:pick|collect|fetch)(?:ing)?|tak(?:e|ing)|carry(?:ing)?) (?:(?:up )?(?:it|them|the letters?)(?: up| with me| along)?|with me the letters?)(?! (?:seriously|easy|to (?:heart|mean)|for granted))\b/i;
/** `Before the month is out I will send my CV`. */
const ownDeed =
  /^,? (?:i|we)(?:['’]ll| will| shall| would| can| am going to| plan to| hope to)? (?:send|bring|mail|e-?mail|share|write|come|call|finish|have (?:my|the (?:cv|statement)))\b/i;

/** The days that a text names, in figures or in words, in order; `today` is the writer's own day, in days from the first of 1970. */
export function daysIn(text: string, today: number): StatedDate[] {
  const spoken = spokenDatesIn(text, today);
  const plain = datesIn(text, today).filter(
    ({ start, end }) => !spoken.some((other) => start < other.end && other.start < end),
  );
  return [...spoken, ...plain].sort((a, b) => a.start - b.start);
}

/** The day by which the draft wants the letter; null where it names none. */
export function statedDue({ blocks }: Doc, clock: Clock): number | null {
  const today = dayOf(clock.now, clock);
  for (const { paragraph } of blocks)
    for (const sentence of paragraph.sentences)
      for (const { start, end, day, limit } of daysIn(sentence.text, today)) {
        if (day < today) continue;
        if (isHandedOver.test(sentence.text)) return day;
        if (forAnswer.test(sentence.text.slice(0, start))) continue;
        if (ownDeed.test(sentence.text.slice(end))) continue;
        const clause = clauseAround(sentence.text, start, end);
        if (ownPlans.test(clause) || ownPapers.test(clause)) continue;
        if (
          limit &&
          (forLetter.test(sentence.text) || forLetter.test(sentence.previous?.text ?? ''))
        )
          return day;
        if (wanted.test(sentence.text)) return day;
      }
  return null;
}
