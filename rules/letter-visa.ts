import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  type: '1 2 4 1b 1s 1bs 2s 3',
  short: '1 1b 1s 1bs 4',
  visa: 'n:visa n:citizen citizenship sponsorship n:sponsor sponsoring immigration ead passport naturalized naturalised uscis asylum asylee refugee daca nationality lawful authorisation authorised authorized authorization green-card tps ead opt dhs n:parolee naturalisation naturalization',
  card: 'card resident residency residence status authorization permit papers situation history holder',
  kind: 'green permanent immigration immigrant legal work visa pr residence',
  told: 'mentioned included noted stated explained addressed clarified said written named',
  noun: 'letter letters lor lors recommendation reference sloe testimonial',
  say: 'say saying says said state stating stated write writing wrote mention mentioning mentioned mentions stress emphasize emphasise describe describing include including incorporate confirm certify testify vouch assure tell telling add adding let indicate indicating clarify clarifying explain explaining touch address addressing cover covering speak specify highlight underline inform put support ask comment make set bring work reassure argue explained clarified addressed touched touches touch read reference vouch weave close underscore refer',
  ask: 'please kindly useful could would can will may might want need hope hoping hoped like love wish request grateful thankful glad appreciate welcome prefer mind should must helpful help possible wonder wondering suggest maybe perhaps forget sure ask great good essential',
  line: 'n:sentence n:line clause mention paragraph remark comment',
};

const asks = letterGrammar(
  `
  {ask} .. {say} .. .. {visa}
  forget to {say} ..3 {visa}
  not forget ..4 {visa}|card .. letter|put|mention
  not forget ..4 put|mention|include|add ..2 {visa}|{kind}
  not leave|forget out .. {visa}|green
  {ask} .. {say} .. .. {kind} {card}
  {ask} .. {say} .. .. h|j|o|f|tn - {type}
  {ask}|letter .. {say}|{line}|letter .. .. h|j|f {short}
  {ask} .. {say} .. .. able|eligible|allowed|permitted|right|free|authorized to ..1 work|stay|remain
  {ask} .. {say} .. .. legally in|here
  {ask} .. {say} .. am|became|become ..2 american ,|$|.|citizen|now|last|in|since|and|this
  became|become|am ..2 american .. {told}
  encourage|urge|ask|asks|asked|convince|persuade|tell|told|advise ..2 programs|them|directors|hospitals to sponsor
  recommend|suggest that ..3 sponsor me|my|a|an
  want|like|love|need|prefer|see ..2 my ..2 {visa}|{kind} ..2 {told}|in
  introduce|describe|present|list me .. as ..2 {visa}|permanent
  could|would|can|might|if ..2 you|{noun} ..1 note .. {visa}|{kind}
  {told}|read|hear ..3 in|from ..2 you|letter .. {visa}
  word|note|words from~ you~ on|about my ..1 {visa}|immigration|green
  {ask} .. {say} .. my|legal|immigration papers|paperwork
  ^|, also~ add|mention|include|say|state|tell|write|put .. {visa}
  {visa} .. {told} ..1 in ..2 {noun}
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
  h|j|f {short}
`,
  words,
);
const asksThat = letterGrammar(
  `
  {ask} ..4 {say}|weave|slip|squeeze|spell|mentioned|included|noted|stated ..2 it|that|this|so
  {ask} ..2 that|it|this ..2 be ..1 in ..1 {noun}
  {ask} ..2 that|it|this ..3 {told}|comes|came|come
  {line}|word|words|note ..2 on|about|for|to it|that|this
  let|have ..2 letter {say} it|that|this|so
`,
  words,
);

/** Not to be mentioned, told as context, somebody else's, or the letter of another matter. */
const silent = letterGrammar(
  `
  not|never|nor !forget ..2 {say}|read|feel|needed|worry|forge
  not !forget ..1 to|in {say}|letter
  not|never for~ the letter
  tell|ask|explain|let|show to~ me|us|your
  put me
  tell|telling|inform|update|show ..1 you
  hr
  let you know
  before they
  whether they
  was|were for
  renew|renewal|renewing|extended|extension
  {visa} holders
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
  {visa} fair|process|award|awards|test|class|clinic|ceremony|officer|office|foundation|society|protocol|policy|form|forms|stamp|appointment|interview
  sponsor|sponsored|sponsors ..3 by|trial|study|of|dr
  talk|lecture|project|poster|course|paper|clinic ..2 on|about|for ..2 {visa}
  the refugee|asylum|immigrant|immigration|detention
  refugee|asylum|immigration|citizenship clinic|health|families|patients|youth|law|seminar|project
  personal|cover statement|letter
  he|she|they|i|who|programs|somebody ..1 said|wrote|asked|told
  if|should ..1 a|any|program|programs|anyone ..2 {say}
  which|what|whether|do|does|did you|the|programs|hospitals ..5 {visa} ..6 QM
  cousin|friend|classmate|brother|officer|applicants|team
  citizen|citizens of the|my|our
  lawyer|attorney
  i|and will|can|shall|already|also explain|state|mention|address|describe|discuss|report|clarify
  i explain|state|mention|describe
  i have ..1 explained|noted|stated|mentioned|listed
  not ..3 word|words|spend|lose
  {visa} expires|runs|ends|expire|expired|expiring
  who ..3 citizen
  my passport
  good citizen
  letter|letters|lor ..1 for|to ..1 my|our|the|uscis|a {visa}|embassy|consulate|green|petition|$
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
    'My interview for a green card is in June; please leave my immigration out of the letter.',
    'Nothing in the letter should speak of my visa.',
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
