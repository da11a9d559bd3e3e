import { type Meaning, meanings } from './meanings.ts';
import { packed } from './weights.ts';

/** Log-odds from which the classifier alone is believed that this is meant. */
export function believedFrom(meaning: Meaning): number {
  return packed.believe[meanings.indexOf(meaning)] as number;
}

/** Log-odds below which what the grammar found is denied. */
export function deniedBelow(meaning: Meaning): number {
  return packed.doubt[meanings.indexOf(meaning)] as number;
}
