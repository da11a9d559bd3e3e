/** The extension was updated or removed under this page: nothing can be asked of it any more. */
export class ExtensionReloadedError extends Error {
  override name = 'ExtensionReloadedError';
}

/** The other side refused a message, failed to carry it out, or answered in an unknown shape. */
export class MessageError extends Error {
  override name = 'MessageError';
}

/** The worker was stopped, or not yet awake, while it held the message. */
export class ChannelClosedError extends MessageError {
  override name = 'ChannelClosedError';
}

/** What a failed `sendMessage` means. `alive`: the runtime still has its id. */
export function sendError(cause: unknown, alive: boolean): Error {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (!alive || /context invalidated/i.test(text))
    return new ExtensionReloadedError(text, { cause });
  if (/channel closed|port closed|receiving end does not exist/i.test(text)) {
    return new ChannelClosedError(text, { cause });
  }
  return new MessageError(text, { cause });
}
