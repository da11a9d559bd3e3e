import type * as mini from 'zod/mini';
import { z } from '../zod.ts';

/** Who may send a command: a content script in a mail tab, or one of the extension's own pages. */
export type Side = 'mail' | 'own';

/** One line of a command table: its senders and the shapes of question and answer. */
interface Command<Q extends mini.ZodMiniType, A extends mini.ZodMiniType> {
  readonly from: readonly Side[];
  readonly request: Q;
  readonly reply: A;
}

export type CommandTable = Readonly<Record<string, Command<mini.ZodMiniType, mini.ZodMiniType>>>;

export type RequestOf<T extends CommandTable, N extends keyof T> = mini.infer<T[N]['request']>;
export type ReplyOf<T extends CommandTable, N extends keyof T> = mini.infer<T[N]['reply']>;

/** A command on its way. */
export const envelope = z.strictObject({ command: z.string(), request: z.unknown() });

/** What comes back, whatever happens on the other side. */
export const answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: z.string() }),
]);
export type Answer = mini.infer<typeof answer>;
