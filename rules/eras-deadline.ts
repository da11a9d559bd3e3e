import type { Edit } from '../lib/draft/draft.ts';
import type { Doc } from '../lib/engine/doc.ts';
import { letterFixes } from '../lib/engine/letter-fixes.ts';
import { replaceSpan, sentenceAround } from '../lib/engine/mend.ts';
import type { Examples, Hit, Rule } from '../lib/engine/rule.ts';
import { Phrase } from '../lib/language/grammar.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';
import { wordsOf } from '../lib/language/words.ts';

const words = {
  eras: 'eras aamc',
  noun: 'letter letters lor lors recommendation recommendations reference references slo sloe sloes',
  end: 'deadline deadlines cutoff due closing closure einsendeschluss finish',
  close: 'close closes closed closing shut shuts end ends stop stops lock locks',
  gate: 'eras aamc portal window system platform lorp',
  last: 'last final latest closing limit end cut official',
  day: 'day date dates call term moment chance minute',
};

const asks = letterGrammar(
  `
  {eras} ..4 {end}
  {end} ..4 {eras}
  {eras} ..3 cut off
  dead line ..2 {eras}
  {end} ..3 for|of ..3 {noun}
  {noun} ..4 deadline|cutoff|closing
  {last} {day} ..5 {eras}|{noun}
  {eras} ..3 {last} {day}
  {eras} day|date|clock|term|bell|train|time|window !of
  day|date|dates|days|time limit ..1 of|for|to|until ..1 {eras}
  fixed|set|hard date|stop ..2 in|for|of {eras}|{noun}
  {gate} ..4 {close} ..3 for|to ..2 {noun}|writers|uploads|recommenders
  {eras} !support ..2 {close} !the
  {eras} ..3 will|is|be|being|to {close}|shutting|closing
  end|close|closing|closure of ..1 {eras}
  {gate} ..2 {close}|dark ..4 24|24th|25th|29th|30th|september|soon|shortly|midnight|month
  {noun} ..1 {gate}|window|uploads ..3 {close}
  {noun} ..1 {gate}|window ..3 open|is ..2 until|till
  last days ..1 of ..2 window
  {noun} {close}|locked
  letter|{noun}|upload window|portal ..2 {close}
  {gate} ..6 stop|stops|accepting|longer ..4 {noun}|documents|uploads
  {gate} ..6 take|takes|accept|accepts|admits ..3 {noun} ..4 until|till|after|past
  {gate} accepts|takes until|till|through
  {eras} ..4 not ..2 take|accept|allow ..2 {noun}
  {noun} ..3 not accepted|taken ..2 by {eras}
  no|not|late|never ..3 {noun} ..3 added|in|gets|taken|read|uploaded|accepted|once|go ..3 after|past|once|by|so|$
  {eras} refuses|rejects {noun}
  {noun} uploaded|added|submitted after|past
  {noun} ..3 due ..2 in|to {eras}
  {noun} ..3 due the same day
  {noun} must|need|have ..2 be in|there|submitted|uploaded ..6 24th|24|september|eras|closes
  {noun} are admitted ..1 until
  day|date ..2 must ..2 {noun}
  when|which|what ..2 day|date ..2 {noun} ..2 be in
  {eras} wants|expects|demands|requires|needs ..5 by|before|until|than ..4 24|24th|september|day|date|am
  by|until ..1 when|which|what ..3 {eras}
  late for|to ..1 {eras}
  before|when|until|till|once {eras}|platform|system ..1 {close}|is
  the application|applications ..3 system {close}
  residency applications|application {close}
  match|application deadline ..3 for|and|is ..2 {noun}|match
  the official deadline
  judgment|judgement|d day for {noun}
  until which|what|when ..4 {eras}|{noun}
  till|until what ..2 {eras}
  {eras} ..1 expires ..2 24|september|on
  {eras} ..2 until|till the|september ..3 24|24th|september|fourth
  reception of {noun} ..3 end
  how many days ..4 {noun}|{eras}
  door|gate|window for {noun} ..4 {close}
  close|closes|shut|shuts the door|gate ..2 for|on {noun}
  until|days|weeks to|until|till|before {eras} $
`,
  words,
);

