import type { Letter } from '../letter.ts';
import { eventText, isInSoap, isPast } from '../moment.ts';
import { byMe, dearWriter, signedToWriter } from './parts.ts';

export const letter: Letter = {
  id: 'ask-mentor-call',
  audience: 'writer',
  kind: 'other',
  title: 'Ask a mentor to call a program',
  use: 'Before rank lists are due, for one or two programs, to a mentor who knows you well and knows somebody there.',
  avoid:
    'Never from the Monday of Match Week to the end of SOAP: then nobody may contact a program for you.',
  subject: `A word to a program on my behalf${byMe}`,
  body: `${dearWriter}

May I ask for your advice and perhaps a favor? I hope to train at [enter the name of the program], where I interviewed on [enter the date]. What drew me there is [mention one thing you saw or heard that day].

If you know [enter the name of the program director] or somebody else there, would you be willing to give them a call about me before rank lists are due{% if calendar.rankDeadline %} on {{ calendar.rankDeadline }}{% endif %}? I ask it only if you can say good things with ease.

If you would rather not, that is fine, and I would still be glad of your view of the program.

${signedToWriter}`,
  bars(situation) {
    if (isInSoap(situation))
      return `From Match Week Monday to the end of SOAP (${eventText(situation, 'soap-ends')}) nobody may contact a program for you.`;
    if (isPast(situation, 'rank-deadline'))
      return 'Rank lists are closed: a call changes nothing now.';
    return isPast(situation, 'programs-review') === false
      ? 'Programs have no applications yet.'
      : null;
  },
  fits: () => ({ rank: 1, reason: 'For a program that you hope for most.' }),
};
