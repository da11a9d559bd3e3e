import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  type: '1 2 4 1b 1s 1bs 2s 3',
  visa: 'n:visa n:citizen citizenship sponsorship n:sponsor sponsoring immigration ead passport naturalized naturalised uscis asylum asylee refugee daca nationality h4 j1 h1b h-1b o1 j-1 lawful authorisation authorised authorized authorization green-card',
  card: 'card resident residency residence status authorization permit papers',
  kind: 'green permanent immigration legal work visa',
  noun: 'letter letters lor lors recommendation reference sloe testimonial',
  say: 'say saying says said state stating stated write writing wrote mention mentioning mentioned mentions stress emphasize emphasise describe describing include including incorporate confirm certify testify vouch assure tell telling add adding let indicate indicating clarify clarifying explain explaining touch address addressing cover covering speak specify highlight underline inform put support ask comment make set bring work reassure argue',
  ask: 'please kindly useful could would can will may might want need hope hoping hoped like love wish request grateful thankful glad appreciate welcome prefer mind should must helpful help possible wonder wondering suggest maybe perhaps forget sure ask great good essential',
  line: 'n:sentence n:line clause mention paragraph remark comment',
};

const asks = letterGrammar(
  `
  {ask} .. {say} .. .. {visa}
  forget to {say} ..3 {visa}
  {ask} .. {say} .. .. {kind} {card}
  {ask} .. {say} .. .. h|j|o|f|tn - {type}
  {ask} .. {say} .. .. able|eligible|allowed|permitted to work
  {ask} .. note in ..2 {noun} .. {visa}|eligible|card
  {ask} .. {say} .. u . s . {visa}|permanent
  {ask} .. {say} .. my|legal|immigration papers|paperwork
  ^ also~ add|mention|include|say|state|tell|write .. {visa}
  ^ also~ add|mention|include|say|state|tell|write .. {kind} {card}
  {line} .. {visa}
  {line} .. {kind} {card}
  {line} .. h|j|o|f - {type}
  {visa}|card ..3 a mention|line|sentence|paragraph
  your|the|recommendation|my {noun} .. .. {visa}
  your|the|my {noun} .. .. {kind} {card}
  your|the|my {noun} .. .. h|j|o|f - {type}
  {visa} .. .. your|the {noun}
  {visa}|status .. you ..3 could|can|might|would|will ..4 {say}
`,
  words,
);

/** What the sentence before told: `I hold a green card. Could you mention that?` */
const told = letterGrammar(
  `
  {visa}
  {kind} {card}
  h|j|o|f - {type}
`,
  words,
);
const asksThat = letterGrammar(
  `
  {ask} ..4 {say}|weave|slip|squeeze|spell|mentioned|included|noted|stated ..2 it|that|this|so
  {ask} ..2 that|it|this ..2 be ..1 in ..1 {noun}
  {ask} ..2 that|it|this ..3 mentioned|included|noted|stated|said
`,
  words,
);

/** Not to be mentioned, told as context, somebody else's, or the letter of another matter. */
const silent = letterGrammar(
  `
  not|never|nor !forget ..2 {say}|read|feel|needed|worry|forge
  not ..2 to|in {say}|letter
  not|never for~ the letter
  tell|ask|explain|let|show to~ me|us|your
  put me
  may|should i {say}
  hospital|department|fellowship|programs ..1 takes|sponsors|handles|take|see
  that take
  up to you
  silent
  nobody|everyone
  advice
  should|need|does not ..2 go|{say}|touch|be|discuss
  no|not ..2 need|reason|wish|want to|for|you
  without|no a|any word|line|mention
  not ..1 my ..2 passport|visa|papers
  keep|leave|left|stay|out .. out of
  out of the {noun}
  skip|omit|spare|wrong
  aside|context|fyi|background
  thank|thanks|thanked you|for
  {say} ..4 to program|programs directly
  {visa} award|awards|test|class|clinic|ceremony|officer|office|foundation|society|protocol|policy|form|forms|stamp|appointment|interview
  sponsor|sponsored|sponsors ..3 by|trial|study|of|dr
  talk|lecture|project|poster|course|paper|clinic ..2 on|about|for ..2 {visa}
  the refugee|asylum|immigrant|immigration|detention
  refugee|asylum|immigration|citizenship clinic|health|families|patients|youth|law|seminar|project
  personal|cover statement|letter
  he|she|they|i|who|programs|somebody ..1 said|wrote|asked|told
  if|should ..1 a|any|program|programs|anyone ..2 {say}
  which|what|whether|do|does|did you|the|programs|hospitals ..5 {visa} ..6 QM
  cousin|friend|classmate|brother|officer|applicants|team
  citizen of the|my
  who ..3 citizen
  my passport
  good citizen
  letter|letters|lor ..1 for|to my|our|the|uscis {visa}|$
`,
  words,
);

export const rule: Rule = {
  id: 'letter-visa',
  severity: 'advice',
  audience: ['writer'],
  title: 'Keep visas out of letters',
  message:
    'A letter speaks about your work; your visa or citizenship stands in the application, where you state it yourself.',
  source: '',
  inSentence: (sentence) => {
    const asked = saysUnless(sentence, asks, silent);
    if (asked.length > 0 || !sentence.phrase.has(asksThat)) return asked;
    return sentence.previous?.phrase.has(told) ? saysUnless(sentence, asksThat, silent) : asked;
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Ask about your work instead',
      text: 'If you feel it is appropriate, you could comment on how I worked with patients and the team.',
    }),
};

export const examples: Examples = {
  flags: [
    'Please mention in the letter that I hold a green card.',
    'Could your letter say that I need no visa sponsorship?',
    'It would help if you wrote a line about my immigration status.',
    'Kindly state that I am a US citizen.',
    'I hope that the letter can explain why a J-1 visa is easy for a program.',
    'Would you add a sentence on my work authorization?',
    'Maybe you could tell them in the letter that I am a permanent resident.',
    'Please include that I do not require any sponsorship.',
  ],
  allows: [
    'For your background, I hold a green card and need no sponsorship.',
    'There is no need to mention my visa in the letter.',
    'I would be glad if you described our work at the refugee clinic.',
    'My visa expires in December, so I fly home for the holidays.',
    'Do you know which programs in Ohio sponsor an H-1B?',
    'Please do not write about my citizenship.',
    'You could mention my talk on immigration and mental health.',
    'Thank you for the letter that you wrote for my visa petition.',
  ],
};
