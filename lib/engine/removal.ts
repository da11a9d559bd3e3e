import type { Fix } from '../draft/draft.ts';
import { isBound, isLeantOn } from './bound.ts';
import type { Doc } from './doc.ts';
import { isAll, partAround, removeSentence, sentencesOfHit } from './mend.ts';
import type { Hit } from './rule.ts';

/**
 * Takes the hit's sentences out, or its part of them; no fix where that would leave nothing, or a sentence that points nowhere. What else
 * they say is lost only where it must not be sent either (`mayLose`).
 */
export function removal(hit: Hit, doc: Doc, mayLose = false): Fix[] {
  if (isAll(hit, doc) || (mayLose ? isLeantOn : isBound)(hit, doc)) return [];
  const whole = sentencesOfHit(hit, doc) > 1 ? 'Remove the sentences' : 'Remove the sentence';
  const label = partAround(hit, doc)?.stays ? 'Remove this part' : whole;
  return [{ label, edits: [removeSentence(hit, doc)] }];
}
