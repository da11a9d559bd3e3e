import { neutralFixes } from '../lib/engine/neutral.ts';
import { programOf } from '../lib/engine/recipients.ts';
import type { Examples, Rule, Wording } from '../lib/engine/rule.ts';
import { isInMainMatch } from '../lib/engine/windows.ts';
import { grammar } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';

const words = {
  i: 'i we',
  my: 'my our mine ours',
  me: 'me us mine ourselves',
  them: 'you program programme committee panel director faculty department team chair office hospital leadership',
  is: 'is are am be being was were will shall has have been',
  promise: 'v:guarantee v:promise v:assure v:ensure v:pledge v:vow v:warrant',
  hold: 'v:reserve hold holding held keep keeping kept save saving saved v:earmark v:allocate v:allot secure securing assign',
  pledge: 'n:guarantee n:assurance n:pledge n:commitment n:promise undertaking surety certainty',
  firm: 'firm definite binding formal written signed verbal explicit provisional advance early unconditional solid official joint secure clear guaranteed',
  paper:
    'n:offer n:contract n:agreement yes n:commitment n:acceptance n:promise n:guarantee n:assurance n:undertaking n:pledge n:answer n:confirmation n:place n:seat n:spot n:position word',
  seat: 'n:place n:spot n:seat n:slot n:position residency internship',
  say: 'v:tell v:say v:confirm v:assure v:affirm v:certify v:declare v:reassure v:state',
  taken:
    'in hired accepted taken selected chosen yours guaranteed certain secured admitted engaged matched joining ranked',
  take: 'take rank match hire accept engage employ admit select choose',
  wish: 'want need like ask asking request requesting give for appreciate hope get have your receive await',
  asks: 'please kindly could can would may might will shall want need like love appreciate request requesting ask asking hoping hope seek seeking await wish wishes beg solicit grateful obliged require ? let give grant ready welcome sufficient enough',
};

/** What is asked for. */
const core = grammar(
  `
  {promise} {me} !all !you
  {promise} ..3 {my} ..3 {seat}|match|matching|selection|admission|acceptance|ranking
  {promise} ..2 to ..1 {take}|rank ..1 {me}
  {them} promise to
  {promise} ..1 that ..1 i|we|there ..1 will|would|shall|am|are|is|match|do
  make sure ..2 {i} ..2 match|matched|ranked|in|get
  {hold} ..3 {me}|{my} ..3 {seat} !at !to
  {hold} ..2 one|a|the ..3 {seat} ..3 for|in|until|to {me}|{my}|the
  {hold}|have|secured ..3 {seat} ..3 before|outside|without ..2 match|march
  confirm {me}|{my} ..2 {seat} !at
  {seat} ..3 kept|held|reserved|saved|earmarked|allocated|guaranteed ..2 for|to {me}
  {seat} ..2 {is} ..2 mine|ours|guaranteed|settled|secured
  guaranteed {seat}
  {wish} ..3 {pledge} ..2 that|of|from|regarding|about|in|to|you|,|QM|$
  {firm} ..1 {paper} $|,|from|before|that|of|about
  give|lend|have|get ..2 your word !of
  {say} {me}~ that~ {i} ..1 {is}|have ..3 {taken}
  {say} ..2 for sure ..3 {i}
  {say} ..4 {i} have a|the ..2 {seat}
  {say}|{promise} ..3 {them} will|would|intend|plan ..3 {take} {me}
  {say} ..3 being|my|our ..3 ranked|matched|selected|hired|admitted|selection|employment
  rank|ranking {me} ..2 to match
  rank {me} ..2 high|highly|first|number|top
  commit|committing|bind|undertake|pledge|swear ..1 to|yourself|yourselves|itself ..3 {me}|ranking|taking|matching|my|rank|have|take
  sign|signing ..3 contract|agreement|papers|offer|today|now
  sign {me}|early|today|now !up
  offer|offering {me} ..3 {seat} ..4 now|early|before|outside|directly|instead|without|$
  offer|offered|offering|give {me} a|an|the ..2 contract|prematch|pre
  {seat}|contract|offer|agreement ..3 outside|without ..3 match|nrmp
  pre - match|selection|commitment
  prematch offer|offers|position|positions|contract|$
  {take}|appoint|contract|recruit|treat|count {me} ..4 now|early|directly|outside|beforehand|already|definite|taken|matched|accepted|hired|advance
  without going|waiting ..3 match
  skip|bypass|avoid|forgo the match
  count|rely|bank on ..2 {seat}
  will|would {them} ..1 hire|employ|engage {me}
  promise|agree to take|hire {me}
  in writing ..3 that ..1 i|you|we ..3 will|shall|am|take|rank|have
  make {my}|me|it|us|{seat} ..2 certain
`,
  words,
);

