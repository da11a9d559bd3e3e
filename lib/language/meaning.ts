import type { Span } from '../draft/draft.ts';
import { type Grammar, grammar, type Phrase } from './grammar.ts';

/** What comes after these is said not to be asked, or was asked by others. */
const denials = grammar(
  `
  not|never|nor|neither|without|nobody|none|cannot|nothing|hardly|refuse|refrain|rather|instead ..5 {ask}
  know|knew better
  no need|reason|use|point|wish|desire|intention|call|way ..3 {ask}|for|to|in
  would|will|do|does|did|have|has|am|is|need|should|must|can|may not ..2 {ask}
  {other} ..6 {ask}
  someone|somebody|anyone ..6 {asked}
`,
  {
    ask: 'ask asking asked asks request requesting requests expect expecting expects want wanting need needing seek seeking hope hoping fishing demand demanding inquire inquiring enquire wonder wondering know knowing learn learning tell telling told say saying hear hearing disclose share push press pressing wish',
    // Of somebody unnamed, `could somebody share` is a request and `somebody shared` a report.
    asked:
      'asked asks asking requested requests expected expects wanted wants needed needs hoped hopes demanded demands inquired inquires wondered wonders heard hears told tells said says shared shares disclosed pushed pressed wished',
    other:
      'sister brother cousin classmate classmates friend friends roommate colleague colleagues people applicants candidates others forum student students neighbor neighbour fellow',
  },
);

const breaks = new Set([
  'but',
  'only',
  'just',
  'yet',
  'though',
  'although',
  'however',
  ';',
  ':',
  '.',
  '-',
  'still',
  'so',
  'and',
  'if',
  'because',
  'since',
  'could',
  'please',
  'kindly',
]);
/** How many words a denial reaches. */
const reach = 14;

/**
 * Where a sentence means one of `says`, leaving out what `unless` touches and what is denied or reported just before; all
 * that is left becomes one span, since a reader wants one mark a sentence.
 */
export function meaningIn(phrase: Phrase, says: Grammar, unless?: Grammar): readonly Span[] {
  const found = phrase.findAll(says);
  if (found.length === 0) return found;
  const spared = unless ? phrase.findAll(unless) : [];
  const denied = phrase.findAll(denials);
  const kept = found.filter(
    (span) =>
      !spared.some((s) => s.start < span.end && span.start < s.end) &&
      !denied.some((d) => governs(phrase, d, span)),
  );
  if (kept.length === 0) return kept;
  return [
    { start: Math.min(...kept.map((s) => s.start)), end: Math.max(...kept.map((s) => s.end)) },
  ];
}

/** Whether nothing turns the clause between a denial and what follows it. */
function governs(phrase: Phrase, denial: Span, span: Span): boolean {
  if (denial.start >= span.end) return false;
  if (denial.end > span.start) return denial.start <= span.start;
  const between = phrase.words.filter((w) => w.start >= denial.end && w.end <= span.start);
  return between.length <= reach && !between.some((w) => breaks.has(w.norm));
}
