import type { Fix } from '../draft/draft.ts';
import { isBound } from './bound.ts';
import type { Doc } from './doc.ts';
import { isOnlySentence, removeSentence } from './mend.ts';
import type { Hit } from './rule.ts';

/** Takes the hit's sentences out; no fix where that would leave nothing, or a sentence that points nowhere. */
export function removal(hit: Hit, doc: Doc): Fix[] {
  if (isOnlySentence(hit, doc) || isBound(hit, doc)) return [];
  return [{ label: 'Remove the sentence', edits: [removeSentence(hit, doc)] }];
}
