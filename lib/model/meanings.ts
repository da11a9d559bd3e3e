import type { Audience } from '../draft/draft.ts';

/** What the classifier tells apart in mails to programs and in mails to letter writers: the ids of the rules. */
const programMeanings = [
  'rank-inquiry',
  'commitment-request',
  'rank-bargain',
  'leverage',
  'intent-statement',
  'status-pressure',
  'generic-praise',
  'pleading',
] as const;
const writerMeanings = [
  'weak-letter-request',
  'letter-access',
  'letter-drafting',
  'letter-recycled',
  'letter-visa',
  'letter-demanding',
  'eras-deadline',
] as const;

/** Meanings that are held against each other in one mail. */
export const families: readonly (readonly Meaning[])[] = [programMeanings, writerMeanings];

/** In the order of the weights. */
export const meanings = [...programMeanings, ...writerMeanings] as const;
export type Meaning = (typeof meanings)[number];

export function headsOf(audience: Audience): readonly Meaning[] {
  return audience === 'program' ? programMeanings : audience === 'writer' ? writerMeanings : [];
}

const known: ReadonlySet<string> = new Set(meanings);

export function isMeaning(rule: string): rule is Meaning {
  return known.has(rule);
}
