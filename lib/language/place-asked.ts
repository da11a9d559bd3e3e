import { grammar } from './grammar.ts';

/** Who asks whom for what, where a place is to be promised. */
export const words = {
  i: 'i we',
  my: 'my our mine ours',
  me: 'me us mine ourselves',
  them: 'you program programme committee panel director faculty department team chair office hospital leadership',
  is: 'is are am be being was were will shall has have been',
  promise: 'v:guarantee v:promise v:assure v:ensure v:pledge v:vow v:warrant',
  hold: 'v:reserve hold holding held keep keeping kept save saving saved v:earmark v:allocate v:allot secure securing assign',
  pledge: 'n:guarantee n:assurance n:pledge n:commitment n:promise undertaking surety certainty',
  firm: 'handshake firm definite binding formal written signed verbal explicit provisional advance early unconditional solid official joint secure clear guaranteed',
  paper:
    'n:offer n:contract n:agreement yes n:commitment n:acceptance deal n:promise n:guarantee n:assurance n:undertaking n:pledge n:answer n:confirmation n:place n:seat n:spot n:position word',
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
  fix: 'confirm confirming finalise finalize finalising finalizing',
  hand: 'request requesting issue issuing issued release releasing released send sending give giving provide providing extend grant receive obliged',
  hiring: 'offer appointment joining acceptance selection employment engagement hiring',
  crew: 'n:intern n:resident class cohort eight ten twelve',
  things:
    'interview interviews parking dinner lunch tour zoom table hotel room rotation elective shadowing waitlist webinar poster abstract transcript badge shuttle recording workshop conference observership n:observer fellowship fee didactics holidays website description sample template queue simulator',
  event:
    'a an the your info information noon skills virtual shadowing simulation panel poster zoom feedback last morning afternoon thursday open',
  ready: 'happy glad willing ready prepared keen eager gladly delighted like love prefer',
  about: 'on about regarding for concerning of as',
  asks: 'please kindly could can would may might will shall want need like love appreciate request requesting ask asking hoping hope seek seeking await wish wishes beg solicit grateful obliged require ? let give grant ready welcome sufficient enough',
};

/** Bids the program to rank or to take the applicant; in itself a request. */
export const bids = grammar(
  `
  {bid}|^ ..6 {raise} {me} ..3 top|head|front|first|high|higher !date !slot !day
  {bid}|^ ..6 {raise} my ..1 name ..4 top|head|front|first|high|higher|upper|safe|priority|range|quota
  {bid}|^ ..6 {lift} {me} ..2 up|higher|upward|upwards|toward|towards|over !speed !date
  {bid}|^|you|, ..6 {raise} {me} ,~ please~ ..2 where|wherever ..5 match|counts|in|lose|safe
  {begs}|could|would ..6 rank|ranking {me} ,~ please|kindly|$|accordingly|favorably|favourably|high|higher|well|too|within|a
  ^ rank {me} please|kindly|$|accordingly|favorably|favourably|high|higher|well|too|within|a|number
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
  could|can|would|will|if ..1 {them} ..1 agree|decide ..2 to {take} {me}
  so that ..4 committee|program|chair|director|team|they|he|she {take}|takes|ranks|chooses|picks|selects {me}
  ^ offer {me} the|a|your ..1 {seat}|job
  {bid}|would ..4 be|being accepted|hired|appointed|taken ..1 directly|straight|early|outright|immediately|now|beforehand
  {bid}|^ ..6 accept|admit {me} ..1 into|as|in|to ..3 program|programme|residency|resident|intern
  {bid}|^ ..6 get|persuade|convince|tell|make ..4 committee|director|chair|them|colleagues|board to|so ..2 take|rank|choose|select|accept|pick {me}
  say|tell|know|confirm|hear|promise ..1 that|me|: ..1 you|program|committee|hospital|team will have|take {me} !on !along !through
  {ready} ..3 sign early
  {ready} ..3 sign with you|your
  would|could|will sign|commit with you|your ..4 now|today|early|tonight|before|this|tomorrow
  sign on as ..4 before|now|early|resident
  {ready}|would ..3 accept|take ..2 offer ..2 from you ..3 now|today|early|right|before|immediately|directly
  {bid}|^ ..3 offer|offering {me} ..4 training|residency|categorical|preliminary|pgy|intern|resident|permanent {seat}
  {bid}|^ ..5 offer|offering|grant {me} the|a|your ..1 {seat} $|now|today|,|early|before|directly|without
  give|award {me} the|a|one ..1 {seat} now|today|early|before|directly|outside|without
  offer ..2 now ..3 would|could|spare
  advance|early|direct|immediate|spot offer ..4 for|to me|someone|somebody|candidate|applicant|us
  {me}|possible|possibility|way|arrangement|door|entry ..5 without|outside|bypassing|besides ..1 the ..1 match|matching|nrmp|algorithm|lottery
  join|joining|start|come|hire|take ..8 without|outside|bypassing ..2 match|matching|nrmp|algorithm|lottery
  consider|possibility|chance|by|for ..4 direct entry|hire|hiring|appointment|employment
  word of honor|honour
  {bid}|^|want|get|have|need|extract|give ..4 {pledge}|yes ..2 {about} ..1 my|our ..2 rank|ranking|match|matching|place|spot|seat|selection|position
  {begs}|could|want|get|have|need|extract|looking|like ..3 {pledge}|yes ..1 from|in you|your|writing
  a|any|your|firm|some {pledge} from you would|could
  be|being|get guaranteed ..2 {seat}
  {bid}|^ ..3 see|arrange|ensure|fix|manage|influence ..3 that i|my ..5 match|matched|selected|ranked|chosen|accepted|end|list|cleared
  see to it ..2 i|my ..5 match|matched|selected|ranked|chosen|accepted|end|list
  {bid}|^|make sure ..6 is|room ..1 room|space|place ..1 for me ..3 $|in|on|among|with ..1 $|class|list|program|you|intern|july
  keep|leave|hold|holding|leaving|keeping ..2 {seat}|vacancy|post|chair open|free ..1 for|until|pending|till
  find ..2 way|room to|for keep|keeping {me}
  {bid}|^|we|i ..4 book|finalize|finalise|settle|lock|seal|confirm my ..1 {seat} ..3 july|residency|residency|month|now|today|you|resident|intern|program
`,
  words,
);

/** Something else on which a name may be put, a person moved up or a place kept. */
export const others = grammar(`
  date|slot|schedule|agenda|session|speaker|speakers|mailing|contact|attendee|attendees|guest|presentation|talk|group|email|emails|carpool|signup|newsletter|simulator|paper|authors|observership|externship|research|volunteer|study|trial|car|table|seminar|room|speed
  not|never|nobody ..1 put|rank|move|place|give|list|make
  they|he|she|who|colleagues|programs ..2 put|rank|ranked|take|have|want
`);

/** What else may be held, kept and confirmed. */
export const things = grammar('{things}', words);
