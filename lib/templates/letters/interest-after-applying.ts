import type { Letter } from '../letter.ts';
import { hadInterview, isPast, lastMail } from '../moment.ts';
import { byMe, dearContact, signed, whoIAm } from './parts.ts';

export const letter: Letter = {
  id: 'interest-after-applying',
  audience: 'program',
  kind: 'outreach',
  title: 'Say why you applied',
  use: 'Some weeks after applying, to the few programs where you can name a reason that fits no other.',
  avoid: 'Not twice, and not to ask where your application stands.',
  to: ['director', 'coordinator'],
  subject: `My application to {{ program.name | default: "your program" }}${byMe}`,
  body: `${dearContact}

I am ${whoIAm}, and I have applied to your program in {{ applicant.specialty }}{% if program.service %} through {{ program.service }}{% endif %}.

I chose it because of [mention one clinic, track or person there that matters to you]. It fits what I have done so far: [describe one thing from your work that shows it]

I would be glad to learn more about your program at an interview. Thank you for reading my application.

${signed}`,
  fits(situation) {
    const stage = situation.program?.stage;
    if (hadInterview(situation))
      return { not: 'You have interviewed there: use the letter of interest.' };
    if (stage === 'interview-offered') return { not: 'You are invited there already.' };
    if (stage === 'considering' || isPast(situation, 'eras-submit') === false)
      return { not: 'You have not applied there yet.' };
    if (lastMail(situation)) return { rank: 1, reason: 'You have written to this program before.' };
    return { rank: 2, reason: 'You have applied and not written yet.' };
  },
};
