import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsRequest } from './writer-fits.ts';
import { wayOut, whatFollows } from './writer-parts.ts';

export const letter: Letter = {
  id: 'request-program-director',
  audience: 'writer',
  kind: 'letter-request',
  title: 'Ask a program director or chair',
  use: 'To the director or chair of a place where you trained or rotated, who can gather what others saw of you.',
  avoid:
    'Not for the title alone. ERAS marks a letter as a program director’s only where you trained under them.',
  subject: `Request for a strong letter of recommendation${byMe}`,
  body: `${dearWriter}

I am applying in {{ applicant.specialty }} for the {{ applicant.matchYear }} Match. You know me from {{ writer.workedTogether }}. Of your faculty, I worked most with [enter the name of the attending].

Would you feel able to write a strong letter as [enter their role, such as program director]? I know that you may want to ask others about me first, and I can name two who saw me daily. I would need the letter by {{ writer.due }}.

${whatFollows} ${wayOut}

${signedToWriter}`,
  fits: (situation) =>
    fitsRequest(situation, 'If they direct a program or department that knows you.'),
};
