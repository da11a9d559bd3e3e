import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsRequest } from './writer-fits.ts';
import { wayOut, whatFollows } from './writer-parts.ts';

export const letter: Letter = {
  id: 'request-after-talk',
  audience: 'writer',
  kind: 'letter-request',
  title: 'Confirm a request made in person',
  use: 'On the day you asked in person, so that the request stands in writing with its date.',
  avoid: 'Not in place of the talk, when you can still have it.',
  subject: `Request for a strong letter of recommendation${byMe}`,
  body: `${dearWriter}

It was good to talk with you today. As I said, I plan to apply in {{ applicant.specialty }} for the {{ applicant.matchYear }} Match, and I would like to ask you for a strong letter of recommendation.

You know my work from {{ writer.workedTogether }}. I would need the letter by {{ writer.due }}. ${whatFollows}

${wayOut}

${signedToWriter}`,
  fits: (situation) => fitsRequest(situation, 'For the day you asked in person.', 2),
};
