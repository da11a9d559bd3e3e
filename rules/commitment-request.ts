import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';

const words = {
  i: 'i we',
  my: 'my our mine ours',
  me: 'me us mine myself ourselves undersigned partner husband wife',
  them: "you program programme committee panel director faculty department departments team chair y'all office hospital gme leadership coordinator yourself itself",
  is: 'is are am be being was were will shall has have been',
  promise: 'v:guarantee v:promise v:assure v:ensure v:pledge v:vow v:warrant promissing',
  hold: 'v:reserve hold holding held keep keeping kept save saving saved v:earmark v:allocate v:allot secure securing spare set put bank assign v:fix give giving grant fill fasten ensure v:sanction extend fence fenced',
  pledge: 'n:guarantee n:assurance n:pledge undertaking surety reassurance certainty',
  firm: 'firm definite binding formal written signed verbal explicit provisional advance early unconditional conditional solid official joint personal secure sure clear guaranteed definitive small solemn',
  paper:
    'n:offer n:contract n:agreement yes n:commitment n:acceptance n:promise n:guarantee n:assurance n:undertaking n:pledge n:answer n:confirmation n:place n:seat n:spot surety n:indication word',
  seat: 'n:place n:spot n:seat n:slot n:position n:post chair bunk residency bed job prelim vacancy pgy internship',
  strict: 'n:place n:spot n:seat n:slot n:position chair bunk job prelim residency',
  say: 'v:tell v:say v:confirm v:assure v:affirm v:certify v:declare v:reassure v:state v:stipulate v:swear write hear read certify',
  taken:
    'in hired accepted taken selected chosen yours guaranteed certain secured admitted engaged safe matched definite joining resident intern ranked',
  take: 'take taking rank ranking match hire hiring accept accepting have engage employ admit select choose include keep',
  want: 'want need like love appreciate request ask asking asked hoping hope seek obliged grateful',
  asks: ': please kindly could can would may might will shall want need like love appreciate request requesting ask asking hoping hope seek seeking await wish wishes beg solicit lack missing grateful obliged require ? let give grant say tell promise if entreaty dream awaited needed suffice welcome sufficient enough tell',
};

