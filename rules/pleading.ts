import { isOnlySentence, removeSentence, replaceSentence } from '../lib/engine/mend.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, type Vocabulary } from '../lib/language/grammar.ts';

const words: Vocabulary = {
  beg: 'beg begging implore imploring beseech beseeching plead pleading entreat',
  kin: 'family families wife husband mother father parents children child kids daughter daughters son sons brother village mama',
  chance:
    'n:chance n:opportunity opportunities n:shot n:interview n:break n:spot n:seat n:place n:position n:slot n:invitation n:try',
  take: 'take accept choose invite pick select hire save rescue',
  flaw: 'n:score n:attempt age n:failure n:gap year grades past weakness failures',
};

const pleads = grammar(
  `
  i|we ..2 {beg} ..1 you|your|sir|madam|for|of|that|the
  i|we am|are ..1 {beg}
  {beg} you|your|sir|madam|mercy
  i {beg} !to
  let me {beg}
  have|show|take|of|for|your|upon|act ..2 mercy|pity
  mercy on|upon|of|to
  mercy|pity please
  pity on|me|for
  sympathetically|sympathetic|sympathy ..3 case|consider|view|me|towards|to
  case|candidature|application|me ..1 sympathetically
  {give} ..2 sympathetically|sympathetic|sympathy
  desperate|desperately ..4 {chance}|you|your|job|match|help|program|residency|please
  i|we am|are ..1 desperate $
  desperately need
  i am|feel ..2 despair|hopeless|helpless|finished|drowning|broken|begging
  last|only|final|sole|one ..1 hope|chance|resort|door|lifeline|attempt|straw ..2 is|in|left|remaining|for|of
  is|are|as my|our ..1 last|only|final|sole ..1 hope|chance|resort|option|attempt|door|way|rescue
  no plan b
  no|without|nothing ..2 other|else ..2 hope|way|option|chance|left|home|door
  on|from my ..1 knees $|,|and|please|to|before
  at|kiss|touch|fall your ..1 feet|hands
  folded hands
  tears|tear|crying|weeping|cry ..4 you|write|request|help|eyes|keyboard
  with|in tears
  will|would|to do|give|accept|endure|sacrifice anything|whatever ..3 to|for|you|if|just|only|it|is
  i|we ..2 do|accept|take any ..1 spot|place|position|condition|job|work|schedule|salary|shift|program
  i|we will|would|am|are|shall ..3 do|accept|take|endure anything|whatever
  any condition|conditions|salary|shift|schedule
  without|for no|any|even salary|pay|money|none
  day and night
  nothing ..2 would not do
  i would give my|up|anything|ten ..2 arm|name|sleep|life|years|blood|soul|everything
  save|rescue|bury me|us|my !a|an|one|some|the|both|from|place|spot|seat
  save|change|decide|ruin|end|depends|destroy|transform ..3 my|our ..1 life|lives|career|future|family|destiny|suffering|fate
  my|our ..2 life|future|fate|career|destiny|fates ..3 hand|hands|depends|depend|hangs|hanging|over|ruined|wasted|rests
  {kin} ..3 depend|depends|depending on|upon ..1 me|you|your|this|it
  {kin} ..3 hangs|counting|suffer|suffers|suffering|starve|hungry|homeless|ashamed
  everything|all ..1 depends|hangs|rests ..2 you|your|this|on
  my whole|entire life ..4 depends|waiting|please|over
  please|kindly|just|only ..2 {give}|grant|bless|allow|offer ..1 me|us|one|a|an ..3 {chance}
  {give}|grant|bless me ..2 {chance} ..3 please|sir|madam|only
  {give}|grant me one|a ..1 chance|shot|break
  one|single|small|last|just chance|shot|opportunity ..3 ask|only|please|all|prove|enough|begging|want
  please|kindly ..1 {take}|reconsider me|us
  please|kindly|oh reconsider !the
  please ..1 not ..2 reject|refuse|abandon|forget|throw|ignore|punish ..2 me|my|us
  please ..1 not ..2 let|make|send|leave ..2 me|us|my ..4 die|back|home|go|suffer|bury|behind|alone|down|empty|return
  not|never reject|refuse|abandon|forget|throw|ignore|turn ..1 me ..3 please|sir|i|away|out|aside
  only {take} me
  {take} me ..1 please|sir|only
  find it in|within your heart|hearts
  open|soften|touch|move ..1 your|the|their heart|hearts
  have a heart
  kind|kindness|big|golden|soft|good heart ..3 me|my
  your|sir's kindness|mercy|pity|humanity|compassion ..3 save|rescue|help|cover|only|hope
  appeal ..2 to your|the|their ..2 humanity|heart|kindness|compassion|conscience|mercy
  human being to another|a
  god ..2 reward|bless|love|sake|pay ..3 you|me|help|if|of
  for the love of
  for god|heaven|pity sake
  by god
  pray ..2 that|for|you ..3 heart|accept|invite|call|yes|mercy|interview
  overlook|forgive|ignore|excuse ..2 my {flaw}
  end|tether of my rope
  at|of the|my end|wits ..1 of|end ..1 rope|road|my
  lifeline
  clutching|grasping|drowning
  rock bottom
  throw ..1 myself|me
  matter of life
  life and|or death
  lose|lost|losing ..2 everything|home|custody|hope|face ..3 if|unless|without|please
  if|unless|without ..3 no|not|reject|refuse|match|door|fail ..6 lose|lost|die|finished|homeless|suffer|shame|deported|ashamed|destroyed
  i|we ..1 can|could not ..2 survive|bear|take ..2 another|this|one|rejection
  sacrificed|sold|mortgaged|pawned ..3 everything|house|land|gold|jewelry|shop|farm|all
  treat|consider|think me ..2 as ..2 your|own ..1 son|daughter|child|brother|servant|slave
  as your ..1 own son|daughter|child|brother|sister
  eternally|forever|lifelong ..2 grateful|indebted|loyal|slave|debt
  prove|show ..2 myself please
  with|a ..1 broken heart
  my heart stops|breaks|broken|bleeding|cries
  help me please|sir|madam|out|escape
  please|kindly|sir|madam help ..1 me|us|a|this
  please sir|sir please
  do something for me
  what else|more ..3 do|lose|must
  only|just you ..1 can|could ..1 help|save|change
  you are ..2 only|last|my ..1 hope|chance|option|door|rescue|salvation
  poor ..2 man|woman|family|doctor|soul|applicant
  knocked|knocking ..4 doors|door
  if ..3 door|doors ..3 closes|closed|shut ..4 finished|know|become|lost|hope
  mother|father|parents ..3 dies|die|dying ..6 please|without|resident|seeing
  rejected again
  misery please|dear|sir|doctor
  i ..2 suffer|suffered|suffering ..6 please|let|end|hope|you
  wash dishes|floors
  refugee|widow|orphan ..6 please|dream|turned|help|chance
  death sentence
  have|feel|your|for ..1 compassion ..3 for|on|would|to ..3 me|us|change|who|a
  not|never|no ..1 disappoint|leave|let|make|send|shut ..3 them|me|us ..3 under|outside|down|vain|home|empty|go|back|out
  take ..1 gamble|chance on me
  nothing|nobody ..1 left|else for|to ..1 me|us
`,
  { ...words, give: 'v:give gave given giving' },
);

