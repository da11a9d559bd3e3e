import { dismissal } from '../settings/dismissal.ts';
import { settings } from '../settings/settings.ts';
import { z } from '../zod.ts';
import { kinds } from './records.ts';

/** What a backup holds beside the records of format 1; each part may be absent. */

const text = z.string();
const instant = z.iso.datetime({ offset: true });

/** A letter of the applicant's own; plain text in the templates' language. */
export const ownTemplate = z.strictObject({
  id: text,
  audience: z.enum(['program', 'writer', 'other']),
  kind: z.enum(kinds),
  title: text,
  subject: text,
  body: text,
  updatedAt: instant,
});
export type OwnTemplate = z.infer<typeof ownTemplate>;

/** An item of the season's checklist that the applicant has ticked, or has ticked off although the state says otherwise. */
export const tick = z.strictObject({ item: text, done: z.boolean(), at: instant });
export type Tick = z.infer<typeof tick>;

/** An item that the applicant has added to a phase. */
export const ownItem = z.strictObject({ id: text, phase: text, title: text });
export type OwnItem = z.infer<typeof ownItem>;

const checklist = z.strictObject({ ticks: z.array(tick), own: z.array(ownItem) });

export const additions = {
  templates: z.optional(z.array(ownTemplate)),
  settings: z.optional(settings),
  checklist: z.optional(checklist),
  dismissals: z.optional(z.array(dismissal)),
};
