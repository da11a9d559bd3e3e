import type { Letter } from '../letter.ts';
import { hadInterview, isPast } from '../moment.ts';
import { byMe, dearContact, whoIAm } from './parts.ts';

export const letter: Letter = {
  id: 'outreach-before-eras',
  audience: 'program',
  kind: 'outreach',
  title: 'Introduce yourself before applying',
  use: 'Before applications open, to a program that you can name a reason for, with a question that its website does not answer.',
  avoid:
    'Not to ask for an interview, and not to more than a few programs: they can tell a mass mail.',
  to: ['director', 'coordinator'],
  subject: `Question about your residency program${byMe}`,
  body: `${dearContact}

I am ${whoIAm}, and I plan to apply in {{ applicant.specialty }} for the {{ applicant.matchYear }} Match.

I noticed your program because of [mention one clinic, track or person there that matters to you]. One thing I could not find on your website: [add your question]

{% if applicant.isImg %}I also want to apply only where I can be considered. {% if applicant.isUsImg %}Do you take graduates of schools outside the US?{% else %}Do you sponsor visas, and if so, of which kind?{% endif %}

{% endif %}A short answer from you or your office would help me plan. Thank you for your time.

Sincerely,
{{ applicant.name }}{% if applicant.aamcId %}
AAMC ID {{ applicant.aamcId }}{% endif %}`,
  bars: (situation) =>
    isPast(situation, 'eras-submit') ? 'Applications are open: programs read those first.' : null,
  fits(situation) {
    if (situation.program?.stage !== 'considering' || hadInterview(situation))
      return { not: 'You have applied there already.' };
    return { rank: 2, reason: 'You have not applied there yet.' };
  },
};
