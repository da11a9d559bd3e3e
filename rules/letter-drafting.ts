import type { Span } from '../lib/draft/draft.ts';
import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Sentence } from '../lib/engine/paragraph.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import {
  hides,
  mayTell,
  otherText,
  ownText,
  paper,
  takesText,
} from '../lib/language/letter-own-text.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  noun: 'letter letters lor lors recommendation sloe testimonial',
  text: 'letter lor recommendation text draft version wording template paragraph paragraphs',
  this: 'it something that draft letter lor recommendation text wording',
  make: 'write writing wrote written draft drafting drafted prepare preparing prepared compose composing composed type typing typed ghostwrite formulate supply made making',
  aux: 'went would could can will shall may might have had already just also only be am glad happy more than willing to gladly took taken the liberty of love offer always simply go ahead and',
  sign: 'sign signing signature signatures stamp countersign',
  say: 'say saying says state stating write writing mention mentioning stress emphasize emphasise highlight describe describing include confirm certify note point tell add put explain call attest',
  write:
    'write writing written wrote draft drafting drafted prepare preparing prepared compose composing',
  rough: 'first rough short quick full',
  hand: 'send provide give email mail share offer supply bring furnish forward make',
  will: 'will would can could may shall just only then',
  leave: 'leave leaving hand give delegate entrust outsource pass',
  stock: 'language sentence sentences phrase phrases paragraph paragraphs wording passages',
  take: 'copy paste use insert adopt drop lift borrow',
  full: '5 10 five ten full maximum max perfect fives tens excellent',
  am: 'am was have had can did led ran is performed published',
  others: 'attendings doctors professors physicians people others applicants classmates students',
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
  writing|drafting|preparing|composing it myself
  i {aux}~ {aux}~ more~ than~ {aux}~ {aux}~ compose|draft|ghostwrite it
  {write} ..1 my own ..1 {noun} !id|for|request
  i|have|has|had put together ..2 {noun} !id|packet|materials|request|folder|information|form
  i {aux}~ {aux}~ whip|knock|throw|scribble|put ..1 something|it|one|letter|text up|together|down
  i {will}~ write|prepare|draft|compose|type|do ..1 ,|and|then~ you {will}~ edit|correct|review|approve|fix|polish|sign
  i {aux}~ {aux}~ {aux}~ {aux}~ {hand} ..1 a|the|my|some {rough}~ draft|template $|,|if|so|first|tonight|tomorrow
  would|could|can|might|is a|my {rough}~ draft ..3 help|helpful|useful|welcome|easier
  you ..2 need|want|like|prefer|welcome|appreciate a|my|the|some {rough}~ draft|template $|,|from|first|to|letter|i|that|in
  let me ..6 write|draft|compose|prepare|type ..1 it|one|something|that|letter $|,|and|for|first
  i {aux}~ {aux}~ {aux}~ {aux}~ {make} up~ a|the|my|your {noun} of recommendation|reference
  i ..5 write|wrote|written|draft|drafted|pen|penned|compose|composed|did|done it|one|this|something|letter|text for you|ya
  i {aux}~ {aux}~ {make} ..5 in your voice|name|style
  take|took|taken|taking ..1 a|the {rough}~ stab|crack|shot at ..1 it|letter|writing|drafting|{noun}
  send|enclose|supply|suggest|provide|attach|supplying|providing ..3 language|wording|phrasing|text ..3 {noun}
  {noun} ..4 get ..2 signed
  glad|happy|let|can|could|love ..3 help|assist ..1 with|by ..1 writing|wording|drafting
  {leave} ..2 writing|drafting !sample|workshop ..3 me
  written|wrote|typed|drafted|composed|jotted ..2 what i ..3 you|it ..2 say|write|mention
  typed|written|wrote|drafted ..1 what you|it should|could|would|might|can say
  signature is all|everything|enough
  attached|attaching|enclosed|here|below|sent|wrote ..3 what i ..3 {noun}|you|it to say|mention|state|contain
  chatgpt|ai|llm|gpt ..4 write|wrote|written|draft|drafted|writing ..2 {noun}
  liberty|freedom of|to {make} ..2 {this}
  i {aux}~ {aux}~ {aux}~ {aux}~ {make} ..2 draft !of|manuscript
  i {aux}~ {aux}~ do|take|doing ..2 writing|drafting
  ^|please|if|but happy|glad to {make} ..2 {this}
  want|like|prefer|let|allow|permit ..2 me ..1 to~ {make} ..2 {this} !down
  have|having me ..1 do|write|draft|type|writing|drafting it|one|the|something
  i ..1 write|draft|compose|type|words ..3 you|your ..2 {sign}|name
  {sign} ..3 something|{noun}|draft|text|what|one ..4 i|wrote|have ..1 {make}
  {sign} ..1 the|my|this|a attached|enclosed|sample|drafted|prepared|following {text}
  only|just|merely|simply|remains|left|all ..5 {sign} !off|in|up|for
  approve|check|correct|choose|edit and|to|for {sign}
  you|please|kindly ..1 {sign} it|$
  {text} ..6 for ..1 you|your ..1 to|own~ {sign} !off
  draft|sample|template|ready|finished|prepared ..2 {noun} ..6 you|your|attached|below|{sign}|letterhead
  i|attached|attaching|here|my|find ..4 draft|model|proposal|suggestion of|for ..1 {noun} !with|id|request
  {noun} format|template|sample|model ..6 {sign}|letterhead
  {noun} ..1 prepared|made|written|drafted|typed|composed by me|myself
  my letter|lor text|draft|version
  part|paragraph|passage|opening|ending ..1 might|could|may run|read|sound
  and|then|, i will write|draft|type|compose it $
  edit|use|change|adapt|adjust ..2 draft|template|version ..1 i|below|attached
  first|rough draft|version ..6 {noun}|you|it|yours|sign|$
  my draft is|below
  text|page|draft|version|wording|template|paragraph|print|put|place|copy|paste|move ..5 on|to|onto your ..1 letterhead
  text|draft|wording|drafting|writing ..4 come|comes|came|be|from ..1 from|on|to my|me
  {ai} ..6 {make}|{noun} ..8 {sign}|letterhead
  copy|paste|insert|lift|use|take|include|add|put ..3 this|these|my|the|following ..2 {passage} ..6 {noun}|verbatim|unchanged
  include|add|insert|use|adopt|suggest ..2 this|these|my|following ..1 {passage}
  {passage} ..4 you ..2 can|could|may copy|paste|use|insert|adopt
  {stock} ..4 you|to ..3 {take}
  use|take|borrow|adopt|keep any|whatever|whichever ..2 {stock}
