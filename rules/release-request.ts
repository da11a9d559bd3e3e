import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { saysIn } from '../lib/engine/says.ts';
import { calendarOf, isAfterMatchDay } from '../lib/engine/windows.ts';
import { grammar } from '../lib/language/grammar.ts';

const words = {
  me: 'me us myself my our',
  place:
    'n:position n:place n:spot n:seat n:slot n:contract n:match n:commitment n:obligation n:agreement residency internship matched program training appointment pgy pgy1 pgy-1 categorical preliminary',
  free: 'v:release v:excuse v:free v:discharge v:dismiss v:relieve',
  defer: 'v:defer deferred deferring deferral v:postpone v:delay v:push hold keep save reserve',
  swap: 'v:swap swapped swapping v:exchange v:trade v:switch',
  begin: 'v:begin began v:start v:join v:commence v:enter',
  month: 'january february march september october november december',
  months: 'autumn fall winter spring',
  moved: 'v:move v:shift v:postpone v:push v:delay v:defer deferred',
  later: 'year 2028 2029 next later following cycle months half january',
  leave:
    'v:cancel v:break v:decline v:refuse v:reject v:leave v:resign v:withdraw withdrew v:void v:dissolve v:annul v:undo undone v:back v:pull v:quit v:forfeit v:surrender v:return v:give',
};

/** Asks to be let go from a place that was matched to, to begin in another year, or to change it for another. */
const asks = grammar(
  `
  {free} me|us|myself ..6 from|of|to|so
  set {me} free
  release|freedom ..1 from|of ..4 {place}
  i|we can|could|will|do not ..9 {free} {me}
  {free} {me} ..3 {place}
  {free} {me} $
  let|letting|allow|allowing|permit {me} ..3 go|out|off|leave|withdraw|{defer}
  {me}|a|the|for ..2 release ..4 from|of ..4 {place}
  be|been|get|being {free} ..2 from|of ..4 {place}
  {defer} ..5 {place} ..6 {later}
  {defer} ..3 {me} ..6 {later}
  deferral|deferment
  {defer} ..4 a|one|next|until|to ..3 year|2028
  begin|start|join ..4 a|one|next|in|only ..2 year|2028 ..3 later|instead|than
  {begin} ..9 {month}|{months} ..2 instead|rather|not|later
  {begin} ..8 months|half|weeks ..3 later|late
  {begin} ..6 after ..6 birth|delivery|leave|{month} ..5 instead|rather
  start|beginning ..4 {moved} ..4 {month}|months
  {moved} ..3 my|the|our ..2 start|beginning ..4 {month}|months
  {swap} ..5 {place}
  {swap} ..4 with ..3 {i}
  {leave} ..2 {me}|the|this|that|from|out ..3 {place}
  out of ..2 {place}|it
  not|never ..2 begin|start|take|join|come|accept|fill ..3 {place} ..8 {free}|let|understand|other|someone|somebody|else
  give ..2 {me} ..2 {place} ..2 to ..3 else|another|somebody|someone|other|next
  waive|waiver ..6 {place}
  transfer ..5 {place} ..4 to
`,
  {
    ...words,
    i: 'applicant colleague friend candidate resident someone somebody anyone classmate intern',
  },
);

/** Without a request it is only told, or asked of NRMP. */
const mood = grammar(`
  QM
  please|kindly|request|requesting|ask|asking|hope|hoping|grateful|appreciate|wish|like|want|need|willing|agree|agreeable|possible|permission|consider|beg|could|would|can|may
`);

const unless = grammar(
  `
  transcript|record|records|document|documents|schedule|grades|file|information|elective|rotation|clerkship|shift|shifts|call|night|weekend|orientation|vacation|block|blocks|lab|study|email|clinic ..4 release|released|swap|swapped|switch|exchange|defer|deferred|postpone
  release|released|swap|swapped|switch|exchange|trade|defer|postpone|deferral|cancel|leave|withdraw ..6 transcript|record|records|document|documents|schedule|grades|file|elective|rotation|clerkship|shift|shifts|call|night|nights|weekend|orientation|vacation|block|blocks|lab|study|loan|loans|lease|interview|visit|tour|publication|poster|lectures|cards|email
  not|never|no|without ..3 asking|ask|requesting|want|wish|intend|intention|plan|request|need ..8 release|released|defer|deferral|swap|leave|withdraw|waiver
  nrmp|they ..3 granted|approved|released|decides|decided|grants|has
  orientation|lease|loan|onboarding|email|account|insurance|parking ..6 instead|later|moved
  {start} ..3 orientation|lease|loan|onboarding|research|fellowship|project|search|elective|search|family|reading|paper|payment|contract
  filed|submitted|sent ..4 waiver|request ..4 nrmp
  would|will|could ..1 not|never ..4 trade|swap|leave|exchange|give|defer|cancel
  can|could|may not ..2 release
`,
  { start: 'v:begin v:start v:move v:shift v:postpone v:push v:delay' },
);

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
    const asked = saysIn(context.doc, asks, unless, ({ phrase }) => phrase.has(mood));
    return asked ? [{ field: 'body', start: 0, end: 0 }] : [];
  },
};

const april = '2027-04-05T10:00:00-04:00';

function mail(...paragraphs: string[]) {
  return {
    subject: 'My place at Lakeside',
    body: `Dear Dr. Lopez,\n\n${paragraphs.join('\n\n')}\n\nAsha Rao\nAAMC ID 12345678`,
  };
}

export const scenarios: Scenarios = {
  flags: [
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
  ],
  allows: [
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
};
