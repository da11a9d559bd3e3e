import { dismissal } from '../settings/dismissal.ts';
import { settingsPatch } from '../settings/patch.ts';
import { settings } from '../settings/settings.ts';
import { z } from '../zod.ts';
import { ownItem, ownTemplate, tick } from './additions.ts';
import { applicant, message, program, writer } from './records.ts';

/** Fields of a record; the whole is checked once they are set. */
const fields = z.record(z.string(), z.unknown());
/** A record that is gone stays so. */
const patches = z.optional(z.array(z.strictObject({ id: z.string(), set: fields })));
const ids = z.optional(z.array(z.string()));

const put = {
  programs: z.optional(z.array(program)),
  writers: z.optional(z.array(writer)),
  messages: z.optional(z.array(message)),
};
const patch = { programs: patches, writers: patches, messages: patches };
const remove = { programs: ids, writers: ids, messages: ids };

/**
 * A change of what is stored, as data: records put whole, fields of records set, records removed by id. It is applied as one
 * transaction and answered with the change that takes it back, so that everything can be undone in the same way.
 */
export const stateChange = z.strictObject({
  put: z.optional(
    z.strictObject({
      ...put,
      applicant: z.optional(applicant),
      settings: z.optional(settings),
      templates: z.optional(z.array(ownTemplate)),
      ticks: z.optional(z.array(tick)),
      ownItems: z.optional(z.array(ownItem)),
      dismissals: z.optional(z.array(dismissal)),
    }),
  ),
  patch: z.optional(
    z.strictObject({
      ...patch,
      templates: patches,
      applicant: z.optional(fields),
      settings: z.optional(settingsPatch),
    }),
  ),
  /** Ticks go by their item, dismissals by the JSON of their host, draft, rule and quote. */
  remove: z.optional(
    z.strictObject({
      ...remove,
      templates: ids,
      ticks: ids,
      ownItems: ids,
      dismissals: ids,
      /** As if nothing had ever been told or chosen. */
      applicant: z.optional(z.literal(true)),
      settings: z.optional(z.literal(true)),
    }),
  ),
});
export type StateChange = z.infer<typeof stateChange>;

/** What a mail page may change: the ledger, and whom its mails go to. */
export const recordsChange = z.strictObject({
  put: z.optional(z.strictObject(put)),
  patch: z.optional(z.strictObject(patch)),
  remove: z.optional(z.strictObject(remove)),
});
export type RecordsChange = z.infer<typeof recordsChange>;
