import type { Letter } from '../letter.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { fitsBeforeRequest } from './writer-fits.ts';

export const letter: Letter = {
  id: 'ask-feedback',
  audience: 'writer',
  kind: 'other',
  title: 'Ask for feedback midway',
  use: 'Halfway through a rotation, while there is time to act on what you hear.',
  avoid: 'Not in the last days, and not to fish for praise.',
  subject: `Ten minutes for feedback${byMe}`,
  body: `${dearWriter}

I am halfway through my time with you on [enter the rotation or project]. Would you have ten minutes this week to tell me how I am doing?

I would like to hear one thing to keep and one thing to change. I have been working on [add one skill you are working on], and I want to be at the level you expect of a new intern.

Any time that suits you works for me.

${signedToWriter}`,
  fits: (situation) => fitsBeforeRequest(situation, 'For the middle of a rotation.'),
};
