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

export const scenarios: Scenarios = {
  flags: [
    {
      title: 'nine days after the request',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Reminder: letter for pediatrics',
        body: 'Dear Dr. Smith,\n\nThis is a gentle reminder of the letter.\n\nAsha',
      },
    },
    {
      title: 'an hour before two weeks are over',
      now: '2026-06-15T11:00:00Z',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'The letter',
        body: 'Dear Dr. Smith,\n\nHave you had a chance to work on my letter?\n\nAsha',
      },
    },
    {
      title: 'asks whether it has arrived',
      now: '2026-06-08T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Pediatrics letter',
        body: 'Dear Dr. Smith,\n\nHas the letter been uploaded yet? ERAS shows none.\n\nAsha',
      },
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
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Checking in',
        body: 'Dear Dr. Smith,\n\nI am checking in on the letter that you kindly agreed to write.\n\nAsha',
      },
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
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Following up',
        body: 'Dear Dr. Smith,\n\nI wanted to follow up on my request for a letter of recommendation.\n\nAsha',
      },
    },
    {
      title: 'a nudge in other words',
      now: '2026-06-09T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Me again',
        body: 'Dear Dr. Smith,\n\nMay I jog your memory about the recommendation? It is still open in the portal.\n\nAsha',
      },
    },
    {
      title: 'a packet was sent since',
      now: '2026-06-12T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.stage = 'packet-sent';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Smith,\n\nHow is the letter coming along?\n\nAsha',
      },
    },
    {
      title: 'eight days before the due date',
      now: '2026-08-17T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.requestedAt = '2026-08-10T12:00:00Z';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Reminder',
        body: 'Dear Dr. Smith,\n\nA quick reminder that the letter is due on August 25.\n\nAsha',
      },
    },
  ],
  allows: [
    {
      title: 'after exactly two weeks',
      now: '2026-06-15T12:00:00Z',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Reminder: letter for pediatrics',
        body: 'Dear Dr. Smith,\n\nThis is a gentle reminder of the letter.\n\nAsha',
      },
    },
    {
      title: 'a week before the due date',
      now: '2026-08-18T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.requestedAt = '2026-08-10T12:00:00Z';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Reminder',
        body: 'Dear Dr. Smith,\n\nA quick reminder that the letter is due on August 25.\n\nAsha',
      },
    },
    {
      title: 'past the due date',
      now: '2026-08-30T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[0];
        if (w) w.requestedAt = '2026-08-20T12:00:00Z';
      },
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Reminder',
        body: 'Dear Dr. Smith,\n\nYour letter is still missing in the portal.\n\nAsha',
      },
    },
    {
      title: 'the packet',
      now: '2026-06-05T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Papers for the letter',
        attachments: ['CV.pdf', 'Statement.pdf'],
        body: 'Dear Dr. Smith,\n\nAttached are my CV and personal statement for the letter.\n\nAsha',
      },
    },
    {
      title: 'an answer to a question',
      now: '2026-06-05T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        isReply: true,
        subject: 'Re: Which date?',
        body: 'Dear Dr. Smith,\n\nAugust 25 is fine, and the letter goes to the ERAS portal.\n\nAsha',
      },
    },
    {
      title: 'thanks for a letter that is in',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Your letter is in',
        body: 'Dear Dr. Smith,\n\nThank you, the letter has arrived.\n\nAsha',
      },
    },
    {
      title: 'nothing about the letter',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Journal club',
        body: 'Dear Dr. Smith,\n\nMay I join the journal club on Thursday?\n\nAsha',
      },
    },
    {
      title: 'nobody was asked yet',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Checking in',
        body: 'Dear Dr. Chen,\n\nI wanted to follow up on our talk about cardiology.\n\nAsha',
      },
    },
    {
      title: 'thanks for saying yes',
      now: '2026-06-03T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Thank you',
        body: 'Dear Dr. Smith,\n\nThank you for agreeing to write my letter. I will send the papers in a week.\n\nAsha',
      },
    },
  ],
};
