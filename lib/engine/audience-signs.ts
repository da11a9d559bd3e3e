import { grammar } from '../language/grammar.ts';
import { table, words } from './audience-words.ts';
import type { Paragraph, Sentence } from './paragraph.ts';

/** A family of things to say and how much it speaks for a program and for a writer as the reader (log odds against others). */
export interface Sign {
  readonly program: number;
  readonly writer: number;
  /** Talk of medicine and of the Match, whoever the reader is. */
  readonly field: boolean;
  /** Asks for advice, where another sign says so too. */
  readonly advice: boolean;
}

const rows = [...table.matchAll(/^\s*([*+]?)(-?[\d.]+) (-?[\d.]+) (.+)$/gm)].map(
  ([, mark, program, writer, patterns = '']) => ({
    sign: {
      field: mark === '*',
      advice: mark === '+',
      program: Number(program),
      writer: Number(writer),
    },
    patterns: patterns.split(' / '),
  }),
);
export const signs: readonly Sign[] = rows.map(({ sign }) => sign);
/** All patterns in one grammar, which looks at those alone that a sentence has words for; and the sign of each. */
const meanings = grammar(rows.flatMap(({ patterns }) => patterns).join('\n'), words);
const signOf = rows.flatMap(({ patterns }, sign) => patterns.map(() => sign));

/** Words that hardly stand in a mail that has nothing to do with a residency. */
const residency =
  /\b(?:eras|myeras|nrmp|usmle|ecfmg|mspe|aamc|comlex|residencycas|residency|residencies|pgy-?\s?[1-5i]|rank(?:ed|ing)? order|rank lists?|rank me|ranked? to match|match (?:day|week)|the match|sub-?i|sub-?internship|sloes?|lors?|letter id|letter request form|your (?:\w+ ){0,2}(?:residents|interns|intern class)|interview day|categorical|img|away rotation|preliminary year)\b/i;
/** Words that make a mail worth a second look. */
const telling =
  /\b(?:letters? of rec\w*|recommendation letter|recommend(?:ing)? me|match(?:ed)? (?:with|at|here)|your (?:\w+ ){0,2}program(?:me)?|your (?:rank )?list|number one|#1|first choice|program(?:me)? (?:director|coordinator)|selection committee)\b/i;

/** Words of a letter and of how one is handed in. */
export const ofLetters =
  /\b(?:letters?|lors?|eslors?|sloes?|slo|rec|recommend\w*|refere(?:e|nce)s?|evaluations?|endors\w*|vouch\w*|testimonials?|signature|sign|support\w*|upload\w*|portal|waiv\w*|wr(?:i|o)t\w*|draft\w*|form)\b/i;

export interface ParagraphSigns {
  /** Indices into `signs`. */
  readonly signs: readonly number[];
  readonly residency: boolean;
  /** Names a residency or what tells of one. */
  readonly tells: boolean;
  /** Has a word of letters. */
  readonly letters: boolean;
  /** Speaks as one person; as several. */
  readonly one: boolean;
  readonly several: boolean;
}

function signsSaid({ alone, phrase }: Sentence): readonly number[] {
  alone.signs ??= phrase.which(meanings).map((pattern) => signOf[pattern] as number);
  return alone.signs;
}

/** What a paragraph says about the reader; worked out once for each paragraph. */
export function signsIn(paragraph: Paragraph): ParagraphSigns {
  paragraph.signs ??= readSigns(paragraph);
  return paragraph.signs;
}

function readSigns({ text, sentences }: Paragraph): ParagraphSigns {
  const ofResidency = residency.test(text);
  return {
    signs: [...new Set(sentences.flatMap(signsSaid))],
    residency: ofResidency,
    tells: ofResidency || telling.test(text),
    letters: ofLetters.test(text),
    one: /\b(?:i|me|my|mine|myself)\b/i.test(text),
    several: /\b(?:we|us|our|ours)\b/i.test(text),
  };
}
