import type { Span } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { isHyphen, type Word } from '../language/words.ts';
import type { Sentence } from './paragraph.ts';

/** Begins something else behind `and`. */
const opens =
  /^(?:i|we|you|my|when|whether|if|how|what|who|why|could|can|would|will|is|are|do|does|to|also|thank|thanks|please)$/;

/** Whether a word of a sentence parts two clauses: a mark, or an `and` behind which something else begins. */
export function parts({ text, words }: Sentence, at: number, marks: RegExp): boolean {
  const word = words[at];
  if (!word || isHyphen(text, word)) return false;
  if (marks.test(word.norm)) return true;
  if (!/^(?:and|or|but|so)$/.test(word.norm)) return false;
  const next = words[at + 1]?.norm ?? '';
  // `my husband and I`
  const isCouple = next === 'i' && /^(?:my|our)$/.test(words[at - 2]?.norm ?? '');
  return opens.test(next) && !isCouple;
}

/** Fewest words of a clause; shorter ones belong to the next. */
const fewest = 3;
const marks = /^[,;:-]$/;

/** Ranges of words between commas, dashes and the like. */
export function clausesOf(sentence: Sentence): Span[] {
  const { words } = sentence;
  const clauses: Span[] = [];
  let start = 0;
  words.forEach((_, at) => {
    const isLast = at === words.length - 1;
    const isBreak = parts(sentence, at, marks);
    if (!isLast && (!isBreak || at - start < fewest)) return;
    clauses.push({ start, end: isLast && !isBreak ? at + 1 : at });
    start = at + 1;
  });
  return clauses.filter((clause) => clause.end > clause.start);
}

/** The clauses in which some words of a sentence stand; those of a question ask too. */
export function clausesAround(spans: readonly Span[], sentence: Sentence): Phrase {
  const { words } = sentence;
  const within = clausesOf(sentence).filter(({ start, end }) =>
    spans.some(
      (span) =>
        (words[start] as Word).start < span.end && span.start < (words[end - 1] as Word).end,
    ),
  );
  const end = within.at(-1)?.end ?? words.length;
  const said = words.slice(within[0]?.start ?? 0, end);
  const mark = words.at(-1);
  return new Phrase(mark?.norm === '?' && end < words.length ? [...said, mark] : said);
}
