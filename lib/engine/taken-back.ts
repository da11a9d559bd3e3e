/** What somebody else said, of which the writer wants nothing. */

const others =
  "(?:(?:your|my|the|an?|our|some|one|another) (?:[\\p{L}'’-]+ ){0,2}?(?:secretary|assistant|office|staff|coordinator|nurse|classmate|friend|roommate|colleague|advis[eo]r|dean|mentor|school|program|agency|company|service|senior|resident|registrar)|somebody|someone|people|others|every(?:one|body)|you|he|she|they|(?:dr|mr|mrs|ms|prof)\\.? \\p{Lu}\\p{L}+|(?:it (?:is|was) )?(?:very |so |too )?kind of you to)";
const report = new RegExp(
  `(?<!\\p{L})${others}(?!\\p{L})[^.?!]{0,40}\\b(?:say|said|says|told|tells?|suggest\\w*|asks?|asked|offer\\w*|wrote|writes|thinks?|thought|believes?|propos\\w*|advis\\w*|recommend\\w*|heard|mentioned)\\b`,
  'iu',
);
const refusal =
  /^[^.?!]{0,60}\b(?:I(?: would|['’]d)? (?:rather not|much rather|rather (?!have\b)|prefer (?!that\b)|feel (?:wrong|uneasy|bad|uncomfortable)|be ashamed|not (?:want|like|feel)|never)|I (?:do not|don['’]t|cannot|can['’]t|won['’]t|will not|did not|declined|refused?|said no|told (?:him|her|them) no)|(?:that|this|it) (?:is|was) (?:not (?:so|true|right|the case)|wrong|untrue|false|a (?:myth|rumou?r|mistake))|(?:he|she|they|you) (?:was|were|is|are|have been|has been) (?:wrong|mistaken|misinformed|misled)|but I (?!would (?:be|love))|please (?:do not|don['’]t|ignore|disregard|forget)|no part in|nothing of the kind|there is no such)\b/i;

/** Whether a sentence tells what others said, and the next one refuses or denies it: `Your secretary said I could write it. I would rather not.` */
export function isTakenBack(text: string, next: string): boolean {
  return refusal.test(next) && report.test(text);
}
