import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { stageIn } from './writer-fits.ts';
import { uploadSystem } from './writer-parts.ts';

export const letter: Letter = {
  id: 'thank-writer',
  audience: 'writer',
  kind: 'thank-you',
  title: 'Thank a writer',
  use: 'When the upload shows, within a week.',
  avoid: 'Not to ask what the letter says.',
  subject: `Thank you for your letter${byMe}`,
  body: `${dearWriter}

Your letter has arrived in ${uploadSystem}. Thank you for writing it, and for the time behind it.

What I learned from you on [enter the rotation or project] goes with me: [mention one thing you still do because of them]

I will write in March to tell you how the Match turned out.

${signedToWriter}`,
  fits(situation) {
    const stage = stageIn(situation);
    if (stage === 'uploaded') return { rank: 3, reason: 'Their letter is there.' };
    if (stage === 'thanked') return { not: 'You have thanked them already.' };
    return { not: 'Their letter is not there yet.' };
  },
};
