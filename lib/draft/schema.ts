import { stateSchema } from '../state/schema.ts';
import { z } from '../zod.ts';

/** Format 2: a draft as the command-line checker takes it. Unknown fields are refused with their path. */

const person = z.strictObject({ name: z.string(), email: z.string() });
const people = z._default(z.array(person), []);

export const draftSchema = z.strictObject({
  id: z.string(),
  now: z.optional(z.iso.datetime({ offset: true })),
  from: z._default(person, { name: '', email: '' }),
  to: z.array(person),
  cc: people,
  bcc: people,
  subject: z.string(),
  body: z.string(),
  attachments: z._default(z.array(z.string()), []),
  isReply: z._default(z.boolean(), false),
  repliedToAt: z._default(z.nullable(z.iso.datetime({ offset: true })), null),
  state: z.optional(stateSchema),
});
