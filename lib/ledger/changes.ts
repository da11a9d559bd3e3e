import type { RecordsChange } from '../state/change.ts';
import type { Message } from '../state/records.ts';

/** Before Send is let through. Done twice it is done once. */
export function begin(message: Message): RecordsChange {
  return { put: { messages: [message] } };
}

/** The host has shown that the mail went out. */
export function confirm({ id }: Message): RecordsChange {
  return { patch: { messages: [{ id, set: { confirmed: true } }] } };
}

/** The mail was seen not to be sent, or it shall not be on record. */
export function drop({ id }: Message): RecordsChange {
  return { remove: { messages: [id] } };
}

/** The applicant, or the page, knows better what the mail is, whom it is for or when it goes out. */
export function amend(
  { id }: Message,
  set: Partial<Pick<Message, 'kind' | 'programId' | 'writerId' | 'scheduledFor'>>,
): RecordsChange {
  return { patch: { messages: [{ id, set }] } };
}
