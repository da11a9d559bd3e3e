import type { Fix } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import { blockAround, replaceSentence, replaceSpan, sentenceAround } from './mend.ts';
import { removal } from './removal.ts';
import type { Hit } from './rule.ts';

/** Says whose and what number follows, and nothing else. */
const naming = /^(?:and )?my ((?:[\p{L}’'-]+ ){0,4}[\p{L}-]+) is $/iu;
/** Words after which `to be given through a secure form` reads well. */
const introducing = /(?:\b(?:is|are|number|no\.?|ssn|id|code)|[:,(#]) ?$/i;

/** Ways to leave a number out of a mail without losing what else is said. */
export function numberFixes(hit: Hit, doc: Doc): Fix[] {
  const text = doc.draft[hit.field];
  const line = text.slice(text.lastIndexOf('\n', hit.start - 1) + 1, hit.start);
  const leftOut = {
    label: 'Leave the number out',
    edits: [replaceSpan(hit, 'to be given through a secure form')],
  };
  if (hit.field === 'subject' || !blockAround(hit, doc) || /^[^.?!]{0,40}:\s*$/.test(line))
    return [leftOut];
  const around = sentenceAround(hit, doc);
  const before = text.slice(around.start, hit.start);
  const name = naming.exec(before)?.[1];
  const isAll = /^[\s.!]*$/.test(text.slice(hit.end, around.end));
  const fixes: Fix[] = [];
  if (name && isAll) {
    const words = `I can give you my ${name} through a secure form or by phone.`;
    fixes.push({ label: 'Offer it another way', edits: [replaceSentence(hit, doc, words)] });
  } else if (introducing.test(before)) fixes.push(leftOut);
  return [...fixes, ...removal(hit, doc, true)];
}
