import type { RecordsChange } from '../state/change.ts';
import type { Message } from '../state/records.ts';
import { begin, confirm, drop } from './changes.ts';

/** What a draft is known by when it comes back: the host's id for it, and its subject and words. */
export interface Looks {
  draftKey: string;
  words: string;
}

/** What is to be stored because of what was seen. */
export interface Step {
  message: Message;
  change: RecordsChange;
}

interface Leaving extends Looks {
  message: Message;
  /** The host has said that it does not send; it may do so after another press. */
  isRefused: boolean;
}

/** A mail that has gone, and when: it may be taken back. */
export interface Gone extends Looks {
  message: Message;
  at: number;
}

/** How long the hosts offer to undo a send at most, with room to spare, in milliseconds. */
const undoTime = 60_000;

/** Follows mails from Send to what the host shows of them. Every compose is named by an id of its own. */
export class Outbox {
  readonly #leaving = new Map<string, Leaving>();
  readonly #gone: Gone[];

  /** Windows from which one mail may go and in which it may come back share the list of those that have gone. */
  constructor(gone: Gone[] = []) {
    this.#gone = gone;
  }

  /** Send is about to be let through. A second press of the same compose is the same mail. */
  leaves(compose: string, message: Message, looks: Looks): Step {
    const before = this.#leaving.get(compose);
    const same = before ? { ...message, id: before.message.id } : message;
    this.#leaving.set(compose, { ...looks, message: same, isRefused: false });
    return { message: same, change: begin(same) };
  }

  /** Whether the outcome of a compose's Send is still to be seen. */
  awaits(compose: string): boolean {
    return this.#leaving.has(compose);
  }

  get isIdle(): boolean {
    return this.#leaving.size === 0;
  }

  /** Those whose outcome is still to be seen. */
  get waiting(): readonly string[] {
    return [...this.#leaving.keys()];
  }

  /** The host has put a question or an error in the way. */
  refused(compose: string): Step | null {
    const mail = this.#leaving.get(compose);
    if (!mail || mail.isRefused) return null;
    mail.isRefused = true;
    return { message: mail.message, change: drop(mail.message) };
  }

  /** The draft was written on, or thrown away: it was not sent. */
  stayed(compose: string): Step | null {
    const mail = this.#leaving.get(compose);
    this.#leaving.delete(compose);
    return mail && !mail.isRefused ? { message: mail.message, change: drop(mail.message) } : null;
  }

  /** The compose has gone from the page. */
  left(compose: string, now: number): Step | null {
    const mail = this.#leaving.get(compose);
    if (!mail) return null;
    this.#leaving.delete(compose);
    this.#forgetOld(now);
    const { message, draftKey, words } = mail;
    this.#gone.push({ message, draftKey, words, at: now });
    const change = mail.isRefused ? begin({ ...message, confirmed: true }) : confirm(message);
    return { message, change };
  }

  /** A compose has opened that nobody has written in yet: the send was undone when it is a mail that has just gone. */
  opened({ draftKey, words }: Looks, now: number): Step | null {
    this.#forgetOld(now);
    const place = this.#gone.findIndex(
      (mail) => mail.draftKey === draftKey || (words !== '' && mail.words === words),
    );
    const [back] = place < 0 ? [] : this.#gone.splice(place, 1);
    return back ? { message: back.message, change: drop(back.message) } : null;
  }

  /** Whether a mail has gone so recently that it may come back. */
  mayReturn(now: number): boolean {
    return this.#gone.some(({ at }) => now - at < undoTime);
  }

  /** In place, since other windows hold the same list. */
  #forgetOld(now: number): void {
    const recent = this.#gone.filter(({ at }) => now - at < undoTime);
    this.#gone.splice(0, this.#gone.length, ...recent);
  }
}
