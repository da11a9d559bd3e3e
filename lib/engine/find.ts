import type { Span, TextField } from '../draft/draft.ts';
import { isMeaning, type Meaning } from '../model/meanings.ts';
import { parts } from './clauses.ts';
import { Understood, weigh } from './meaning.ts';
import type { Found, Paragraph, Sentence, Told } from './paragraph.ts';
import type { Rule } from './rule.ts';
import { isTakenBack } from './taken-back.ts';

/** Longest stretch that one finding may mark, in UTF-16 code units: more is no longer the words that matter. */
const longest = 250;

/** A sentence of so few words goes on with the one before rather than beginning anew. */
const short = 9;

/** What rules find in one paragraph, sentence by sentence. */
export function foundIn(rules: readonly Rule[], { sentences }: Paragraph, field: TextField): Found {
  const found = new Map<string, Span[]>();
  const last = new Map<string, { at: number; mark: Span }>();
  for (const [at, sentence] of sentences.entries())
    for (const [id, { spans, adds, withPrevious }] of toldIn(rules, sentence, field)) {
      if (isMeaning(id) && isTakenBack(sentence.text, sentences[at + 1]?.text ?? '')) continue;
      const marks = spans.map((span) => inParagraph(sentence, span));
      const mark = marks[0] as Span;
      const before = last.get(id);
      // A sentence that only goes on with what the one before it says belongs to that finding.
      if (adds && before?.at === at - 1 && mark.end - before.mark.start <= longest) {
        before.mark.end = mark.end;
        continue;
      }
      const start = withPrevious ? sentences[at - 1]?.start : undefined;
      if (start !== undefined && mark.end - start <= longest) mark.start = start;
      last.set(id, { at, mark });
      const all = found.get(id);
      if (all) all.push(...marks);
      else found.set(id, marks);
    }
  return found;
}

/** What rules find in one sentence. Kept with its words, or behind the sentence before where a rule looked at that one. */
function toldIn(
  rules: readonly Rule[],
  sentence: Sentence,
  field: TextField,
): ReadonlyMap<string, Told> {
  for (const { told } of [sentence.alone, sentence.kept])
    if (told?.rules === rules && told.field === field) return told.told;
  sentence.askedBefore = false;
  const told = tellAnew(rules, sentence, field);
  const kept = sentence.askedBefore ? sentence.kept : sentence.alone;
  kept.told = { rules, field, told };
  return told;
}

function tellAnew(
  rules: readonly Rule[],
  sentence: Sentence,
  field: TextField,
): ReadonlyMap<string, Told> {
  let understood: Understood | null = null;
  let told: Map<string, Told> | null = null;
  for (const rule of rules) {
    if (!rule.inSentence) continue;
    const { id } = rule;
    const own = rule.inSentence(sentence);
    // A subject is too short for the classifier: there the grammar alone decides.
    if (isMeaning(id) && field === 'body') understood ??= new Understood(sentence);
    const one = isMeaning(id)
      ? meant(sentence, id, understood, own)
      : { spans: own, adds: false, withPrevious: false };
    if (one.spans.length === 0) continue;
    told ??= new Map();
    told.set(id, one);
  }
  return told ?? none;
}

const none: ReadonlyMap<string, Told> = new Map();

/** One mark where the sentence carries the meaning. */
function meant(
  sentence: Sentence,
  meaning: Meaning,
  understood: Understood | null,
  own: readonly Span[],
): Told {
  const found = understood ? weigh(sentence, understood, meaning, own) : titled(sentence, own);
  if (own.length === 0 && found.length === 0 && understood?.saysWithPrevious(meaning))
    return { spans: [whole(sentence)], adds: true, withPrevious: true };
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

/** A sentence without its last mark. */
function whole({ text, words }: Sentence): Span {
  const last = words.findLast(({ norm }) => !/^[.?!]$/.test(norm));
  return { start: words[0]?.start ?? 0, end: last?.end ?? text.length };
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
