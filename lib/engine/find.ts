import type { Span, TextField } from '../draft/draft.ts';
import { isMeaning, type Meaning } from '../model/meanings.ts';
import { weigh } from './meaning.ts';
import type { Found, Paragraph, Sentence } from './paragraph.ts';
import type { Rule } from './rule.ts';

/** Longest stretch that one finding may mark, in UTF-16 code units: more is no longer the words that matter. */
const longest = 250;

/** A sentence of so few words goes on with the one before rather than beginning anew. */
const short = 9;

/** What rules find in one paragraph, sentence by sentence. Kept with the paragraph, by the list of rules. */
export function foundIn(rules: readonly Rule[], paragraph: Paragraph, field: TextField): Found {
  const known = paragraph.found[field].get(rules);
  if (known) return known;
  const found = new Map<string, readonly Span[]>();
  for (const rule of rules) {
    const spans = findIn(rule, paragraph, field);
    if (spans.length > 0) found.set(rule.id, spans);
  }
  paragraph.found[field].set(rules, found);
  return found;
}

function findIn(rule: Rule, paragraph: Paragraph, field: TextField): readonly Span[] {
  if (!rule.inSentence) return nothing;
  if (isMeaning(rule.id)) return meant(rule, rule.id, paragraph, field);
  let spans: Span[] | null = null;
  for (const sentence of paragraph.sentences)
    for (const span of said(rule, sentence)) {
      spans ??= [];
      spans.push(inParagraph(sentence, span));
    }
  return spans ?? nothing;
}

const nothing: readonly Span[] = [];

/**
 * One finding for each sentence that carries the meaning. A subject is too short for the classifier: there the grammar alone
 * decides. A sentence that only goes on with what the one before it says belongs to that finding.
 */
function meant(
  rule: Rule,
  meaning: Meaning,
  paragraph: Paragraph,
  field: TextField,
): readonly Span[] {
  let marks: Span[] | null = null;
  let last: { sentence: Sentence; mark: Span } | null = null;
  for (const sentence of paragraph.sentences) {
    const own = said(rule, sentence);
    const found = field === 'subject' ? titled(sentence, own) : weigh(sentence, meaning, own);
    if (found.length === 0) continue;
    const span = inParagraph(sentence, toClause(sentence, union(found)));
    const adds = own.length === 0 || sentence.words.length <= short;
    const goesOn = adds && last !== null && sentence.previous === last.sentence;
    if (last && goesOn && span.end - last.mark.start <= longest) last.mark.end = span.end;
    else {
      marks ??= [];
      marks.push(span);
      last = { sentence, mark: span };
    }
  }
  return marks ?? nothing;
}

/** A few words of a subject name a thing; they say nothing about it. */
function titled({ words }: Sentence, spans: readonly Span[]): readonly Span[] {
  return words.length > 3 ? spans : [];
}

function said(rule: Rule, sentence: Sentence): readonly Span[] {
  const known = sentence.alone.said.get(rule.id) ?? sentence.kept.said.get(rule.id);
  if (known) return known;
  sentence.askedBefore = false;
  const spans = rule.inSentence?.(sentence) ?? nothing;
  (sentence.askedBefore ? sentence.kept : sentence.alone).said.set(rule.id, spans);
  return spans;
}

function inParagraph(sentence: Sentence, span: Span): Span {
  return { start: sentence.start + span.start, end: sentence.start + span.end };
}

/** How many words a mark may grow by on either side to end where the clause ends. */
const growth = 5;

/** Whole words to the nearest comma or the like: a mark that breaks off in mid-phrase reads as a slip. */
function toClause({ words }: Sentence, span: Span): Span {
  const first = words.findIndex((word) => word.end > span.start);
  const last = words.findLastIndex((word) => word.start < span.end);
  let from = first;
  while (from > 0 && first - from <= growth && !joins(words[from - 1]?.norm)) from--;
  let to = last;
  while (to < words.length - 1 && to - last <= growth && !isBreak(words[to + 1]?.norm)) to++;
  return {
    start: first - from <= growth ? (words[from]?.start ?? span.start) : span.start,
    end: to - last <= growth ? (words[to]?.end ?? span.end) : span.end,
  };
}

/** What stands between a clause and the one before it. */
function joins(norm: string | undefined): boolean {
  return isBreak(norm) || /^(?:and|but|so|or|also|then|because|since)$/.test(norm ?? '');
}

function isBreak(norm: string | undefined): boolean {
  return norm === undefined || /^[.,;:?!()"…-]$/.test(norm);
}

/** From the first to the last of the spans, or only the first where that is too long. */
function union(spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start <= longest ? { start, end } : (spans[0] as Span);
}
