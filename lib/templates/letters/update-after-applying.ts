import type { Letter } from '../letter.ts';
import { hadInterview } from '../moment.ts';
import { byMe, dearContact, signed } from './parts.ts';

export const letter: Letter = {
  id: 'update-after-applying',
  audience: 'program',
  kind: 'update',
  title: 'News after applying',
  use: 'When something new came after you applied: a score, a paper, an award, a rotation.',
  avoid: 'Not without news, and not as a question about your application.',
  to: ['director', 'coordinator'],
  subject: `Update to my application${byMe}`,
  body: `${dearContact}

I would like to share an update to my application in {{ applicant.specialty }}. Since I applied, [add your news: a score, a paper, an award or a rotation].

It matters to me because [add why it bears on your work there]. What I would most like to be part of with you is [mention one clinic, track or person there].

Thank you for adding this to my file.

${signed}`,
  fits(situation) {
    if (hadInterview(situation))
      return { not: 'You have interviewed there: use the update after the interview.' };
    if (situation.program?.stage === 'considering')
      return { not: 'You have not applied there yet.' };
    return { rank: 1, reason: 'For when you have news.' };
  },
};
