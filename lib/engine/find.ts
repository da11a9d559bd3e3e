import type { Span, TextField } from '../draft/draft.ts';
import type { Reading } from '../model/classify.ts';
import { isMeaning, type Meaning } from '../model/meanings.ts';
import { parts } from './clauses.ts';
import { readingOf, weigh } from './meaning.ts';
import type { Found, Paragraph, Sentence, Told, ToldBy } from './paragraph.ts';
import type { Rule } from './rule.ts';
import { isOthersWords, isTakenBack } from './taken-back.ts';
import { nothingTold, toldTogether } from './together.ts';

/** Longest stretch that one finding may mark, in UTF-16 code units: more is no longer the words that matter. */
const longest = 250;

/** A sentence of so few words goes on with the one before rather than beginning anew. */
const short = 9;

/** What rules find in one paragraph, sentence by sentence. */
export function foundIn(rules: readonly Rule[], { sentences }: Paragraph, field: TextField): Found {
  const found = new Map<string, Span[]>();
  const last = new Map<string, { at: number; mark: Span }>();
  const note = (at: number, id: string, { spans, adds, withPrevious }: Told) => {
    const sentence = sentences[at] as Sentence;
    const { text } = sentence;
    const isOthers = () =>
      isTakenBack(text, sentences[at + 1]?.text ?? '') ||
      spans.every((span) => isOthersWords(text, span));
    if (isMeaning(id) && isOthers()) return;
    const marks = spans.map((span) => inParagraph(sentence, span));
    const mark = marks[0] as Span;
    const before = last.get(id);
    // A sentence that only goes on with what the one before it says belongs to that finding.
    if (adds && before?.at === at - 1 && mark.end - before.mark.start <= longest) {
      before.mark.end = mark.end;
      return;
    }
    const start = withPrevious ? sentences[at - 1]?.start : undefined;
    if (start !== undefined && mark.end - start <= longest) mark.start = start;
    last.set(id, { at, mark });
    const all = found.get(id);
    if (all) all.push(...marks);
    else found.set(id, marks);
  };
  for (const [at, sentence] of sentences.entries()) {
    const alone = toldIn(rules, sentence, field);
    for (const [id, told] of alone.told) note(at, id, told);
    // A subject is too short for the classifier: there the grammar alone decides.
    if (field === 'body')
      for (const [id, told] of toldTogether(sentence, alone)) note(at, id, told);
  }
  return found;
}

/** What rules find in one sentence. Kept with its words, or behind the sentence before where a rule looked at that one. */
function toldIn(rules: readonly Rule[], sentence: Sentence, field: TextField): ToldBy {
  for (const { told } of [sentence.alone, sentence.kept])
    if (told?.rules === rules && told.field === field) return told;
  sentence.askedBefore = false;
  const told = tellAnew(rules, sentence, field);
  const kept = sentence.askedBefore ? sentence.kept : sentence.alone;
  kept.told = told;
  return told;
}

function tellAnew(rules: readonly Rule[], sentence: Sentence, field: TextField): ToldBy {
  let reading: Reading | null = null;
  let told: Map<string, Told> | null = null;
  let denied: Set<string> | null = null;
  for (const rule of rules) {
    if (!rule.inSentence) continue;
    const { id } = rule;
    const own = rule.inSentence(sentence);
    if (isMeaning(id) && field === 'body') reading ??= readingOf(sentence);
    const one = isMeaning(id)
      ? meant(sentence, id, reading, own)
      : { spans: own, adds: false, withPrevious: false };
    if (one.spans.length > 0) {
      told ??= new Map();
      told.set(id, one);
    } else if (own.length > 0) {
      denied ??= new Set();
      denied.add(id);
    }
  }
  return { rules, field, told: told ?? nothingTold, denied: denied ?? noneDenied };
}

const noneDenied: ReadonlySet<string> = new Set();

/** One mark where the sentence carries the meaning. */
function meant(
  sentence: Sentence,
  meaning: Meaning,
  reading: Reading | null,
  own: readonly Span[],
): Told {
  const found = reading ? weigh(sentence, reading, meaning, own) : titled(sentence, own);
  return {
    spans: found.length === 0 ? found : [toClause(sentence, union(found))],
    adds: own.length === 0 || sentence.words.length <= short,
    withPrevious: false,
  };
}

/** A few words of a subject name a thing; they say nothing about it. */
function titled({ words }: Sentence, spans: readonly Span[]): readonly Span[] {
  return words.length > 3 ? spans : [];
}

function inParagraph(sentence: Sentence, span: Span): Span {
  return { start: sentence.start + span.start, end: sentence.start + span.end };
}

/** How many words a mark may grow by on either side to end where the clause ends. */
const growth = 5;

/** Whole words to the nearest comma or the like: a mark that breaks off in mid-phrase reads as a slip. */
function toClause(sentence: Sentence, span: Span): Span {
  const { words } = sentence;
  const first = words.findIndex((word) => word.end > span.start);
  const last = words.findLastIndex((word) => word.start < span.end);
  let from = first;
  while (from > 0 && first - from <= growth && !parts(sentence, from - 1, joins)) from--;
  let to = last;
  while (to < words.length - 1 && to - last <= growth && !parts(sentence, to + 1, breaks)) to++;
  return {
    start: first - from <= growth ? (words[from]?.start ?? span.start) : span.start,
    end: to - last <= growth ? (words[to]?.end ?? span.end) : span.end,
  };
}

/** What stands between a clause and the one behind it. */
const breaks = /^(?:[.,;:?!()"…-]|because|since|so|while|if|when|before|after)$/;
/** What stands between a clause and the one before it. */
const joins = /^(?:[.,;:?!()"…-]|and|but|so|or|also|then|because|since)$/;

/** From the first to the last of the spans, or only the first where that is too long. */
function union(spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start <= longest ? { start, end } : (spans[0] as Span);
}
