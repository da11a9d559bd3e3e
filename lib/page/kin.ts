import type { Gone } from '../ledger/outbox.ts';
import type { Message } from '../state/records.ts';

/** What the windows of one mail site do for each other: a compose may stand in one of its own, which closes with Send. */
export interface Kin {
  /** The mails that have gone from any of them. */
  readonly gone: Gone[];
  /** Records that a mail has gone and tells of it; `isLater`: at a time that the host may name. */
  conclude(message: Message, isLater: boolean): void;
  /** Tells of a mail that is on record. */
  tell(message: Message): void;
}

const kin = Symbol.for('matchproof.kin');

/** Lets windows that this one opens find it. They look in the world of our scripts, of which the page sees nothing. */
export function introduce(window: Window, self: Kin, signal: AbortSignal): void {
  Object.assign(window, { [kin]: self });
  signal.addEventListener('abort', () => Object.assign(window, { [kin]: null }));
}

/** Null where a window was opened by none of the same site, and in browsers that give each document a world of its own. */
export function openerOf({ opener }: Pick<Window, 'opener'>): Kin | null {
  try {
    return opener?.[kin] ?? null;
  } catch {
    // A window of another site lets nobody look.
    return null;
  }
}
