import { asksForPlace } from '../lib/engine/asks-place.ts';
import type { Context, ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { calendarOf, eventText, isAfterRanking, isInSoap } from '../lib/engine/windows.ts';
import type { Season } from '../lib/season/season.ts';

export const rule: ContextRule = {
  id: 'after-rank-deadline',
  severity: 'notice',
  otherSeverity: 'violation',
  audience: ['program'],
  title: 'After the ranking deadline',
  message: 'Rank order lists are final: telling a program where it stands can change nothing now.',
  source: 'https://www.nrmp.org/reporting-investigation-violations/',
  inContext(context) {
    const season = calendarOf(context);
    const { doc, clock, facts } = context;
    if (!season || !isAfterRanking(season, clock.now)) return [];
    const position = mayDiscuss(context, season)
      ? null
      : asksForPlace(doc, facts.applicant.matchYear);
    if (position)
      return [
        {
          ...position,
          severity: 'violation',
          message: `Until Match Day (${eventText(season, 'match-day')}) discussing a position for this year is a breach for whoever has not withdrawn from the Match. If you did not match, ask after it.`,
        },
      ];
    const statement = context.said('intent-statement')[0];
    if (!statement) return [];
    const message = `The deadline for rank order lists has passed (${eventText(season, 'rank-deadline')}). Telling a program where it stands can change nothing now.`;
    return [{ ...statement, source: '', message }];
  },
};

/** Whoever has withdrawn may; and during SOAP an answer is free, since the program wrote first. */
function mayDiscuss({ doc, facts, clock }: Context, season: Season): boolean {
  return facts.applicant.withdrawn || (doc.draft.isReply && isInSoap(season, clock.now));
}

const march10 = '2027-03-10T10:00:00-05:00';

function mail(...paragraphs: string[]) {
  return {
    subject: 'A question to Lakeside',
    body: `Dear Dr. Lopez,\n\n${paragraphs.join('\n\n')}\n\nAsha Rao\nAAMC ID 12345678`,
  };
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'a prelim year to be considered for',
      draft: mail(
        'I know the lists are closed. Still, is there a way to be considered for a prelim year starting this summer?',
      ),
      now: '2027-03-08T12:00:00-06:00',
    },
    {
      title: 'a place that somebody leaves',
      draft: mail(
        'I read that a resident moves to Oregon. Is that a place for this July, and how does one apply for it?',
      ),
      now: '2027-03-11T12:00:00-05:00',
    },
    {
      title: 'a first choice told a second after the deadline',
      draft: mail('I have ranked your program first.'),
      now: '2027-03-03T21:00:00-05:00',
    },
    {
      title: 'the same second in India',
      draft: mail('I have ranked your program first.'),
      now: '2027-03-04T07:30:00+05:30',
    },
    {
      title: 'a first choice told in an answer during SOAP',
      draft: { ...mail('For what it is worth, you are my number one.'), isReply: true },
      now: '2027-03-16T12:00:00-04:00',
    },
    {
      title: 'asks for a place outside the Match',
      draft: mail('Do you have any position for this July that is not in the Match?'),
      now: march10,
    },
    {
      title: 'presents themselves for the place of somebody who leaves',
      draft: mail('An intern of yours leaves in June. May I present myself for her seat?'),
      now: march10,
    },
    {
      title: 'asks to be thought of if one falls free',
      draft: mail('Should one of your places become vacant before the summer, please think of me.'),
      now: march10,
    },
    {
      title: 'applies for an unfilled place in SOAP',
      draft: mail('I would like to be considered for your unfilled pediatrics spot.'),
      now: '2027-03-16T12:00:00-04:00',
    },
    {
      title: 'has heard of an opening',
      draft: mail(
        'A resident told me that there may be an opening in your intern class. Is it still available?',
      ),
      now: march10,
    },
    {
      title: 'withdrawn from this program, not from the Match',
      draft: mail('I would be interested in any open PGY-2 position you may have for this summer.'),
      now: march10,
      state: (state) => {
        for (const program of state.programs) program.stage = 'withdrawn';
      },
    },
    {
      title: 'the last minute before the results',
      draft: mail('Are there any vacant seats in your program this year?'),
      now: '2027-03-19T11:59:59-04:00',
    },
    {
      title: 'asks in an answer before Match Week',
      draft: {
        ...mail('If you are looking for an additional intern for July, I could start at once.'),
        isReply: true,
      },
      now: march10,
    },
    {
      title: 'asks to step in for one who cannot come',
      draft: mail('Should one of your interns not get a visa, I am ready to step in.'),
      now: march10,
    },
    {
      title: 'asks for the place of one who leaves',
      draft: mail('Is that place for July 2027 open now, and may I be considered for it?'),
      now: march10,
    },
  ],
  allows: [
    {
      title: 'a friend who has a place',
      draft: mail('A friend of mine will take over the place of one of your residents in July.'),
      now: march10,
    },
    {
      title: 'a first choice told a second before the deadline',
      draft: mail('I have ranked your program first.'),
      now: '2027-03-03T20:59:59-05:00',
    },
    {
      title: 'a place asked for at noon of Match Day',
      draft: mail('Do you have any position left for this July?'),
      now: '2027-03-19T12:00:00-04:00',
    },
    {
      title: 'an applicant who has withdrawn from the Match',
      draft: mail('Do you have any position for this July that is not in the Match?'),
      now: march10,
      state: (state) => {
        state.applicant.withdrawn = true;
      },
    },
    {
      title: 'an answer during SOAP',
      draft: {
        ...mail('Yes, I would be glad to be considered for your unfilled position.'),
        isReply: true,
        repliedToAt: '2027-03-16T11:00:00-04:00',
      },
      now: '2027-03-16T12:00:00-04:00',
    },
    {
      title: 'a place in the laboratory',
      draft: mail('Do you have an open research position for this summer?'),
      now: march10,
    },
    {
      title: 'a place for the year after',
      draft: mail('Will you have a PGY-2 position in July 2028?'),
      now: march10,
    },
    {
      title: 'thanks for having been considered',
      draft: mail('Thank you for considering me for a position in your program.'),
      now: march10,
    },
    {
      title: 'one of several favorites',
      draft: mail('Your program is one of my top choices, and I wish you a calm March.'),
      now: march10,
    },
    {
      title: 'a program of another match',
      draft: mail('Do you have any position left for this July?'),
      now: march10,
      state: (state) => {
        for (const program of state.programs) program.match = 'sf-match';
      },
    },
    {
      title: 'a place to leave the car',
      draft: mail('Is there a place to park near the clinic for the poster session?'),
      now: march10,
    },
    {
      title: 'a place to live',
      draft: mail('Is there a place near you where a couple with a dog can rent in July?'),
      now: march10,
    },
    {
      title: 'says that nothing is asked',
      draft: mail('I am not asking for a position; I only send you the paper that we spoke of.'),
      now: march10,
    },
  ],
});
