import { daysSince } from '../../engine/clock.ts';
import type { Letter } from '../letter.ts';
import { lastMail } from '../moment.ts';
import { byMe, dearContact, signed } from './parts.ts';

/** Days after which silence is worth a second mail. */
const silence = 21;

export const letter: Letter = {
  id: 'follow-up-with-news',
  audience: 'program',
  kind: 'update',
  title: 'Write again after silence',
  use: 'Three weeks or more after a mail that nobody answered, and only when you have news.',
  avoid: 'Not to ask whether they have read the first: no answer is no bad sign.',
  to: ['director', 'coordinator'],
  subject: `Update to my application${byMe}`,
  body: `${dearContact}

I wrote to you on {{ mails.last }}. Today I would like to share an update: [add your news: a score, a paper, an award or a rotation].

My interest in {{ program.name }} is the same. What I would most like to be part of there is [mention one clinic, track or person there].

I know that this is a busy season, so please do not feel that you have to reply.

${signed}`,
  fits(situation) {
    const last = lastMail(situation);
    if (!last) return { not: 'You have not written to this program yet.' };
    const days = daysSince(last.toISOString(), situation.clock);
    if (days < silence)
      return {
        not: `You wrote ${days === 1 ? 'a day' : `${days} days`} ago: give it three weeks.`,
      };
    return { rank: 1, reason: `Your last mail was ${days} days ago. Only with news.` };
  },
};
