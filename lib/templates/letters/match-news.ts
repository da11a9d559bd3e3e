import type { Letter } from '../letter.ts';
import { isPast } from '../moment.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';
import { stageIn } from './writer-fits.ts';

export const letter: Letter = {
  id: 'match-news',
  audience: 'writer',
  kind: 'thank-you',
  title: 'Tell a writer how the Match went',
  use: 'In the week after Match Day, whichever way it went.',
  avoid: 'Not before noon of Match Day, and not with a new request.',
  subject: `News of the Match${byMe}`,
  body: `${dearWriter}

{% if applicant.isMatched %}I have good news: I matched in {{ applicant.specialty }} at [enter the name of the program].{% else %}I want you to hear it from me: I did not match in {{ applicant.specialty }} this year. My plan for the coming months is [describe what you will do next].{% endif %}

{% if applicant.isMatched %}Thank you for your letter. It helped me get here.{% else %}Thank you for your letter all the same.{% endif %} What I take along from our work is [mention one thing you learned from them].

${signedToWriter}`,
  bars: (situation) => (isPast(situation, 'match-day') ? null : 'The results are not out yet.'),
  fits(situation) {
    const stage = stageIn(situation);
    if (stage !== 'uploaded' && stage !== 'thanked') return { not: 'They have written no letter.' };
    return { rank: 3, reason: 'The results are out, and they helped.' };
  },
};
