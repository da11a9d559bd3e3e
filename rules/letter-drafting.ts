import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  noun: 'letter letters lor lors recommendation sloe testimonial',
  text: 'letter lor recommendation text draft version wording template paragraph paragraphs',
  this: 'it something that draft letter lor recommendation text wording',
  make: 'write writing wrote written draft drafting drafted prepare preparing prepared compose composing composed type typing typed ghostwrite formulate supply made making',
  aux: 'would could can will shall may might have had already just also only be am glad happy more than willing to gladly took taken the liberty of love offer always simply go ahead and',
  sign: 'sign signing signature signatures stamp countersign',
  say: 'say saying says state stating write writing mention mentioning stress emphasize emphasise highlight describe describing include confirm certify note point tell add put explain call attest',
  hard: 'say state write stress emphasize emphasise certify testify assert declare confirm mention',
  grand:
    'best top strongest finest brightest outstanding exceptional exceptionally excellent superior brilliant unmatched extraordinary superb rare exemplary perfect hardest fastest stronger smarter star flawless integral independently percent percentile % upper highest quarter tenth decile ahead unique indispensable better',
  box: 'top upper highest outstanding first exceeds five fives competitive superior best',
  ask: 'please kindly would could should must want need ask like grateful appreciate hope wish can',
  passage:
    'n:paragraph n:sentence n:passage n:line n:phrase text wording words adjectives formulation',
  ai: 'chatgpt ai llm agency consultant gpt colleague friend cousin wife brother',
  paper:
    'form forms log logbook certificate consent timesheet agreement abstract manuscript poster protocol paper grant article chapter website slides report attendance minutes post application referral discharge patient reply note notes statement proofs discussion thesis schedule rebuttal response amendment methods card case irb cover',
};

/** The applicant's words under the writer's name. */
const writes = letterGrammar(
  `
  i {aux}~ {aux}~ {aux}~ {aux}~ {make} ..2 {noun}|yourself !id|for|request|of
  i {aux}~ {aux}~ {aux}~ {aux}~ {make} ..2 {this} ..3 for|and|then|that|in ..2 you|sign
  i {aux}~ {aux}~ {aux}~ {aux}~ draft|drafting|drafted|compose|ghostwrite ..2 {this}|paragraphs
  i {aux}~ {aux}~ {aux}~ {aux}~ write it myself
  liberty|freedom of|to {make} ..2 {this}
  i {aux}~ {aux}~ {aux}~ {aux}~ {make} ..2 draft !of|manuscript
  i {aux}~ {aux}~ do|take|doing ..2 writing|drafting
  i {aux}~ {aux}~ send|provide|give|attach|enclose|attached|prepared|enclosed ..2 a|the|first|my|some draft|sample|template ..2 {noun}|$
  ^|please|if|but happy|glad to {make} ..2 {this}
  want|like|prefer|let|allow|permit ..2 me ..1 to~ {make} ..2 {this}
  i ..1 write|draft|compose|type|words ..3 you|your ..2 {sign}|name
  {sign} ..3 something|{noun}|draft|text|what|one ..4 i|wrote|have ..1 {make}
  {sign} ..1 the|my|this|a attached|enclosed|sample|drafted|prepared|following {text}
  only|just|merely|simply|remains|left|all ..5 {sign} !off|in|up|for
  approve|check|correct|choose|edit and|to|for {sign}
  you|please|kindly ..1 {sign} it|$
  {text} ..6 for ..1 you|your ..1 to|own~ {sign} !off
  draft|sample|template|ready|finished|prepared ..2 {noun} ..6 you|your|attached|below|{sign}|letterhead
  i|attached|attaching|here|my|find ..4 draft of your|the {noun} !with
  edit|use|change|adapt|adjust ..2 draft|template|version ..1 i|below|attached
  first|rough draft|version ..6 {noun}|you|it|yours|sign|$
  my draft is|below
  {text}|print|put|place|copy ..5 on|to|onto your ..1 letterhead
  text|draft|wording|drafting|writing ..4 come|comes|came|be|from ..1 from|on|to my|me
  {ai} ..6 {make}|{noun} ..8 {sign}|letterhead
  copy|paste|insert|lift|use|take|include|add|put ..3 this|these|my|the|following ..2 {passage} ..6 {noun}|verbatim|unchanged
  include|add|insert|use|adopt|suggest ..2 this|these|my|following ..1 {passage}
  {passage} ..4 you ..2 can|could|may copy|paste|use|insert|adopt
`,
  words,
);

/** What the letter is to claim. */
const dictates = letterGrammar(
  `
  {ask} ..6 {say} ..5 i|me|my|that ..8 {grand}
  ^ {say} ..4 that|me|i|them ..8 {grand}
  sure ..3 {say} ..2 i|me|my ..8 {grand}
  please|kindly|must|want ..3 {hard} ..2 in~ the~ letter~ that~ i|my am|was|have|had|can|did|led|ran|performed|outperformed|presented|published|functioned|rank|belong|took|saw|skills|knowledge
  please|kindly put ..1 in the|your {noun} that
  please|and|then|, say|write|state that i
  ^ say|write|state ..1 that~ i|you am|was|functioned|outperformed|rank|published|have|ran|led
  rank|ranked|rate|put|place|tick|mark|select|move|bump|give ..1 me|my ..4 {box}
  tick|choose|answer|select|write|use ..2 " ..4 {box}|definitely|yes|absolutely|recommendation
  please|kindly|could|should|would ..6 say|write|state|include|add|phrase ..3 " !eras
  sentence|wording|line|word|words ..3 " ..8 {grand}
`,
  words,
);

const freely = letterGrammar(
  `
  i|we|would|nor ..2 not|never ..4 {make}|{sign}|ask|tell|dictate|influence
  if ..1 you|it ..3 feel|think|believe|find|fits|recall|remember|fair|seems|appropriate|agree|true
  as you see|saw
  declined|refused|warned|against|wrong|exaggeration
  he|she|they|someone|mentor|fellow|students ..3 asked|told|offered|drafted|say|said
  i|he|she was voted|ranked|scored|told
  visa|sponsorship|sponsor|citizen|citizenship|green|immigration|authorization|authorized|authorised|status|legal|eligible|nationality|uscis|permission
  {make}|{sign}|draft|type ..5 {paper}
  {paper} ..8 {sign}|draft|drafted|prepared
  cover|thank letter|letters|note|you
  letter|letters to the|our|my
  write|writing to|because|about|on
  wrote you|my|about
  of thanks
  bullet|list|summary|dates ..3 of|points
  {noun}|aamc id|request
  tell me if|about|what|how
  my new|certificate|statement
  update|updated|again
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
