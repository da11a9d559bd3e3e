import type { Meaning } from '../model/meanings.ts';

/** Sentences that speak as the meaning's do, of something else. */

/** `the letter is due in ERAS on September 15`: one letter's day is the applicant's own, */
const ownDay =
  /\b(?:the|my|your|this|that|an?) (?:[\w-]+ ){0,2}(?:letter|LoR|recommendation|reference|SLOE)\b[^.;?]{0,40}\bdue\b|\b(?:upload|submit|send)\w* (?:it|the letter)\b[^.;?]{0,60}\bdue\b/i;
/** unless a day of all letters is spoken of. */
const everyonesDay =
  /\b(?:deadline|cut-?off|due date|clos(?:e|es|ed|ing)|shuts?|window|last da(?:y|te)|letters|LoRs|everything|everyone)\b|(?<!\b(?:for|in|to|through|into|on|via) )\b(?:ERAS|AAMC)\b(?:['’]s)?(?: \w+)? due\b/i;
/** `one of three programs at the top of my list`, `at the top of my list together with another`: first is one alone. */
const sharesTop =
  /(?:\b(?:is|are|was|remains?|stands?|ranks?|stays?)|['’](?:s|re)) (?:\w+ )?(?:one of|among(?:st)?) (?:[\w-]+ ){1,9}(?:top|first|highest|head)\b(?![^.;]*\b(?:number one|#1|no\. ?1|I (?:will|shall|am|have|intend|plan|can|would)|I['’](?:m|ll|ve))\b)|\b(?:top of my (?:rank (?:order )?)?list|my first choice),? (?:together|along|tied|jointly|level|shared) with\b/i;
/** `whether residents sit on the committee`: who ranks, not how. */
const whoRanks =
  /\b(?:residents?|interns?|fellows?|chiefs?|faculty|students?|nurses?|coordinators?|applicants?) (?:\w+ )?(?:(?:sit|serve|take part|participate|vote|have (?:a|any) (?:vote|say|seat|voice|part)|are (?:involved|represented|asked|part)) (?:\w+ )?(?:on|in|at|of|about))\b(?![^.;]*\b(?:my|our|me|us) )/i;
/** `my chances of seeing snow`: chances of what nobody matches into. */
const otherChance =
  /\b(?:chances?|odds|likelihood) of (?:seeing|catching|meeting|finding|watching|winning|doing|learning|assisting|delivering|presenting|publishing|parking)\b(?! (?:me|us|myself)\b)(?![^.;]*\b(?:rank|match|list|badge)\w*)/i;
/** `any news on the new tower?` */
const otherNews =
  /\b(?:news|updates?|word) (?:on|about|of|regarding) (?:the|your|that|a) (?!(?:[\w-]+ ){0,3}(?:appl|candida|interview|invit|deci|wait|status|select|committee|file|list|rank|position|spot|place|review|process|result|outcome|match|season|program|office|team|side|end\b|director|panel|screen))/i;
/** `when may I expect the link?`: of an interview that is offered already, */
const arranged =
  /\b(?:expect|receive|get|send|sent|have|hear|learn|find|know)\b[^.;?]{0,30}\b(?:links?|zoom|schedule|agenda|itinerary|invoice|reimbursement|parking|recording|slides|passcode|which (?:of the|day|date|time|group|room|interviewer))\b/i;
/** unless it asks for the decision too. */
const decisive =
  /\b(?:appl\w+|candida\w+|status|decision|decided|waitlist\w*|committee|selected|invited|shortlist\w*|rejected|consider\w*)\b/i;

/** `desperate for a good bakery`. */
const otherNeed =
  /\bdesperate for (?:an?|some|the|any) (?!(?:[\w-]+ ){0,3}(?:chance|shot|spot|position|place|seat|slot|residency|opportunity|match|job|program|interview|answer|word|reply|help|hope|training))/i;

/** `a copy of the signed timesheet`, `the first version of the methods`: what one works on with a mentor, */
const sharedWork =
  /\b(?:writ\w+|wrote|draft\w*|sen[dt]\w*|giv\w+|show\w*|see|read\w*|look\w* over|have|sign\w*|edit\w*) (?:(?:me|us|you|an?|the|our|my|your|copy of|copies of|signed|final|finished|first|new|next|version of|draft of|part of) ){0,7}(?:abstract|manuscript|methods|discussion section|results section|poster|case report|timesheet|time sheet|slides|protocol|chapter|grant application|cover letter|rebuttal)\b/i;
/** unless the letter is spoken of too. */
const ofLetter =
  /(?<!\bcover )\bletters?\b|\b(?:LoRs?|recommend\w*|references?|SLOEs?|ERAS|upload\w*)\b/i;
/** `your signature is missing on the form; could you sign it`. */
const signedForm =
  /\b(?:forms?|timesheet|consent|agreement|certificate|paperwork)\b[^.?!]{0,40}\bsign\b|\bsign (?:the|my|our|this|that) (?:[\w-]+ ){0,3}(?:forms?|timesheet|consent|agreement|certificate|paperwork)\b/i;
const isSharedWork = (text: string) => sharedWork.test(text) && !ofLetter.test(text);
const isSignedForm = (text: string) => signedForm.test(text) && !ofLetter.test(text);

const isOther: Partial<Record<Meaning, (text: string) => boolean>> = {
  'eras-deadline': (text) => ownDay.test(text) && !everyonesDay.test(text),
  'intent-statement': (text) => sharesTop.test(text),
  'letter-access': isSharedWork,
  'letter-drafting': (text) => isSharedWork(text) || isSignedForm(text),
  'letter-recycled': isSharedWork,
  pleading: (text) => otherNeed.test(text),
  'rank-inquiry': (text) => whoRanks.test(text) || otherChance.test(text),
  'status-pressure': (text) =>
    otherNews.test(text) || (arranged.test(text) && !decisive.test(text)),
};

/** Whether a sentence that reads like a meaning speaks of another matter: `What are my chances of seeing snow?` */
export function isOtherMatter(text: string, meaning: Meaning): boolean {
  return isOther[meaning]?.(text) ?? false;
}
