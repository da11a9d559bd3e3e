import { anyEnding } from '../ending.ts';
import type { Letter } from '../letter.ts';
import { byMe, dearContact, signed } from './parts.ts';
import { fitsThanks, thanksFor } from './thank-you.ts';

export const letter: Letter = {
  id: 'thank-you-director',
  audience: 'program',
  kind: 'thank-you',
  title: 'Thank the program director',
  use: 'Within three days of the interview, with one thing from that day that only you can tell.',
  avoid: 'Not where the program asked for no thank-you notes.',
  to: ['director'],
  subject: `Thank you for the interview${byMe}`,
  body: `${dearContact}

${thanksFor('the interview', 'the day')} I keep thinking of [mention one moment of the day, such as what you talked about].

It showed me [add what it told you about the training there]. I would be glad to learn {{ applicant.specialty }} at {{ program.name }}.

${signed}`,
  after: anyEnding,
  fits: fitsThanks,
};
