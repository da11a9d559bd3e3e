import type { Person } from '../draft/draft.ts';
import { wayOf } from './subject-prefix.ts';

/** What a compose shows that holds another mail. */
interface Seen {
  subject: string;
  /** Everybody it goes to; null while the page draws no field for them. */
  people: readonly Person[] | null;
  /** The lines that name sender, recipients, time and subject of the other mail. */
  head: string;
}

/** Tells a mail that is sent on from an answer, where the page itself does not: by what it showed when it opened. */
export class Forwarding {
  /** As the subject said before anybody could change it. */
  #way: ReturnType<typeof wayOf> = null;
  #openedToNobody: boolean | null = null;

  /** False also where nothing tells. */
  isForward({ head, people, subject }: Seen): boolean {
    this.#way ??= wayOf(subject);
    this.#openedToNobody ??= people?.length === 0;
    if (this.#way !== null) return this.#way === 'forward';
    if (!this.#openedToNobody || head.trim() === '') return false;
    // Hosts may fill in the recipients of an answer after it has opened; they are named in the other mail.
    return people?.some((person) => isNamedIn(head, person)) === false;
  }
}

function isNamedIn(head: string, { email, name }: Person): boolean {
  const text = head.toLowerCase();
  if (email !== '' && text.includes(email.toLowerCase())) return true;
  const words = name.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.length > 0 && words.every((word) => text.includes(word));
}
