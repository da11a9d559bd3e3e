import type { Letter } from '../letter.ts';
import { hadInterview } from '../moment.ts';
import { byMe, dearContact, onInterviewDate, signed } from './parts.ts';

export const letter: Letter = {
  id: 'clarifying-question',
  audience: 'program',
  kind: 'other',
  title: 'Ask a question after the interview',
  use: 'When you need one fact about the training to make up your mind, and the website does not tell it.',
  avoid: 'Not about your place on their list, your chances or a decision.',
  to: ['coordinator', 'director'],
  subject: `A question after my interview${byMe}`,
  body: `${dearContact}

At my interview${onInterviewDate} I forgot to ask about [enter the topic of your question]. I could not find it on your website, so may I ask you: [add your question]

A short answer, or the name of a resident I could ask, would be plenty.

${signed}`,
  fits(situation) {
    if (!hadInterview(situation)) return { not: 'You have not interviewed there yet.' };
    return { rank: 1, reason: 'For when you need a fact about the training.' };
  },
};
