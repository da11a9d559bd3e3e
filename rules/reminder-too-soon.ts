import { daysUntil } from '../lib/engine/clock.ts';
import type { Facts } from '../lib/engine/facts.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import type { Writer } from '../lib/state/records.ts';

const dayLength = 24 * 60 * 60 * 1000;

export const rule: ContextRule = {
  id: 'reminder-too-soon',
  severity: 'advice',
  audience: ['writer'],
  title: 'Reminds after few days',
  message: 'Less than two weeks have passed since you last asked. Give the writer more time.',
  source: '',
  inContext: ({ recipients, facts, clock, kind }) => {
    const writer = writerOf(recipients);
    if (kind !== 'reminder' || !writer) return [];
    if (writer.dueAt !== null && daysUntil(writer.dueAt, clock) <= 7) return [];
    const last = lastAsked(writer, facts, clock.now);
    if (last === null || clock.now.getTime() - last >= 14 * dayLength) return [];
    const days = Math.floor((clock.now.getTime() - last) / dayLength);
    const ago = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
    return [
      {
        field: 'body',
        start: 0,
        end: 0,
        message: `You last asked for this letter ${ago}. Two weeks between reminders leave the writer time.`,
      },
    ];
  },
};

/** When the writer was last asked or reminded, as far as it is on record. */
function lastAsked(writer: Writer, { messages }: Facts, now: Date): number | null {
  const email = writer.email.toLowerCase();
  const times = messages
    .filter(
      ({ direction, kind, writerId, to }) =>
        direction === 'sent' &&
        (kind === 'letter-request' || kind === 'reminder') &&
        (writerId === writer.id ||
          (writerId === null && email !== '' && to.some((each) => each.toLowerCase() === email))),
    )
    .map(({ at, scheduledFor }) => Date.parse(scheduledFor ?? at));
  if (writer.requestedAt !== null) times.push(Date.parse(writer.requestedAt));
  const past = times.filter((at) => at <= now.getTime());
  return past.length > 0 ? Math.max(...past) : null;
}

export const scenarios: Scenarios = { flags: [], allows: [] };
