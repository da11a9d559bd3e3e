import { letterGrammar } from './letters.ts';

const words = {
  noun: 'letter letters lor lors recommendation reference sloe esloe testimonial',
  other: 'id request form forms writer writers portal of to guide from for i',
  see: 'see seeing read reading view viewing review reviewing check checking approve inspect',
  send: 'send sending sent forward forwarding mail mailing email emailing share give giving hand handing show get bring leave drop',
  ask: 'know tell hint find curious dying share see learn hear wonder wondering reveal',
  copy: 'n:copy copies photocopy duplicate printout scan screenshot original',
  kind: 'signed paper hard printed scanned electronic digital personal physical final finished',
  up: 'upload uploading uploaded submit submitting deposit deliver post',
  gone: 'upload submit send sending uploading finalize sign finish',
  waive: 'waive waiving waived waiver',
  part: 'paragraph line sentence wording passage',
  rated:
    'rate rated rank ranked put place placed grade graded give gave assess assessed describe described portray portrayed present presented',
  wish: 'good ok okay like love want wish need prefer glad would rather may can could should must',
  kin: 'father mother cousin friend brother sister wife husband uncle aunt assistant roommate colleague driver messenger bearer',
  mark: 'quartile ranking rating assessment tier percentile grade',
};

/** To be told what stands in the letter, to hold it, to speak in the writer's place in the portal. */
export const disclosed = letterGrammar(
  `
  {ask} ..5 what ..2 in|wrote|written|put|says|say ..3 the|your|my ..1 {noun} !{other}
  {ask} ..3 what is written in ..1 {noun}
  {ask} ..4 what you ..2 wrote|have|put|said|say ..1 about me
  {ask} ..5 how|where|which|what|whether ..4 you ..2 {rated} ..2 me .. in|on ..1 the|your|my {noun} !{other}
  where|which|what|how ..4 did you ..1 {rated} ..2 me ..3 in|on ..1 the|your|my {noun} !{other}
  tell|know|share|see|which|reveal ..4 {mark} ..6 in|on ..1 the|your|my {noun} !{other}
  did|have you ..1 mention|mentioned|include|included|write|written|say|said .. in ..1 the|your|my {noun} !{other}
  see|know|interested|read|hear|learn ..3 exact|precise words|wording
  peek|glimpse|glance ..1 at|of|through ..3 {part}|draft|{noun}
  change|soften|rephrase|reword|remove|delete|replace|alter ..5 {part} ..2 of|in the|your {noun}
  attach ..2 the|your ..2 {noun} ..1 to|in|with your|this|a ..1 reply|mail|email|answer
  reply|respond|answer ..1 with the|your ..2 {noun} !{other}
  ask|asked|need|want|obtain|request|requested|love|like|wish ..4 {copy} of ..2 {noun} !id|request|form|forms|writer|portal|guide
  {noun} ..3 in my ..1 hands|possession|inbox|mailbox
  {send} ..1 it|the|your ..2 {noun}~ to ..2 eras|portal|both ..2 and ..1 to~ me|myself $|,|as|too|.|?
  letter|lor ..4 which|that|and|so i ..3 {up} ..1 myself
  i ..3 {up} it|them ..1 by myself
  i ..6 {up} ..2 it|the|your ..2 {noun}~ ..1 with|using|under|from your ..1 login|password|credentials|account|id
  log|logging|sign ..1 in|on|into as you|yourself
  i ..3 log|logging|login|sign ..2 with|using|under|to|into your ..1 login|password|credentials|account
  {send} {me} your ..1 login|password|credentials|pin
  i|me ..2 be|as|am|your ..2 designee
  get|have it|the|your ..1 {noun}~ verified|approved|checked|reviewed|proofread by me
  {noun} !{other} ..4 be|get|it ..1 sent|mailed|emailed|forwarded|handed|given|released|delivered|shown ..1 to|with me|my
  {send} ..1 it|the|your ..2 {noun}~ ..1 directly|straight|back|also|only|first to me
  i|me|my ..4 check|proofread|correct|review|read ..4 {noun} !{other} ..3 for ..2 typos|errors|mistakes|accuracy|spelling
  i|me ..3 check|correct|verify ..3 facts|dates|spelling|details ..3 in ..2 {noun} !{other}
  give|have|get|grant|want|like|allow ..2 access to ..2 {noun} !{other}
  {noun} ..3 open|visible|accessible|viewable|readable|available to|for me
  what|how ..1 did|have|are|will|do you ..2 write|written|writing|describe|described ..4 in|about ..1 the|your|me ..1 {noun}|$|,
  receive|get|have|collect|take|obtain|hold ..2 the|your ..2 {noun} !{other} ..2 personally|directly|physically|myself
  i|me .. {noun} !id|request|form ..2 in|as|by|via|on|through ..2 pdf|whatsapp|hardcopy|telegram
  translate|translated|translation|notarize|notarized|apostille ..8 your ..1 {noun}
  your ..1 {noun} ..8 translate|translated|notarize|notarized|apostille
  i ..4 {up} ..1 it|the|your ..1 {noun} ..2 on|for|in your|you
  like|want|love|happy|prefer|rather|could|can|may ..3 {see} ..3 {noun} !{other} ..3 before|first|myself|once
  run|bounce|clear it|the|your ..1 {noun}|draft|text~ by|past|off|with me
  i|{kin} ..8 pick|collect|fetch|grab ..2 the|your ..1 {noun} !id|request|form|forms|writer
  come|coming|visit|send ..8 receive|take|get ..2 the|your ..1 {noun} !id|request|form|forms|writer
  please|kindly|sir|could|can|would ..3 {send} .. {noun} ..1 to my|the ..1 {kin}
  i|{kin} ..4 take|get|receive ..2 {noun} ..2 hand|hands
  office|clinic|secretary|clerk|desk .. get|take|collect the|your {noun} $|,|.|from
  {noun} ..4 copies|originals .. one for me|myself
  {ask} ..6 content|contents|gist|substance|tenor ..1 of ..2 {noun} !{other}
  {send} ..2 {noun} my way
  i|me ..2 {up} ..2 {noun}|it ..3 from|on|with|using your
  let me upload ..2 {noun}|it
  keep|leave|deposit ..2 {noun} ..4 reception|desk|secretary|secretariat|guard|counter|mailroom|clerk|nurse .. i|me|{kin}
  have|get|receive ..2 the|your ..1 {noun} ..2 as|in ..2 word|editable|docx|digital|electronic|hardcopy|open ..1 file|format|form|version|document
  {copy} of ..3 {noun} !id|request|form|forms ..8 perfect|enough|fine|great|nice|welcome|appreciated|suffice
  {wish} .. i|we|me ..2 {see} {noun} !{other}
  {send} ..3 {noun} ..3 on|at|by|via|through my|mail|email|whatsapp !behalf|part
  {send} ..3 {noun} ..3 to {me}|my {me}|mail|email|gmail|address|home|house|inbox|flat
  leave|keep|have ..2 {noun} ..2 open|unsealed|unlocked
  {up}|upload .. i|me ..3 take|taking|handle care ..1 of
`,
  { ...words, me: 'me us' },
);