/** What is asked for. */
const core = grammar(
  `
  {promise}|secure|reassure {me} !all
  {promise} ..3 {strict}|residency|pgy
  {hold} ..3 {strict} ..3 for|in|aside|open|to|until|till {me}|{my}|until|till|the
  {hold} ..1 {my} {strict} !at
  {hold} ..2 {me} ..2 a|one|some|the ..2 {strict}
  {hold} ..2 {strict} ..1 aside|apart|empty
  set|put|kept|keep ..4 {strict} ..3 aside
  {hold} ..2 one|a ..4 {strict} ..2 for|in {me}|{my}|the
  {firm} ..1 {paper} ..2 from|of|by|that|to|for|in|is|about
  {firm} ..1 {paper} $
  {firm} ..1 {paper} ,|before
  {pledge} ..3 that|of|from|regarding|in|over|by|to|you|i|we|,|QM
  {pledge} $
  a|your|the|this|small|no|some promise|commitment ..3 that|of|from|in|before|now|on|to me|us|rank|yours|writing|march|i|take|a|you|have
  have|has|got|give|giving|lend ..1 your|the ..1 word ..2 that|on|until|,|QM
  your assurance|guarantee|pledge|undertaking|promise|commitment ..2 that|of|in|to|as|,|under|on
  {say} ..2 me|us|my|that ..4 {i} ..1 {is}|have ..4 {taken} !touch
  {say} ..2 that ..1 {i} ..1 {is} ..3 {taken}|hired|ranked
  {say} ..1 me|us ..1 {i} ..1 {is}|have ..2 {taken}|the|got
  {say} ..1 me|us|that ..2 {them} will|would|are|intend|plan ..3 {take} {me}
  {say} ..5 {strict}|bunk|seats ..2 {is} ..3 mine|ours|secured|guaranteed|waiting|kept|reserved|settled|safe|allocated|certain|fixed
  there is|be|are a|an ..2 {strict} ..2 with|for|waiting ..2 {me}|{my}
  confirm|affirm|certify|undertake|pledge|vow|swear|promise ..3 you|program|committee|department will|would|are|intend|to ..3 {take} {me}
  confirm|affirm|guarantee|confirmation|confirming|certify ..3 i|we|being|my|our ..3 ranked|matched|selected|hired|joining|admitted|chosen|engaged|placement|selection|employment
  rank|ranking {me} ..3 to match|high|so
  commit|committing|bind|binding|undertake|pledge|swear to|yourself|yourselves|itself|for|me|us ..3 {me}|ranking|taking|matching|my|rank|have|take|today|toward|towards
  {them} ..2 commit $
  sign|signing ..3 contract|agreement|early|now|papers|paper|something|today|offer|pen|with
  sign this|me|us|now|early
  contract|agreement|offer|appointment|acceptance ..3 now|in|this|before|early|by|prior|ahead|ahead ..1 january|february|march|month|week|match|rank|us|lists|today|deadline
  contract|agreement|offer|acceptance ..2 for|with|between me|us
  letter|document|paper|note|line ..2 of|that|saying|stating|promising|confirming|certifying ..3 offer|acceptance|guarantee|hire|hired|admitted|ranked|engaged|employment
  {promise}|{hold} ..3 one|line|post|seats|employment|placement|selection|appointment ..3 {me}|{my}|to|for
  {promise} ..3 employment|placement|selection|admission|appointment|line|post
  earmark|reserve|allocate|allot|assign|pledge ..3 {strict}|post|line
  {i} {is} ..1 accepted|admitted|hired|taken|matched|engaged|selected ..3 in advance|before|outside|now|beforehand|without
  taken|join|hired|matched|process|contract ..4 outside|without|instead ..4 match|usual|march|waiting
  without going|waiting ..3 match
  exempt|exempted ..2 from ..1 match
  {say} ..4 {i} have a|the ..2 {seat}
  {say} ..3 {i} {is} ..2 yours|hired|matched|accepted|taken
  early|advance|firm|binding|signed offer|acceptance|contract|agreement|letter|letters|commitment
  send|draw|draft me a|the contract|agreement
  verbal|written|signed|provisional|firm|formal guarantee|promise|commitment|assurance|offer|confirmation|agreement|undertaking|contract|acceptance
  your promise|word|pledge that|on
  commit yourself|yourselves|itself
  commit ..4 {my}|me
  be kept|held|reserved|saved|earmarked|allocated ..1 for {me}|{my}
  {strict} ..3 kept|held|reserved|saved|earmarked|allocated ..2 for|to {me}|{my}
  treat {me} as
  name ..3 on|over ..3 {strict}
  rank both|us ..2 us|to match
  sure|certain yes
  give us|me a|your ..1 yes|word|commitment
  pre|pen|put - match|to paper  {want}|kind ..5 {promise} ..4 {strict}|residency|me
  {firm} {paper} from|for
  offer|contract ..1 now|early
  like|love|want|need|consider|after|some|with|about|make|is|for a|it promise
  a promise ..3 from|of|i|,
  your promise
  word that|until
  say you will
  you|we will ..1 take|hire|rank me|you ..1 $  outside|before|prior|without|ahead|bypassing|through ..3 of|to~ ..1 match|nrmp ..1 process|system|theatre|itself|QM|$|,
  outside|instead of|the ..1 match
  {take}|appoint|contract|recruit|consider|treat|book|count|put|mark|designate|pencil {me} ..4 now|early|directly|outside|beforehand|already|down|definite|taken|matched|accepted|hired|advance
  pre - match|select|selected|selection|commitment
  pre|advance|employment agreement|contract|acceptance|commitment
  conclude|execute|executing|sign ..3 work|employment contract|agreement
  {strict} ..2 {is} ..2 mine|ours|guaranteed|settled|secured
  be|being|been ..1 assured|guaranteed|promised|secured|pre ..1 of|a|that|i|now|in|selected|to
  make {my}|me|it|us|{seat} ..2 certain|sure
  in writing ..3 that ..1 i|you|we|my|one ..3 will|shall|am|take|rank|have
  {seat}|commitment|promise|offer|acceptance|word|assurance|guarantee|yes ..6 in writing
  put|have|get|give|commit ..1 it|that|this|me|something|to in writing
  {i} ..3 definitely|certainly ..2 intern|resident|in
  will|would {them} ..1 hire|employ|engage {me}
  count|rely|bank on ..2 {strict}
  count|rely on you ..2 for|to
  {promise} ..1 that ..1 i|we|you|there|one ..1 will|would|shall|am|are|is|match|do
  know|sure|certain ..2 for|that certain|sure|i ..3 i|have ..3 have|will|{strict}
  confirm {my} {strict} !at
  {promise} {my} ..2 matching|match|selection|ranking|acceptance|training|admission
  letter|note|email|statement ..1 of commitment|guarantee|assurance|acceptance|promise
  give {my} {strict}|seat to|away
  {my} {strict} {is} ..1 fixed|secured|confirmed|guaranteed|reserved|settled|safe|sure|certain
  ready|willing|happy|prepared to sign
  {i} ..3 sign ..2 contract|agreement|offer ..3 with|now|right|today|before|early
  skip|bypass|avoid|forgo|forego the match
  offer|offered|offering {me} ..2 {strict} ..3 now|early|before|outside|directly|instead
  accept|take|sign ..3 before|outside|without ..2 match
  hold|reserve|save|keep ..2 {my} {strict}
  black and|on white
  handshake
`,
  words,
);

