import type { Span } from '../draft/draft.ts';
import type { Paragraph } from './paragraph.ts';
import type { ProgramNames } from './program-names.ts';

/** Whether what a rule has found means something else to whoever knows what is on record. */
export function isSpared(
  rule: string,
  mark: Span,
  paragraph: Paragraph,
  names: ProgramNames,
): boolean {
  if (rule === 'patient-identifier') return isProgram(mark, paragraph, names);
  if (rule === 'status-pressure') return offersNews(mark, paragraph);
  return (
    rule === 'intent-statement' &&
    (isOfSomethingElse(mark, paragraph, names) ||
      putsFirst.test(paragraph.text.slice(mark.start, mark.end)))
  );
}

/** `Marlow Peds` is a program and no patient. */
function isProgram(mark: Span, paragraph: Paragraph, names: ProgramNames): boolean {
  return names
    .inParagraph(paragraph)
    .some(({ start, end }) => start <= mark.start && mark.end <= end);
}

const givesUpdate =
  /\b(?:i|we)\b(?:(?!\b(?:you|your|ask\w*|request\w*|receiv\w*|beg)\b)[^,;.?!])*\b(?:shar|send|giv|offer|provid|bring|add|submit)(?:e|ing)?\b(?:(?!\b(?:me|us)\b)[^,;.?!])*\bupdates?\b/i;

/** `I would like to share an update to my application` brings news and asks for none. */
function offersNews(mark: Span, paragraph: Paragraph): boolean {
  const sentence = paragraph.sentences.findLast(({ start }) => start <= mark.start);
  return sentence !== undefined && !sentence.text.includes('?') && givesUpdate.test(sentence.text);
}

/** What a doctor puts first every day: `Patients will always be put first by me`. */
const putsFirst =
  /^(?!.*\byou).*\b(?:patients?|famil(?:y|ies)|child(?:ren)?|safety|education|honesty|teamwork|learning|care|people) (?:\w+ ){0,3}(?:comes?|stands?|put|placed) (?:always )?first\b/is;

const putsIt =
  /\b(?:i|we) (?:have |had |also |always |then |now )*(?:put|place|placed|set|list|listed|write|wrote|gave|give|had|have|named?|mention(?:ed)?) (?:it|this|that|them|these|those)\b/i;
/** Words of the Match that tell what `it` is. */
const ofMatch =
  /\b(?:you|rank\w*|lists?|rol|match\w*|certif\w*|program(?:me)?s?|residenc\w+|hospitals?|choices?|teams?|place to train|nrmp(?! (?:id|number|code))|interview\w*)\b/i;

/** `AAMC ID 12345678. I put it first`: `it` is not the program, which neither this sentence nor the one before names. */
function isOfSomethingElse(mark: Span, paragraph: Paragraph, names: ProgramNames): boolean {
  const sentence = paragraph.sentences.findLast(({ start }) => start <= mark.start);
  if (!sentence?.previous || !putsIt.test(sentence.text)) return false;
  const { previous } = sentence;
  return (
    !ofMatch.test(sentence.text) &&
    !ofMatch.test(previous.text) &&
    !names
      .inParagraph(paragraph)
      .some(
        ({ start, end }) => previous.start <= start && end <= sentence.start + sentence.text.length,
      )
  );
}