/** The same of the letter that the sentence before has named. */
export const disclosedOfIt = letterGrammar(
  `
  mind|could|can|would|please ..3 {send} it over|here|$|to me|my
  please ..1 {send} ..3 it|{copy} ..4 to|in|at my ..3 mailbox|home|address|box|house|inbox
  i|{me} ..3 handle|manage|do|doing|take ..3 upload|uploading|submission|submitting
  i ..4 {up} it|them ..2 on|for|in you|your
  we ..3 look|go|read ..2 it ..3 together
  i|he|she|{kin} ..8 pick|collect|fetch|grab up~ it
  i {up} it ..1 and|so|then
  let me ..1 have it
  i ..1 photocopy|scan|photograph|copy it
  {can}|sit|go|walk|talk .. with|through|over it ..8 before|line|together
  {wish} .. {see} ..3 it ..6 before|first|afterwards|beforehand
  i|we|me ..1 change|edit|alter|amend|adjust|reword it
  did|have you ..1 put|write|say|mention|include ..2 part|bit|line|something|anything about
  {can} .. i|me ..3 {see} it|that|this ..2 first|beforehand|before|once|myself|too|as|when
  i|me|my ..4 check|proofread|correct|review|read|look ..4 it|for ..4 typos|errors|mistakes|accuracy|spelling|facts
  {ask} ..4 what is in it|there
  did|have you ..1 mention|mentioned|include|included|say .. in it $
  i|me ..2 {see} ..1 it|the|that ..2 {part}
  i|me ..4 photo|picture|screenshot|scan of it
  glad|grateful|thankful|happy|appreciate|like|want|keep|have|get|love|wish ..2 a|one ..1 {kind}~ {copy} $|,|when|once|if|too|as|for|.
  could|can|would|please ..3 soften|rephrase|reword|remove|delete ..3 {part}
`,
  { ...words, me: 'me us' },
);

/** What makes a sentence one about the letter, and not about a request, a form or somebody else's. */
export const letterNamed = letterGrammar('the|my|your|a ..1 {noun} !{other}', words);

/** `{copy}` of no other paper: `a signed copy`, one for the applicant's own file. */
export const copies = letterGrammar(
  `
  {send} {me} ..1 a|the|one {kind} version|one|page|letter !of|from
  {copy} !of ..4 for|in|to my ..2 file|files|records|home|mailbox|archive|folder|address|binder
  {send} it to ..2 programs ..1 myself
  i|me|give|giving|my ..4 comment|feedback|input|approval|ok|okay|nod|blessing ..2 before|until you|it ..3 {gone}
  i ..6 pick|collect|fetch|take|get|grab up~ yours
  let|show {me} ..1 have|see ..1 it before
`,
  { ...words, me: 'me us' },
);

/** The right to see letters, kept in other words. */
export const unwaived = letterGrammar(
  `
  said|say|answered|answer|ticked|chose|put|marked|checked|picked|selected no to|on|for|at|under ..2 {waive}
  {waive} ..5 with|said|answered|chose|ticked|marked no
  no {waive} from|by me
  without ..1 {waive}|confidentiality
  unsigned ..1 {waive}
  chose|choose|picked|selected|ticked|marked|want|prefer ..3 non|nonconfidential - confidential
  chose|choose|picked|selected|ticked|marked|want|prefer ..3 nonconfidential
  confidentiality ..5 blank|unticked|unchecked|unsigned|off|empty
  have|did not ..1 sign|signed|tick|ticked|check|checked ..2 {waive} !yet
  keep|keeping|kept|retain|retaining|retained|reserve|reserved|exercise|preserve ..2 my|the ..1 ferpa|access right|rights
  keep|keeping|retain|retaining|reserve|preserve ..2 option|possibility|right|chance of|to ..1 {see}|access
  opted|opt|declined|decline|refuse|refused ..1 out|to ..2 {waive}
`,
  words,
);