`,
  words,
);

/** What the letter is to claim. */
const dictates = letterGrammar(
  `
  {ask} ..6 {say} ..5 i|me|my|that ..8 {grand}
  ^ {say} ..4 that|me|i|them ..8 {grand}
  sure ..3 {say} ..2 i|me|my ..8 {grand}
  sure|certain|needed|necessary|important|essential ..4 {noun} ..1 {say} that~ i|my am|was|have|had|can|did|led|ran|skills|work|knowledge
  ^ make me ..1 sound|look|appear|shine
  please|kindly|must|want ..3 {hard} ..2 in~ the~ letter~ that~ i|my am|was|have|had|can|did|led|ran|performed|outperformed|presented|published|functioned|rank|belong|took|saw|skills|knowledge
  please|kindly put ..1 in the|your {noun} that
  please|and|then|, say|write|state that i
  {ask} ..4 stand|appear|written|stated ..2 in the|your ..1 {noun} that i|my
  ^ say|write|state ..1 that~ i|you am|was|know|knew|can|could|did|had|performed|saved|functioned|outperformed|rank|published|have|ran|led
  rank|ranked|rate|put|place|tick|mark|select|move|bump|give ..1 me|my ..4 {box}
  tick|choose|answer|select|write|use ..2 " ..4 {box}|definitely|yes|absolutely|recommendation
  please|kindly|could|should|would ..6 say|write|state|include|add|phrase ..3 " !eras
  sentence|wording|line|word|words ..3 " ..8 {grand}
  rate|rating|grade|score|mark|evaluate me ..3 {full}|high|highly
  {ask} ..2 make it sound|look|seem ..1 as|like
  {ask} ..4 {say} ..3 i|me|we .. instead
  {ask} ..6 make|makes|making me ..1 sound|look|appear|seem !forward !at !up
  {ask} ..3 praise|praising|exaggerate|exaggerating|inflate|embellish|brag|boast ..1 me|my|a|about|how
  write|say|mention|use|include ..1 good|nice|positive|best|superlatives ..1 things|qualities|points|remarks|words|comments|only $|,|:|about
  write|say|mention|use|include only ..1 good|nice|positive|best|superlatives
  use|choose|using ..1 superlatives
  if you ..3 wrote|said|stated|mentioned|write|say|state|mention that i|my {am}
  request|requesting|requested ..3 {hard} that i|my
  {noun} should|must|could|can|would ..2 {hard} that i|my {am}
  {ask} ..3 describe|call|present|portray ..1 me as !you !i !it
  {noun} should|must|ought ..1 to~ read|sound|call|praise ..1 as|like|me|my
