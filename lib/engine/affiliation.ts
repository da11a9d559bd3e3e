import type { Mention } from './program-names.ts';

/**
 * Whether a program is named as a place in somebody's life and not as the place that the mail is for: where the applicant
 * studies, rotated or lives, where the reader once trained, where a relative works.
 */
export function isAffiliation(text: string, mention: Mention): boolean {
  const before = clauseBefore(text, mention.start);
  const after = text.slice(mention.end, mention.end + 90);
  return (
    (ownPast.test(before) && !planned.test(before)) ||
    (ownPlace.test(before) && !planned.test(before) && !longedFor.test(after)) ||
    readersPast.test(before) ||
    othersPlace.test(before) ||
    lived.test(before) ||
    afterwards.test(after) ||
    isTitleOfPerson.test(after)
  );
}

/** From the last turn of the sentence to the name: what stands before the turn says nothing about it. */
function clauseBefore(text: string, at: number): string {
  const sentence = text.slice(Math.max(0, at - 160), at);
  let start = 0;
  for (const match of sentence.matchAll(turn))
    start = match.index + match[0].length - (match[1] ?? match[2] ?? match[3] ?? '').length;
  return sentence.slice(start);
}

/** The end of a sentence or clause; the words of the first group already belong to the next one. */
const turn =
  /(?<!\b(?:dr|drs|mr|mrs|ms|st|prof|mt|vs))[.!?](?=\s)|[;:\n]|\s[–—-]\s|(?:,\s*|\s)(?:(?:and|but|so|yet|which is why|that is why|because|therefore|hence|while|whereas|although|though) ((?:now |also |then |today |still )?(?:i|we|you|your|it|this|that is)\b))|,\s*(?:but|yet|so|because|therefore|hence|which)\b|,\s*((?:i|we|you|your|my)\b)|\b(?:that|why|whether|if) ((?:i|you|your)\b)/gi;

const own = "(?:i|i['’]ve|we|i['’]m|having)";
const adverbs =
  '(?:(?:have|had|has|was|am|been|also|first|once|just|currently|previously|recently|now|still|already|only|both|briefly|then|later|both|happily|proudly|all) )*';
/** What the applicant did there, in a tense that is no wish. */
const ownPast = new RegExp(
  `\\b${own} ${adverbs}(?:rotated|rotating|studied|study|studying|worked|work|working|trained|graduated|graduate|volunteered|volunteer|took part|participated|shadowed|observed|spent|did|completed|finished|began|started|served|serve|(?:was )?(?:for )?(?:\\w+ ){1,3}(?:weeks?|months?|days) (?:as |a |an |the )*(?:\\w+ )?(?:student|guest|extern|observer|intern|on|in|at|with)|(?:was )?(?:on|in|with|part of) (?:the|an?) (?!phone|call|zoom|talk)(?:[\\w-]+ ){1,4}(?:team|service|wards?|rounds|unit|floor)|had the (?:luck|chance|privilege|opportunity|honou?r|pleasure|fortune) (?:to|of) (?:work|rotat|train|stud|learn|spend|shadow|observ)\\w*|taught|teach|learned|learnt|attended|attend|presented|conducted|published|researched|assisted|interned|scribed|grew|was born|saw|joined as|was an? (?:student|intern|extern|scribe|observer|research|volunteer|visiting|nurse|technician|fellow)|(?:as )?(?:a|an) (?:\\w+ ){0,3}(?:student|guest|graduate|senior|researcher|research|fellow|scribe|technician|nurse|assistant))\\b`,
  'i',
);
const ownPlace =
  /\b(?:rotation|rotations|rotating|sub-?i|sub-?is|sub-?internship|acting internship|ai|away|elective|electives|clerkship|clerkships|externship|observership|observerships|internship year|preliminary year|research (?:year|fellowship|position|assistant\w*|project|lab)|lab|scribe|job|volunteer(?:ing)?|shadowing|(?:months?|weeks?|years?|summer|semester|spring|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december) (?:in (?:the )?[\w\s-]{2,30} )?(?:of|at|with)|(?:my|our) (?:\w+ ){0,3}(?:school|university|college|alma mater|dean|mentor|advisor|adviser|preceptor|supervisor|attending|attendings|teacher|professor|chair|classmates?|studies|degree|training|thesis|work|time|employer|institution|hospital|home (?:program|institution))|(?:student|students|graduate|senior|alumnus|alumna|candidate|clerk|ms-?4|m4|ms-?3|fourth[- ]year|third[- ]year|final[- ]year|researcher|assistant|technician|scribe|guest|observer|extern) (?:\w+ )?(?:at|of|from|in|on|with)|(?:letters?|lors?|sloes?|evaluation|recommendation|reference|transcript|diploma|degree|certificate) (?:\w+ ){0,3}(?:from|of|by|at)|(?:affiliated|employed|enrolled|based) (?:with|by|at|in)|(?:poster|talk|abstract|conference|meeting|congress|workshop|lecture|grand rounds|symposium) (?:\w+ ){0,3}(?:at|in)|dr\.? [\p{Lu}][\p{L}'’-]+(?: [\p{Lu}][\p{L}'’-]+)?,? (?:of|from|at))\b[^.;!?]{0,45}$/iu;
