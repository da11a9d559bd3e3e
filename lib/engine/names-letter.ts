import type { Doc } from './doc.ts';

/**
 * Whether a draft has a word for a letter of recommendation or for giving one: a mail that asks something else of a writer
 * reads much like a request for one.
 */
export function namesLetter({ draft, blocks }: Doc): boolean {
  return words.test(draft.subject) || blocks.some(({ paragraph }) => words.test(paragraph.text));
}

const words =
  /\b(?:letters?|lors?|sloes?|eslors?|slor|recommend\w*|recs?|references?|referees?|testimonials?|endors\w*|support\w*|writ(?:e|ing|ten)|vouch\w*|evaluation|speak (?:for|to|about|on)|on my behalf)\b/i;
