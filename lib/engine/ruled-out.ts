/** Whether a mail that names a way to send letters sends its reader that way. */

const outBefore =
  /(?:\bno (?!later|doubt|problem|matter|worries|need to worry)|\bwithout |\binstead of |\brather than |\bnot? (?:through|via|by|with|on|in|to|from|look|search|wait|the|an?|any|use|using|need|needed|require|have|be|go|going|upload\w*|submit\w*|eras|residencycas|liaison|your|our|my)\b|n['’]t (?:need|look|use|go|be|require|have|upload|look|work|an?|any|the|through|via)\b|\bnever |\bneither |\bnor |\bunlike |\bignore |\bdisregard |\bforget (?:about )?|(?<!not |n['’]t )\b(?:delete|discard|throw away|bin) |\b(?:last|previous|earlier|other|past|former) (?:years?|time|season|cycle)s?\b[^.;!?\n]{0,20}\b(?:used|went|was|were|had|took|sent|uploaded|did)\b |\bskip |\bmoved (?:away )?from |\bleft |\breplace[sd]? |\bno longer\b|\bused to\b|\bformer(?:ly)? |\bnothing to do with |\bonly other |\bother specialties\b|\bin place of |\bas opposed to |\bdifferent from )[^.;!?\n]{0,45}$/i;
const stillMeant =
  /\b(?:not forget|n['’]t forget|not hesitate|if you (?:do not|don['’]t|have not|haven['’]t)|not yet|not received|not find|not only|no later|(?:received|got|have|had|see|seen|found|find|gets?) no|not by|not (?:send|post|mail|fax)|not wait (?:for|until))\b[^.;!?\n]*$/i;
const outAfter =
  /^(?:['’]s)?(?:,? (?:(?:that|which|where) )?(?:you|we|i|they) [^.;!?,\n]{0,45}?|,? (?:that|which)\b[^.;!?,\n]{0,45},)?[^.;,!?\n]{0,25}?(?:\b(?:is|are|was|were|will|does|do|has|have|can|would) ?(?:not|no longer|never|n['’]t|only for other|for other)(?! (?:be |been )?(?:read|seen|found|clear|legible|opened|arrive|come|reach))|n['’]t\b(?! (?:be |been )?(?:read|seen|found|clear|legible|opened|arrive|come|reach))|\b(?:is|are|was) (?:now |long )?(?:closed|shut|dead|a thing of)\b|\b(?:is|are) (?:over|gone|history|past)\b|\bno longer\b|\bunnecessary|\bobsolete|\bis (?:for|only for) (?:other|the other)|\bdoes not (?:apply|exist))/i;

/** Said of others, or of what the system is for: `ResidencyCAS, which your colleague uses, is only for emergency medicine`. */
const ofOthers =
  /^(?:, (?:which|that|where)[^.;!?,]{0,50},)? (?:is|are|serves?|works?|was|exists?) (?:only |just |meant |made |used |there |exclusively )*(?:for|by|in|with)? ?(?:other|another|emergency|em\b|ob|eras|all the other|most|your (?:colleague|other|medicine|surgery)|those|people|applicants|students who|colleagues)|^,? (?:which|that) (?:your (?:colleague|other)|other|another|emergency|em\b|ob|my (?:friend|classmate|colleague)|some)/i;
const others =
  /\b(?:your colleagues?|other (?:specialties|applicants|students|writers)|my (?:classmates?|friends?|roommate)|emergency medicine|em|ob-?\/?gyn|people|applicants) [^.;!?\n]{0,45}\b(?:uses?|need|needs|goes? (?:through|by|via)|go (?:through|by|via)|works? with|have|has)\b[^.;!?\n]{0,20}$|\b(?:his|her) letters? [^.;!?\n]{0,20}$/i;
/** A question of the reader's that the words after it answer with a no. */
const asked =
  /\b(?:you (?:asked|wondered|wrote|wanted to know|inquired)|your question)\b[^.;!?\n]{0,60}$/i;
const answeredNo =
  /^[^.;:!?\n]{0,30}[.;:!?](?: but)?(?: (?:for|in|with) [^.;,:!?\n]{1,35},?)? (?:[^.;:!?\n]{0,40}\b(?:without|no longer)\b|there (?:is|are) (?:none|no)|none|no\b|it has (?:none|no)|(?:we|you|i|it|they) (?:do not|don['’]t|does not|doesn['’]t|have none|has none)|this (?:specialty|year|time)[^.;!?\n]{0,20}\bno|that is (?:only|for|not)|not\b|neither)/i;

/** A mail of the other system that came by mistake, or is to be thrown away. */
const strays =
  /^[^.;!?\n]{0,60}\b(?:by mistake|in error|by accident|accidentally|wrongly)\b|^[^.;!?\n]{0,80}[.;,] (?:so |and |then )?(?:please |kindly |you (?:may|can|should) )?(?:just |simply )?(?:ignore|delete|disregard|forget|discard) (?:it|that|this|them)\b|^[^.;,!?\n]{0,60}\b(?:belong(?:s|ed)?|concern(?:s|ed)?|was|were|is|meant|intended|goes|went)\b[^.;,!?\n]{0,20}\b(?:to |for )?(?:another (?:student|applicant|candidate|person|resident)|(?:my|a|your other) (?:classmate|friend|colleague|roommate|student)|some(?:one|body) else)\b/i;
/** The same of somebody by name: `was for Natalia`, `That one concerns Natalia`. */
const ofNamed =
  /^[^.;,!?\n]{0,50}(?:,? | [^.;,!?\n]{0,30}, |[?.!] (?:That|It|This)(?: one| mail| link)? )(?:(?:was|were)(?: meant| intended| sent)? (?:for|to)|belongs? to|belonged to|concern(?:s|ed)) (?!ERAS|Residency|Pediatric|Monday|Tuesday|Wednesday|Thursday|Friday)\p{Lu}\p{Ll}+/u;

/** Whether the words only say that it is not this way, or how others do it. */
export function isRuledOut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 110);
  return (
    (outBefore.test(before) && !stillMeant.test(before)) ||
    outAfter.test(after.slice(0, 100)) ||
    strays.test(after) ||
    ofNamed.test(after) ||
    ofOthers.test(after) ||
    others.test(before) ||
    (asked.test(before) && answeredNo.test(after))
  );
}
