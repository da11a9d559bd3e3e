import type { Letter } from '../letter.ts';
import { hadInterview, intentHere } from '../moment.ts';
import { byMe, dearContact, signed } from './parts.ts';

export const letter: Letter = {
  id: 'withdraw-application',
  audience: 'program',
  kind: 'other',
  title: 'Withdraw from a program',
  use: 'When you will not rank the program. It is no withdrawal from the Match: that goes through NRMP.',
  avoid: 'Not while an interview is planned: cancel that first.',
  to: ['coordinator', 'director'],
  answers: true,
  isBusiness: true,
  after: ['withdrawn'],
  subject: `Withdrawal of my application${byMe}`,
  body: `${dearContact}

I would like to withdraw my application to {{ program.name }}. Please take it out of your review.

{% if program.interviewed %}Thank you for the interview and for the time that your team gave me.{% else %}Thank you for the time that you gave my application.{% endif %} I wish you and your next class well.

${signed}`,
  fits(situation) {
    const stage = situation.program?.stage;
    if (stage === 'considering') return { not: 'No application is open there.' };
    if (intentHere(situation))
      return { rank: 1, reason: 'Your letter of intent went there: take it back first.' };
    if (stage === 'interview-offered' && !hadInterview(situation))
      return { not: 'An interview is planned: cancel that instead.' };
    return { rank: 1, reason: 'For when you will not rank the program.' };
  },
};
