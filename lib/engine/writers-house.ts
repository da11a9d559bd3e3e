import type { Program, Writer } from '../state/records.ts';
import type { Facts } from './facts.ts';
import type { Named } from './program-mentions.ts';
import { programNamesOf } from './program-names.ts';

const writersOwn =
  /\b(?:your|you) (?:(?!(?:letter|recommendation|support|help|advice|sloe|endorsement|mind|could|would|can|will|trained|did|graduated|studied)\b)[\p{L}-]+ ){0,4}(?:at|of|in|from|with) (?:the )?$|\b(?:(?:working|work|worked|rotating|rotated|rotation|month|clerkship|elective|time|training|learning|learned|months|weeks|ward|nights) (?:[\p{L}-]+ ){0,3}(?:with|under|alongside|beside) you|with you) (?:[\p{L}\d-]+ ){0,6}(?:at|of|in) (?:the )?$|\bas (?:a |an |the )?(?:[\p{L}-]+ ){0,3}(?:at|of) (?:the )?$/iu;
const elsewhere =
  /\b(?:colleagues?|friends?|contacts?|letter|apply|applying|application|interview|interviewed|position|trained|former|previous|alma mater|residency at|fellowship|send|upload|match)\b[^.]{0,40}$/i;

/** What follows a place where the reader was the teacher: `at Riverside under your guidance`. */
const writersThere =
  /^(?:['’]s [\p{L}-]+)?,? (?:(?:under|alongside|beside) (?:you\b|your (?!(?:former|old|late|colleague|friend|student|fellow|resident|successor|predecessor|wife|husband|mentor|chief)\b))|with you\b|(?:in|on) your (?:clinic|ward|team|service|unit|lab|operating room|or|icu|department|office|practice)\b|where (?:you|your team) (?:taught|supervised|showed|guided|led|let|had me|precepted|mentored|watched|saw me|were my|was my))/iu;

/** Whether the words take the place for the one where the reader works or taught the applicant. */
export function isTakenForOwn({ text, mention }: Named): boolean {
  const before = text.slice(Math.max(0, mention.start - 110), mention.start);
  const sentence = before.slice(
    Math.max(...['. ', '? ', '! '].map((stop) => before.lastIndexOf(stop) + 1)),
  );
  const after = text.slice(mention.end, mention.end + 60);
  return (
    (writersOwn.test(sentence) || writersThere.test(after)) && !elsewhere.test(sentence.slice(-60))
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
