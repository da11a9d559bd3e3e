import { z } from '../zod.ts';
import { additions } from './additions.ts';
import { applicant, message, program, writer } from './records.ts';

/** Format 1: the applicant's state, which is also the backup file. Unknown fields are refused with their path. */
export const stateSchema = z.strictObject({
  format: z.literal('matchproof-backup'),
  version: z.literal(1),
  exportedAt: z.iso.datetime({ offset: true }),
  applicant,
  programs: z.array(program),
  writers: z.array(writer),
  messages: z.array(message),
  ...additions,
});

export type State = z.infer<typeof stateSchema>;
