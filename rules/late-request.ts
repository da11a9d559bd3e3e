import { type Clock, dayOf, dayOfDate } from '../lib/engine/clock.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { writerOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { datesIn } from '../lib/language/dates.ts';

export const rule: ContextRule = {
  id: 'late-request',
  severity: 'advice',
  audience: ['writer'],
  title: 'Asks at short notice',
  message:
    'A good letter takes time: four weeks or more are fair. Offer a later date, or make it easy to decline.',
  source: '',
  inContext: ({ doc, recipients, clock, kind }) => {
    if (kind !== 'letter-request') return [];
    const stored = writerOf(recipients)?.dueAt ?? null;
    const due = statedDue(doc, clock) ?? (stored === null ? null : dayOfDate(stored));
    if (due === null) return [];
    const days = due - dayOf(clock.now, clock);
    if (days >= 28) return [];
    const left =
      days <= 0 ? 'no time is left' : days === 1 ? 'one day is left' : `${days} days are left`;
    return [
      {
        field: 'body',
        start: 0,
        end: 0,
        message: `Until the date for this letter ${left}, and four weeks or more are fair. Offer a later date, or make it easy to decline.`,
      },
    ];
  },
};

/** A limit for something other than the letter. */
const forAnswer =
  /\b(?:let me know|repl(?:y|ies)|respond|response|answer|meet|meeting|hear (?:back )?(?:from you)?|tell me|decide|decision|call|talk|speak|zoom|coffee|stop by|come by|visit|see you|remind you|send you|write to you|drop off|bring you)\b[^.;?!]{0,40}$/i;
const forLetter =
  /\b(?:letters?|lors?|sloes?|recommend\w*|reference|upload\w*|submit\w*|portal|eras|residencycas|deadline|due|need|write|writing|it)\b/i;

/** The day by which the draft wants the letter; null where it names none. */
function statedDue({ blocks }: Doc, clock: Clock): number | null {
  const today = dayOf(clock.now, clock);
  for (const { paragraph } of blocks)
    for (const sentence of paragraph.sentences)
      for (const { start, day, limit } of datesIn(sentence.text, today)) {
        if (day < today || forAnswer.test(sentence.text.slice(0, start))) continue;
        if (
          limit &&
          (forLetter.test(sentence.text) || forLetter.test(sentence.previous?.text ?? ''))
        )
          return day;
        if (
          /\b(?:letters?|lor|deadline|due|need|upload\w*|submit\w*|have it)\b/i.test(sentence.text)
        )
          return day;
      }
  return null;
}

export const scenarios: Scenarios = {
  flags: [
    {
      title: 'the stored date is near',
      now: '2026-08-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nIn March I worked with you in the cardiology clinic. Would you feel able to write me a strong letter for pediatrics?\n\nAsha',
      },
    },
    {
      title: 'a date by month and day',
      now: '2026-08-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nIn March I worked in your clinic. Could you write a strong letter for pediatrics by September 3?\n\nAsha',
      },
    },
    {
      title: 'within the next ten days',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nCould you write me a supportive letter for pediatrics within the next ten days? I was in your clinic in March.\n\nAsha',
      },
    },
    {
      title: 'next Friday',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Would you write me a strong letter for pediatrics? I need it by next Friday.\n\nAsha',
      },
    },
    {
      title: 'a date in figures',
      now: '2026-08-20T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Can you write an enthusiastic letter for pediatrics? It is due 9/10.\n\nAsha',
      },
    },
    {
      title: 'three weeks from today',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics? I would need it three weeks from today.\n\nAsha',
      },
    },
    {
      title: 'twenty-seven local days',
      now: '2026-07-29T23:30:00-10:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics?\n\nAsha',
      },
    },
    {
      title: 'the end of the month',
      now: '2026-07-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics before the end of the month?\n\nAsha',
      },
    },
  ],
  allows: [
    {
      title: 'twenty-eight local days',
      now: '2026-07-28T23:30:00-10:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics?\n\nAsha',
      },
    },
    {
      title: 'two months ahead',
      now: '2026-06-20T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics by August 25?\n\nAsha',
      },
    },
    {
      title: 'no date at all',
      now: '2026-08-10T12:00:00-04:00',
      state: (state) => {
        const w = state.writers[1];
        if (w) w.dueAt = null;
      },
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics?\n\nAsha',
      },
    },
    {
      title: 'the near date is for an answer',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics? Please let me know by Friday.\n\nAsha',
      },
    },
    {
      title: 'a reminder',
      now: '2026-08-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Reminder',
        body: 'Dear Dr. Smith,\n\nA gentle reminder that the letter is due by August 25.\n\nAsha',
      },
    },
    {
      title: 'a packet',
      now: '2026-08-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        subject: 'Papers',
        attachments: ['CV.pdf', 'Statement.pdf'],
        body: 'Dear Dr. Smith,\n\nAttached are my CV and personal statement for the letter, due August 25.\n\nAsha',
      },
    },
    {
      title: 'the draft names a later date than is stored',
      now: '2026-08-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nI was in your clinic in March. Could you write me a strong letter for pediatrics by October 1?\n\nAsha',
      },
    },
    {
      title: 'an answer about the date',
      now: '2026-08-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'John Smith', email: 'jsmith@uni.example' }],
        isReply: true,
        subject: 'Re: When?',
        body: 'Dear Dr. Smith,\n\nAugust 25 is fine.\n\nAsha',
      },
    },
    {
      title: 'a date that is past',
      now: '2026-06-10T12:00:00-04:00',
      draft: {
        to: [{ name: 'Li Wei Chen', email: 'lwchen@uni.example' }],
        subject: 'Letter for pediatrics',
        body: 'Dear Dr. Chen,\n\nOn June 2 I left your clinic. Could you write me a strong letter for pediatrics?\n\nAsha',
      },
    },
  ],
};
