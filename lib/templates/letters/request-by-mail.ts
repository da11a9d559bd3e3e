import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsRequest } from './writer-fits.ts';
import { wayOut, whatFollows } from './writer-parts.ts';

export const letter: Letter = {
  id: 'request-by-mail',
  audience: 'writer',
  kind: 'letter-request',
  title: 'Ask for a letter by mail',
  use: 'Six to eight weeks before you need it, to somebody who has seen you work and whom you cannot ask in person.',
  avoid: 'Not to somebody who hardly knows you, however well known.',
  subject: `Request for a strong letter of recommendation${byMe}`,
  body: `${dearWriter}

You know me from {{ writer.workedTogether }}. You may remember [mention a case or task you shared, without patient names].

I am applying in {{ applicant.specialty }} for the {{ applicant.matchYear }} Match. Do you feel that you know my work well enough to write a strong letter of recommendation for me? I would need it by {{ writer.due }}.{% if applicant.isImg %} As I studied abroad, a letter from somebody who has seen me work counts for a lot.{% endif %}

${whatFollows} ${wayOut}

${signedToWriter}`,
  fits: (situation) => fitsRequest(situation, 'You have not asked yet.', 2),
};
