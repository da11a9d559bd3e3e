import type { Program, Writer } from '../state/records.ts';
import type { Facts } from './facts.ts';
import type { Named } from './program-mentions.ts';
import { programNamesOf } from './program-names.ts';

const writersOwn =
  /\b(?:your|you) (?:(?!(?:letter|recommendation|support|help|advice|sloe|endorsement|mind|could|would|can|will|trained|did|graduated|studied)\b)[\p{L}-]+ ){0,4}(?:at|of|in|from|with) (?:the )?$|\b(?:(?:working|work|worked|rotating|rotated|rotation|month|clerkship|elective|time|training|learning|learned|months|weeks|ward|nights) (?:[\p{L}-]+ ){0,3}(?:with|under|alongside|beside) you|with you) (?:[\p{L}\d-]+ ){0,6}(?:at|of|in) (?:the )?$|\bas (?:a |an |the )?(?:[\p{L}-]+ ){0,3}(?:at|of) (?:the )?$/iu;
const elsewhere =
  /\b(?:colleagues?|friends?|contacts?|letter|apply|applying|application|interview|interviewed|position|trained|former|previous|alma mater|residency at|fellowship|send|upload|match)\b[^.]{0,40}$/i;

/** `As a resident at Riverside I would …`, `As the director of Riverside said`: neither is the reader. */
const ofSpeaker =
  /^(?:,? (?:i|we|my)\b| (?:said|told|wrote|says|explained|put|mentioned|recommend|suggest))/i;

/** What follows a place where the reader was the teacher: `at Riverside under your guidance`. */
const writersThere =
  /^(?:['’]s [\p{L}-]+)?,? (?:(?:under|alongside|beside) (?:you\b|your (?!(?:former|old|late|colleague|friend|student|fellow|resident|successor|predecessor|wife|husband|mentor|chief)\b))|with you\b|(?:in|on) your (?:clinic|ward|team|service|unit|lab|operating room|or|icu|department|office|practice)\b|where (?:you|your team) (?:taught|supervised|showed|guided|led|let|had me|precepted|mentored|watched|saw me|were my|was my))/iu;

const office =
  '(?:director|chief|chair(?:man|woman|person)?|head|lead|leader|dean|attending|professor|preceptor|physician|surgeon|consultant|doctor|coordinator)';
/** `one from the medical director of …`: who writes the letter, in the third person. */
const letterOf = new RegExp(
  `\\b(?:letter|lor|sloe|one|word|words|line|lines|recommendation|reference|name|signature|support|praise)(?: [\\p{L}-]+){0,2} (?:from|of|by) (?:(?:the|an?|somebody|someone) (?:[\\p{L}-]+ ){0,4}${office}(?: [\\p{L}-]+){0,4} (?:of|at|in) )?(?:the |an? )?$`,
  'iu',
);
const officeThere = new RegExp(`^(?:['’]s)? (?:[\\p{L}-]+ ){0,3}${office}\\b`, 'iu');
const isOffice = new RegExp(`\\b${office}\\b[^.]*$`, 'iu');
/** What a letter of the reader's would be worth to the applicant. */
const worth =
  /\b(?:count|means?|weighs?|proud|honou?r(?:ed)?|privilege|opens?|matters?|carr(?:y|ies)|worth|treasure|precious|better|stronger|helps?|value|more than|best|convinces?|impress(?:es)?|speaks?)\b/i;
/** Somebody else's letter beside the one that is asked for. */
const another =
  /\b(?:already|other|another|ask(?:ed|ing)|got|comes?|came|also|too|besides?|second|first|suggested|told|dr|from you|yours|your (?:own|letter))\b/i;
const asOffice = new RegExp(
  `\\bas (?:the |an? )?(?:[\\p{L}-]+ ){0,3}${office}(?: [\\p{L}-]+){0,4} (?:at|of) (?:the )?$|\\byou and your (?:[\\p{L}-]+ ){0,2}(?:at|of|in) (?:the )?$`,
  'iu',
);
/** `Could you write, as my attending at …`. */
const asMine = new RegExp(
  `\\byou\\b[^.?!]*\\bas (?:my|our) (?:[\\p{L}-]+ ){0,2}${office}(?: [\\p{L}-]+){0,3} (?:at|of|in|on) (?:the )?$`,
  'iu',
);
const wished = /\b(?:find|meet|become|be|hope|wish|look\w*|need|want)\b/i;
const likeYou = /^,? (?:like|such as|as) you(?:rself)?\b/i;

/** Whether the place is where the writer of the letter holds an office: `a letter from the chief of medicine at …`. */
function isOfficeOfWriter(before: string, after: string): boolean {
  if (likeYou.test(after) && isOffice.test(before) && !wished.test(before)) return true;
  if (asOffice.test(before) && (/^,? you\b/i.test(after) || /\byou and your\b/i.test(before)))
    return true;
  if (asMine.test(before)) return true;
  const rest = /^[^.!?]*/.exec(after)?.[0] ?? '';
  return (
    letterOf.test(before) &&
    (isOffice.test(before) || officeThere.test(after)) &&
    worth.test(before + rest) &&
    !another.test(before + rest)
  );
}

/** Whether the words take the place for the one where the reader works or taught the applicant. */
export function isTakenForOwn({ text, mention }: Named): boolean {
  const before = text.slice(Math.max(0, mention.start - 110), mention.start);
  const sentence = before.slice(
    Math.max(...['. ', '? ', '! '].map((stop) => before.lastIndexOf(stop) + 1)),
  );
  const after = text.slice(mention.end, mention.end + 60);
  return (
    isOfficeOfWriter(sentence, after) ||
    (!ofSpeaker.test(after) &&
      (writersOwn.test(sentence) || writersThere.test(after)) &&
      !elsewhere.test(sentence.slice(-60)))
  );
}

/** Whether the writer works there or worked there with the applicant, as far as is known. */
export function isAt(writer: Writer, program: Program, facts: Facts): boolean {
  const domain = writer.email.slice(writer.email.lastIndexOf('@') + 1).toLowerCase();
  if (
    program.domains.some(
      (each) => domain === each.toLowerCase() || domain.endsWith(`.${each.toLowerCase()}`),
    )
  )
    return true;
  if (
    program.contacts.some(
      ({ email }) => email !== '' && email.toLowerCase() === writer.email.toLowerCase(),
    )
  )
    return true;
  return programNamesOf(facts)
    .find(writer.workedTogether)
    .some(({ called }) => called.some((each) => each.program.institution === program.institution));
}
