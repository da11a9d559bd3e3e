import type { Fix } from '../draft/draft.ts';
import { documentsIn } from '../draft/promised-files.ts';
import type { Doc } from './doc.ts';
import { partAround, replaceSentence, sentenceAround } from './mend.ts';
import { promised } from './promised-clause.ts';
import { removal } from './removal.ts';
import type { Hit } from './rule.ts';

/** Before a promise that is no clause of its own: `as you can see in the attached CV`. */
const isSubordinate =
  /\b(?:as|in|see|from|with|if|since|because|for|when|while|by|on|at|to|of|you|that|though)\b/i;
/** What stays would still hand something over: `Please find my CV, and the paper …`. */
const presents = /\b(?:find|see|attach\w*|enclos\w*)\b/i;
const onlyJoins = /^(?:\W*for your \w+(?: \w+)?)?\W*(?:(?:and|but|so|or)(?: also| then)?)?\W*$/i;

/** `…, and the form will follow tomorrow` */
function tellsOfLater(hit: Hit, doc: Doc): boolean {
  const { start, end } = sentenceAround(hit, doc);
  return /\b(?:will|shall) (?:follow|come|arrive|be (?:sent|ready|there))\b/i.test(
    doc.draft[hit.field].slice(start, end),
  );
}

/** Only a sentence that does nothing but promise, and on which nothing else leans, can be put otherwise; `isOnly` where no other promises. */
export function promiseFixes(hit: Hit, doc: Doc, isOnly: boolean): Fix[] {
  if (doc.draft.attachments.length > 0 || !isOnly || tellsOfLater(hit, doc)) return [];
  const part = partAround(hit, doc);
  if (!part) return [];
  const text = doc.draft.body;
  const kept =
    part.stays === 'before' ? text.slice(sentenceAround(hit, doc).start, part.start) : '';
  if (presents.test(kept)) return [];
  const behind = text.slice(hit.end, part.stays === 'behind' ? part.end - 1 : part.end);
  const before = text.slice(part.start, hit.start).replace(/^.*, /s, '');
  if (isSubordinate.test(before) || !onlyJoins.test(behind)) return [];
  const later = replaceSentence(
    hit,
    doc,
    `I will send ${named(promised(hit, doc))} in a separate mail.`,
  );
  return [{ label: 'Say that it follows', edits: [later] }, ...removal(hit, doc)];
}

/** What is promised, in words that fit after "I will send". */
function named(text: string): string {
  const [first, second, ...more] = documentsIn(text).map(withOwner);
  // `Please find it enclosed, with two pictures`: more than what is named.
  if (
    first &&
    /\b(?:it|them) (?:is |are )?(?:attached|enclosed)\b.*\b(?:with|and|plus)\b/i.test(text)
  )
    return 'the files';
  if (!first || more.length > 0)
    return second || /\b(?:files|documents|papers|attachments|forms)\b/i.test(text)
      ? 'the files'
      : 'the file';
  return second ? `${first} and ${second}` : first;
}

/** A document as it is named in a list: `my CV`, `a copy of my ID`. */
function withOwner(document: string): string {
  const plain = document.replace(/^.*\b(?:attached|enclosed|find|see|herewith|hereby) /i, '');
  if (/^(?:my|our|the|an?|both|two|three|his|her|their)\b/i.test(plain)) return plain;
  return /^(?:copy|scan|photo|picture|list) of\b/i.test(plain) ? `a ${plain}` : `my ${plain}`;
}
