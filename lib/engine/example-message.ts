import type { Message } from '../state/records.ts';

/** A mail to Riverside on record, as the scenarios of context rules need it; `parts` says what else it was. */
export function exampleMessage(parts: Partial<Message>): Message {
  return {
    id: `m-${parts.programId}-${parts.at}`,
    at: '2027-01-18T09:30:00Z',
    direction: 'sent',
    programId: 'p2',
    writerId: null,
    kind: 'outreach',
    to: [],
    subject: '',
    retractedAt: null,
    confirmed: true,
    scheduledFor: null,
    retractReason: '',
    ...parts,
  };
}
