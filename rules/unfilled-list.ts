import { isAboutList, listWords } from '../lib/engine/names-list.ts';
import type { ContextRule, Scenarios } from '../lib/engine/rule.ts';
import { saysIn } from '../lib/engine/says.ts';
import { calendarOf, isInMatchWeek } from '../lib/engine/windows.ts';
import { grammar } from '../lib/language/grammar.ts';

const words = {
  ...listWords,
  give: 'v:send sent v:share v:forward v:pass v:give gave given v:attach v:enclose v:copy v:paste v:post v:upload v:text v:email v:mail v:show shown v:provide v:leak v:slip v:distribute v:circulate v:drop v:put v:screenshot v:photograph here find see below copied',
  get: 'v:get got v:have v:obtain v:receive v:see v:want v:need v:look v:access v:borrow v:use v:download v:send v:share v:forward v:give v:pass v:show v:email v:text v:copy v:paste v:slip v:screenshot v:photograph',
};

/** Sends the list on, or asks for it. */
const passes = grammar(
  `
  {give} ..8 {list} ..4 {open} ..3 {programs}
  {give} ..8 {open} ..3 {programs} ..2 {list}
  {give} ..8 unfilled ..1 {list}
  {give} ..8 {list} ..4 {programs} ..4 not|did|remain|left|still ..3 fill|filled|match|unfilled|open|vacant
  {give} ..8 {list} ..4 {programs} ..4 with|having ..3 {open}
  read|dictate|spell ..4 {open} ..1 {programs} ..4 to me|us
  {give} ..6 nrmp|soap ..2 {list}
  {get} ..6 {list} ..4 {open} ..3 {programs}
  {get} ..6 {open} ..3 {programs} ..2 {list}
  {get} ..6 unfilled ..1 {list}
  {get} ..6 {list} ..4 {programs} ..4 not|did|remain|left|still ..3 fill|filled|match|unfilled|open|vacant
  unfilled ..1 {list} ..6 attached|enclosed|below|here|attachment
  {get} ..6 {list} ..4 {programs} ..4 with|having ..3 {open}
  {get} ..6 nrmp|soap ..2 {list}
  {give} ..6 {list} ..1 of|with ..2 vacancies|openings
  here|below|following is|are ..2 the|all unfilled|vacant|open {programs}
  {list} ..3 {open}|soap|nrmp ..3 {programs}|list ..6 attached|enclosed|below|here|attachment
  {open}|soap|nrmp ..2 {programs} ..2 {list} ..6 attached|enclosed|below|here|attachment
  copy|paste|type ..3 {open} ..1 {programs} ..5 me|us|mail|message|email|here
  tell|say|name|know ..4 which|what ..3 {programs} ..5 unfilled|vacant|unmatched|vacancies|filled
`,
  words,
);

const passesIt = grammar(
  `
  {pass} ..2 me|us|him|her|them ..8 it|them|part|half|piece|section|rows|row|page|pages|screenshot|copy|photo|lines|rest|extract
  {pass} ..5 it|part|half|piece|section|rows|page|pages|screenshot|copy|photo|extract ..6 to|with|on|over|along|here|around me|you|us|him|her|~
  {pass} it ..2 on|along|over|around|to|with
  here is|are|it ..5 part|it|half|piece|section|rows|pages|screenshot|copy|photo|extract|is
  it ..3 attached|enclosed|below
  photograph|screenshot|copy ..2 it ..3 for me|us
  {pass} ..5 {part} ..3 for me|us|him|her|them
  {pass} me|us|him|her|them ..2 those|ones in|of|for
  {get} ..4 copy|copies|photo|screenshot|scan of ..5 {part}|it
  {get} ..5 part|half|section|extract of ..2 it|list|that
  {get} ..4 the ..4 pages|rows|section|page for|of|on
  be glad|grateful|happy|thankful of|for ..4 part|half|section|pages|rows ..2 it|list|for
  photo|scan|screenshot|copy of ..2 page|pages|rows|names
  ^ want|need ..5 pages|rows|section|part QM
`,
  {
    get: 'have get see obtain receive want borrow',
    part: 'part half piece section rows row page pages lines extract',
    pass: 'v:send sent v:share v:forward v:pass v:give v:show v:email v:mail v:text v:paste v:copy v:slip v:let v:upload v:screenshot v:photograph',
  },
);

/** Somebody is asked, or something is handed over: not what the applicant did alone. */
const mood = grammar(`
  QM
  please|kindly|could|would|can|may|grateful|appreciate|hope|need|want|like|send|forward|share
  attached|attach|enclosed|here|below|attachment|find|sending|forwarding|sharing|passing|copied|pasted|posted|as
`);

const unless = grammar(`
  not|never|cannot|without|nobody|no ..4 send|share|forward|pass|give|post|show|ask|asking|want|need|allowed|permitted|have|see|get|wish
  my|our ..3 list ..4 applied|ranked|rank
  rank|ranking|guest|reading|mailing|packing|waiting|to-do|contact ..2 list
  where ..2 i|we|one ..4 find|log|see|look|open|download
  i|we ..2 went|looked|read|studied|chose|picked|searched|had|saw|see|found|downloaded|filtered|got|use ..8 list !attached !here !below !, !and
  thank|thanks ..6 not
  share|sharing|sending|send|forwarding|forward|passing|pass|posting|post ..9 violation|forbidden|breach|prohibited|confidential|illegal|allowed
  may|allowed|permitted|legal|ok|okay|right to ..2 share|send|forward|pass
  ask|asks|asked|asking me|us|i
  essay|essays|statement|letter|cv|resume|application ..9 it|them
  part|half|pages|page|copy|section|rows|copies of|from ..2 my|statement|evaluation|transcript|textbook|handbook|guide|cv|application|form|letter|book|schedule|class|course
  asked|asks|wants|wanted ..2 me|us|for
`);

