import { z } from '../zod.ts';
import { mailHost } from './settings.ts';

/** A finding that the applicant does not want to see again in one draft. */
export const dismissal = z.strictObject({
  draftKey: z.string(),
  host: mailHost,
  rule: z.string(),
  /** The words in question with what stands around them; the empty string dismisses the rule in the whole draft. */
  quote: z.string(),
  /** When it was dismissed, in milliseconds since 1970. */
  at: z.number(),
});
export type Dismissal = z.infer<typeof dismissal>;