const mood = grammar(`{asks}`, words);
const orders = grammar(
  `
  ^ ..2 {promise}|{hold}|{say}|sign|confirm|reserve|make|put|seal|set|bank|keep|save|grant|treat|book
`,
  words,
);

/** Denied, reported, the applicant's own promise, or about something else that may be kept and confirmed. */
const aside = grammar(
  `
  not|never|without|nor|neither|no|nothing|stopped|instead|rather ..5 ask|asking|asks|asked|request|requesting|expect|expecting|want|need|seek|seeking|hope|hoping|looking|require|fishing|after|read|push|press|wish ..12 {pledge}|{promise}|{paper}|promise|commitment|contract|sign|signed|match
  nobody|none|neither ..8 {promise}|guarantee|{pledge}
  no one|program|residency|director
  {i} pledge|promise|vow
  rumor|rumour|brochure|myself|patients
  do|does|will|who ..4 residents|couples|they|state|holds ..12 sign|guarantee|contract|hold
  guarantee|contract that|of ..1 my|protected|matching|electronic
  be assured that ..2 i|your|a|my|there
  while other
  can|could|may|must|should|do|will|does|need not ..3 {promise}|commit|guarantee|promise|offer|sign|hold|reserve
  no|without|any ..2 {pledge}|{firm}|promise|commitment ..4 needed|expected|required|asked|necessary|on|from
  {i} ..3 commit|promise|guarantee|pledge|assure|vow|promised|guaranteed you|your|that|to|myself
  my|our ..1 commitment|promise|word|pledge
  your|the ..1 commitment|promise to ..2 underserved|teaching|education|patients|community|residents|care|wellness|diversity|rural|research|equity|training|families|global|health
  be|rest assured|reassured that
  please be assured
  {i}|chief|he|she promised that
  observership|certificate|fee|fees|microphone|thesis|handout|front|colleague|batchmate|workshop
  used to be
  want no
  part where
  i am giving
  interview|interviews|parking|dinner|lunch|tour|zoom|session|table|hotel|room|rotation|elective|shadowing|waitlist|webinar|poster|abstract|transcript|badge|shuttle|recording|luggage|mailed|questions|workshop|conference
  ^ you guaranteed|promised|assured|said|asked
  that|as|because you ..1 guaranteed|promised|assured|said
  he|she|they|director|hospital|classmate|friend|website|forum|rule|rules|nrmp|page|agreement|policy ..2 guaranteed|promised|asked|assured|says|said|explains|forbid|forbids|prohibits|allowed|allow
  if|provided|unless|exchange|return ..20 rank|first|withdraw|cancel|drop
  first|withdraw|#1|withdrawal|other|number ..12 if|provided|unless|exchange|return|guarantee|guaranteed
  rank|put|list you|your ..3 first|top|only
  visa|insurance|loan|bank guarantee
  promise|guarantee|assure|assuring|tell|confirm me|us ..2 that the|wrong|my coffee|answers|letter
  {i} can|will|do guarantee|promise|assure|say
  is|are ..3 guaranteed in|or
  yes from me
  a|the promise without|against|weighs
  not a promise
  promise ..3 would worry
  {i}|you understand|know|understood ..2 that|no|you ..12 outside|writing|promise
  a-name promised
  coordinator|director|program|hospital|chief|chair ..2 promised|gave|given me|us
  may only
  give my slot|spot
  tell ..6 give my
  gave me a|an
  from|of one program|another
  already gave|given|promised
  {i} ..1 will|shall|can ..1 rank|put|list|be ..1 you|only|nobody|no|your ..3 first|number|$
  and|, i will ..3 everybody|everyone|others|rank|first|number|you
  signed contract
  sign|signed|put me up|down for|tomorrow
  did|think|expect|believe ..3 {them} ..1 will~ rank
  will there be
  my slot
  tell|telling me ..4 {i} ..2 {is} ..3 well|lower|upper|top|only|high|filler

  where|how|whether|if i|we|she|he ..5 ranked|stand|only|am
  at|after|once ..2 match
  told|promised|guaranteed|invited|offered|asked by|me ..12 you|elsewhere
  another|other|competing|competitor ..2 program|programs|hospital|offer
  been promised|offered
  certainty that ..2 your
  they|friends|chairs|peers have|already ..2 offered|reserved|asked|promised
  need|respond ..8 decision|respond
  elsewhere
  wants|want to sign {me}
  {i} ..1 hold|have a ..1 contract
  against ..3 promise|guarantee|assurance|commitment|place|signature
  promise|guarantee|assurance|commitment|pledge|yes ..10 i will|shall ..2 rank|withdraw|cancel|put|drop|list
  my|rest ..4 first|number|other
`,
  words,
);

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
