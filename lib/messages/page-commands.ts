import { mailHost } from '../settings/settings.ts';
import { z } from '../zod.ts';
import type { CommandTable } from './command.ts';

const shownFinding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['violation', 'warning', 'advice', 'notice']),
  title: z.string(),
  quote: z.string(),
});

/** What a mail tab tells the popup about itself. */
const pageReport = z.strictObject({
  host: mailHost,
  /** The host is not switched off. */
  watching: z.boolean(),
  composes: z.array(
    z.strictObject({
      audience: z.enum(['program', 'writer', 'other']),
      findings: z.array(shownFinding),
      /** Titles of what the mail that is answered asks for. */
      notices: z.array(z.string()),
    }),
  ),
});
export type PageReport = z.infer<typeof pageReport>;

/** A letter, and whom it is for on record. */
const insertion = z.strictObject({
  templateId: z.string(),
  programId: z.nullable(z.string()),
  writerId: z.nullable(z.string()),
});

const inserted = z.union([
  z.strictObject({ done: z.literal(true) }),
  z.strictObject({ reason: z.string() }),
]);

/** What can be asked of the content script in a mail tab. */
export const pageCommands = {
  'page.report': { from: ['own'], request: z.null(), reply: pageReport },
  /** Puts a letter into the compose that was used last; or says why not. */
  'page.insert': { from: ['own'], request: insertion, reply: inserted },
} as const satisfies CommandTable;
