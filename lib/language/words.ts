import type { Span } from '../draft/draft.ts';
import { kindsOf, tokensOf } from './tokens.ts';

/** One word or punctuation mark in its normal form; `I'd` is two words over the same letters. */
export interface Word extends Span {
  /** Lower case, typographic marks made plain, contractions opened. */
  norm: string;
  /** Begins with a capital letter in the text. */
  capital: boolean;
}

const token =
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?!\p{L})|[#%]?\d+\p{L}*|[?!.,;:()"“”«»…—–\-/&@#%*+=$]/uy;
const kinds = kindsOf(/[a-z]/i, '?!.,;:()"-/&@*+=$', "0123456789#%'");

const endings: readonly [RegExp, string, string][] = [
  [/^can't$/, 'can', 'not'],
  [/^cannot$/, 'can', 'not'],
  [/^won't$/, 'will', 'not'],
  [/^shan't$/, 'shall', 'not'],
  [/n't$/, '', 'not'],
  [/'d$/, '', 'would'],
  [/'ll$/, '', 'will'],
  [/'ve$/, '', 'have'],
  [/'re$/, '', 'are'],
  [/'m$/, '', 'am'],
  [/^let's$/, 'let', 'us'],
  [/^(?:it|that|what|there|here|where|who|how|he|she)'s$/, '', 'is'],
  [/'s$/, '', ''],
];

const plainMarks: Record<string, string> = {
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '—': '-',
  '–': '-',
};

/** Whether a mark joins two parts of one word: `world-class`. */
export function isHyphen(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, end) === '-' &&
    /\S/.test(text[start - 1] ?? ' ') &&
    /\S/.test(text[end] ?? ' ')
  );
}

/** The words of one sentence, offsets counted from its start. */
export function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  const places = tokensOf(sentence, token, kinds);
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] as number;
    const end = places[i + 1] as number;
    const raw = sentence.slice(start, end);
    const first = raw.charCodeAt(0);
    const lower = raw.toLowerCase();
    const capital = first >= 65 && raw[0] !== lower[0];
    if (first < 128 && !lower.includes("'") && !lower.includes('’')) {
      if (lower === 'cannot') pushBoth(words, 'can', 'not', start, end, capital);
      else words.push({ norm: lower, start, end, capital });
      continue;
    }
    const plain = plainMarks[lower] ?? lower.replaceAll('’', "'");
    const ending = endings.find(([pattern]) => pattern.test(plain));
    if (!ending) words.push({ norm: plain, start, end, capital });
    else {
      const [pattern, stem, rest] = ending;
      const base = stem || (rest === 'is' ? plain.slice(0, -2) : plain.replace(pattern, ''));
      pushBoth(words, base, rest, start, end, capital);
    }
  }
  return words;
}

function pushBoth(
  words: Word[],
  a: string,
  b: string,
  start: number,
  end: number,
  capital: boolean,
): void {
  words.push({ norm: a, start, end, capital });
  if (b) words.push({ norm: b, start, end, capital: false });
}
