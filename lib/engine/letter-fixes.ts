import type { Fix } from '../draft/draft.ts';
import { Phrase } from '../language/grammar.ts';
import { letterGrammar } from '../language/letters.ts';
import { wordsOf } from '../language/words.ts';
import type { Doc } from './doc.ts';
import { isOnlySentence, removeSentence, replaceSentence, sentenceAround } from './mend.ts';
import type { Hit } from './rule.ts';

const request = letterGrammar(`
  {can} ..6 write|writing|provide|providing|do|give me|us|for~ a|an|one|another ..3 {lt}
  {can} ..6 write|writing|provide|providing|do a|an|one|another ..3 {lt}
  ask|asking|request|requesting|need|want|like ..2 a|an|one|another ..1 {lt}
`);

export const strongRequest = {
  label: 'Ask for a strong letter',
  body: 'Would you feel comfortable writing a strong letter of recommendation for me?',
  subject: 'Request for a strong letter of recommendation',
};

/** Puts a good sentence where a bad one stood in a mail to a letter writer, or takes it out; a request is never lost. */
export function letterFixes(hit: Hit, doc: Doc, good: { label: string; text: string }): Fix[] {
  const { start, end } = sentenceAround(hit, doc);
  const text = doc.draft[hit.field].slice(start, end);
  const replaceBy = (label: string, words: string): Fix => ({
    label,
    edits: [replaceSentence(hit, doc, words)],
  });
  if (new Phrase(wordsOf(text)).has(request))
    return [replaceBy(strongRequest.label, strongRequest[hit.field])];
  if (hit.field === 'subject') return [replaceBy(good.label, 'My letter of recommendation')];
  const better = replaceBy(good.label, good.text);
  if (isOnlySentence(hit, doc)) return [better];
  return [better, { label: 'Remove', edits: [removeSentence(hit, doc)] }];
}
