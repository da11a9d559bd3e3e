import type { StateChange } from '../../../lib/state/change.ts';
import type { Message } from '../../../lib/state/records.ts';
import { sentAt } from '../../../lib/state/sent-mails.ts';

/** A mail that was sent where Matchproof did not see it. */
export function sentElsewhere(
  mail: Pick<Message, 'id' | 'at' | 'programId' | 'writerId' | 'kind' | 'to' | 'subject'>,
): StateChange {
  const whole: Message = {
    ...mail,
    direction: 'sent',
    retractedAt: null,
    confirmed: true,
    scheduledFor: null,
    retractReason: '',
  };
  return { put: { messages: [whole] } };
}

/** Sets fields of a mail. */
export function setMail(id: string, set: Partial<Message>): StateChange {
  return { patch: { messages: [{ id, set }] } };
}

/** Takes a mail off the record. */
export function removeMail(id: string): StateChange {
  return { remove: { messages: [id] } };
}

/** Mails, the newest first. */
export function newestFirst(mails: readonly Message[]): Message[] {
  return mails.toSorted((a, b) => sentAt(b) - sentAt(a));
}
