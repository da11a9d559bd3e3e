import { type Meaning, meanings } from './meanings.ts';
import { packed } from './weights.ts';

/** Log-odds from which the classifier alone is believed: less finds no more in drafts that nobody has learnt, and speaks in innocent mails. */
export const believed = 1.4;

/** Log-odds below which what the grammar found is denied. */
export function deniedBelow(meaning: Meaning): number {
  return packed.doubt[meanings.indexOf(meaning)] as number;
}
