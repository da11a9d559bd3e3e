import type { Draft, Person } from '../draft/draft.ts';
import type { CheckResult } from '../engine/check.ts';
import { programOf, writerOf } from '../engine/recipients.ts';
import type { Message } from '../state/records.ts';

/**
 * What the ledger says of a mail that is about to be sent: not confirmed yet. Null for a mail to nobody of the Match, which is
 * not recorded. Writer and program are those of the mail's audience: a writer in Cc of a mail to a program was not written to.
 */
export function recordOf(
  draft: Draft,
  { audience, kind, recipients }: CheckResult,
  now: Date,
  newId: () => string,
): Message | null {
  if (audience === 'other') return null;
  return {
    id: newId(),
    at: now.toISOString(),
    direction: 'sent',
    programId: audience === 'program' ? (programOf(recipients)?.id ?? null) : null,
    writerId: audience === 'writer' ? (writerOf(recipients)?.id ?? null) : null,
    kind,
    to: [...draft.to, ...draft.cc, ...draft.bcc].map(addressOf).filter(Boolean),
    subject: draft.subject,
    retractedAt: null,
    confirmed: false,
    scheduledFor: null,
    retractReason: '',
  };
}

/** The address, or the name where the page shows none. */
function addressOf({ email, name }: Person): string {
  return email.trim() || name.trim();
}
