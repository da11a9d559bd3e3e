import type { Fix } from '../draft/draft.ts';
import { isBound } from './bound.ts';
import type { Doc } from './doc.ts';
import { isOnlySentence, partAround, removeSentence } from './mend.ts';
import type { Hit } from './rule.ts';

/** Takes the hit's sentences out, or its part of them; no fix where that would leave nothing, or a sentence that points nowhere. */
export function removal(hit: Hit, doc: Doc): Fix[] {
  if (isOnlySentence(hit, doc) || isBound(hit, doc)) return [];
  const part = partAround(hit, doc);
  const label = part?.ending || part?.opening ? 'Remove this part' : 'Remove the sentence';
  return [{ label, edits: [removeSentence(hit, doc)] }];
}
