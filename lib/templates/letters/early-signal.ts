import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsBeforeRequest } from './writer-fits.ts';

export const letter: Letter = {
  id: 'early-signal',
  audience: 'writer',
  kind: 'other',
  title: 'Tell your plans early',
  use: 'In the first two weeks of a rotation or project, so that they can watch your work with your plans in mind.',
  avoid: 'Not as the request itself: ask when they have seen enough.',
  subject: `My plans for {{ applicant.specialty | default: "residency" }}${byMe}`,
  body: `${dearWriter}

I am glad to work with you on [enter the rotation or project]. I plan to apply in {{ applicant.specialty }} for the {{ applicant.matchYear }} Match, and I wanted you to know it early.

By the end I hope that you will have seen enough of me to say whether you could support my application strongly. Until then I would value your feedback, above all on [add one skill you are working on].

${signedToWriter}`,
  fits: (situation) => fitsBeforeRequest(situation, 'For the first weeks of working together.'),
};
