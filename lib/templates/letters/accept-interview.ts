import type { Letter } from '../letter.ts';
import { hadInterview } from '../moment.ts';
import { byMe, dearContact, signed } from './parts.ts';

export const letter: Letter = {
  id: 'accept-interview',
  audience: 'program',
  kind: 'other',
  title: 'Accept an interview',
  use: 'Within 48 hours of the invitation, when it is to be answered by mail.',
  avoid: 'Not where the program schedules interviews through a system: choose the date there.',
  to: ['coordinator', 'director'],
  answers: true,
  isBusiness: true,
  after: ['ranked'],
  subject: `Interview confirmed${byMe}`,
  body: `${dearContact}

I am happy to accept your invitation to {{ program.name }}, and I can confirm the date: {% if program.interviewDate %}{{ program.interviewDate }}{% else %}[enter the date you choose]{% endif %}.

Please let me know if you need anything from me before then. Should my plans change, I will tell you at once.

${signed}`,
  fits(situation) {
    const { program } = situation;
    if (hadInterview(situation)) return { not: 'The interview has taken place.' };
    if (program?.stage === 'interview-offered')
      return { rank: 3, reason: 'You are invited: answer within 48 hours.' };
    if (situation.isReply && program?.stage === 'applied')
      return { rank: 2, reason: 'For an invitation that came just now.' };
    return { not: 'No invitation is on record.' };
  },
};
