import type { Doc } from '../lib/engine/doc.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Context, ContextRule, Hit, Scenarios } from '../lib/engine/rule.ts';
import { saysIn } from '../lib/engine/says.ts';
import { calendarOf, eventText, isAfterRanking, isInSoap } from '../lib/engine/windows.ts';
import { grammar } from '../lib/language/grammar.ts';
import type { Season } from '../lib/season/season.ts';

const words = {
  i: 'i we',
  seat: 'n:position n:place n:spot n:seat n:slot n:opening n:vacancy vacancies n:post n:chair n:residency residencies n:internship n:job pgy pgy1 pgy-1 n:opportunity opportunities',
  open: 'open vacant unfilled available free remaining leftover left empty unused unmatched extra additional unexpected unexpectedly spare off-cycle offcycle cancelled funded',
  have: 'have has had expect expects expecting anticipate anticipates foresee know know hold holds offer offers remain remains exist exists got keep hear heard',
  vacant: 'open vacant unfilled available leftover unmatched off-cycle offcycle unexpected',
  become:
    'become becomes open opens opened arise arises come comes fall falls fell drop drops exist exists appear appears free turn turns left',
  wish: 'like love want wish glad grateful happy appreciate interested interest keen eager delighted hope hoping curious consider considered consideration candidate apply applying application ask asking inquire inquiring enquire wonder wondering know hear learn available ready take accept fill join start discuss talk',
  them: 'you program programme department hospital team clinic director residency committee',
};

/** Asks whether there is a place for this year, or to be considered for one. */
const asks = grammar(
  `
  does|do|did|will|would|might|could|can|if|whether ..5 {have}|be|need ..6 {seat}
  is|are|if|whether|be there ..6 {seat}
  is|are|was|were|has|have ..5 {open} ..4 {seat} ..14 QM
  is|are|was|were|has|have ..6 {seat} ..6 {open}|filled|taken|gone|had ..6 QM
  any ..3 {open} ..3 {seat}
  any ..3 {seat} ..6 {open}|{become}|outside|summer|july|june|year|not
  {wish} ..8 {open} ..3 {seat}
  {open} ..3 {seat} ..12 {wish}
  {wish} ..8 {seat} ..5 {open}|outside|vacated
  if|should|case|whenever ..4 {seat} ..5 {become}|{open}|available
  if|should|case ..5 loses|lose|lost|withdraws|leaves|quits|drops ..5 resident|intern|somebody|someone|candidate
  apply|applying|applied|considered|consider|consideration|candidate|interview ..5 for|your ..6 {seat}
  take|accept|fill|start ..2 {open}|this|the|that|your|any ..2 {seat}
  need|needs|needing|looking|search|searching ..3 for|another|an|a|one ..4 intern|resident|interns|residents
  join|start|begin|work|train|hire|accept|taken|hired|accepted ..8 outside|without ..2 match
  might|could|would|can|may|will ..6 {open} ..2 intern|resident|{seat}
  {seat} ..12 still ..4 had|free|available|open|left|vacant
  heard|learned|read|told|know ..4 vacancy|vacancies|opening|openings
  use|need|want|welcome ..2 one|another more|additional|extra ..1 intern|resident
  take|fill|have ..2 his|her|their|whose ..1 {seat}
  {seat} ..2 you ..3 have ..2 left|free|open
  bed|chair|{seat} ..8 stay|stays|remain|remains ..1 empty|open|unfilled|vacant|free
  take|hire|accept|need|recruit|hiring|taking ..4 off -~ cycle
  off -~ cycle ..4 {seat}
  reaching|writing|write|email|mail|calling ..3 about|regarding|concerning ..4 vacancy|vacancies|opening|openings
  replace|replacing|succeed ..2 her|him|them|intern|resident|who|whoever
  discuss|talk|inquire|ask|enquire ..5 {seat} ..6 july|june|summer|year|now
  are|is {them} ..3 looking|recruiting|hiring
  {seat} ..3 outside ..2 match
  understand|heard|hear|told|tells|read|see|saw|know|learned|says|said ..8 {vacant} ..3 {seat}
  understand|heard|hear|told|tells|read|see|saw|know|learned|says|said ..8 {seat} ..6 {open}|{become}
  understand|heard|hear|told|tells|read|learned|says|said ..5 {have} ..2 opening|openings|vacancy|vacancies
  understand|heard|hear|told|tells|read|learned|says|said ..6 be|is|are ..2 opening|openings|vacancy|vacancies
  how|where ..3 apply|put|submit ..8 {seat}
  hire|take {i}|me ..6 outside|directly|without
`,
  words,
);

/** Another year, other posts, the rank order list, and what is said or thanked for. */
const unless = grammar(
  `
  thank|thanks|grateful|honored|honoured|appreciate ..6 considering|consideration|considered|interviewing|chance|opportunity ..6 {seat}
  next|following|coming ..1 year|cycle|season|match
  year after
  research|fellowship|observership|observerships|externship|volunteer|faculty|attending|postdoc|postdoctoral|scribe|sub-internship|elective|rotation|rotations|shadowing|moonlighting|parking|interview|webinar|tour|dinner|housing|apartment|daycare ..4 {seat}
  {seat} ..4 research|fellowship|fellow|observership|lab|laboratory|faculty|elective|rotation|parking|tour|rank|ranking|list|webinar|table
  {seat} of|for|to ..3 stay|live|park|sleep|worship|eat|meet|sit|rent
  wife|husband|partner|spouse|girlfriend|boyfriend ..6 {seat}
  i matched|match ..2 {seat}
  how many|big ..4 {seat} ..5 usually|normally|each|every|per
  not|never|without ..4 asking|ask|looking|seeking|writing|inquire|inquiring
  opportunity|opportunities to
`,
  words,
);

export const rule: ContextRule = {
  id: 'after-rank-deadline',
  severity: 'notice',
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
          message: `Until Match Day (${eventText(season, 'match-day')}) discussing a position for this year is a breach for whoever has not withdrawn from the Match. Ask once the results are out.`,
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

function asksForPlace(doc: Doc, matchYear: number): Hit | null {
  const isForLater = ({ text }: Sentence) =>
    [...text.matchAll(/\b20\d\d\b/g)].some(([year]) => Number(year) > matchYear);
  return saysIn(doc, asks, unless, (sentence) => !isForLater(sentence));
}

const march10 = '2027-03-10T10:00:00-05:00';

function mail(...paragraphs: string[]) {
  return {
    subject: 'A question to Lakeside',
    body: `Dear Dr. Lopez,\n\n${paragraphs.join('\n\n')}\n\nAsha Rao\nAAMC ID 12345678`,
  };
}

export const scenarios: Scenarios = {
  flags: [
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
  ],
  allows: [
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
      title: 'says that nothing is asked',
      draft: mail('I am not asking for a position; I only send you the paper that we spoke of.'),
      now: march10,
    },
  ],
};
