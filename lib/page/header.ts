import type { Draft, Person } from '../draft/draft.ts';
import type { Compose } from '../mail/adapter.ts';

/** A draft without its text. */
export type Header = Omit<Draft, 'body'>;

/** Everything but the text of a draft as the host shows it; `corrected` puts people right. */
export function headerOf(compose: Compose, corrected: (people: Person[]) => Person[]): Header {
  return {
    from: compose.from(),
    to: corrected(compose.to()),
    cc: corrected(compose.cc()),
    bcc: corrected(compose.bcc()),
    subject: compose.subject(),
    attachments: compose.attachments(),
    isReply: compose.isReply(),
    repliedToAt: compose.repliedToAt(),
  };
}
