import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsRequest } from './writer-fits.ts';
import { wayOut, whatFollows } from './writer-parts.ts';

export const letter: Letter = {
  id: 'request-research-mentor',
  audience: 'writer',
  kind: 'letter-request',
  title: 'Ask a research mentor',
  use: 'To the head of a project who has seen how you think and finish things, beside letters about your clinical work.',
  avoid: 'Not as your only letters: programs want to read about patients too.',
  subject: `Request for a strong letter of recommendation${byMe}`,
  body: `${dearWriter}

I am applying in {{ applicant.specialty }} for the {{ applicant.matchYear }} Match. You know my work from {{ writer.workedTogether }}, where my part was [describe your part of the project].

Would you feel able to write a strong letter for me? My other letters are about patients. You have seen something else: how I handle a question, and what I do when a result does not fit. I would need the letter by {{ writer.due }}.

${whatFollows} ${wayOut}

${signedToWriter}`,
  fits: (situation) => fitsRequest(situation, 'If you did research together.'),
};
