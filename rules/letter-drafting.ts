import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  noun: 'letter letters lor lors recommendation sloe testimonial',
  text: 'letter lor recommendation text draft version wording template model paragraph paragraphs',
  make: 'write writing wrote written draft drafting drafted prepare preparing prepared compose composing composed type typing typed ghostwrite formulate formulating formulated frame framing framed word worded redact redacted supply supplying make made making',
  draft: 'draft drafting compose composing ghostwrite formulate formulating frame supply prepare',
  aux: 'would could can will shall may might have had has already just also only be am glad happy more than willing to gladly took the freedom liberty permitted myself like love offer always simply go ahead and prefer plan',
  sign: 'sign signing signature signatures stamp countersign autograph',
  say: 'say saying says state stating write writing mention mentioning stress stressing emphasize emphasise emphasizing emphasising highlight highlighting describe describing include including confirm certify testify assert declare note point tell add put explain call attest',
  hard: 'say state write stress emphasize emphasise certify testify assert declare claim confirm',
  grand:
    'best top strongest finest brightest smartest outstanding exceptional exceptionally excellent superior brilliant unmatched unparalleled extraordinary superb rare exemplary perfect hardest fastest ablest stronger smarter star flawless integral independently natural percent percentile % upper highest quarter tenth decile ahead fluent backbone successor whatsoever unique capable indispensable better',
  box: 'top upper highest outstanding first exceeds five fives competitive superior best',
  tick: 'rank ranked rate put place tick choose mark select pick answer check give bump move',
  ask: 'please kindly could would can should must want need ask like request grateful thankful appreciate hope wish',
  paper:
    'form forms log logbook certificate consent timesheet copyright hours enrollment contract agreement enrolment abstract manuscript poster protocol introduction discussion paper grant rebuttal article chapter irb website slides report reviewer editor petition attendance rotation agenda minutes supplement post application referral discharge patient employer donors reply note notes badge statement proofs',
};

const writes = letterGrammar(
  `
  i {aux}~ {aux}~ {aux}~ {aux}~ {make} ..3 {noun}|yourself !id|for|request|of
  i {aux}~ {aux}~ {aux}~ {aux}~ {draft} ..2 it|something|text|{noun}|this|matter|paragraphs
  i {aux}~ {aux}~ {aux}~ {make} ..3 {noun} of
  i {aux}~ {aux}~ {aux}~ {make} ..3 it|something|that ..2 for|and|then|in ..2 you|sign
  i {aux}~ {aux}~ {make} it|something|that ..2 down|up|out|tonight|yourself|myself
  i {aux}~ {aux}~ do|take|doing ..2 writing|drafting
  let me {make} it|the|your ..1 {noun}|it|$|up
  let me {make} it $
  let me ..1 take the pen
  i {aux}~ {aux}~ {aux}~ ghost ..1 write|it|something|your
  be your ..1 ghost|ghostwriter|scribe
  consider me your ..1 scribe
  template|ready|format|model {noun} ..4 you|your ..2 can|personalize|sign
  send|enclose|attach|give ..3 template|model|ready|sample {noun}
  wording|text|draft|paragraph below ..6 letterhead|sign|use
  use the attached|enclosed|following paragraph|text|wording|draft
  on|onto letterhead ..3 {sign}|seal|stamp
  drop|put|take it|this on|onto your~ letterhead
  approve|check|correct|choose|edit and|to|for {sign}
  come|ready|free ..2 for sign
  sentences|phrases|words ..5 verbatim
  i took|taken a stab
  something|draft|text for your ..2 {sign}|signature
  i ..3 happy|glad|willing|pleased to {make} ..2 it|{noun}|something|text
  ^ happy|glad to {make} ..2 it|{noun}|something|text
  permit|allow me to {draft}|write ..2 {text}|it
  shall|should|may|could|can i {aux}~ {make} ..1 something|{noun}|up|text|draft
  want|like|prefer ..2 me ..1 to {make} ..1 it|{noun}|something|text|first
  i {make} ..4 you ..2 only|just|simply|will|can|could|put ..2 {sign}|edit|tweak|skim|approve|glance|check
  i ..1 write|draft|compose|type|words ..3 you|your ..2 {sign}|name|skim
  my words|version|draft|text ..3 your|you ..2 {sign}|name|letterhead|voice
  {noun} .. i ..1 have ..1 {make}
  {noun} ..2 is|was|has ..3 {make} ..4 by|on me|my|our|ready|already
  {noun} already|now written|drafted|prepared|ready|done
  {make} by me|myself
  my draft ..1 {noun}
  draft ..2 {noun} ..4 you|your|ready|attached|attach|below
  ready|finished|prepared|sample|skeleton|model|prewritten|made ..1 {noun}|version ..6 {sign}|letterhead|you|from
  ready made {noun}
  pre written {noun}
  first|rough draft|version|stab|crack|cut ..6 {noun}|you|it|yours|sign|$
  {text} ..6 for ..1 you|your ..1 to|own~ {sign} !off
  {noun}|text|draft .. for your {sign}
  {sign} ..3 something|{noun}|draft|text|what|one ..4 i|wrote|have ..1 {make}|wrote
  {sign} something i
  {sign} ..1 text|draft !of
  {sign} it|same|them !with|in ..6 $
  only|just|merely|simply|remains|left ..3 {sign} !off|in|up
  {sign} ..2 only|remains
  need ..1 only|just|your ..1 {sign}
  put|place|add|give ..1 your ..2 {sign}|name|stamp|seal ..4 to|under|at|on|below ..2 {noun}|text|it|draft|bottom|line|what
  {text}|print|put|place|copy|transfer ..5 on|to|onto your ..1 letterhead|paper
  {sign} .. letterhead
  save|spare|taking|take you|your|off ..4 {make} ..4 first|myself|it|shoulders
  chatgpt|ai|llm|fiverr|agency|template|consultant|gpt ..8 {noun} ..8 {sign}|letterhead|pick|use|ready
  chatgpt|ai|llm|fiverr|agency|consultant|colleague|friend|cousin|wife|brother ..5 {make} ..4 {noun}|draft|text .. {sign}|you
  writing|written|phrased|worded|ready in your ..1 voice|perspective|name
  copy|paste|insert|lift|use|take ..2 this|these|my|the|whole|following ..3 paragraph|paragraphs|sentence|sentences|text|wording|words|passage|passages|line|lines|list ..6 letter|lor|recommendation|word|statement|verbatim|unchanged
  suggest|propose|use|using|adopt|following ..2 the|following|this|my|a ..2 wording|formulation|text
  my|a|following|some suggestion|proposal|wording for the|your ..2 text|letter|sentence|paragraph|wording
  {noun} .. word for word !of
  exactly as ..1 they|it|i ..2 written|stand|wrote|worded|is|are
  include|add|insert|use|keep|work ..2 the|this|these|a|following ..1 sentence|sentences|phrase|phrases|words|adjectives|formulation
  the words|word|sentence|phrase ..4 should|must|appear|included|came
  pre filled ..4 {noun}|form|evaluation
  paragraphs ..4 {sign}
  could|should i {make} something
  leave|let ..1 the writing|drafting|wording ..2 to|me
  text|draft|wording|drafting|writing ..4 come|comes|came|be|from ..1 from|on my|me
  put|putting together ..3 paragraphs|{text} ..6 you|your|sign
  put|written down|out a page
  in my own~ words ..6 letter|inbox|mailbox|desk
  {noun} .. came|made|written by ..2 ai|chatgpt|professional|agency
  {sign} under my
  pre written ..1 {text}
  pre filled ..3 for you
  passages|sentences|wording|words|text ..3 you can|could|may ..1 lift|copy|paste|insert|adopt|use|sign
  draft of your|the {noun}
  your letter ..3 for your~ {sign}
  written|typed|prepared up~ ..2 for your ..1 {sign}
  text|letter|draft|paragraphs below ..4 into|to your|the
  prepare|supply|furnish|offering ..5 text|wording ..4 {noun}|need
  your {sign} ..1 under
  to be {sign}|signed by you
`,
  words,
);

