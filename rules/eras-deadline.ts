import type { Edit } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { letterFixes } from '../lib/engine/letter-fixes.ts';
import { replaceSpan, sentenceAround } from '../lib/engine/mend.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { Phrase } from '../lib/language/grammar.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';
import { wordsOf } from '../lib/language/words.ts';

const words = {
  eras: 'eras aamc myeras',
  noun: 'letter letters lor lors recommendation recommendations reference references slo sloe sloes',
  end: 'deadline deadlines cutoff due closing closure',
  close: 'close closes closed closing shut shuts end ends stop stops lock locks finish finishes',
  gate: 'eras aamc myeras portal window system platform',
  last: 'last final latest closing limit end cut official due',
  day: 'day date dates days moment chance minute',
  when: '24 24th 25th 29th 30th september soon shortly midnight month week',
  soon: 'weeks days monday tuesday wednesday thursday friday sunday',
  up: 'upload uploading uploaded submit submitting submitted',
};

const asks = letterGrammar(
  `
  {eras} ..4 {end}
  {end} ..4 {eras}
  {eras} ..3 cut off
  {end} ..1 for|of|to ..1 {up}~ ..2 {noun}
  {noun} ..3 deadline|deadlines|cutoff
  {last} {day} ..5 {eras}|{noun}
  {last} {day} ..4 can upload|submit|send
  {last} {day} ..2 of|for ..2 application ..1 service|system|portal
  {eras} ..3 {last} {day}
  cut - off ..4 {eras}|{noun}
  {eras} day|date|clock|term|window !of
  day|date|dates|days|time limit ..1 of|for|to|until ..1 {eras}
  {eras} !support ..2 {close} !the
  {eras} ..3 will|to {close}
  {gate} ..2 {close} ..4 {when}|{soon}
  {gate} ..4 {close} ..3 for|to ..2 {noun}|writers|uploads
  {noun}|upload|lor gate|window|uploads|portal|period|phase|round ..3 {close}
  uploads {close} on|in|at|soon|by|september|next|this
  term|period|window ..1 for|of|to ..2 {noun} ..3 {close}|is|runs
  time|limit ..1 for|to ..1 {up}|sending|send ..2 {noun} ..3 {close}|is|runs
  after|past|beyond ..1 {when}|{soon} ..2 no|nothing|none ..2 {noun}|can|will|goes|more
  no|nothing ..1 {noun} .. after|past|beyond ..2 {when}
  which|what date|day ..3 {noun} ..4 {eras}|portal
  how long ..2 {gate} ..2 open
  deadline|cutoff ..4 for everyone|everybody
  {eras} ..2 open|accepts|accepting|takes|taking ..3 only|just|until|till ..3 {when}
  {gate} ..6 stop|stops|accepting|longer ..4 {noun}|documents|uploads
  {gate} ..4 not ..2 take|accept|allow ..2 {noun}
  {eras} ..2 stop|stops taking|accepting|receiving
  {noun} must|need|have ..2 be in|there|submitted|uploaded ..6 {when}|{eras}|closes
  {eras} wants|expects|requires|needs ..5 by|before|until|than|within ..4 {when}|day|date
  {gate}|window ..3 open ..1 until|till
  hard|fixed stop|date ..3 {eras}|{noun}
  the|residency application|applications ..1 system~ {close}
  day|date ..3 {noun} ..2 be in
  {eras} ..2 until|till ..4 {when}
  by|until ..1 when|which|what ..3 {eras}
  late for|to ..1 {eras}
  one|single|common|same|universal deadline|cutoff ..1 for|to ..1 all|everyone|everybody|anyone
  deadline|cutoff is|being the same|identical for all|everyone|everybody
  when|date|by .. far as {eras}
  {eras} ..1 is ..1 due|up|over ..3 {when}
  upload|uploading|{noun} ..5 before|until|when the portal|system|window|platform {close}
  {noun}|upload submission|submissions|uploads|intake {close} on|in|at|soon|by
  upload|uploading|uploads deadline|cutoff
  {eras} timeline|calendar|schedule ..4 until|till|by ..4 {when}
  all|residency|match letters|lors|recommendations ..1 are due
`,
  words,
);

/** Of ERAS, where the sentence before names it: `It closes on the 24th.` */
const ofIt = letterGrammar(
  `
  ^ the|its deadline|cutoff is|was|falls|comes|ends
  ^ it {close} ..3 {when}|{soon}
`,
  words,
);
const eras = letterGrammar('{gate}', words);

