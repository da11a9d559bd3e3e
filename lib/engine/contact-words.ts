/** The words that ask somebody to speak to a program for the applicant: who, how, to whom, about whom. */
import { grammar } from '../language/grammar.ts';

/** Word classes of all that is said about a call. */
export const contactWords = {
  who: 'you your please kindly someone somebody anyone',
  office:
    'dean chair chairman advisor adviser mentor department office school university clerkship',
  call: 'v:call v:phone v:telephone v:ring rang v:email v:mail v:text v:message v:contact v:approach v:reach v:speak spoke v:talk v:lobby v:nudge v:connect v:intercede v:intervene v:vouch v:advocate',
  urge: 'v:ask v:urge v:push v:persuade v:convince v:request',
  write: 'v:write wrote written',
  word: 'n:call n:word n:email n:mail n:message n:line n:note n:text n:introduction n:nudge n:ring n:shout n:buzz n:endorsement n:plug',
  them: 'n:program n:programme n:director pd pds apd apds n:coordinator residency residencies n:department n:hospital n:faculty faculties n:chair n:chairman n:committee n:chief leadership n:colleague n:contact n:acquaintance gme n:attending',
  // May be anybody: only a program's where a place and the applicant stand beside them.
  folk: 'people folks n:friend n:buddy buddies n:classmate resident residents n:mentee n:partner n:team anyone someone somebody anybody',
  dr: 'dr drs doctor prof professor',
  open: 'v:open v:look v:read v:listen v:notice v:consider v:remember v:take v:give v:see v:find v:pull v:review v:interview',
  aid: 'v:vouch v:advocate v:intervene v:lobby v:intercede v:pitch v:plug',
  me: 'me my us myself our',
  papers: 'n:cv n:resume resumé résumé n:application n:file n:name n:statement',
  pass: 'v:forward v:pass v:send sent v:hand v:show v:give v:slip v:share v:email v:deliver',
  hand: 'v:give gave given v:drop dropping v:send sent v:make made v:place v:shoot shot shooting v:leave left v:write wrote writing',
  tell: 'tell let inform',
  might: 'will would might could may can',
  off: 'at in of from over',
};

