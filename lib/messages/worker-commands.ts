import { dismissal } from '../settings/dismissal.ts';
import { mailHost, settings } from '../settings/settings.ts';
import { z } from '../zod.ts';
import type { CommandTable } from './command.ts';

const nothing = z.null();

/** What can be asked of the background's worker, which alone opens the database. */
export const workerCommands = {
  'settings.read': {
    from: ['mail', 'own'],
    request: nothing,
    reply: z.strictObject({ settings, readOnly: z.boolean() }),
  },
  'settings.switchRule': {
    from: ['mail', 'own'],
    request: z.strictObject({ rule: z.string(), on: z.boolean() }),
    reply: settings,
  },
  'settings.switchHost': {
    from: ['own'],
    request: z.strictObject({ host: mailHost, on: z.boolean() }),
    reply: settings,
  },
  'dismissals.list': {
    from: ['mail'],
    request: z.strictObject({ host: mailHost, draftKey: z.string() }),
    reply: z.array(dismissal),
  },
  'dismissals.save': { from: ['mail'], request: dismissal, reply: nothing },
  'dismissals.remove': { from: ['mail'], request: dismissal, reply: nothing },
  /** Whether a tab was open before this version was installed, so that no content script runs in it. */
  'tabs.wasOpen': {
    from: ['own'],
    request: z.strictObject({ tab: z.number() }),
    reply: z.boolean(),
  },
} as const satisfies CommandTable;
export type WorkerCommands = typeof workerCommands;
