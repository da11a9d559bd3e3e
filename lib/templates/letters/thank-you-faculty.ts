import { anyEnding } from '../ending.ts';
import type { Letter } from '../letter.ts';
import { byMe, dearContact, signed } from './parts.ts';
import { fitsThanks, thanksFor } from './thank-you.ts';

export const letter: Letter = {
  id: 'thank-you-faculty',
  audience: 'program',
  kind: 'thank-you',
  title: 'Thank an interviewer',
  use: 'Within three days of the interview, to somebody you talked with; each note says something else.',
  avoid: 'Not the same words to two people of one program: notes are compared.',
  to: ['faculty', 'resident'],
  subject: `Thank you for our conversation${byMe}`,
  body: `${dearContact}

${thanksFor('our conversation at my interview', 'our conversation')} What you said about [enter the topic you talked about] has stayed with me.

Since then I have [add what you read, did or thought about because of it]. It was good to meet somebody who works on this at {{ program.name }}.

${signed}`,
  after: anyEnding,
  fits: fitsThanks,
};