const dictates = letterGrammar(
  `
  {ask} ..6 {say} ..5 i|me|my|that ..8 {grand}
  {noun} ..5 {say}|says|read|calls ..5 i|me|my ..8 {grand}
  please|kindly|must|want ..3 {hard} ..2 in~ the~ letter~ that~ i|my am|was|have|had|can|did|led|ran|performed|outperformed|presented|published|functioned|rank|belong|took|saw|skills|knowledge
  please|kindly ..2 {hard} that|there ..1 my|were|i
  {noun} to {hard} ..2 i|my|me
  {noun} must|should|has|could|would|let to~ {hard} ..2 i|my|me|that
  want|need|like|ask you to {hard} ..4 that ..2 i|my ..6 am|was|rank|saw|took|have|did
  sure|clear ..4 that|letter ..2 you|i ..8 {grand}
  ^ {hard}|mention|describe|put|call|add|tell please~ ..4 that|me|i|them ..8 {grand}
  please|kindly tell them|programs ..3 i ..6 {grand}|outperformed|ran|led
  mention please|kindly~ ..2 that i ..2 never|performed|led
  mention that i never|performed|led
  {tick} me ..6 {box}
  {tick}|put|place|move|bump ..1 me|my ..4 {box}
  {tick}|put|place|choose|move|bump|select ..3 {box} ..3 third|tier|box|quarter|percent|half|tenth
  {tick}|choose|answer|select|write|use ..2 " ..4 {box}|definitely|yes|absolutely|above|recommendation
  please|kindly|could|should|would ..6 say|write|state|include|phrase|add|read ..3 "
  sentence|phrase|wording|line ..3 "
  could|would|please|kindly|if|great|lovely ..3 call|called|calling|describe|refer me|my|to ..4 {grand}|one|as !i
  rather|not|than|of " ..4 " ..6 {say}|say
  don't|not {say} .. , {say}
  not {hard} ..3 , {hard}
  instead ..1 {say}|that ..3 that
  leave out .. {say} ..3 that
  all fives|fives|stars|star
  want|need|like|sure the|your|that {noun} ..2 say|says|mention|state|read
  please|kindly ..1 mention ..1 that i stood|was|am|ranked|led
  words like "
  on|in|to call me the|one ..3 best
  end|finish ..2 on|with ..3 "
  ^ say|write|state ..1 that~ i|you am|was|functioned|presented|outperformed|rank|published|supervised|have|ran|led
  please|and|then|, say|write|state that i
  {ask} ..2 you ..2 state|write|claim|stated|wrote|claimed ..2 that~ i|my ..2 am|was|ranked|have|functioned|had|did|belong
  say in the letter ..2 that ..1 i|my
  {noun} should|must|ought|has|needs|could to~ say|call|claim|read|contain
  letter|{noun} ..3 compare me
  {tick} me|ranked ..3 above|ahead|over
  ranked above|ahead
  mention i led|ran|was|outperformed
  as if we|i
  only strengths
  let the|programs ..2 reader|believe|think|know ..2 i
  tell ..2 programs|them that|i ..4 best|hardest|{grand}
  explain|state|say|write ..6 attempts|attempt|failure ..6 due|because|reflect|illness|nothing
`,
  words,
);

