import type { Fix } from '../draft/draft.ts';
import { isBound } from './bound.ts';
import type { Doc } from './doc.ts';
import { replaceSentence, sentenceAround } from './mend.ts';
import { removal } from './removal.ts';
import type { Hit } from './rule.ts';

/** A sentence and what the button says that puts it in. */
export interface Better {
  readonly label: string;
  readonly text: string;
}

/** A wish to train there, in our words or in anybody's: told twice it sounds like a form letter. */
const interest =
  /\binterest(?:ed)? in (?:your|the) program\b|\b(?:glad|hope|like|love|happy) (?:very much )?to train (?:with|in) you|\bconsidered by your program\b|\b(?:proud|glad|happy|honou?red|thrilled|delighted|love|hope|like) to (?:learn|train|work|match|join|be)(?: \w+)? (?:there|here|at|with|in|among|your)\b/i;

/** Above the items of a list of questions, where a statement would be none of them. */
const isAmongQuestions =
  /\b(?:questions?|ask|know|following|things|points)\b[^\n]*:[ \t]*\n(?:[ \t]*\n)?(?:[^\n]+\n)*[^\n]{0,6}$/i;

/** Puts a sentence of interest in place of the one that was found, or takes it out; none of both where another leans on it. A subject names the interest. */
export function interestFixes(hit: Hit, doc: Doc, { label, text }: Better): Fix[] {
  if (isBound(hit, doc)) return [];
  const put = (words: string) => [replaceSentence(hit, doc, words)];
  if (hit.field === 'subject')
    return [{ label: 'Name your interest', edits: put('Interest in your program') }];
  const instead = { label, edits: put(text) };
  const remove = removal(hit, doc);
  if (remove.length === 0) return [instead];
  const { start, end } = sentenceAround(hit, doc);
  const { body } = doc.draft;
  const before = body.slice(0, start);
  const isSaid = interest.test(before) || interest.test(body.slice(end));
  return isSaid || isAmongQuestions.test(before) ? remove : [instead, ...remove];
}

/** The same with the label that says so. */
export function neutralFixes(hit: Hit, doc: Doc, text: string): Fix[] {
  return interestFixes(hit, doc, { label: 'Say it plainly', text });
}
