import type { Fix } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import { isOnlySentence, removeSentence, replaceSentence } from './mend.ts';
import type { Hit } from './rule.ts';

/** Puts a sentence of plain interest in place of the one that was found, or takes it out; a subject is only replaced. */
export function neutralFixes(hit: Hit, doc: Doc, sentence: string): Fix[] {
  if (hit.field === 'subject')
    return [
      {
        label: 'Name your interest',
        edits: [replaceSentence(hit, doc, 'Interest in your program')],
      },
    ];
  const instead = { label: 'Say it plainly', edits: [replaceSentence(hit, doc, sentence)] };
  if (isOnlySentence(hit, doc)) return [instead];
  return [instead, { label: 'Remove', edits: [removeSentence(hit, doc)] }];
}
