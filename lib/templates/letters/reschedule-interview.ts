import type { Letter } from '../letter.ts';
import { hadInterview } from '../moment.ts';
import { byMe, dearContact, onInterviewDate, signed } from './parts.ts';

export const letter: Letter = {
  id: 'reschedule-interview',
  audience: 'program',
  kind: 'other',
  title: 'Move an interview',
  use: 'As soon as you know that you cannot come on the day, with dates that suit you.',
  avoid: 'Not for convenience, and not in the last days if it can be helped.',
  to: ['coordinator', 'director'],
  answers: true,
  isBusiness: true,
  after: ['ranked'],
  subject: `Request to reschedule my interview${byMe}`,
  body: `${dearContact}

I am sorry, but I cannot come to my interview${onInterviewDate} because of [add the reason in a few words].

Could we move it to one of these days: [enter two or three dates]? If none of them suits you, I will make any other day work.

Thank you for your help.

${signed}`,
  fits: (situation) => {
    const stage = situation.program?.stage;
    if (hadInterview(situation)) return { not: 'The interview has taken place.' };
    if (stage !== 'interview-offered' && !situation.program?.interviewDate)
      return { not: 'No interview is on record.' };
    return { rank: 1, reason: 'For when you cannot come on the day.' };
  },
};
