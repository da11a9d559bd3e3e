import { readAs } from '../fitting.ts';
import { answer, type CommandTable, type ReplyOf, type RequestOf } from './command.ts';
import { ChannelClosedError, ExtensionReloadedError, MessageError, sendError } from './errors.ts';

/** The way to the other side. */
export interface Channel {
  send(message: unknown): Promise<unknown>;
  /** Whether the extension that this code belongs to is still the installed one. */
  isAlive(): boolean;
  /** How long to wait before each further try where nobody was there, in milliseconds. */
  readonly waits: readonly number[];
}

/**
 * Asks one command of the other side and checks what comes back.
 * @throws {ExtensionReloadedError} when the extension was updated under this page.
 * @throws {ChannelClosedError} when nobody listens there.
 * @throws {MessageError} when the other side refuses, fails, or answers in another shape.
 */
export async function ask<T extends CommandTable, N extends keyof T & string>(
  channel: Channel,
  table: T,
  command: N,
  request: RequestOf<T, N>,
): Promise<ReplyOf<T, N>> {
  if (!channel.isAlive()) throw new ExtensionReloadedError(`${command}: the extension has gone`);
  const got = answer.safeParse(await deliver(channel, { command, request }));
  if (!got.success) throw new MessageError(`${command}: no answer`);
  if (!got.data.ok) throw new MessageError(got.data.error);
  const value = readAs((table[command] as T[N]).reply, got.data.value);
  if (!value.success) throw new MessageError(`${command}: an answer of unknown shape`);
  return value.data as ReplyOf<T, N>;
}

// The worker may be stopped while it holds a message. Every command may be carried out twice, so it is asked again.
async function deliver(channel: Channel, message: unknown): Promise<unknown> {
  for (const wait of channel.waits) {
    try {
      const got = await channel.send(message);
      // Nothing comes back, without an error, from a worker that stops before it has begun.
      if (got !== undefined) return got;
    } catch (cause) {
      const error = sendError(cause, channel.isAlive());
      if (!(error instanceof ChannelClosedError)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  try {
    return await channel.send(message);
  } catch (cause) {
    throw sendError(cause, channel.isAlive());
  }
}
