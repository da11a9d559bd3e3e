import { dismissal } from '../settings/dismissal.ts';
import { mailHost, settings } from '../settings/settings.ts';
import { recordsChange } from '../state/change.ts';
import { applicant, message, program, writer } from '../state/records.ts';
import { z } from '../zod.ts';
import type { CommandTable } from './command.ts';
import { addressee, draftToKeep, filledLetter, letterList } from './letters.ts';

const nothing = z.null();

/** What can be asked of the background's worker, which opens the database for the mail pages. */
export const workerCommands = {
  'settings.read': {
    from: ['mail'],
    request: nothing,
    reply: z.strictObject({ settings, readOnly: z.boolean() }),
  },
  'settings.switchRule': {
    from: ['mail'],
    request: z.strictObject({ rule: z.string(), on: z.boolean() }),
    reply: settings,
  },
  'dismissals.list': {
    from: ['mail'],
    request: z.strictObject({ host: mailHost, draftKey: z.string() }),
    reply: z.array(dismissal),
  },
  'dismissals.save': { from: ['mail'], request: dismissal, reply: nothing },
  'dismissals.remove': { from: ['mail'], request: dismissal, reply: nothing },
  /** What the rules and the page's own notes need of what is stored. */
  'facts.read': {
    from: ['mail'],
    request: nothing,
    reply: z.strictObject({
      applicant,
      programs: z.array(program),
      writers: z.array(writer),
      messages: z.array(message),
      settings,
    }),
  },
  /** Applies a change and answers with the one that takes it back, which is empty when nothing differed from before. */
  'state.apply': { from: ['mail'], request: recordsChange, reply: recordsChange },
  /** Letters for somebody at this moment. */
  'templates.offers': { from: ['mail'], request: addressee, reply: letterList },
  /** One of them, filled; or why it cannot be. */
  'templates.render': {
    from: ['mail'],
    request: z.strictObject({ id: z.string(), addressee }),
    reply: filledLetter,
  },
  /** Keeps a mail's text as a letter of the applicant's own and answers with its title. */
  'templates.keep': { from: ['mail'], request: draftToKeep, reply: z.string() },
  /** Takes one that was just kept back. */
  'templates.drop': { from: ['mail'], request: z.string(), reply: nothing },
  /** Whether a tab was open before this version was installed, so that no content script runs in it. */
  'tabs.wasOpen': {
    from: ['own'],
    request: z.strictObject({ tab: z.number() }),
    reply: z.boolean(),
  },
} as const satisfies CommandTable;
export type WorkerCommands = typeof workerCommands;
