import type { Span } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import { sentenceAround } from './mend.ts';
import type { Hit } from './rule.ts';

const opens =
  /\b(?:because|since|as|although|while)\b[^,]*,(?!.*\b(?:because|since|as|although|while)\b)|;|:(?=\s+\p{Ll})/iu;
const goesOn =
  /;|,\s+(?:I|you|we|he|she|they|Dr|please|let|thank)\b|\b(?:which|that|who|because|since|so(?! (?:is|are)\b)|for your|about my|from my|mentioned|as you|if you|when you|but)\b|\band (?:I|you|we|it|they|would|will|am|look|hope|want|wish|let|please|thank)\b/i;

/** The clause of a promise that names what comes with the mail. */
export function promisedClause(hit: Hit, doc: Doc): Span {
  const { start, end } = sentenceAround(hit, doc);
  const text = doc.draft[hit.field];
  const from = Math.max(0, lastIn(text.slice(start, hit.start), opens));
  const stop = text.slice(hit.end, end).search(goesOn);
  return { start: start + from, end: stop < 0 ? end : hit.end + stop };
}

/** Index after the last mark that opens a new clause. */
function lastIn(before: string, pattern: RegExp): number {
  let index = 0;
  for (const match of before.matchAll(new RegExp(pattern.source, 'giu'))) index = match.index + 1;
  return index;
}

/** The words of that clause. */
export function promised(hit: Hit, doc: Doc): string {
  const { start, end } = promisedClause(hit, doc);
  const text = doc.draft[hit.field].slice(start, end).replace(/\s+/g, ' ');
  // `See attached for my CV`
  return text.replace(/\b(attached|enclosed) for (?=my\b|our\b)/i, '$1 ');
}
