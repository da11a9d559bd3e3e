import type { Kind } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import { toProgram } from './kind-to-program.ts';
import { toWriter } from './kind-to-writer.ts';
import { type Recipient, writerOf } from './recipients.ts';

/** What the mail is; `finds` tells whether a phrase rule has found something. */
export function kindOf(
  doc: Doc,
  recipients: readonly Recipient[],
  finds: (rule: string) => boolean,
): Kind {
  if (doc.audience === 'other') return 'other';
  return doc.audience === 'writer'
    ? toWriter(doc, writerOf(recipients), finds)
    : toProgram(doc, finds);
}