/** Asks that somebody else make the contact: a verb or noun of contact, and a program at the other end. */
export const asks = grammar(
  `
  {who}|she|he ..6 {call} ..8 {them}
  {who} ..6 {call} ..3 {dr} .~ ..3 {off} !the !our !my
  {who} ..6 {call} ..4 {folk} ..2 {off} ..6 {me}
  {who}|{office} ..5 {call} ..8 on|in {me} ..1 behalf
  {who} ..5 {call} ..3 {them}|{dr}|him|her|them|there|around .~ ..6 for me|us
  {who} ..5 {call} ..3 {them}|{dr}|him|her|them|there .~ ..4 and|to ..3 {aid}|mention|tell|say|support ..6 {me}|i
  put|putting|bring|bringing my name forward|before|up
  plead|argue|make my case with|to|before|at
  {who} ..5 {call} ..3 places|everyone|all ..2 i ..2 applied|apply|applying
  {might}|that|if ..2 {office} ..4 {call} ..8 {them}
  {might} ..4 {office} ..2 {write} ..2 to ..4 {them}
  a|one|two {word} from your ..3 to {them}|{dr} .~ ..14 {me}|i
  recommendation|praise ..4 from you ..1 to|with ..3 {them}|{dr}
  {who}|she|he ..4 have ..2 chat|word|talk|conversation with|to ..3 {them}|{dr} .~ ..6 {me}
  {who}|she|he ..6 {urge} ..4 {them} ..10 {me}|i
  {who}|she|he ..6 {write} ..6 to ..4 {them}
  {who} ..6 {write} ..6 to {dr} .~ ..3 {off} !the !our !my
  have|get|ask ..2 {dr}|{folk}|{office} .~ ..3 {call} ..5 {them}|{folk} ..10 {me}
  anyone|someone|somebody|anybody ..3 you {might} ..2 {call} ..4 {me}
  {them} ..8 {might} you ..3 {call}
  you|your ..1 calling|phoning|ringing|emailing|contacting|approaching|reaching|speaking|talking|emailed|called|phoned|rang|contacted|spoke|talked ..8 {them}|behalf
  you|your ..1 writing|wrote ..6 to ..4 {them}
  find|finding ..1 out from|with|at ..3 {them} ..8 {me}
  get ..2 in touch ..6 with|behalf
  pick ..1 up the phone
  pick the phone up

  {call}|send|drop|give ..3 {word} to|with {dr}|{them}
  {word} ..1 to|with ..5 {them}
  {hand} ..2 {them} ..5 a|an|another|one|two|some|few ..1 {word}
  {hand} {dr} .~ ..2 a|an|one|some|two|few ..2 {word} ..4 {me}
  {hand} ..7 {word} ..2 on|in {me} behalf|name
  {hand} ..2 a|an|one|two|some|few ..2 {word} ..6 to {dr}|{them}
  {hand} ..4 {word} to|with ..4 {folk} ..2 {off} ..10 {me}|lifesaver|huge|help
  {word}|contact you {might} ..2 {hand} ..2 to|with ..3 {them}|{folk}|{dr}
  you|please|kindly ..5 {hand} ..3 calls|call ..2 for me
  you|please|kindly ..5 {hand}|put|have|do ..6 {word} ..6 to|with|at|behalf ..4 {them}
  call {might} ..2 help|mean|open|make|change
  {word} from|by you ..8 to|with ..3 {them}|{dr}
  call|introduction from|by you ..8 help|helps|{might}|mean|open
  {word}|sentence from ..1 your ..2 pen|side|office|hand to|at|with|in ..5 {them}
  {word} from ..5 you ..9 weighs|weigh|counts|count|carries|carry ..6 {them}
  put|slip ..2 in ..1 a ..2 word for me|us
  put|slip ..2 in ..1 a ..2 word with ..4 {them}|{folk}|{dr}
  put ..3 good word in
  {word} in ..2 {them} ..2 ear
  whisper ..8 {them} ..3 ear
  whisper|whispering ..3 to {dr}|{them}

  you|your ..3 {aid} ..2 for|with|me|to ..6 {them}|there
  recommend {me} to ..2 director|pd|coordinator|chair|{dr}
  {aid} ..3 {me} ..4 to|with ..8 {them}
  mention|mentioning|drop|dropping my name|file ..4 {them}
  remind ..4 {them} ..5 {me}|i
  let ..3 {them} ..4 know ..6 {me}|i
  tell|inform ..3 {them} ..5 {me}|i
  {tell} {dr} .~ ..12 applied|applying|apply|interested ..3 there|his|her|their
  ask|request|have|get {dr} .~ ..2 to {open} ..5 my ..1 {papers} ..2 {off}
  {who} ..6 {pass} my ..2 {papers} ..3 to|with ..3 {them}
  {who} ..6 {pass} my ..2 {papers} ..3 to|with {dr} .~ ..3 {off}
  sound|feel ..4 out ..3 {them} ..6 {me}|i
  yourself heard ..8 {them}|behalf
  pull ..3 strings
  use ..3 your connections|contacts|influence|network
  know anyone|someone|somebody|people|anybody ..10 {word}|{call}|{urge}|tell|{aid}
  if|when|once|should you ..3 {call}|{hand} ..9 {them} ..14 {might} ..3 {open}|help|mean
  if {dr} .~ ..2 heard from you
  if he|she|they|{them} ..2 heard from you
  if|should you ..2 {hand} ..2 a|an|one|two|some|few ..1 {word} to ..3 {them}
`,
  contactWords,
);

/** The same of a program that the draft names, or of somebody whom another sentence names. */
export const asksAt = grammar(
  `
  {who}|{office} ..6 {call} !me !us !back
  {who} ..6 {urge} ..6 {me}|i
  {who} ..6 {write} ..4 to
  {call}|send|drop|give ..3 {word} to|with {dr}
  tell|let {dr} .~ ..4 that|about|know ..2 {me}|i
  put|get {me} on ..2 radar
  {word} in {dr}|his|her|their|whose .~ ..2 ear
  {word} in ..4 's ear
  whisper ..8 ear
  if|when|once|should you ..3 {call}|{hand} ..8 {dr} ..16 {might} ..3 {open}|help|mean
  mention|mentioning|drop|dropping my name|file ..3 to|with|at|in
  sound|feel ..6 out|chief|friend ..8 about|for|on ..1 me|my
  yourself heard ..6 for|on ..2 me|my
  put|slip ..2 in ..1 a ..2 word
  a|some|any|little|gentle push|nudge|word|help from ..1 your ..1 side|end|office at|in|with
  {hand} {dr} .~ ..2 a|an|one|some|two|few ..2 {word}
`,
  contactWords,
);

