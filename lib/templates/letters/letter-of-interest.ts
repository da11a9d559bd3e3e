import type { Letter } from '../letter.ts';
import { hadInterview, intentElsewhere, intentHere, lastMail } from '../moment.ts';
import { byMe, dearContact, onInterviewDate, signed } from './parts.ts';

export const letter: Letter = {
  id: 'letter-of-interest',
  audience: 'program',
  kind: 'interest',
  title: 'Letter of interest',
  use: 'Weeks after the interview, to programs that you would be glad to train at and have not promised anything.',
  avoid: 'Not with a place on your list: "very highly" reads like "not first".',
  to: ['director'],
  subject: `Continued interest in {{ program.name | default: "your program" }}${byMe}`,
  body: `${dearContact}

My interview${onInterviewDate} is still on my mind, and my interest in {{ program.name }} has grown since.

Two things matter most to me: [describe one thing you saw or heard that day], and [describe one more, with a name or a place]. Both fit what I want to do: [add your plan in a sentence]

I would be glad to train with you. Thank you again for the time you and your team gave me.

${signed}`,
  fits(situation) {
    if (!hadInterview(situation)) return { not: 'You have not interviewed there yet.' };
    if (intentHere(situation)) return { not: 'Your letter of intent went there: that says more.' };
    if (intentElsewhere(situation))
      return { rank: 2, reason: 'Says how much you like the program without a promise.' };
    return {
      rank: lastMail(situation) ? 1 : 2,
      reason: 'Makes no promise, so it can go to more than one program.',
    };
  },
};
