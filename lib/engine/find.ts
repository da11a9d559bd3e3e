import type { Span, TextField } from '../draft/draft.ts';
import { isMeaning, type Meaning } from '../model/meanings.ts';
import { weigh } from './meaning.ts';
import type { Paragraph, Sentence } from './paragraph.ts';
import type { Rule } from './rule.ts';

/** Longest stretch that one finding may mark, in UTF-16 code units: more is no longer the words that matter. */
const longest = 250;

/** What a rule finds in one paragraph, sentence by sentence; offsets in the paragraph. Kept with the paragraph. */
export function findIn(rule: Rule, paragraph: Paragraph, field: TextField): readonly Span[] {
  const key = field === 'body' ? rule.id : `${rule.id}@${field}`;
  const known = paragraph.found.get(key);
  if (known) return known;
  const spans = isMeaning(rule.id)
    ? meant(rule, rule.id, paragraph, field)
    : paragraph.sentences.flatMap((sentence) =>
        (rule.inSentence?.(sentence) ?? []).map((span) => inParagraph(sentence, span)),
      );
  paragraph.found.set(key, spans);
  return spans;
}

/**
 * One finding for each sentence that carries the meaning. A subject is too short for the classifier: there the grammar alone
 * decides. A sentence that only goes on with what the one before it says belongs to that finding.
 */
function meant(rule: Rule, meaning: Meaning, paragraph: Paragraph, field: TextField): Span[] {
  const spans: Span[] = [];
  let last: { sentence: Sentence; span: Span } | null = null;
  for (const sentence of paragraph.sentences) {
    const said = rule.inSentence?.(sentence) ?? [];
    const found = field === 'subject' ? said : weigh(sentence, meaning, said);
    if (found.length === 0) continue;
    const span = inParagraph(sentence, union(found));
    const goesOn = said.length === 0 && last !== null && sentence.previous === last.sentence;
    if (last && goesOn && span.end - last.span.start <= longest) last.span.end = span.end;
    else {
      spans.push(span);
      last = { sentence, span };
    }
  }
  return spans;
}

function inParagraph(sentence: Sentence, span: Span): Span {
  return { start: sentence.start + span.start, end: sentence.start + span.end };
}

/** From the first to the last of the spans, or only the first where that is too long. */
function union(spans: readonly Span[]): Span {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return end - start <= longest ? { start, end } : (spans[0] as Span);
}