const mood = grammar(`{asks}`, words);
const orders = grammar(
  `
  ^ ..2 {promise}|{hold}|{say}|sign|reserve|make|save|treat
`,
  words,
);

/** Denied, reported, the applicant's own promise, or something else that may be kept and confirmed. */
const aside = grammar(
  `
  not|never|without|nor|no|nothing ..5 ask|asking|asks|request|expect|expecting|want|need|seek|seeking|looking|fishing ..8 {pledge}|{promise}|{paper}|sign|match
  nobody|none|neither|no ..3 program|one|residency ..4 {promise}|{pledge}|offer
  can|could|may|must|should|do|will|does|need not ..3 {promise}|commit|offer|sign|hold|reserve
  {i} ..1 commit|promise|guarantee|pledge|assure|vow|promised you|your|that|to|myself|no|not
  promised|guaranteed|assured|assuring|offered {me} !a
  , i promise
  residents|interns ..3 sign
  the signed contract
  the only {pledge}
  {i} can|will|do guarantee|promise|assure|say|tell
  my|our ..1 commitment|promise|word|pledge|certainty
  your commitment to !me !rank !my !take
  {i} ..4 sign|contract ..6 after|once|when ..2 {i}
  be|been assured that ..2 i|your|a|my|there
  to guarantee|ensure ..1 that|privacy|fairness
  interview|interviews|parking|dinner|lunch|tour|zoom|session|table|hotel|room|rotation|elective|shadowing|waitlist|webinar|poster|abstract|transcript|badge|shuttle|recording|workshop|conference|observership|certificate|fellowship|fee|didactics|holidays
  he|she|they|director|hospital|hospitals|classmate|friend|website|forum|rule|rules|nrmp|policy ..2 guaranteed|promised|asked|assured|said|says|forbid|forbids|prohibits|allow
  where|how|whether|if i|we ..5 ranked|stand
  do|does|who residents|couples|they|interns
  did|do|does|have|are|is|whether|if your~ {them} ..3 rank|ranking|ranked {me}
  another|other|competing ..2 program|programs|hospital|offer
`,
  words,
);

const elsewhere: Wording = {
  severity: 'advice',
  message:
    'Few programs can promise a place by mail, and being pressed for it helps nobody. Say why you want to train there.',
  source: '',
};

export const rule: Rule = {
  id: 'commitment-request',
  severity: 'violation',
  audience: ['program'],
  title: 'Asks for a promise',
  message:
    'Match agreements have treated asking a program for a promise as a breach, and programs are taught so. Say why you want to train there, and leave the answer to the Match.',
  source: 'https://sauweb.org/match/match-faqs/',
  inSentence: ({ phrase }) =>
    (phrase.has(mood) || phrase.has(orders)) && !phrase.has(aside) ? meaningIn(phrase, core) : [],
  fixes: (hit, doc) => neutralFixes(hit, doc, 'I would be glad to train with you.'),
  // What match agreements say is about programs that are in the Match.
  wording: ({ recipients }) => (isInMainMatch(programOf(recipients)) ? null : elsewhere),
};

export const examples: Examples = {
  flags: [
    'Can you promise me a place in July?',
    'Please confirm that I will be ranked to match.',
    'I would like a written assurance from the committee before I book the movers.',
    'Would you be able to guarantee me one of your preliminary positions?',
    'Kindly reserve one seat for me.',
    'Could we sign a contract outside the Match?',
    'I need your word that I am in.',
    'Please tell me that the spot is mine.',
    'Are you ready to commit to ranking me to match?',
    'My family would sleep better with a firm offer from you.',
    'Could the director take me directly, without going through the Match?',
  ],
  allows: [
    'I would be honored to commit myself to your program.',
    'My commitment to the underserved began in Laredo.',
    'Can you confirm the time of my interview?',
    'Could you reserve an interview slot for me in January?',
    'I am not asking for any commitment.',
    'Please be assured that my scores will arrive by Friday.',
    'I understand that no program can guarantee a position.',
    'Could you hold a parking space for my van?',
    'Your commitment to resident wellness was plain to see.',
    'Do residents sign a new contract every year?',
  ],
};