/** Somebody else's despair, an idiom, a thing past, a thank-you, or a refusal to beg. */
const unless = grammar(
  `
  not|never|no|without beg|begging|plead|pleading|beseech|asking|ask|want|seek|seeking|pity|desperate|playing|looking|mercy|sympathy
  not|never|no ..2 pity|mercy|sympathy|charity|special|favor|favour
  beg|begs to|the differ|question
  beg|begging|begs ..2 pardon|leave|excuse
  chance|opportunity|shot to confirm|correct|check|ask|look
  sign|heading|title|tea|window
  lodging|by video|virtual|coffee|vacation|condolences
  if you take me
  on the list
  your hospital|program|department mercy
  i beg to ..1 inform|state|submit|remain|inquire|enquire
  she|he|they|patient|patients|who|father|mother|man|woman|boy|girl|husband|wife|family|friend|community ..3 {beg}|begs|desperate|pleads|cried|wept|cries
  patient|patients|patient's|clinic|ward|unit|shelter|pager|hospice|resident|residents|interns
  thank|thanks|thankful you|for
  mercy hospital|medical|health|general|program|residency|clinic|children's|st|san|and|general|has|is|in
  at|of|from|to|sisters mercy
  taught|teaches|learned|reminded|showed|shown|novel|book|film|opera|play|song|essay|talk|lecture|paper|study
  i|we grew|volunteered|worked|treated|cared
  no|not ..1 need|want|reason ..2 pity|mercy|worry
  years ago
  could|can|would|may|might you|i|we ..2 please|kindly ..2 tell|send|confirm|forward|share|help|see|have|clarify|explain|check
  please ..1 help|let|see|find|take ..1 me|us|my ..2 understand|find|with|know|plan|attached|decide|off|through
  help|helped|helps me ..1 understand|decide|plan|prepare|find|choose|with|see|learn|grow|become|to
`,
  words,
);

export const rule: Rule = {
  id: 'pleading',
  severity: 'advice',
  audience: ['program'],
  title: 'Sounds like begging',
  message:
    'An appeal to pity makes the reader uneasy and says nothing about you as a resident. Say calmly why you and the program fit.',
  source: '',
  inSentence: ({ phrase }) => (phrase.has(unless) ? [] : phrase.find(pleads).slice(0, 1)),
  fixes: (hit, doc) => {
    const calm = {
      label: 'Say it calmly',
      edits: [replaceSentence(hit, doc, 'I would be grateful to be considered by your program.')],
    };
    if (hit.field === 'subject' || isOnlySentence(hit, doc)) return [calm];
    return [calm, { label: 'Remove the sentence', edits: [removeSentence(hit, doc)] }];
  },
};

export const examples: Examples = {
  flags: [
    'I beg you to read my file once more.',
    'Please give me one chance, sir.',
    'This is my last hope of becoming a doctor here.',
    'I will do anything to be in your program.',
    'My whole family depends on this position.',
    'Kindly consider my case sympathetically.',
    'I am desperate for an interview.',
    'Could you find it in your heart to overlook my attempts?',
    'Please do not reject me again.',
    'My future is in your hands.',
  ],
  allows: [
    'I would be grateful for the opportunity to interview with you.',
    'It would be an honour to train at your hospital.',
    'Thank you for giving me the chance to tell my story.',
    'I am not asking for pity, only for a fair reading.',
    'The patient begged us to let him go home.',
    'I rotated at Mercy Hospital in March.',
    'Please let me know if you need anything further.',
    'My family lives an hour from your hospital.',
    'My first attempt at Step 1 failed because I was ill, and I passed the second.',
  ],
};
