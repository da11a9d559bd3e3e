import { daysUntil } from '../lib/engine/clock.ts';
import { toLopez } from '../lib/engine/example-mail.ts';
import { thanksForInterview } from '../lib/engine/kind-to-program.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { calendarOf, isAfterMatchDay } from '../lib/engine/windows.ts';
import type { State } from '../lib/state/schema.ts';

/** Local days after the interview in which thanks are timely. */
const timely = 3;

export const rule: ContextRule = {
  id: 'thank-you-late',
  severity: 'advice',
  audience: ['program'],
  title: 'A late thank-you',
  message:
    'The interview was more than three days ago. Thanks still do no harm: keep them short and do not dwell on the delay.',
  source: '',
  inContext(context) {
    const { doc, recipients, clock, kind } = context;
    const season = calendarOf(context);
    // Whoever has matched thanks for the place, unless the words name the day.
    const isMatched = season !== null && isAfterMatchDay(season, clock.now);
    const date =
      kind === 'thank-you' && thanksForInterview(doc, isMatched)
        ? programOf(recipients)?.interviewDate
        : null;
    const days = date ? -daysUntil(date, clock) : 0;
    if (days <= timely) return [];
    const message = `The interview was ${days} days ago. Thanks still do no harm: keep them short and do not dwell on the delay.`;
    return [{ field: 'body', start: 0, end: 0, message }];
  },
};

function note(...paragraphs: string[]) {
  return {
    subject: 'From Asha Rao',
    body: `Dear Dr. Lopez,\n\n${paragraphs.join('\n\n')}\n\nAsha Rao\nAAMC ID 12345678`,
  };
}

const thanks = /* @__PURE__ */ note(
  'Thank you for the interview on December 2, and for the ride in the asthma van.',
);

function interviewOn(interviewDate: string | null) {
  return (state: State) => {
    Object.assign(state.programs[0] ?? {}, { interviewDate });
  };
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'thanks for the time without a word at the start',
      now: '2026-12-09T12:00:00-05:00',
      draft: toLopez('It was so kind of you to spend an hour with me on the interview day.'),
    },
    { title: 'seven weeks later', draft: thanks },
    { title: 'four days later', draft: thanks, now: '2026-12-06T00:00:00-05:00' },
    {
      title: 'already the fourth day in India',
      draft: thanks,
      now: '2026-12-06T00:10:00+05:30',
    },
    {
      title: 'a subject of thanks, a body about the day',
      draft: {
        ...note('It was a joy to meet your residents, and I still smile about the plum cake.'),
        subject: 'Thank you',
      },
    },
    {
      title: 'thanks with an apology for the delay',
      draft: note(
        'Forgive the delay. I have been meaning to thank you for the day that I spent with your team.',
      ),
    },
    {
      title: 'thanks that end with interest',
      draft: note(
        'I am grateful for the time you took on my interview day.',
        'I would be happy to train with you.',
      ),
    },
    {
      title: 'thanks for the hospitality',
      draft: note('Many thanks to you and to the residents for your hospitality during my visit.'),
    },
    {
      title: 'thanks in an answer about the interview',
      draft: {
        ...note('Thank you again for our conversation on my interview day.'),
        subject: 'Re: Your interview at Lakeside',
        isReply: true,
      },
    },
  ],
  allows: [
    { title: 'the third day', draft: thanks, now: '2026-12-05T23:59:00-05:00' },
    {
      title: 'still the third day in Honolulu',
      draft: thanks,
      now: '2026-12-05T21:00:00-10:00',
    },
    { title: 'the same evening', draft: thanks, now: '2026-12-02T20:00:00-05:00' },
    {
      title: 'thanks for a second look',
      draft: {
        ...note(
          'The tour of the short-stay unit yesterday answered all that I still asked myself.',
        ),
        subject: 'Thank you for the virtual second look',
      },
    },
    {
      title: 'thanks for the match',
      draft: note('First, thank you: I jumped when I read your name in the mail on Friday.'),
      now: '2027-03-24T10:00:00-04:00',
    },
    { title: 'no date is stored', draft: thanks, state: interviewOn(null) },
    {
      title: 'a letter of intent that opens with thanks',
      draft: note(
        'Thank you again for the interview in December.',
        'I will rank your program first.',
      ),
    },
    {
      title: 'an update that opens with thanks',
      draft: note(
        'Thank you again for the interview in December.',
        'I am writing to share that our paper on asthma has been accepted by Pediatrics.',
      ),
    },
    {
      title: 'thanks for an answer',
      draft: {
        ...note('Thank you for the names of the two papers. I have begun with the older one.'),
        subject: 'Re: Reading',
        isReply: true,
      },
    },
    {
      title: 'a question with thanks in advance',
      draft: note('Could you tell me when the clinic opens? Thank you for your time.'),
    },
    {
      title: 'a second visit asked for',
      draft: note('Would it be possible to visit the clinic once more in February?'),
    },
    {
      title: 'a withdrawal with thanks',
      draft: {
        ...note('Thank you for the interview in December. I must withdraw my application.'),
        subject: 'Withdrawal',
      },
    },
    {
      title: 'thanks for a form',
      draft: {
        ...note('Thank you for the visa form. It is filled in.'),
        subject: 'Thank you for the form',
      },
    },
    {
      title: 'a hello that thanks for nothing',
      draft: note('I enjoyed the interview in December, and I hope that the new ward is open now.'),
    },
  ],
});
