import { isKnownWord } from './not-people.ts';
import type { Named } from './people.ts';

/**
 * People who are named by one word alone. Such a word may be anything, so that it counts only where a name stands:
 * behind `called`, beside an age or what the person is, or owning what only a person owns.
 */

/** A word in capitals that has no other behind it; most letters fail at once, for the capital is asked for first. */
const word =
  /\p{Lu}(?<![\p{L}\p{N}@/&.’'-]\p{Lu})(?:['’]\p{Lu})?[\p{Ll}\p{M}]+(?:-\p{L}\p{Ll}+)?(?: \p{Lu}\.(?=[,;:)]))?(?![\p{L}\p{N}@/&-]|\.\w|,? \p{Lu}\p{Ll})/gu;

/** The last word before a name; most words in capitals have none of these, and then none of what follows. */
const leads =
  /^(?:named|called|nicknamed|name|was|is|of|lay|patients?|pt|twins|triplets|boy|girl|baby|toddler|old|had|saw|told|lost|held|fed|met|forget|forgot|remember|recall|save|treat|help|resuscitate|intubate|poor|then|asked|\p{L}{3,}(?:ed|ing))$/iu;
const follows =
  /^(?:['’]s? |,? \(?\d|, \p{Ll}| (?:was|is|had|with|who|whose|that|died|came|lost|bled|woke|walked|went|needed|seized|coded|arrived|turned|in bed|in room|got|stopped|lay|survived|recovered|collapsed|when|after|before|through|during|\p{L}{3,8}ing)\b)/u;
/** Prepositions of place, time and direction: no person's name but with what is theirs. */
const inPlace =
  /^(?:in|at|during|near|into|onto|across|around|between|since|until|by|throughout|outside|toward|towards)$/i;

/** The single names of a sentence that may be a person's: neither beside a capital nor a known word. */
export function firstNamesIn(text: string, taken: readonly Named[]): Named[] {
  const found: Named[] = [];
  // Not `matchAll`, which copies the pattern for every sentence.
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const { index, 0: name } = match;
    const end = index + name.length;
    if (!mayBeName(text, index, end) || isKnownWord(name)) continue;
    if (taken.some((other) => other.start < end && index < other.end)) continue;
    found.push({ start: index, end, shape: 'first' });
  }
  return found;
}

/** Cheap, for it is asked of every word in capitals. */
function mayBeName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (start === 0) return follows.test(after);
  const from = text.lastIndexOf(' ', start - 2) + 1;
  const last = text.slice(from, start).replace(/[\s"“(]/g, '');
  // `Dr. Chen` and `Nurse Park`; but the word that opens a sentence may stand before a name.
  if (/^\p{Lu}.*[^,;:]$/u.test(last) && from > 0) return false;
  if (/\.\)?$/.test(last)) return false;
  if (inPlace.test(last)) return /^['’]s /.test(after);
  return leads.test(last) || follows.test(after) || (last.endsWith(',') && /^[,.;:)]/.test(after));
}

/** Whether there is a word in capitals besides the one that opens the sentence, or that one stands as a name does. */
export function mayNameOne(text: string): boolean {
  return inside.test(text) || opens.test(text);
}

const inside = / ["“(]?\p{Lu}[\p{Ll}.'’]/u;
const opens = new RegExp(`^["“]?\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?:${follows.source.slice(1)})`, 'u');
