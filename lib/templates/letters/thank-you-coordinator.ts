import { anyEnding } from '../ending.ts';
import type { Letter } from '../letter.ts';
import { byMe, dearContact, signed } from './parts.ts';
import { fitsThanks, thanksFor } from './thank-you.ts';

export const letter: Letter = {
  id: 'thank-you-coordinator',
  audience: 'program',
  kind: 'thank-you',
  title: 'Thank the coordinator',
  use: 'Within three days of the interview, to whoever planned your day.',
  avoid: 'Not to ask for anything: the thanks are the whole letter.',
  to: ['coordinator'],
  subject: `Thank you for planning my interview day${byMe}`,
  body: `${dearContact}

${thanksFor('planning my interview day', 'planning the day')} It helped me a great deal that [describe one thing that went well because of their work].

I know how much work such a day is behind the scenes. If my file still lacks anything, I will send it at once.

${signed}`,
  after: anyEnding,
  fits: fitsThanks,
};
