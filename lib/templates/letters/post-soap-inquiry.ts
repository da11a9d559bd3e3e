import type { Letter } from '../letter.ts';
import { isPast } from '../moment.ts';
import { byMe, dearContact, signed, whoIAm } from './parts.ts';

export const letter: Letter = {
  id: 'post-soap-inquiry',
  audience: 'program',
  kind: 'outreach',
  title: 'Ask for open positions after SOAP',
  use: 'After Match Day, when you have no position: SOAP is over and programs may be written to again.',
  avoid: 'Not during SOAP, and never if you have matched: a matched position binds.',
  to: ['coordinator', 'director'],
  subject: `Open positions in {{ applicant.specialty | default: "residency" }}: inquiry${byMe}`,
  body: `${dearContact}

I am ${whoIAm}. I did not match this year, and SOAP is now over.

Do you have a first-year position in {{ applicant.specialty }} that is still open for July? If one opens later, I would be glad to hear of it too.

Since I applied I have [describe what you have done since, in a sentence]. My application and letters are ready to send.

${signed}`,
  after: ['turned-away', 'withdrawn', 'ranked'],
  bars: (situation) =>
    isPast(situation, 'match-day') ? null : 'Only after Match Day, when SOAP is over.',
  fits({ facts: { applicant } }) {
    if (applicant.matchStatus === 'unmatched')
      return { rank: 3, reason: 'SOAP is over: you may write again.' };
    return { rank: 2, reason: 'For when you have no position.' };
  },
};
