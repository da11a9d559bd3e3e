import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsRequest } from './writer-fits.ts';
import { wayOut } from './writer-parts.ts';

export const letter: Letter = {
  id: 'update-earlier-letter',
  audience: 'writer',
  kind: 'letter-request',
  title: 'Ask for an updated letter',
  use: 'When you apply again and they wrote for you before: the new letter tells what you have done since.',
  avoid: 'Not to have the old letter sent as it was: programs see its date.',
  subject: `Request for an updated letter of recommendation${byMe}`,
  body: `${dearWriter}

You wrote a letter for me in an earlier season ({{ writer.workedTogether }}). I am grateful for it. I am applying again, in {{ applicant.specialty }} for the {{ applicant.matchYear }} Match.

Since then I have [describe what you have done since]. Would you be willing to write an updated letter with this in mind, if you can still support me strongly? I would need it by {{ writer.due }}.

If you agree, I will send you my new CV and statement. ${wayOut}

${signedToWriter}`,
  fits: (situation) => fitsRequest(situation, 'If they wrote for you in an earlier season.'),
};
