import type { Span } from '../draft/draft.ts';
import { isOpener, isThing } from './not-people.ts';

/** Who is named in a sentence. */

/** A person as the sentence names them. */
export interface Named extends Span {
  /** `titled`: Mr., Mrs., Ms. or the like, or `little Aiden`, no doctor and no office; `first`: a single word. */
  readonly shape: 'titled' | 'full' | 'first';
}

const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}+)*";
const particle = '(?:de|da|di|del|van|von|bin|al|el|la|der|le) ';
const courtesy =
  '(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Madame|Monsieur|Se[nñ]or(?:a|ita)?|Sra?|Don|Do[nñ]a|Master|[Ll]ittle|tiny|young|Old|Big|[Bb]aby(?: [Gg]irl| [Bb]oy)?|B/[Oo]|Uncle|Aunt(?:ie|y)?|Mama|Papa|Tante|Abuel[ao]|Sister|Brother|Father|Reverend|Pastor|Rabbi|Imam|Alhaj[ia]|Sergeant|Captain|Colonel|Lieutenant|Corporal|Deputy|Senator)\\.?';
const anyName = new RegExp(
  `(?=[\\p{Lu}lbty])(?<![\\p{L}’'-])(?:(${courtesy} (?:and (?:Mr|Mrs)\\.? )?(?:(?:Mr|Mrs|Ms)\\. )?(?=\\p{Lu}))(?:${particle})?(?:\\p{Lu}\\.(?= \\p{Lu})|${word})|\\p{Lu}\\.(?= \\p{Lu}\\p{Ll})|${word})(?: (?!(?:Mrs?|Ms|Miss|Mx|Drs?|Herr|Frau)\\b)(?:(?:${particle})?${word}|\\p{Lu}\\.(?= \\p{Lu})|\\p{Lu}\\.$)){0,5}`,
  'gu',
);

/** The people named, from left to right: full names and titled ones alone, for a single word may be anything. */
export function peopleIn(text: string): Named[] {
  const people: Named[] = [];
  // Not `matchAll`, which copies the pattern for every sentence.
  anyName.lastIndex = 0;
  for (let match = anyName.exec(text); match; match = anyName.exec(text)) {
    const title = match[1] ?? '';
    if (!title && !match[0].includes(' ')) continue;
    let from = match.index;
    let words = match[0].replace(/(?: I|['’]s?)$/, '');
    if (!title)
      for (
        let first = /^\S+ /.exec(words);
        first && isOpener(first[0].trimEnd());
        first = /^\S+ /.exec(words)
      ) {
        from += first[0].length;
        words = words.slice(first[0].length);
      }
    if (isName(title, words.slice(title.length)))
      people.push({ start: from, end: from + words.length, shape: title ? 'titled' : 'full' });
  }
  return people;
}

/** `Mr. X` keeps the name to itself; a full name has two words, neither of them in capitals or that of a place. */
function isName(title: string, rest: string): boolean {
  const words = rest.split(/\s+/);
  if (/^(?:Professor|Doctor|Director|President|Chairman|Chairperson)$/.test(words[0] ?? ''))
    return false;
  if (/^\p{Lu}\.$/u.test(words[0] ?? '') && isOpener(words[1] ?? '')) return false;
  if (title) return words.some((each) => /^\p{Lu}.*\p{Ll}/u.test(each)) && !isPlace(title, words);
  return (
    words.filter((each) => /\p{Ll}/u.test(each)).length > (/^\p{Lu}\. /u.test(rest) ? 0 : 1) &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    !words.some(
      (each) => isThing(each.replace(/\.$/, '')) || /\p{Lu}{2}|['’](?:ll|d|ve|re|m)$/u.test(each),
    )
  );
}

/** `Little Rock`, `Old Town`, `Sister City`. */
function isPlace(title: string, words: readonly string[]): boolean {
  return (
    !/^(?:M|Herr|Frau|Se)/.test(title) &&
    words.some(
      (each) =>
        isThing(each) ||
        /^(?:Rock|Town|Italy|Data|Apple|Pharma|Four|Ten|Brothers?|Blacks?|Whites?|Latin[oax]s?|\p{L}+(?:icans?|[iy]ans|indian|asians?|panics?))$/iu.test(
          each,
        ),
    )
  );
}
