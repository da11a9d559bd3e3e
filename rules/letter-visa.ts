import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  type: '1 2 4 1b 1s 1bs 2s 3',
  visa: 'n:visa citizen citizenship citizens sponsorship sponsor sponsors sponsoring immigration immigrant ead passport naturalized naturalised uscis asylum asylee refugee daca dreamer tps opt nationality consulate embassy overstay legal lawful h4 j1 h1b h-1b o1 i-485 j-1 1b 212 ban authorisation authorised authorized authorization nationals',
  card: 'card resident resident’s residence residency status',
  noun: 'letter letters lor lors recommendation reference sloe testimonial',
  say: 'say saying says said state stating stated write writing wrote written mention mentioning mentioned mentions stress stressing emphasize emphasise describe describing include including included incorporate confirm confirming certify testify vouch vouching assure assuring tell telling told add adding note noting indicate indicating clarify clarifying explain explaining allude touch address addressing cover covering covers speak spell point work weave fold squeeze reassure promise guarantee call calling bring raise ease set name comment argue put fit specify testified slip end half allow let discuss frame ask stating quote show make made mark marked speaks insert highlight underline slip slipped worked inform informs identify attest testified close closing correct refer reference bring affirm make stated indicated put refers speak direct explicit repeat learn',
  ask: 'please kindly useful kindness maybe could would can will may might want need hope hoping hopefully hoped like love wish request requesting trust grateful thankful glad appreciate welcome prefer mind should must helpful help reassure possible wonder wondering suggest thing ask asking feel any chance essential object forget shy rather happier happy consider let perhaps lovely wondering super indebted permission beg soliciting appreciated just extra ought worth mean best nice good great',
};

const asks = letterGrammar(
  `
  {ask} .. {say} .. {visa}
  {ask} .. {say} .. .. my|i|no|need|the|a|hold ..3 {visa}
  {ask} .. {say} .. .. green|permanent|immigration|legal|settled|work|visa {card}
  {ask} .. {say} ..4 my {card}
  {ask} .. {say} .. .. work|residence permit|rights|permission
  {ask} .. {say} .. .. h|j|o|f|tn - {type}
  {ask} .. {say} .. .. h|j|tn option|sponsor|1b|fallback|status
  {ask} .. {say} .. .. travel|two|two-year ..2 ban|home|requirement
  your|the|recommendation {noun} .. .. {visa}
  your|the {noun} .. .. green|permanent|immigration|legal|work card|resident|status|authorization|permit
  your|the {noun} .. .. h|j|o|f - {type}
  your|the {noun} .. out|skip|leave ..1 my {card}
  {visa} .. .. your|the {noun}
  my|legal|immigration|visa|work ..1 papers|paperwork ..6 {ask}|letter|order
  {ask} .. {say} .. my|legal|immigration papers|paperwork
  my|immigration|visa|work status|permit .. .. in|into|reader your|the|in ..1 {noun}
  {visa}|status .. you ..3 could|can|might|would|will ..4 {say}
  my visa|status|citizenship .. you|letter .. {say}
  sentence|line|word|words|clause|mention|paragraph|statement|note|phrase|comment|nudge .. {visa}
  sentence|line|word|words|clause|mention|paragraph|statement|note|phrase|comment .. work|green|permanent permit|card|resident|authorization
  sentence|line|word|words|clause|mention|paragraph|statement|note|phrase|comment .. h|j|o|f - {type}
  visa|sponsorship|immigration|citizenship sentence|line|part|mention|paragraph
  {visa}|card ..3 a mention|line|sentence|paragraph
  ^ add|mention|include|say|state|tell|write|emphasise|mentioning .. {visa}
  ^ add|mention|include|say|state|tell|write|emphasise|mentioning .. green|permanent|of card|resident|status
  immigration status .. cover|mention|say|include
  read|hear|learn .. from .. .. {visa}
  shy about ..3 {visa}|card
  {say} .. travel ban|restrictions
  {say} .. .. two year rule|requirement
  line|sentence|remark|word .. {visa}|sponsor|1b|visa
`,
  words,
);

const silent = letterGrammar(
  `
  not|never|nor ..2 say|mention|write|ask|defend|deal|argue|discuss|read|feel|include|bring|cover|talk|for|needed|worry
  not ..2 to|in say|mention|write|letter
  no need|reason|wish to|for
  without|no a|any word|line|mention
  not ..1 my ..2 passport|visa|papers
  i ..2 not ..2 want|wish
  nobody|none
  aside|context|fyi|background
  leave|left|keep|out .. out of
  out of the {noun}
  letter to uscis|immigration|the|my
  officer|officers|applicants|team
  not|never the letter
  coordinator takes|handles
  papers with
  not|never have to
  wrong
  skip|omit|spare ..4 {visa}|status
  should|need|does not ..2 go|mention|speak|say|touch|be|discuss
  like that $
  no need|thanks|thank|wish
  thank you
  {visa} award|awards|test|class|classes|clinic|evaluations|ceremony|lottery|screening|officer|bill|office|foundation|society|protocol|cases|module|policy
  sponsor|sponsored|sponsors ..3 by|trial|initiated|study|of|us|dr
  grand rounds
  talk|lecture|project|poster|course|paper ..2 on|about ..2 {visa}
  immigrant|immigration|refugee|asylum|migrant|citizenship clinic|health|evaluations|families|patients|youth|law|detention|court|seminar|project|in|cases|camp
  the refugee|asylum|immigrant|migrant|immigration|detention
  {say} ..4 to program|programs directly
  personal|cover statement|letter
  should i
  which|what|whether ..4 {visa} ..4 programs|hospitals|fellows
  do|does|did you|the|your|programs ..5 {visa} ..6 QM
  is|was my|your|there .. {visa}
  look at|over
  advice|consult|thanked|heard
  he|she|they|i|who|programs|somebody ..1 said|wrote|asked
  i ..1 told|answered|explained|chose|wrote ..3 {visa}|programs|in
  community sponsorship
  passport to
  if|should ..1 a|any|program|programs|anyone ..2 {say}|calls
  you ..1 helped|taught
  good citizen
  citizen of the
  up to you
  in my ..1 personal|application|statement
  residency application
  cousin|friend|classmate|brother
  eras has|asks|guide
  visa|embassy|consulate|citizenship stamp|stamping|appointment|interview|test
  for|at my|the ..3 interview|stamping
  {visa} ..2 form|forms
  form|forms|checklist ..3 {visa}
  ds|i20
  for your background|information|orientation|records
  know|so where i stand
  letter|lor ..1 for my|our|the {visa}
  letter ..2 from
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
  inSentence: (sentence) => saysUnless(sentence, asks, silent),
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