/** The same of somebody whom the draft names as one of a program. */
export const asksOf = grammar(
  `
  you|please|kindly ..5 {call} ..2 him|her|them|there
  you|please|kindly ..5 {write} ..4 to him|her|them
  you|please|kindly ..4 {hand}|put|have|do ..3 him|her|them|there ..3 {word}
  you|please|kindly ..4 {word} ..4 to|with|there ..1 him|her|them|there
  {word} from|by you
  let him|her|them know ..4 {me}|i
  {hand} him|her|them ..2 a|an|one|some|two|few ..2 {word}
  you ..5 have ..2 chat|word|talk with|to !me !us
  you|please|kindly ..5 {urge} ..1 him|her|them ..10 {me}|i
  {word} in his|her|their ..1 ear
  whisper ..8 ear
  if|when|once|should you ..3 {call}|{hand} ..2 him|her|them ..14 {might} ..3 {open}|help|mean
`,
  contactWords,
);

/** Somebody is to act; on whom and for whom the same sentence tells elsewhere. */
export const acts = grammar(
  `
  {who}|{office} ..8 {call}|{urge}|{say}
  {who} ..8 {word}|{tie} to|with|from|at|of
  {tie} to|with|from|of ..3 {program}
  {word} from|by you
  you {call}|{urge}|{say}
  i|we ..3 you|someone|somebody to ..2 {call}|{urge}|{say}
  heads - up from|to
`,
  {
    ...contactWords,
    say: 'tell telling told say saying said v:mention v:convey v:relay v:bring brought v:introduce v:check v:inquire v:praise v:endorse let inform hit hold',
    tie: 'outreach n:messenger n:introduction n:relation relationship n:connection influence goodwill',
    program: 'n:program n:programme n:director pd pds',
  },
);
export const ofProgram = grammar(`
  program|programs|programme|programmes|director|directors|pd|pds|coordinator|coordinators|committee|committees|chief|gme
  dr|doctor|prof|professor .~ ..4 at|in|of|over|to !the !our !my
  folks|people|buddies|friends|faculty|contacts ..2 at|in|from !the !our !my
  the ..2 folks|people|team|faculty
`);
export const forMe = grammar(
  `
  for|about|of|bringing|brought|bring|accept|take|consider|interview|see|saw me|us
  my|our ..2 {papers}|interest|candidacy|candidature|case|account|behalf|situation|soap
  i am|have|sent|applied|submitted|did|would|want
  me|us an|a|the|some ..2 interview|chance|look|spot|slot
  me|us now|up|forward
  my messenger|advocate|voice
`,
  contactWords,
);

/** To a letter writer in SOAP, whoever is called for the applicant by a name alone is a program. */
export const asksForMe = grammar('{who} ..5 {call} ..4 for|about me', contactWords);

/** `Mentors often call programs. Would you do that for me?` */
export const asksTheSame = grammar(
  `
  {might} you ..4 do|try ..1 it|that|this|so|same
  ^ ..2 {might} you ..1 also|too|$
  please|kindly do ..1 same|so|that|this|likewise ..3 for|with me|us
  ask|asking ..3 to do ..1 same|so|that|this ..2 for me|us
`,
  contactWords,
);
export const contact = grammar(
  `
  {call} ..4 {them}
  {write} to ..3 {them}
  plead|argue|pleads|pleading ..2 with|to ..3 {them}
`,
  contactWords,
);

export const them = grammar('{them}', contactWords);

export const mood = grammar(`
  QM
  please|kindly|could|would|can|may|might|ask|asking|request|grateful|appreciate|hope|hoping|wonder|wondering|favor|favour|trouble|beg|willing|need|like|want|help|helps|thankful
`);

/** `If you phone Dr. Petersen, he will open my file`. */
export const promises =
  /\b(?:if|when|once) you\b[^!?;]*\b(?:he|she|they|it|that|doors?) (?:will|would|might|could)\b/i;
