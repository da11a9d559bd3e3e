import type { Letter } from '../letter.ts';
import { hadInterview } from '../moment.ts';
import { byMe, dearContact, onInterviewDate, signed } from './parts.ts';

export const letter: Letter = {
  id: 'cancel-interview',
  audience: 'program',
  kind: 'other',
  title: 'Cancel an interview',
  use: 'As early as you can, best two weeks before, so that another applicant gets the day.',
  avoid: 'Not by staying away, and not with reasons that nobody asked for.',
  to: ['coordinator', 'director'],
  answers: true,
  isBusiness: true,
  after: ['withdrawn', 'matched', 'ranked'],
  subject: `Cancellation of my interview${byMe}`,
  body: `${dearContact}

I need to cancel my interview${onInterviewDate} and withdraw my application. I am telling you now so that you can give the day to somebody else.

Thank you for the invitation and for the work that went into it. I wish you a good season.

${signed}`,
  fits: (situation) => {
    const { program } = situation;
    if (hadInterview(situation))
      return { not: 'The interview has taken place: withdraw the application instead.' };
    if (program?.stage !== 'interview-offered' && !program?.interviewDate)
      return { not: 'No interview is on record.' };
    return { rank: 1, reason: 'For when you will not come.' };
  },
};
