import type { Kind } from '../draft/draft.ts';
import type { Program } from '../state/records.ts';

/** What a mail is called in a sentence, in the order in which a choice offers it. */
export const kindWords: Readonly<Record<Kind, string>> = {
  'thank-you': 'thank-you',
  'letter-of-intent': 'letter of intent',
  interest: 'letter of interest',
  update: 'update',
  outreach: 'outreach',
  'letter-request': 'letter request',
  packet: 'packet',
  reminder: 'reminder',
  other: 'mail',
};

/** A program's name without the words that every program has. */
export function shortName({ name }: Pick<Program, 'name'>): string {
  return name.replace(/(?:\s+(?:residency|training|program|programme))+$/i, '') || name;
}
