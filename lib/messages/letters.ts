import { ownTemplate } from '../state/additions.ts';
import { z } from '../zod.ts';

/** What is said of letters between the worker and a mail page. */

const text = z.string();
const spans = z.array(z.strictObject({ start: z.int(), end: z.int() }));

/** Who a letter is for. */
export const addressee = z.strictObject({
  programId: z.nullable(text),
  writerId: z.nullable(text),
  email: text,
  name: text,
  isReply: z.boolean(),
});

/** What stands in a mail and shall be a letter of the applicant's own, under an id that the page chose. */
export const draftToKeep = z.strictObject({
  ...z.pick(ownTemplate, { id: true, audience: true, kind: true, subject: true, body: true }).shape,
  addressee,
});

/** The letters for somebody, best first; `first` is to be read before anything else. */
export const letterList = z.strictObject({
  first: z.array(text),
  letters: z.array(
    z.strictObject({
      id: text,
      title: text,
      reason: text,
      group: z.enum(['now', 'possible', 'own', 'not']),
    }),
  ),
});

export const filledLetter = z.union([
  z.strictObject({ subject: text, body: text, slots: spans, subjectSlots: spans, avoid: text }),
  z.strictObject({ fault: text }),
]);
