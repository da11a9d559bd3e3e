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
  bid: 'please kindly could can would will want request requesting ask asking beg hope hoping trust appeal urge implore just do and my let just need needing wish',
  raise:
    'put putting place placing set setting keep keeping rank ranking list listing move moving get getting bump slide nudge lift raise bring push pull shift have give',
  lift: 'move moving bump bumping slide sliding nudge lift lifting raise push pushing pull shift boost',
  adjust:
    'adjust adjusting correct improve upgrade raise revise reconsider lift increase set change elevate',
  begs: 'please kindly ask asking request requesting want urge beg just appeal implore do',
  engage: 'hire employ choose select absorb appoint engage recruit',
  ready: 'happy glad willing ready prepared keen eager gladly delighted like love prefer',
  about: 'on about regarding for concerning of as',
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
  know that {i} have a|the ..2 {seat}
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

/** Bids the program to rank or to take the applicant; in itself a request. */
const bids = grammar(
  `
  {bid}|^ ..6 {raise} {me} ..3 top|head|front|first|high|higher !date !slot !day
  {bid}|^ ..6 {raise} my ..1 name ..4 top|head|front|first|high|higher|priority|range|quota
  {bid}|^ ..6 {lift} {me} ..2 up|higher|upward|upwards|toward|towards|over !speed !date
  {bid}|^|you|, ..6 {raise} {me} ,~ please~ ..2 where|wherever ..5 match|counts|in|lose|safe
  {begs}|could|would ..6 rank|ranking {me} ,~ please|kindly|$|accordingly|favorably|favourably|high|higher|well|too|within|a
  ^ rank {me} please|kindly|$|accordingly|favorably|favourably|high|higher|well|too|within|a|number
  {bid}|^ ..6 rank|ranking {me} ..2 as ..2 high|highly|top
  , rank {me} ..2 high|highly|higher|first|number|top|match
  {bid}|^ ..6 leave {me} unranked
  {bid}|^ ..6 make {me} ..2 your|its ..1 first|top|number|#1|1st
  {bid}|^ ..4 to be your number|#1|first|top ..1 $|one|choice|pick
  {bid}|^ ..6 {adjust} my ..1 rank|ranking
  {bid}|^ ..6 {adjust} my ..1 position|place|placement|standing ..5 list|higher|upward|upwards|quota|rank
  {bid}|^ ..5 give|grant|assign|allot {me} ..4 top|higher|high|better|first|favorable|favourable rank|ranking|spot|place|position|priority
  request|requesting|ask|asking|requested ..3 top|higher|high|better|favorable|favourable rank|ranking|spot|place|position|placement
  ask|asking|request|requesting|give|get ..4 priority on|in|over ..3 list|ranking|rank
  {bid}|^ ..5 include|add|insert|list|enter|get|have|put my name ..4 rank|ranking|final|match|matching ..1 list|lists
  {bid}|^ ..5 include|add|insert|enter|put me ..4 rank|ranking|match|matching|nrmp ..1 list|lists
  expect|expecting|deserve ..2 to be ranked
  ^ {engage} {me} !a !an !from !whether !how
  {begs} ..4 {engage} {me} $|,|for|as|in|into|directly|now|at|before|because|right|straight|from
  {bid}|^ ..5 be ranked ..1 favorably|favourably|high|higher|highly|well|where|within|near|accordingly|top|so
  {bid}|^ ..5 certify {me} ..3 number|first|top|high
  undertake to ..1 {take} {me}
  so that ..4 committee|program|chair|team|they takes|ranks|chooses|picks|selects {me}
  ^ offer {me} the|a|your ..1 {seat}|job
  {bid}|would ..4 be|being accepted|hired|appointed|taken ..1 directly|straight|early|outright|immediately|now|beforehand
  {bid} ..4 promise|guarantee|commit ..1 anything|something ..4 {me}|candidate|applicant
  {bid}|^ ..6 accept|admit {me} ..1 into|as|in|to ..3 program|programme|residency|resident|intern
  {bid}|^ ..6 get|persuade|convince|tell|make ..4 committee|director|chair|them|colleagues|board to|so ..2 take|rank|choose|select|accept|pick {me}
  say|tell|know|confirm|hear|promise ..1 that|me|: ..1 you|program|committee|hospital|team will have|take {me} !on !along !through
  {ready} ..3 sign early
  {ready} ..3 sign with you|your
  would|could|will sign|commit with you|your ..4 now|today|early|tonight|before|this|tomorrow
  sign on as ..4 before|now|early|resident
  {ready}|would ..3 accept|take ..2 offer ..2 from you ..3 now|today|early|right|before|immediately|directly
  {bid}|^ ..3 offer|offering {me} ..4 training|residency|categorical|preliminary|pgy|intern|resident|permanent {seat}
  {bid}|^ ..5 offer|offering {me} the|a|your ..1 {seat} $|now|today|,|early|before|directly
  offer ..2 now ..3 would|could|spare
  advance|early|direct|immediate|spot offer ..4 for|to me|someone|somebody|candidate|applicant|us
  {me}|possible|possibility|way|arrangement|door|entry ..5 without|outside|bypassing|besides ..1 the ..1 match|matching|nrmp|algorithm|lottery
  join|joining|start|come|hire|take ..8 without|outside|bypassing ..2 match|matching|nrmp|algorithm|lottery
  consider|possibility|chance ..4 direct entry|hire|hiring|appointment|employment
  word of honor|honour
  {bid}|^|want|get|have|need|extract|give ..4 {pledge}|yes ..2 {about} ..1 my|our ..2 rank|ranking|match|matching|place|spot|seat|selection|position
  {begs}|could|want|get|have|need|extract|looking|like ..3 {pledge}|yes ..1 from|in you|your|writing
  a|any|your|firm|some {pledge} from you would|could
  be|being|get guaranteed ..2 {seat}
  {bid}|^ ..3 see|arrange|ensure|fix|manage|influence ..3 that i|my ..5 match|matched|selected|ranked|chosen|accepted|end|list|cleared
  see to it ..2 i|my ..5 match|matched|selected|ranked|chosen|accepted|end|list
  {bid}|^|make sure ..6 is|room ..1 room|space|place ..1 for me ..3 $|in|on|among|with ..1 $|class|list|program|you|intern|july
  keep|leave|hold|holding|leaving|keeping ..2 {seat}|vacancy|post|chair open|free ..1 for|until|pending|till
  {bid}|^|not ..2 fill ..3 {seat} ..4 me|mine
  find ..2 way|room to|for keep|keeping {me}
  {bid}|^|we|i ..4 book|finalize|finalise|settle|lock|seal|confirm my ..1 {seat} ..3 july|residency|residency|month|now|today|you|resident|intern|program
`,
  words,
);

/** Something else on which a name may be put, a person moved up or a place kept. */
const others = grammar(`
  date|slot|schedule|agenda|session|speaker|speakers|mailing|contact|attendee|attendees|guest|presentation|talk|group|email|emails|carpool|signup|newsletter|simulator|paper|authors|observership|externship|research|volunteer|study|trial|car|table|seminar|room|speed
  not|never|nobody ..1 put|rank|move|place|give|list|make
  they|he|she|who|colleagues|programs ..2 put|rank|ranked|take|have|want
`);

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
  can|may|could not ..2 hire|take|bypass
  would|do you say|think
  were|if somebody|someone|anyone
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
  inSentence: ({ phrase }) => {
    if (phrase.has(aside)) return [];
    const asked = phrase.has(mood) || phrase.has(orders) ? meaningIn(phrase, core) : [];
    return asked.length > 0 || phrase.has(others) ? asked : meaningIn(phrase, bids);
  },
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
    'Please include my name on your final rank list.',
    'I am ready to sign with you before the Match.',
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
    'Please put me on the list for the second look dinner.',
    'Could you move me up to an earlier interview date?',
    'Do residents sign a new contract every year?',
  ],
};