const denied = letterGrammar(
  `
  you ..1 asked|wanted ..2 for|about|to ..4 {end}
  not true ..6 deadline|cutoff
  legend|folklore
  no|any|never ..2 single|such|common|one|general|fixed|real|hard ..3 deadline|cutoff|closing|date|day
  no|any|not ..1 {end} ..3 for|in|to|of|from ..2 {eras}|{noun}
  no|not|without ..1 eras|letter ..1 {end}
  not|nor have|has|had|know|mean|set ..3 {end}
  not a|any|one|the|single ..2 deadline|cutoff|date
  it|that|there|which|this|date|24th|day|september is|are not ..3 deadline|date|cutoff
  not|people|many|some|students|classmates ..1 believe|think
  office|desk|helpline|phone|line|support|ticket|parking ..3 {close}|open|closed
  i|we ..1 {close}|closed
  my last day|days
  last day|days|week of my|our|his|her
  season {close}|{when}
  no closing|deadline|cutoff|fixed|common|single|last|day|such
  {gate} ..1 not|never|no ..1 {close}|have|has|any
  {gate} has|have|gives|sets not|no
  rumor|rumour|believed|ignore|disregard|wrongly|heard|myth|wrong|unfounded|error|mistaken|misspoke|thought|convinced|claimed|insists|contrary|forum
  told|call|calls|called|ask|asks ..3 eras|there|that|letters ..2 deadline|was|are
  used to
  if ..1 {eras} had|were
  if there ..2 deadline|was|were|is
  not one|any|support
  from applicants|that
  request form
  {gate} ..2 opens|opening|opened|begins
  program|programs|dean|school|office|advisor|college|ecfmg|nrmp|scholarship|grant|journal|abstract|conference|rank|registration ..4 deadline|deadlines|cutoff|closes|due
  deadline|deadlines|cutoff ..3 at|of|from|for ..2 program|scholarship|grant|abstract|fee|registration|dean|school
  rank|ranking|registration|fee|assistance ..3 {end}
  my|our|your own ..3 date|deadline
  each|every program|programs
  {eras} opening|support
  all season|year
  is|are|was due to
  not|never open|opens until|before|till
  evaluation ..2 {up}|{end}
  clerkship|grades|coursework|timesheet
`,
  words,
);

export const rule: Rule = {
  id: 'eras-deadline',
  severity: 'advice',
  audience: ['writer'],
  title: 'Name your own date',
  message:
    'ERAS has no single deadline for letters: they can be assigned before or after you apply. Name the day you plan to submit, or a program’s own deadline.',
  source:
    'https://students-residents.aamc.org/eras-tools-and-worksheets-residency-applicants/eras-residency-applicants-faq?topic=myeras-application',
  inSentence: (sentence) => {
    const own = saysUnless(sentence, asks, denied);
    const { previous } = sentence;
    if (own.length > 0 || !sentence.phrase.has(ofIt) || !previous?.phrase.has(eras)) return own;
    return previous.phrase.has(denied) ? own : saysUnless(sentence, ofIt, denied);
  },
  fixes: (hit, doc) => {
    const named = deadlineNamed(hit, doc);
    if (named) return [{ label: 'Name your own date', edits: [named] }];
    const { start, end } = sentenceAround(hit, doc);
    // What else the sentence asks or tells would be lost.
    if (/\?|\bby (?!the (?:ERAS|deadline)|ERAS)/i.test(doc.draft[hit.field].slice(start, end)))
      return [];
    return letterFixes(hit, doc, {
      label: 'Ask without a deadline',
      text: patient.test(doc.draft.body)
        ? 'A letter can be added at any time.'
        : 'A letter can be added at any time, though an early one would help me most.',
    });
  },
};

const patient =
  /\bno (?:rush|hurry)\b|\btake your time\b|\bwhenever (?:you|it)\b|\bleave it (?:until|till)\b/i;

const theDeadline =
  /\b(?:(?:the|this year[’']s)\s+)?(?:(?:ERAS|AAMC)(?:[’']s)?\s+(?:(?:letter|application|submission|LOR)\s+)?(?:deadline|cut-?off|due date|closing date|last date)|(?:deadline|cut-?off|closing date|last date)\s+(?:of|for|in|set by)\s+(?:the\s+)?(?:ERAS|AAMC))\b(?!\s+(?:letters?|for|of))/i;

/** Puts the applicant's own date for `the ERAS deadline`, where the sentence says nothing else about it. */
function deadlineNamed(hit: Hit, doc: Doc): Edit | null {
  const { start, end } = sentenceAround(hit, doc);
  const text = doc.draft[hit.field].slice(start, end);
  const match = theDeadline.exec(text);
  // What day it is must not be asked of one's own.
  if (!match || /\b(?:what|which|when)(?:['’]s| is| are| was| will)\b/i.test(text)) return null;
  const words = match.index === 0 ? 'My own target date' : 'my own target date';
  const rest = text.slice(0, match.index) + words + text.slice(match.index + match[0].length);
  if (new Phrase(wordsOf(rest)).has(asks)) return null;
  const at = start + match.index;
  return replaceSpan({ field: hit.field, start: at, end: at + match[0].length }, words);
}

export const examples: Examples = {
  flags: [
    'There is no deadline, but ERAS closes on September 24 for letters.',
    'Would you be able to upload it before the ERAS deadline?',
    'ERAS closes for letters on September 24.',
    'The deadline for letters in ERAS is in two weeks.',
    'Sir, the last date of ERAS is near, so I kindly remind you.',
    'Is the ERAS cutoff realistic for you?',
    'By which date does ERAS want the letters?',
    'ERAS will not take letters after the 24th.',
    'I would hate to miss the AAMC deadline.',
    'The letter window shuts on the 25th.',
    'The last day of the application portal is next week.',
  ],
  allows: [
    'As far as I know, ERAS knows no closing date for letters.',
    'You wondered whether ERAS has a last day for letters. It has none, they can be added all season.',
    'I plan to submit my application on September 2.',
    'The program at Drexel wants letters by October 15.',
    'There is no single ERAS deadline for letters.',
    'ERAS opens for applicants in September.',
    'Each program sets its own deadline.',
    'ERAS does not have one cutoff for letters.',
    'The rank list deadline is in March.',
    'Programs can read the files from September 23 on.',
    'Please ignore the "ERAS deadline" in my earlier mail.',
    'The deadline for the abstract is Friday.',
    'The letter for ERAS is due on August 20, as I wrote in June.',
    'My letter is due in ERAS on August 20, the day on which I apply.',
    'Please send it through the ERAS portal, due August 20.',
  ],
};
