import type { Clock } from '../engine/clock.ts';
import type { Facts } from '../engine/facts.ts';
import type { Contact, Program, Writer } from '../state/records.ts';

/** To whom, and when, a letter would be written. */
export interface Situation {
  readonly facts: Facts;
  readonly clock: Clock;
  /** Null where the letter is for no program that is on record. */
  readonly program: Program | null;
  /** The person at the program, where it is known; one who is not on record has the role `other`. */
  readonly contact: Contact | null;
  readonly writer: Writer | null;
  /** The letter answers a mail of the person it goes to. */
  readonly isReply: boolean;
}

/** Who a letter is for: ids of what is stored, and the person in To, who need not be a stored contact. */
export interface Addressee {
  readonly programId?: string | null;
  readonly writerId?: string | null;
  readonly email?: string;
  readonly name?: string;
  readonly isReply?: boolean;
}

/** Looks the addressee up. What is not on record is null. */
export function situationOf(facts: Facts, clock: Clock, addressee: Addressee = {}): Situation {
  const { programId, writerId, email = '', name = '', isReply = false } = addressee;
  const program = facts.programs.find(({ id }) => id === programId) ?? null;
  const writer = facts.writers.find(({ id }) => id === writerId) ?? null;
  const address = email.trim().toLowerCase();
  const stored = program?.contacts.find(
    (each) => address !== '' && each.email.trim().toLowerCase() === address,
  );
  const stranger = name.trim() !== '' && !writer ? ({ name, email, role: 'other' } as const) : null;
  const contact = stored ?? stranger;
  return { facts, clock, program, contact, writer, isReply };
}