const freely = letterGrammar(
  `
  if ..1 you|it ..3 feel|think|believe|find|fits|recall|remember|fair|seems|appropriate|relevant|agree|true|consider|noticed|saw
  as you see|saw
  i|we|would|nor ..2 not|never ..4 {make}|{sign}|ask|tell|dictate|influence|bind|have
  not ..2 want|meant|mean ..3 to {make}|dictate
  declined|refused|warned|against|odd|wrong|exaggeration
  case|cases report|presentation|series
  cover|thank letter|letters|note|you
  {make}|{sign}|{draft}|draft|type ..5 {paper}
  form|forms|log|logbook|certificate|consent|manuscript|poster|protocol|abstract|report|agreement|contract|application|minutes|paper|article|chapter ..4 {sign}|draft|drafted|prepared
  blog|ethics|supplement
  in case they|it help|helps
  bullet|facts only|points
  visa|sponsorship|sponsor|citizen|citizenship|green|ead|immigration|passport|authorization|authorised|authorized|legal|dreamer|status
  you said|wrote|told|described ..4 me|my|in|as $
  i|he|she was voted|ranked|scored|told|surprised
  he|she|they|friend|classmates|someone|mentor|fellow|students|agencies ..3 asked|told|offered|get|drafted
  update|updated|updating|revise|revising|adjusted
  my ..1 rank|score ..2 is|was|in
  {noun}|letters written|drafted by dr|the|prof
  list|summary|dates|timeline|facts ..3 of
  letter id
  letters|letter to the|our|my
  as i am
  tell me if|about|what|how
  sign off|in|up
  am|are|is writing about|to|because|on
  wrote you|my|about
  of thanks|fits|fit
  made sure|no
  make suggestions
  i ..1 make|made|have ..1 sure
  my new
  i wrote|write a|an {noun} ..3 for ..2 our|a|the|my
  rough cut
  discussion|thesis|schedule|float
  earlier|previous|same|last|old letter|time
  mother|father|she|he would say
  aamc id
  the form that
  asks you to
  doesn't|not ..2 sound
  in portuguese|spanish|french|german|arabic|english if
  writers|fits|fit
  you have ..2 begun|started|seen
  willing|able to write ..2 strong|supportive
  certificate
  again
  renew
  {noun} request
`,
  words,
);

export const rule: Rule = {
  id: 'letter-drafting',
  severity: 'warning',
  audience: ['writer'],
  title: 'Let the writer write it',
  message:
    'The words and the judgement in a letter have to be the writer’s own. Offer your CV or a few shared cases that may help instead.',
  source: '',
  inSentence: (sentence) => {
    const written = saysUnless(sentence, writes, freely);
    return written.length > 0 ? written : saysUnless(sentence, dictates, freely);
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Offer facts instead',
      text: 'I can send you my CV and a short list of the cases we shared, in case they help.',
    }),
};

export const examples: Examples = {
  flags: [
    'I can write a first draft of the letter for you to sign.',
    'Would you be comfortable signing a letter that I have written?',
    'Please mention in the letter that I was the best student of my year.',
    'I have already prepared the text, so you only need to sign it.',
    'Kindly state that I performed twenty lumbar punctures on my own and was outstanding.',
    'Please put me in the top third on the SLOE.',
    'Feel free to copy this paragraph into the letter word for word.',
    'Sir, I have made the draft LOR, kindly put it on your letterhead.',
    'Could the letter say that I rank among the top five residents you have taught?',
  ],
  allows: [
    'Here are a few bullet points about the cases we shared, in case they help.',
    'If you feel it is appropriate, you could comment on my clinical reasoning.',
    'Could you sign the Letter Request Form on the second page?',
    'I have drafted the discussion of our case report and would love your edits.',
    'I would never ask you to sign a letter that I wrote.',
    'I was in the top tenth of my class, as my transcript shows.',
    'Please write it as you see it, good and bad.',
    'Would you describe how I work in a team?',
  ],
};
