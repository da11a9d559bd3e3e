import { asksForRelease } from '../lib/engine/asks-release.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { calendarOf, isAfterMatchDay } from '../lib/engine/windows.ts';

export const rule: ContextRule = {
  id: 'release-request',
  severity: 'advice',
  audience: ['program'],
  title: 'Only NRMP can release',
  message:
    'A program cannot release you from a match, defer it or swap it: only NRMP can, by a waiver. Ask NRMP first, and tell the program that you have.',
  source: 'https://www.nrmp.org/residency-applicants/after-the-match/',
  inContext(context) {
    const season = calendarOf(context);
    if (!season || !isAfterMatchDay(season, context.clock.now)) return [];
    return asksForRelease(context.doc, season.year) ? [{ field: 'body', start: 0, end: 0 }] : [];
  },
};

const april = '2027-04-05T10:00:00-04:00';

function mail(...paragraphs: string[]) {
  return {
    subject: 'My place at Lakeside',
    body: `Dear Dr. Lopez,\n\n${paragraphs.join('\n\n')}\n\nAsha Rao\nAAMC ID 12345678`,
  };
}

export const scenarios = (): Scenarios => ({
  flags: [
    {
      title: 'asks whether the two may trade',
      draft: mail(
        'A classmate matched near my father. If both programs are willing, could she and I trade?',
      ),
      now: april,
    },
    {
      title: 'asks for a consent to begin elsewhere',
      draft: mail(
        'A hospital at home asks for a line from you that you have no objection and let me start with them. Could I have that?',
      ),
      now: april,
    },
    {
      title: 'wishes to trade places with a classmate',
      draft: {
        body: 'Dear Dr. Lopez,\n\nA classmate matched in Oregon. We would both be glad to change places before July.\n\nAsha Rao',
      },
      now: '2027-04-12T12:00:00-04:00',
    },
    {
      title: 'asks to be released',
      draft: mail(
        'My father is ill. Would you release me from my position so that I can stay with him?',
      ),
      now: april,
    },
    {
      title: 'asks to be let out of the contract',
      draft: mail('I would be grateful if the hospital could let me out of the contract.'),
      now: april,
    },
    {
      title: 'asks for a year of grace',
      draft: mail('Is it possible to defer my start to July 2028 for family reasons?'),
      now: april,
    },
    {
      title: 'a transitional year to be put off',
      draft: mail(
        'My lab has a funded year for me. Could my transitional year be put off to July 2028?',
      ),
      now: april,
    },
    {
      title: 'asks for a deferral in a noun',
      draft: mail('I am writing to request a deferral of one year.'),
      now: april,
    },
    {
      title: 'asks to swap with a colleague',
      draft: mail(
        'A classmate matched in Riverside. Could we swap our positions, if both programs agree?',
      ),
      now: april,
    },
    {
      title: 'wants to give the place back',
      draft: mail(
        'For reasons of health I would like to give up my spot and ask you to let me go.',
      ),
      now: april,
    },
    {
      title: 'at noon of Match Day',
      draft: mail('Please release me from the match, I wish to train near my wife.'),
      now: '2027-03-19T12:00:00-04:00',
    },
    {
      title: 'asks whether the place could be held',
      draft: mail('My visa will not come in time. Could you hold my place until next year?'),
      now: april,
    },
    {
      title: 'asks to be excused from the commitment',
      draft: mail('May I ask that I be released from my commitment to your program?'),
      now: april,
    },
    {
      title: 'to begin half a year later',
      draft: mail('May I begin my matched position in January instead of July?'),
      now: april,
    },
    {
      title: 'to move the start',
      draft: mail('Could my start be moved to October, since the visa takes long?'),
      now: april,
    },
    {
      title: 'another year, in another season',
      draft: mail('What if I started in 2027? Would you still keep the place?'),
      now: '2026-04-05T10:00:00-04:00',
      state: (state) => {
        state.applicant.matchYear = 2026;
      },
    },
    {
      title: 'gives the place back without asking',
      draft: mail('I must regretfully decline the position that I matched to.'),
      now: april,
    },
    {
      title: 'wants to train elsewhere',
      draft: mail('My husband matched in Seattle. Would you let me transfer to a program there?'),
      now: april,
    },
  ],
  allows: [
    {
      title: 'a place at a dinner',
      draft: mail('I cannot come to the dinner; please give my place to somebody else.'),
      now: april,
    },
    {
      title: 'the year that was matched for',
      draft: mail('Could I start on July 1, 2027, or is it already in June 2027?'),
      now: april,
    },
    {
      title: 'somebody else defers',
      draft: mail('My wife deferred her own program until 2028 so that we can move together.'),
      now: april,
    },
    {
      title: 'knows whom to ask',
      draft: mail('I know that only NRMP can release me, and I have written to them.'),
      now: april,
    },
    {
      title: 'before Match Day nobody has matched',
      draft: mail('Would you release me from my position so that I can stay with him?'),
      now: '2027-03-19T11:59:59-04:00',
    },
    {
      title: 'a release of documents',
      draft: mail('Could you release my onboarding documents to the visa office, please?'),
      now: april,
    },
    {
      title: 'shifts to be swapped',
      draft: mail('May I swap my first night shift with another intern?'),
      now: april,
    },
    {
      title: 'tells of a waiver',
      draft: mail('I have filed a waiver request with NRMP and wanted you to hear it from me.'),
      now: april,
    },
    {
      title: 'is glad of the match',
      draft: mail('I am so happy to have matched with you and would not trade it for any place.'),
      now: april,
    },
    {
      title: 'a question about the contract',
      draft: mail('When will the contract be sent to me for signing?'),
      now: april,
    },
    {
      title: 'a few days at the start',
      draft: mail('My flight lands on June 24. Could I come to orientation one day late?'),
      now: april,
    },
    {
      title: 'asks for a place after Match Day',
      draft: mail('I did not match. Do you have an open position for July?'),
      now: april,
    },
    {
      title: 'a program outside the Match',
      draft: mail('Would you release me from my position so that I can stay with him?'),
      now: april,
      state: (state) => {
        for (const program of state.programs) program.match = 'none';
      },
    },
    {
      title: 'says that no release is wanted',
      draft: mail('I am not asking you to release me; I only want you to know of the illness.'),
      now: april,
    },
    {
      title: 'orientation a week later',
      draft: mail('May I join orientation in the second week of June instead of the first?'),
      now: april,
    },
    {
      title: 'somebody else’s start',
      draft: mail('The lease begins in September instead of July. May I use a call room?'),
      now: april,
    },
  ],
});
