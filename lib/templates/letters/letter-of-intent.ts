import type { Letter } from '../letter.ts';
import { hadInterview, intentBar, intentHere } from '../moment.ts';
import { byMe, dearContact, onInterviewDate, signed } from './parts.ts';

export const letter: Letter = {
  id: 'letter-of-intent',
  audience: 'program',
  kind: 'letter-of-intent',
  title: 'Letter of intent',
  use: 'Once, in January or February, to the one program that you will rank first.',
  avoid: 'Not to a second program, and not while you still waver: then send a letter of interest.',
  to: ['director'],
  subject: `Letter of intent${byMe}`,
  body: `${dearContact}

I have thought with care about my interview${onInterviewDate}. I will rank {{ program.name }} first on my list.

What decided it was [describe one thing you saw or heard that day, with a name or a place]. It is where I can best learn to [add what you want to be able to do].

I say this to no other program. I ask nothing in return, and the letter needs no answer.

${signed}`,
  bars: intentBar,
  fits(situation) {
    if (intentHere(situation)) return { not: 'Your letter of intent went there already.' };
    if (!hadInterview(situation)) return { not: 'You have not interviewed there yet.' };
    return {
      rank: 1,
      reason: 'None stands yet. Send it only if you will rank this program first.',
    };
  },
};
