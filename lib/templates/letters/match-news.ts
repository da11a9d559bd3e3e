import type { Letter } from '../letter.ts';
import { isPast } from '../moment.ts';
import { dearWriter, fromMe, signedToWriter } from './parts.ts';
import { stageIn } from './writer-fits.ts';

export const letter: Letter = {
  id: 'match-news',
  audience: 'writer',
  kind: 'thank-you',
  title: 'Tell a writer how the Match went',
  use: 'In the week after Match Day, whichever way it went.',
  avoid: 'Not before noon of Match Day, and not with a new request.',
  subject: `News of the Match${fromMe}`,
  body: `${dearWriter}

{% if applicant.isMatched %}I have good news: I matched in {{ applicant.specialty }} at [enter the name of the program].{% else %}I want you to hear it from me: I did not match in {{ applicant.specialty }} this year. My plan for the coming months is [describe what you will do next].{% endif %}

Thank you for your letter. It spoke for me where I could not speak for myself{% unless applicant.isMatched %}, and I am grateful for it all the same{% endunless %}. What I take along from our work is [mention one thing you learned from them].

${signedToWriter}`,
  fits(situation) {
    const stage = stageIn(situation);
    if (!isPast(situation, 'match-day')) return { not: 'The results are not out yet.' };
    if (stage !== 'uploaded' && stage !== 'thanked') return { not: 'They have written no letter.' };
    return { rank: 3, reason: 'The results are out, and they helped.' };
  },
};