`,
  words,
);

const freely = letterGrammar(
  `
  i|we|would|nor ..2 not|never !mind ..4 {make}|{sign}|ask|tell|dictate|influence
  not let me ..2 {make}
  if ..1 you|it ..3 feel|think|believe|find|fits|recall|remember|fair|seems|appropriate|agree|true
  as you see|saw
  declined|refused|warned|against|wrong|exaggeration
  he|she|they|someone|mentor|fellow|students ..3 asked|told|offered|drafted|say|said
  i|he|she was voted|ranked|scored|told
  badge
  as pgy
  visa|sponsorship|sponsor|citizen|citizenship|green|immigration|authorization|authorized|authorised|status|legal|eligible|nationality|uscis|permission
  {make}|{sign}|draft|type ..5 {paper}
  {paper} ..8 {sign}|draft|drafted|prepared
  cover|thank letter|letters|note|you
  letter|letters to the|our|my
  write|writing to !me
  write|writing because|about|on
  wrote you|my|about
  of thanks
  bullet|list|summary|dates ..3 of|points
  {noun}|aamc id|request
  generous|kind|nice|good of you to ..1 suggest|offer|let|propose
  thank|thanks ..3 offering|offer|suggesting|letting
  rather not
  signature .. .. form|forms
  abstract|manuscript .. .. type|write|draft
  not ..1 want|need|like|ask|expect a|my|the {rough}~ draft|template
  not ..3 make me|exaggerate|praise|brag
  {others} ..4 ask|asks|asked|write|writes|wrote|expect|make|makes
  tell me if|about|what|how
  my new|certificate|statement
  update|updated|again
`,
  words,
);

const namesLetter = letterGrammar('{lt}');

/** `The manuscript is nearly done. I can send you a draft`: what is written or signed is no letter. */
function isOfPaper({ phrase, previous }: Sentence): boolean {
  return !!previous?.phrase.has(paper) && !phrase.has(namesLetter);
}

/** `The page below is in your voice. Choose what you like.` After an offer to write, it only goes on with that one. */
function takenText(sentence: Sentence): readonly Span[] {
  const taken = saysUnless(sentence, takesText, otherText);
  const before = taken.length > 0 ? sentence.previous : null;
  if (!before?.phrase.has(ownText) || before.phrase.has(otherText)) return [];
  return saysUnless(before, writes, freely).length > 0 ? [] : taken;
}

export const rule: Rule = {
  id: 'letter-drafting',
  severity: 'warning',
  audience: ['writer'],
  title: 'Let the writer write it',
  message:
    'The words and the judgement in a letter have to be the writer’s own. Offer your CV or a few shared cases that may help instead.',
  source: '',
  inSentence: (sentence) => {
    if (isOfPaper(sentence)) return [];
    const written = saysUnless(sentence, writes, freely);
    if (written.length > 0) return written;
    const dictated = saysUnless(sentence, dictates, freely);
    if (dictated.length > 0) return dictated;
    const hidden = saysUnless(sentence, hides, mayTell);
    return hidden.length > 0 ? hidden : takenText(sentence);
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Offer facts instead',
      text: 'I can send you my CV and a short list of the cases we shared, in case they help.',
    }),
};

export const examples: Examples = {
  flags: [
    'You could leave the drafting to me.',
    'I will prepare it, you edit it, and we are done.',
    'I can write a first draft of the letter for you to sign.',
    'Would you be comfortable signing a letter that I have written?',
    'Please mention in the letter that I was the best student of my year.',
    'I have already prepared the text, so you only need to sign it.',
    'Kindly state that I performed twenty lumbar punctures on my own and was outstanding.',
    'Please put me in the top third on the SLOE.',
    'Feel free to copy this paragraph into the letter word for word.',
    'Sir, I have made the draft LOR, kindly put it on your letterhead.',
    'I have made two versions of the letter. Choose whichever you prefer and put it on letterhead.',
    'Could the letter say that I rank among the top five residents you have taught?',
  ],
  allows: [
    'My cousin suggested that I prepare the letter and you only sign. I told him no.',
    'Attached is a draft of my personal statement.',
    'I have put together a packet for the letter.',
    'Here are a few bullet points about the cases we shared, in case they help.',
    'If you feel it is appropriate, you could comment on my clinical reasoning.',
    'Could you sign the Letter Request Form on the second page?',
    'I have drafted the discussion of our case report and would love your edits.',
    'I would never ask you to sign a letter that I wrote.',
    'I was in the top tenth of my class, as my transcript shows.',
    'I have made two versions of my statement. Choose whichever you prefer.',
    'Please write it as you see it, good and bad.',
    'Would you describe how I work in a team?',
  ],
};
