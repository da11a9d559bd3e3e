import { z } from 'zod';
import { stateSchema } from '../state/schema.ts';

/** Format 2: a draft as the command-line checker takes it. Unknown fields are refused with their path. */

const person = z.strictObject({ name: z.string(), email: z.string() });
const people = z.array(person).default([]);

export const draftSchema = z.strictObject({
  id: z.string(),
  now: z.iso.datetime({ offset: true }).optional(),
  from: person.default({ name: '', email: '' }),
  to: z.array(person),
  cc: people,
  bcc: people,
  subject: z.string(),
  body: z.string(),
  attachments: z.array(z.string()).default([]),
  isReply: z.boolean().default(false),
  repliedToAt: z.iso.datetime({ offset: true }).nullable().default(null),
  state: stateSchema.optional(),
});
