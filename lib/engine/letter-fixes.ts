import type { Fix } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { letterGrammar } from '../language/letters.ts';
import { wordsOf } from '../language/words.ts';
import { isBound } from './bound.ts';
import type { Doc } from './doc.ts';
import { partAround, replaceSentence, sentenceAround } from './mend.ts';
import type { Better } from './neutral.ts';
import { removal } from './removal.ts';
import type { Hit } from './rule.ts';
import { daysIn } from './stated-due.ts';

const request = letterGrammar(`
  {can} ..6 write|writing|provide|providing|do|give me|us|for~ a|an|one|another ..3 {lt}
  {can} ..6 write|writing|provide|providing|do a|an|one|another ..3 {lt}
  ask|asking|request|requesting|need|want|like ..2 a|an|one|another ..1 {lt}
`);

/** The limit that a text sets, as it says it: `by the end of August`. Its day is not asked for, so any day will do as today. */
function limitIn(text: string): string {
  for (const { start, end } of daysIn(text, 0)) {
    const by = /\bby (?:the )?$/i.exec(text.slice(0, start));
    if (by || /^by\b/i.test(text.slice(start, end))) return text.slice(by?.index ?? start, end);
  }
  return '';
}

/** What the letter is for, as a text says it: `for my pediatrics residency application`. */
const purpose =
  /\b(?:for|in support of) (?:my|the|our) (?:[\p{L}&/-]+ ){0,4}?(?:residency|residencies|applications?)(?: (?:applications?|programs?))?\b/iu;

/**
 * Asks for a strong letter in place of the sentences that a hit touches, and keeps the date and the purpose that they name. A SLOE stays one: who writes
 * it may write no letter beside it (ResidencyCAS Applicant Help Center, Materials Library).
 */
export function strongRequest(hit: Hit, doc: Doc): Fix[] {
  if (partAround(hit, doc) === null) return [];
  const { start, end } = sentenceAround(hit, doc);
  const text = doc.draft[hit.field].slice(start, end);
  const letter = /\be?SLO[ER]s?\b/.test(text) ? 'SLOE' : 'letter of recommendation';
  const until = limitIn(text);
  const aim = purpose.exec(text)?.[0].replace(/^\p{Lu}/u, (first) => first.toLowerCase()) ?? '';
  const words =
    hit.field === 'subject'
      ? `Request for a strong ${letter}`
      : `Would you feel comfortable writing ${aim ? `me a strong ${letter} ${aim}` : `a strong ${letter} for me`}${until ? ` ${until}` : ''}?`;
  return [{ label: 'Ask for a strong letter', edits: [replaceSentence(hit, doc, words)] }];
}

/**
 * Puts a good sentence where a bad one stood in a mail to a letter writer, or takes it out; a request is never lost, and nothing is
 * changed on which the next sentence leans.
 */
export function letterFixes(hit: Hit, doc: Doc, good: Better): Fix[] {
  const { start, end } = sentenceAround(hit, doc);
  const { body } = doc.draft;
  const text = doc.draft[hit.field].slice(start, end);
  const replaceBy = (words: string): Fix => ({
    label: good.label,
    edits: [replaceSentence(hit, doc, words)],
  });
  if (new Phrase(wordsOf(text)).has(request)) return strongRequest(hit, doc);
  if (hit.field === 'subject') return [replaceBy('My letter of recommendation')];
  if (isBound(hit, doc)) return [];
  const remove = removal(hit, doc);
  if (remove.length === 0) return [replaceBy(good.text)];
  return body.includes(good.text) ? remove : [replaceBy(good.text), ...remove];
}
