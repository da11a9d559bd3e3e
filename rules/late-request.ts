import { dayOf, dayOfDate } from '../lib/engine/clock.ts';
import { toWriter } from '../lib/engine/example-mail.ts';
import { namesLetter } from '../lib/engine/names-letter.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { statedDue } from '../lib/engine/stated-due.ts';

export const rule: ContextRule = {
  id: 'late-request',
  severity: 'advice',
  audience: ['writer'],
  title: 'Asks at short notice',
  message:
    'A good letter takes time: four weeks or more are fair. Offer a later date, or make it easy to decline.',
  source: '',
  inContext: ({ doc, recipients, clock, kind }) => {
    if (kind !== 'letter-request' || !namesLetter(doc)) return [];
    const stored = writerOf(recipients)?.dueAt ?? null;
    const due = statedDue(doc, clock) ?? (stored === null ? null : dayOfDate(stored));
    if (due === null) return [];
    const days = due - dayOf(clock.now, clock);
    if (days >= 28) return [];
    const left =
      days <= 0 ? 'No time is left' : days === 1 ? 'One day is left' : `${days} days are left`;
    return [
      {
        field: 'body',
        start: 0,
        end: 0,
        message: `${left} until the date for this letter; four weeks or more are fair. Offer a later date, or make it easy to decline.`,
      },
    ];
  },
};

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'the first week of a month',
      now: '2026-08-20T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics? It would be needed by the first week of September.',
      ),
    },
    {
      title: 'before the own journey',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I ask you for a strong letter, which should reach ERAS within the next ten days as I am travelling afterwards.',
      ),
    },
    {
      title: 'before the month is out',
      now: '2026-08-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics? I need it before this month is out.',
      ),
    },
    {
      title: 'the day on which it is picked up',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics? I will come by on June 29 to pick it up.',
      ),
    },
    {
      title: 'the stored date is near',
      now: '2026-08-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'In March I worked with you in the cardiology clinic. Would you feel able to write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'a date by month and day',
      now: '2026-08-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'In March I worked in your clinic. Could you write a strong letter for pediatrics by September 3?',
      ),
    },
    {
      title: 'within the next ten days',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'Could you write me a supportive letter for pediatrics within the next ten days? I was in your clinic in March.',
      ),
    },
    {
      title: 'next Friday',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Would you write me a strong letter for pediatrics? I need it by next Friday.',
      ),
    },
    {
      title: 'a date in figures',
      now: '2026-08-20T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Can you write an enthusiastic letter for pediatrics? It is due 9/10.',
      ),
    },
    {
      title: 'three weeks from today',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics? I would need it three weeks from today.',
      ),
    },
    {
      title: 'twenty-seven local days',
      now: '2026-07-29T23:30:00-10:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'the end of the month',
      now: '2026-07-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics before the end of the month?',
      ),
    },
  ],
  allows: [
    {
      title: 'a near date for papers of the applicant’s own',
      now: '2026-06-01T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics? I will send CV and statement by the middle of June, and the letter could wait until August 20.',
      ),
    },
    {
      title: 'twenty-eight local days',
      now: '2026-07-28T23:30:00-10:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'two months ahead',
      now: '2026-06-20T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics by August 25?',
      ),
    },
    {
      title: 'no date at all',
      now: '2026-08-10T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[1];
        if (w) w.dueAt = null;
      },
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'the near date is for an answer',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics? Please let me know by Friday.',
      ),
    },
    {
      title: 'a reminder',
      now: '2026-08-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Reminder',
        'A gentle reminder that the letter is due by August 25.',
      ),
    },
    {
      title: 'a packet',
      now: '2026-08-10T12:00:00-04:00',
      draft: toWriter(
        'Smith',
        'Papers',
        'Attached are my CV and personal statement for the letter, due August 25.',
        { attachments: ['CV.pdf', 'Statement.pdf'] },
      ),
    },
    {
      title: 'the draft names a later date than is stored',
      now: '2026-08-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'I was in your clinic in March. Could you write me a strong letter for pediatrics by October 1?',
      ),
    },
    {
      title: 'an answer about the date',
      now: '2026-08-10T12:00:00-04:00',
      draft: toWriter('Smith', 'Re: When?', 'August 25 is fine.', { isReply: true }),
    },
    {
      title: 'a date that is past',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'On June 2 I left your clinic. Could you write me a strong letter for pediatrics?',
      ),
    },
    {
      title: 'another plan is near',
      now: '2026-06-10T12:00:00-04:00',
      draft: toWriter(
        'Chen',
        'Letter for pediatrics',
        'Could you write a strong letter? I fly within the next ten days, but the letter is needed only by August 25.',
      ),
    },
  ],
});