/** The same words of something that is still to be asked for or done, or of the program that the mail is about. */
const planned =
  /\b(?:(?:would|i['’]d) (?:be|love|like)|hope|hoping|want|wish|wishing|eager|keen|excited|thrilled|could|may|might|will|look(?:ing)? forward|interest(?:ed)?|apply(?:ing)?|applied|appl(?:ied|ication)|dream\w*|join(?:ing)?|match(?:ing)?|future|residency (?:at|with)|train (?:at|with|in)|training (?:at|with|in)|interview(?:ed|ing)?|program (?:at|of)|continue (?:my|at))\b/i;
/** `The three years at … are what I have been looking for`. */
const longedFor =
  /^[^.;!?]{0,60}\b(?:is|are|would be|sounds?|seems?) (?:exactly |just |like |precisely )*(?:what|where|how) i (?:\w+ ){0,2}(?:look|hop|want|dream|wish|seek|picture|imagin)/i;
const readersPast =
  /\byou(?:r own|['’]ve)? (?:(?:yourself|once|also|first|both|have|had|were|did|completed|finished|began|started) )*(?:trained|studied|graduated|worked|taught|practi[cs]ed|did|completed|finished|spent|came|moved|left|fellowship|chief year|residency|medical school|an? (?:resident|fellow|student|intern))\b[^.;!?]{0,50}$|\byour (?:\w+ )?(?:time|years?|days|past|former|fellowship|training|move|studies|medical school|alma mater|career|chief year|own residency)\b[^.;!?]{0,30}\b(?:at|in|from|of|with)\s(?:the\s)?$|\byour (?:former|previous|old|earlier|past)\b[^.;!?]{0,40}$/i;
const othersPlace =
  /\b(?:my|our|his|her|their|your|an?) (?:\w+ )?(?:wife|husband|partner|spouse|fianc[eé]e?|sister|brother|cousin|mother|father|mom|dad|parents?|aunt|uncle|son|daughter|friend|friends|girlfriend|boyfriend|roommate|classmate|colleague|in-laws|family|grandmother|grandfather|neighbor|neighbour)(?![\p{L}])(?! (?:medicine|practice|of|physician))[^.;!?]{0,45}\b(?:at|in|from|with|for|of|near|to)\s(?:the\s)?$/iu;
const lived =
  /\b(?:grew up|raised|born|lived|live|living|moved|moving|relocated|hometown|native|home ?town|married|drove|driving|drive|flew|flying|fly|flight|train|bus|traveled|travelled|trip|vacation|holiday|weekend|stayed|staying|hotel|hiked|hiking|visiting|visited)\b[^.;!?]{0,30}\b(?:in|to|from|near|around|outside|through|by|of|via)\s(?:the\s)?$/i;
const afterwards =
  /^(?:['’]s)?[\s,(–—-]*(?:where|at which|in which)\s(?:i|we|you|my (?:wife|husband|partner|sister|brother|father|mother|parents?))\s(?:(?:have|had|also|once|first|currently|now|both|yourself|am|was|were|are)\s)*(?:rotat|trained|train\b|studied|study|worked|work\b|works\b|did\b|spent|completed|graduat|volunteer|shadowed|observed|grew|born|lived?\b|a\s|an\s|taught|teach|doing|finish|served|saw\b|learned|learnt|practi)|^[\s,(–—-]*(?:is )?(?:my|our) (?:\w+ ){0,2}(?:school|university|college|alma mater|home (?:program|institution)|employer|home)\b|^(?:['’]s)?\s+(?:\w+\s){0,2}(?:student|medical student|graduate|alumn\w+)\b/i;
/** `Hope Johnson`, `Grace, my sister`: not read further. */
const isTitleOfPerson =
  /^,? (?:my|our) (?:sister|brother|wife|husband|daughter|son|friend|cousin|mother|roommate|classmate)\b/i;
