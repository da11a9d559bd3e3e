import type { Letter } from '../letter.ts';
import { hadInterview } from '../moment.ts';
import { byMe, dearContact, onInterviewDate, signed } from './parts.ts';

export const letter: Letter = {
  id: 'update-after-interview',
  audience: 'program',
  kind: 'update',
  title: 'News after the interview',
  use: 'When something new came after the interview, at most once a month.',
  avoid: 'Not without news, and not as an excuse to ask for yours.',
  to: ['director', 'coordinator'],
  subject: `Update since my interview${byMe}`,
  body: `${dearContact}

I would like to share an update. Since my interview${onInterviewDate}, [add your news: a score, a paper, an award or a rotation].

It made me think back to [mention one thing from your interview day that it has to do with]. I remain very interested in training at {{ program.name }}.

Thank you for adding this to my file. It needs no answer.

${signed}`,
  fits(situation) {
    if (!hadInterview(situation)) return { not: 'You have not interviewed there yet.' };
    return { rank: 1, reason: 'For when you have news.' };
  },
};
