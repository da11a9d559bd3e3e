import type { Fix } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import { isLeantOn } from './leant-on.ts';
import { isOnlySentence, removeSentence } from './mend.ts';
import type { Hit } from './rule.ts';

/** Takes the hit's sentences out; no fix where that would leave nothing, or a sentence that points nowhere. */
export function removal(hit: Hit, doc: Doc): Fix[] {
  if (isOnlySentence(hit, doc) || isLeantOn(hit, doc)) return [];
  return [{ label: 'Remove the sentence', edits: [removeSentence(hit, doc)] }];
}
