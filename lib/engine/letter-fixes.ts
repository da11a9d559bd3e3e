import type { Fix } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { letterGrammar } from '../language/letters.ts';
import { wordsOf } from '../language/words.ts';
import type { Doc } from './doc.ts';
import { isLeantOn } from './leant-on.ts';
import { isOnlySentence, removeSentence, replaceSentence, sentenceAround } from './mend.ts';
import type { Better } from './neutral.ts';
import type { Hit } from './rule.ts';

const request = letterGrammar(`
  {can} ..6 write|writing|provide|providing|do|give me|us|for~ a|an|one|another ..3 {lt}
  {can} ..6 write|writing|provide|providing|do a|an|one|another ..3 {lt}
  ask|asking|request|requesting|need|want|like ..2 a|an|one|another ..1 {lt}
`);

const date =
  /\bby (?:the )?(?:(?:middle|end|beginning|start|first|last day) of )?(?:(?:mid-?|late |early )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d{1,2}(?:st|nd|rd|th)?\b)?|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/i;

/**
 * Asks for a strong letter in place of the sentences that a hit touches, and keeps the date that they name. A SLOE stays one: who writes
 * it may write no letter beside it (ResidencyCAS Applicant Help Center, Materials Library).
 */
export function strongRequest(hit: Hit, doc: Doc): Fix {
  const { start, end } = sentenceAround(hit, doc);
  const text = doc.draft[hit.field].slice(start, end);
  const letter = /\be?SLO[ER]s?\b/.test(text) ? 'SLOE' : 'letter of recommendation';
  const until = date.exec(text)?.[0];
  const words =
    hit.field === 'subject'
      ? `Request for a strong ${letter}`
      : `Would you feel comfortable writing a strong ${letter} for me${until ? ` ${until}` : ''}?`;
  return { label: 'Ask for a strong letter', edits: [replaceSentence(hit, doc, words)] };
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
  if (new Phrase(wordsOf(text)).has(request)) return [strongRequest(hit, doc)];
  if (hit.field === 'subject') return [replaceBy('My letter of recommendation')];
  if (isLeantOn(hit, doc)) return [];
  if (isOnlySentence(hit, doc)) return [replaceBy(good.text)];
  const remove = { label: 'Remove the sentence', edits: [removeSentence(hit, doc)] };
  return body.includes(good.text) ? [remove] : [replaceBy(good.text), remove];
}
