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
    }),
  ),
});
export type PageReport = z.infer<typeof pageReport>;

/** What can be asked of the content script in a mail tab. */
export const pageCommands = {
  'page.report': { from: ['own'], request: z.null(), reply: pageReport },
} as const satisfies CommandTable;