const denied = letterGrammar(
  `
  no|any|never ..2 single|such|common|one|general|fixed|real|hard|common|official|thing ..3 deadline|cutoff|closing|date|day|an
  not a|any|one|the|single ..2 deadline|cutoff|date
  is|are|be not|no ..3 deadline|date|cutoff|cliff|closing
  {gate} ..1 not|never|no ..1 close|closes|have|has|any
  {gate} has|have|gives|sets|had not|no
  not any
  no closing|deadline|cutoff|fixed|common|single
  never closes|close
  {noun} ..2 never
  if|had {eras} had
  call|calls|called|ask|asks ..3 eras ..2 deadline
  ask|call|called ..3 "
  rumor|rumour|believe|believed|insists|mixed|misspoke|ignore|disregard|wrongly|heard|myth|wrong|unfounded|error|mistaken
  told|thought|think ..3 there|that was|the
  no such
  {gate} ..2 opens|opening|opened|begins
  access|review|released|readable ..3 eras
  all season|year
  my|our|your|program|drexel own ..3 date|deadline|deadlines|cutoff
  each|every program|programs
  program|programs|dean|school|office|advisor|advisors|college|ecfmg|nrmp|scholarship|grant|journal|abstract|acp|conference|rank|registration|vslo ..4 deadline|deadlines|cutoff|closes|due
  deadline|deadlines|cutoff ..3 at|of|from|for ..2 program|scholarship|grant|abstract|fee|registration|dean|assistance|school
  rank|ranking|registration|fee|assistance ..3 deadline|{end}
  closed the|a|my|this ticket|loop
  {eras} opening|support|jail|token
  maintenance
  cutoff score|of
  letters|letter may|can ..1 come|be ..1 later|added|follow
  dates ..2 the deadlines
  my {eras} submission
  that the applicant
  from applicants
  no hard
  {noun} ..2 id|form
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
  inSentence: (sentence) => saysUnless(sentence, asks, denied),
  fixes: (hit, doc) => {
    const named = deadlineNamed(hit, doc);
    if (named) return [{ label: 'Name your own date', edits: [named] }];
    return letterFixes(hit, doc, {
      label: 'Ask without a deadline',
      text: 'A letter can be added at any time, though an early one would help me most.',
    });
  },
};

const theDeadline =
  /\b(?:(?:the|this year[’']s)\s+)?(?:(?:ERAS|AAMC)(?:[’']s)?\s+(?:(?:letter|application|submission|LOR)\s+)?(?:deadline|cut-?off|due date|closing date|last date)|(?:deadline|cut-?off|closing date|last date)\s+(?:of|for|in|set by)\s+(?:the\s+)?(?:ERAS|AAMC))\b(?!\s+(?:letters?|for|of))/i;

/** Puts the applicant's own date for `the ERAS deadline`, where the sentence says nothing else about it. */
function deadlineNamed(hit: Hit, doc: Doc): Edit | null {
  const { start, end } = sentenceAround(hit, doc);
  const text = doc.draft[hit.field].slice(start, end);
  const match = theDeadline.exec(text);
  if (!match) return null;
  const words = match.index === 0 ? 'My own target date' : 'my own target date';
  const rest = text.slice(0, match.index) + words + text.slice(match.index + match[0].length);
  if (new Phrase(wordsOf(rest)).has(asks)) return null;
  const at = start + match.index;
  return replaceSpan({ field: hit.field, start: at, end: at + match[0].length }, words);
}

export const examples: Examples = {
  flags: [
    'Would you be able to upload it before the ERAS deadline?',
    'ERAS closes for letters on September 24.',
    'The deadline for letters in ERAS is in two weeks.',
    'Sir, the last date of ERAS is near, so I kindly remind you.',
    'Is the ERAS cutoff realistic for you?',
    'By which date does ERAS want the letters?',
    'ERAS will not take letters after the 24th.',
    'I would hate to miss the AAMC deadline.',
    'The letter window shuts on the 25th.',
  ],
  allows: [
    'I plan to submit my application on September 2.',
    'The program at Drexel wants letters by October 15.',
    'There is no single ERAS deadline for letters.',
    'ERAS opens for applicants in September.',
    'Each program sets its own deadline.',
    'The rank list deadline is in March.',
    'Programs can read the files from September 23 on.',
    'Please ignore the "ERAS deadline" in my earlier mail.',
    'The deadline for the abstract is Friday.',
  ],
};
