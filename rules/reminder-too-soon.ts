import { daysUntil } from '../lib/engine/clock.ts';
import { toWriter } from '../lib/engine/example-mail.ts';
import type { Facts } from '../lib/engine/facts.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import type { Writer } from '../lib/state/records.ts';

const dayLength = 24 * 60 * 60 * 1000;

export const rule: ContextRule = {
  id: 'reminder-too-soon',
  severity: 'advice',
  audience: ['writer'],
  title: 'Reminds after a few days',
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

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'nine days after the request',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Letter for pediatrics',
        'Sorry to knock again so quickly. I wanted to make sure that the form reached you.',
      ),
    },
    {
      title: 'an hour before two weeks are over',
      now: '2026-06-15T11:00:00Z',
      draft: toWriter('Smith', 'The letter', 'Have you had a chance to work on my letter?'),
    },
    {
      title: 'asks to remember it',
      now: '2026-06-08T12:00:00-04:00',
      draft: toWriter('Smith', 'Pediatrics', 'Please remember my letter; August will come soon.'),
    },
    {
      title: 'asks whether it has arrived',
      now: '2026-06-08T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Pediatrics letter',
        'Has the letter been uploaded yet? ERAS shows none.',
      ),
    },
    {
      title: 'a few days after the last reminder',
      now: '2026-07-10T12:00:00-04:00',
      state: (state) => {
        state.messages.push({
          id: 'm1',
          at: '2026-07-01T12:00:00Z',
          direction: 'sent',
          programId: null,
          writerId: 'w1',
          kind: 'reminder',
          to: ['jsmith@uni.example'],
          subject: 'Reminder',
          retractedAt: null,
          confirmed: true,
          scheduledFor: null,
          retractReason: '',
        });
      },
      draft: toWriter(
        'Smith',
        'Checking in',
        'I am checking in on the letter that you kindly agreed to write.',
      ),
    },
    {
      title: 'a request on record by its address',
      now: '2026-07-10T12:00:00-04:00',
      state: (state) => {
        state.messages.push({
          id: 'm1',
          at: '2026-07-05T12:00:00Z',
          direction: 'sent',
          programId: null,
          writerId: null,
          kind: 'letter-request',
          to: ['JSmith@uni.example'],
          subject: 'Letter',
          retractedAt: null,
          confirmed: false,
          scheduledFor: null,
          retractReason: '',
        });
      },
      draft: toWriter(
        'Smith',
        'Following up',
        'I wanted to follow up on my request for a letter of recommendation.',
      ),
    },
    {
      title: 'a nudge in other words',
      now: '2026-06-09T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Me again',
        'May I jog your memory about the recommendation? It is still open in the portal.',
      ),
    },
    {
      title: 'a packet was sent since',
      now: '2026-06-12T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.stage = 'packet-sent';
      },
      draft: toWriter('Smith', 'Letter for pediatrics', 'How is the letter coming along?'),
    },
    {
      title: 'eight days before the due date',
      now: '2026-08-17T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.requestedAt = '2026-08-10T12:00:00Z';
      },
      draft: toWriter('Smith', 'Reminder', 'A quick reminder that the letter is due on August 25.'),
    },
  ],
  allows: [
    {
      title: 'remembers the letter',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter('Smith', 'Thanks', 'With the letter in mind I sleep well.'),
    },
    {
      title: 'a correction of the day before',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Correction: where the letter goes',
        'I was wrong yesterday, please forget the message I announced. You go to the LoR Portal and enter the Letter ID on your form.',
      ),
    },
    {
      title: 'after exactly two weeks',
      now: '2026-06-15T12:00:00Z',
      draft: toWriter(
        'Smith',
        'Reminder: letter for pediatrics',
        'This is a gentle reminder of the letter.',
      ),
    },
    {
      title: 'a week before the due date',
      now: '2026-08-18T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.requestedAt = '2026-08-10T12:00:00Z';
      },
      draft: toWriter('Smith', 'Reminder', 'A quick reminder that the letter is due on August 25.'),
    },
    {
      title: 'past the due date',
      now: '2026-08-30T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.requestedAt = '2026-08-20T12:00:00Z';
      },
      draft: toWriter('Smith', 'Reminder', 'Your letter is still missing in the portal.'),
    },
    {
      title: 'the packet',
      now: '2026-06-05T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Papers for the letter',
        'Attached are my CV and personal statement for the letter.',
        { attachments: ['CV.pdf', 'Statement.pdf'] },
      ),
    },
    {
      title: 'an answer to a question',
      now: '2026-06-05T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Re: Which date?',
        'August 25 is fine, and the letter goes to the ERAS portal.',
        { isReply: true },
      ),
    },
    {
      title: 'thanks for a letter that is in',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter('Smith', 'Your letter is in', 'Thank you, the letter has arrived.'),
    },
    {
      title: 'nothing about the letter',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter('Smith', 'Journal club', 'May I join the journal club on Thursday?'),
    },
    {
      title: 'nobody was asked yet',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter('Chen', 'Checking in', 'I wanted to follow up on our talk about cardiology.'),
    },
    {
      title: 'thanks for saying yes',
      now: '2026-06-03T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Thank you',
        'Thank you for agreeing to write my letter. I will send the papers in a week.',
      ),
    },
  ],
});
