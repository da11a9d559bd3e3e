import type { Letter } from '../letter.ts';
import { hadInterview, isPast } from '../moment.ts';
import { byMe, dearContact, signed } from './parts.ts';

export const letter: Letter = {
  id: 'reply-about-ranking',
  audience: 'program',
  kind: 'other',
  title: 'Answer a question about your list',
  use: 'When a program asks how you will rank it. Programs may not ask, and you need not tell.',
  avoid: 'Not to scold: whoever asks seldom means harm.',
  answers: true,
  isBusiness: true,
  after: ['ranked'],
  subject: `Your question about my list${byMe}`,
  body: `${dearContact}

It is kind of you to write. I keep my list to myself until the Match, with every program alike, and I hope that you understand.

I can tell you what I liked about {{ program.name }}: [mention one thing you saw or heard there]. If you have questions about my application, I will gladly answer them.

${signed}`,
  fits(situation) {
    if (isPast(situation, 'programs-review') === false)
      return { not: 'Programs have no applications yet.' };
    if (isPast(situation, 'match-day')) return { not: 'The Match is over.' };
    if (situation.isReply)
      return { rank: 1, reason: 'For when they asked how you will rank them.' };
    if (hadInterview(situation)) return { rank: 1, reason: 'Only if they have asked.' };
    return { not: 'Nobody has asked you.' };
  },
};
