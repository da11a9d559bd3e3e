import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsRequest } from './writer-fits.ts';
import { wayOut, whatFollows } from './writer-parts.ts';

export const letter: Letter = {
  id: 'request-home-country',
  audience: 'writer',
  kind: 'letter-request',
  title: 'Ask a supervisor at home',
  use: 'To a supervisor abroad who has known your work for long; tells what a US letter looks like.',
  avoid: 'Not in place of letters from the US where you can get them.',
  subject: `Request for a strong letter of recommendation${byMe}`,
  body: `${dearWriter}

I hope that you are well. You know my work from {{ writer.workedTogether }}. I am now applying for training in {{ applicant.specialty }} in the United States, in the {{ applicant.matchYear }} Match.

Would you feel able to write a strong letter of recommendation for me? I would need it by {{ writer.due }}.

Such a letter is in English, on the letterhead of the hospital, dated and signed. It fills about a page. Programs there look for what you have seen me do, more than for marks or titles. You would upload it yourself, from any country.

${whatFollows} ${wayOut}

${signedToWriter}`,
  fits(situation) {
    if (!situation.facts.applicant.status.endsWith('img'))
      return { not: 'For graduates of schools outside the US.' };
    const country = situation.writer?.country ?? '';
    if (/^(?:us|usa|u\.s\.(?:a\.)?|united states(?: of america)?)$/i.test(country.trim()))
      return { not: 'They work in the US.' };
    return fitsRequest(situation, 'If they supervised you outside the US.', country === '' ? 1 : 2);
  },
};