const fileName =
  /unfilled(?![-_ ]?(?:form|template))|unmatched[-_ ]?(?:program|position)s?|soap[-_ ]?(?:program[-_ ]?)?list|loup\b|list[-_ ]?of[-_ ]?(?:vacan|open)/i;

export const rule: ContextRule = {
  id: 'unfilled-list',
  severity: 'violation',
  audience: ['program', 'writer', 'other'],
  title: 'List of Unfilled Programs',
  message:
    'The List of Unfilled Programs may not be passed on: only those whom NRMP gives access may see it. Name single programs of your own choice instead.',
  source: 'https://www.nrmp.org/reporting-investigation-violations/',
  inContext(context) {
    const season = calendarOf(context);
    const { doc, clock } = context;
    if (!season || !isInMatchWeek(season, clock.now)) return [];
    const passed =
      doc.draft.attachments.some((name) => fileName.test(name)) ||
      saysIn(doc, passes, unless, ({ phrase }) => phrase.has(mood)) !== null ||
      saysIn(
        doc,
        passesIt,
        unless,
        (sentence) => sentence.phrase.has(mood) && isAboutList(sentence),
      ) !== null;
    return passed ? [{ field: 'body', start: 0, end: 0 }] : [];
  },
};

const tuesday = '2027-03-16T12:00:00-04:00';
const friend = { name: 'Kofi', email: 'kofi@friends.example' };
const mentor = { name: 'John Smith', email: 'jsmith@uni.example' };

function mail(to: typeof friend, body: string, attachments: string[] = []) {
  return { to: [to], subject: 'This week', body: `Hi,\n\n${body}\n\nAsha`, attachments };
}

export const scenarios: Scenarios = {
  flags: [
    {
      title: 'sends the list to a friend',
      draft: mail(friend, 'Here is the list of unfilled programs, it came out an hour ago.'),
      now: tuesday,
    },
    {
      title: 'asks a friend for it',
      draft: mail(friend, 'Could you send me the unfilled list? I cannot log in.'),
      now: tuesday,
    },
    {
      title: 'asks a mentor for the programs that did not fill',
      draft: mail(mentor, 'Could you share the list of programs that did not fill in pediatrics?'),
      now: tuesday,
    },
    {
      title: 'the file says what it is',
      draft: mail(friend, 'See what I found.', ['Unfilled_Programs_2027.pdf']),
      now: tuesday,
    },
    {
      title: 'a screenshot of open places',
      draft: mail(friend, 'I attached a screenshot of the unfilled positions from the NRMP page.'),
      now: tuesday,
    },
    {
      title: 'asks a program',
      draft: {
        subject: 'List',
        body: 'Dear Dr. Lopez,\n\nCan you please forward me the list of vacant positions from NRMP?\n\nAsha Rao',
        isReply: true,
      },
      now: tuesday,
    },
    {
      title: 'hands it to a study group',
      draft: mail(friend, 'I have copied the SOAP list into the sheet below for all of you.'),
      now: '2027-03-15T11:00:00-04:00',
    },
    {
      title: 'wants to know which are left',
      draft: mail(friend, 'Can you tell me which programs are unfilled in your state?'),
      now: tuesday,
    },
    {
      title: 'on Match Day',
      draft: mail(friend, 'Please find the list of unfilled programs attached.', ['list.xlsx']),
      now: '2027-03-19T15:00:00-04:00',
    },
    {
      title: 'part of the list that the sentence before names',
      draft: mail(
        friend,
        'You should see the unfilled list now. Could you text me the page for Ohio?',
      ),
      now: tuesday,
    },
  ],
  allows: [
    {
      title: 'in January',
      draft: mail(friend, 'Here is the list of unfilled programs of last year.'),
    },
    {
      title: 'the week after',
      draft: mail(friend, 'Could you send me the unfilled list?'),
      now: '2027-03-22T10:00:00-04:00',
    },
    {
      title: 'asked for advice',
      draft: mail(mentor, 'How many of the unfilled programs would you apply to?'),
      now: tuesday,
    },
    {
      title: 'the applicant’s own list',
      draft: mail(mentor, 'Here is my list of the programs that I applied to this morning.'),
      now: tuesday,
    },
    {
      title: 'refuses to share it',
      draft: mail(friend, 'I cannot send you the list of unfilled programs, it is not allowed.'),
      now: tuesday,
    },
    {
      title: 'tells of having read it',
      draft: mail(mentor, 'I went through the list of unfilled programs and chose thirty.'),
      now: tuesday,
    },
    {
      title: 'a list of guests',
      draft: mail(friend, 'Could you send me the guest list for Saturday?'),
      now: tuesday,
    },
    {
      title: 'where to find it oneself',
      draft: mail(mentor, 'Where do I find the list of unfilled programs in my own account?'),
      now: tuesday,
    },
    {
      title: 'an unfilled form',
      draft: mail(friend, 'Please send me the unfilled form for the lease.', ['lease.pdf']),
      now: tuesday,
    },
    {
      title: 'no calendar is known',
      draft: mail(friend, 'Could you send me the unfilled list?'),
      now: '2031-03-18T12:00:00-04:00',
      state: (state) => {
        state.applicant.matchYear = 2031;
      },
    },
    {
      title: 'another file after a word about the list',
      draft: mail(friend, 'I read the unfilled list all night. Could you send me your essay?'),
      now: tuesday,
    },
  ],
};
