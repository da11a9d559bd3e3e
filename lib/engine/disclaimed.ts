import type { Meaning } from '../model/meanings.ts';

/** Sentences whose writer says that this is just what they do not ask for. */

const not =
  "(?:(?: (?:am|is|are|was|do|does|did|will|would|shall|should|have|had|could|can)|['’](?:m|s|re|ll|d|ve))? ?(?:n['’]t|not|never|in no way|by no means))";
const beside =
  '(?: (?:at all|even|here|now|of course|certainly|writing|in any way|going|about|trying|daring|allowed)){0,2}(?: to)?';
const asking =
  '(?:asking|ask|enquir(?:e|ing)|inquir(?:e|ing)|fish(?:ing)?|hint(?:ing)?|seek(?:ing)?|probing|(?:wish|want)(?: to)? (?:know|learn|be told|hear)|(?:wish|want) (?:that|you to|for)|want to ask|expect(?:ing)? (?:to (?:be told|hear|know)|you to (?:tell|say|answer))|mean to ask|learn|find out|raise|press|request(?:ing)?|looking for)';
const question =
  '(?:to be |meant |intended |taken |as ){0,3}(?:an? )?(?:question|request|hint|wish|demand|plea|inquiry|enquiry|attempt|ask(?:ing)?)';
const disclaimer = new RegExp(
  `^(?:(?!.{0,30}\\b(?:what|things?|one)\\b)[^,;:]{0,40}[,:]? )??(?:(?:please )?(?:be|rest) assured (?:that )?|(?:know|believe me) that )?(?:(?:I|we)${not}${beside} ${asking}|(?:this|that|it|these lines|my (?:mail|note|message|question|letter))${not} ${question}|(?:please )?do(?: not|n['’]t) (?:take|read) (?:this|it|that|my \\w+) (?:as|for) an? (?:question|request|hint|inquiry|enquiry|demand)|far be it from me|I (?:have|had) no (?:intention|wish|desire)|I (?:would|['’]d) (?:rather|sooner|prefer) (?:that )?you (?:did not|didn['’]t|not|never)|you (?:need|must|should) not (?:tell|answer|say|reveal|share)|nothing in (?:the|your) letter (?:should|need|must|has to))\\b`,
  'i',
);
/** `please leave my immigration out of the letter`, wherever it stands. */
const leftOut =
  /(?<!\bnot |n['’]t |\bnever )\b(?:leave|keep) (?:[\p{L}'’-]+ ){1,4}out of (?:the|your|that|this) letter\b/iu;
/** `leave the old one in the drawer`: of a letter that is there. */
const leftAside =
  /(?<!\bnot |n['’]t |\bnever )\b(?:leave|let|keep) (?:[\p{L}'’-]+ ){1,4}(?:in (?:the|its|your|a) (?:drawer|grave|archive|past)|aside|behind|unused|where (?:it|they) (?:is|are|lies?))\b/iu;
/** `ERAS doesn't set one cutoff for letters`: told right, and not asked for. */
const noSuchDay =
  /\b(?:ERAS|AAMC|there|it)\b[^.;,?]{0,20}(?:\b(?:no|not)|n['’]t)\b(?: (?:have|set|give|know|impose|a|any|one|single|common|general|fixed|real|hard|such|universal)){0,3} (?:deadline|cut-?off|closing da(?:y|te)|due date|last da(?:y|te))\b(?!,? (?:but|yet|however,?) (?:ERAS|it) )/i;
/** Takes up again what was disclaimed: `I am not asking for the number, only for a hint`. */
const resumed =
  /,\s*(?:I|please|could|would|can|will|let|tell|one)\b|\b(?:I|and) (?:ask|want|beg|would like|need)\b|\b(?:but|however|only|though|although|yet|still|just|merely|simply|except|unless|rather|instead|because|since|so)\b|[;:—–?]/i;

/** Who says that he does not wait for excuses demands all the same. */
const insistent: ReadonlySet<Meaning> = new Set(['letter-demanding', 'pleading', 'leverage']);

/** Whether the sentence says of what it speaks that it is not asked: `I do not wish to know where I am on your list.` */
export function isDisclaimed(text: string, meaning: Meaning): boolean {
  if (meaning === 'eras-deadline' && noSuchDay.test(text)) return true;
  if (leftOut.test(text) || (meaning === 'letter-recycled' && leftAside.test(text))) return true;
  const frame = insistent.has(meaning) ? null : disclaimer.exec(text);
  return frame !== null && !resumed.test(text.slice(frame.index + frame[0].length));
}
