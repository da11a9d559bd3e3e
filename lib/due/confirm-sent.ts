import { minute } from '../engine/clock.ts';
import { instantOf, sentAt } from '../state/sent-mails.ts';
import { agoText, dateOf, dayOfInstant } from './days.ts';
import type { DueItem, Outlook } from './item.ts';

/** Longer than any host lets a send be undone. */
const patience = 10 * minute;

/** Mails whose sending was begun and never seen to end. The ledger must be right about withdrawn programs too. */
export function confirmations({ state, clock, today }: Outlook): DueItem[] {
  const open = state.messages.filter((mail) => !mail.confirmed && mail.direction === 'sent');
  return open.flatMap((message): DueItem[] => {
    const { id, subject, to, programId, writerId } = message;
    if (sentAt(message) + patience > clock.now.getTime()) return [];
    const day = dayOfInstant(instantOf(message), clock);
    const what = subject.trim() || to[0] || '';
    return [
      {
        kind: 'confirm-sent',
        programId,
        writerId,
        item: `confirm-sent:${id}`,
        due: dateOf(day),
        status: today > day ? 'late' : 'due',
        title: what === '' ? 'Was this mail sent?' : `Was this sent? ${what}`,
        why: `You pressed Send ${agoText(today - day)}, and Matchproof did not see the mail go out. Until you say so it counts as sent.`,
        action: { confirm: id },
      },
    ];
  });
}
