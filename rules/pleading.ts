import { interestFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, type Vocabulary } from '../lib/language/grammar.ts';

const words: Vocabulary = {
  beg: 'beg begging implore imploring beseech beseeching plead pleading entreat',
  kin: 'family families wife husband mother father parents children child kids daughter son',
  chance:
    'n:chance n:opportunity opportunities n:shot n:interview n:break n:spot n:seat n:place n:position n:slot n:invitation n:try',
  menial: 'wash clean scrub sweep mop sleep',
  floors: 'dishes floors floor toilets bathrooms basement cafeteria corridor hallway windows',
  give: 'v:give gave given giving',
  ask: 'ask asking request requesting beg count counting rely relying appeal pray praying need',
  pity: 'compassion mercy pity kindness humanity clemency charity goodness generosity sympathy heart hearts',
};

const pleads = grammar(
  `
  i|we ..2 {beg} !to
  {beg} you|your|sir|madam|for|mercy
  have|show|take|of|for|your|on|upon|please ..2 mercy|pity
  case|application|candidature|me ..1 sympathetically
  desperate|desperately ..4 {chance}|you|your|job|match|help|program|residency|please
  i|we am|are ..1 desperate|hopeless|helpless|sinking|begging
  desperate|heartfelt plea|appeal|request|cry
  plea for|from|to
  at|hit|reached rock bottom
  my|our back|backs ..1 is|are|to|against ..1 the wall !in !of
  now or never for me|us
  if|unless ..2 not ..2 match|selected|matched|accepted|taken .. {kin}|we|i ..3 starve|suffer|lose|die|perish|ruined
  until my ..1 last|dying breath
  all|every|other ..1 door|doors ..3 closed|shut|slammed ..3 me|face
  i ..2 die if|unless|without|than
  nobody|noone gives|give|gave ..4 {chance}
  nobody|noone ..1 takes|wants|want|take me
  not ..1 crush|destroy|shatter|kill|break ..1 my
  hear|answer my ..1 plea|cry|cries
  desperately need|want
  i am|feel ..2 despair|hopeless|helpless|drowning|broken|crying
  i|we ..3 lost|losing ..1 all~ hope
  need|want|wanted|needed this so ..1 badly|much
  is|are|as my|our|the ..2 last|only|final|sole ..1 hope|chance|resort|option|way
  last|final attempt ,~ ..4 please|kindly|help|sir|mercy|beg
  last|only|final hope|chance ..2 is|in|left|remaining !to !the
  no|without|nothing ..2 other|else|option ..3 hope|option|chance|left|turn
  i have nothing left $|,
  have nobody|noone|none but|except|besides you $|,|and|in|left|to
  have no one but|except|besides you $|,|and|in|left|to
  if not you ,~ then|who|no
  you are ..1 all i|we|that ..2 left|have
  you|yours are|is ..1 my|the last|only|final ..2 light|ray|straw|door
  at|kiss|touch|fall your ..1 feet|mercy
  with|in|my tears
  will|would ..1 do|give|accept|sacrifice anything|whatever to|you|it|just|$
  anything|whatever for ..2 {chance}|program|you
  i|we ..2 do|accept|take any ..1 spot|place|position|condition|job|work|salary
  work|position ..3 for|without free|unpaid|pay|salary|nothing|food
  work day and night
  take|accept ..2 worst|smallest|lowest|whatever|crumbs ..4 position|post|job|place|shift|shifts|spot|hours|wants
  only|just let|take me ..1 in|$|,|anyway
  save|rescue me|us $|,|please|now|and|by|sir|somehow
  save|change|decide|ruin|end|destroy|transform ..1 my|our ..1 life|lives|career|future|family|destiny !'s
  my|our ..1 fate|fates|destiny|future is|are|lies|rests ..2 with|in|on you|your
  my|our ..1 fate|destiny|life|future|career|dreams ..2 in|at|under|into your hands|feet|decision|mercy|grace
  my|our ..2 life|future|career ..2 depends|depend|hangs|rests|ruined|over|finished
  life|future|fate of ..3 {kin} ..2 depends|depend|hangs|rests
  {kin} ..2 last|only|dying wish
  how much|badly ..2 i|we|{kin} ..1 need|needs
  need|needs this|it|you ..2 more than ..1 any|anyone|anybody|others|everyone|everybody|most
  my|our ..1 dream|dreams|career|visa ..3 die|dies|end|over|expire ..6 if|unless|leave
  {kin} ..3 depend|depends|depending|counting on|upon ..1 you|your|this
  everything|all ..1 depends|hangs|rests ..2 you|your|this
  sacrificed ..2 everything|all
  sold|mortgaged ..8 please
  feed|support ..4 please
  please|kindly|just|only ..2 {give}|grant|bless|allow ..1 me|us|one|a|an ..3 {chance}
  one|single|small|last|just chance|shot|opportunity ..3 ask|please|all|prove|enough|need|want
  need|want ..1 one|some|single chance|shot|break|yes
  one|single interview|conversation|call|yes|chance ..4 all i|we
  all i|we ask|want|need|beg|seek ..3 one|a|single {chance}
  suffered|suffering|rejections|refusals|failures ..5 deserve|deserves
  please please|,|sir|madam ..1 please|consider|help|{give}
  please|kindly ..1 not ..2 reject|refuse|abandon|forget|throw|ignore ..1 me|us|my !know !your
  not ..1 let ..1 me|us drown|die|sink|suffer|down
  not ..1 let ..4 be ..1 in|for vain|nothing
  close|shut|slam ..3 door on|in|to me|us|my
  unmatched|rejected ..6 any|can not|more
  please ..4 help me ..1 ,|$|please|sir|i
  understand my situation ..3 help
  only|just you ..1 can|could ..1 help|save|change
  not ..3 able|survive|bear|live ..3 live|another|rejection|longer|if|without ..3 match|rejection|year|matching
  i|we can not ..1 survive|bear|take ..2 another|this|one|it|rejection
  god ..2 bless|reward ..2 you ..3 if|for|help ..3 help|me|interview
  find it in|within your heart|hearts
  have|feel|your|for ..1 compassion ..3 for|on ..2 me|us
  love of god|christ|heaven|allah|humanity
  folded|joined|clasped hands
  helping hand ..2 to|towards ..3 me|us|candidate|applicant|doctor|helpless
  please|kindly|you|only|must|can ..2 feel|feeling sorry for me|us
  take|taking|took|feel pity on|for !the
  have a heart
  {ask} for|on|upon|to your ..2 {pity}
  beg|begging your ..1 {pity}
  {ask} for|on {pity}
  show ..1 some|a|your|me|us ..2 {pity}
  please|kindly|beg|not ..2 throw|cast|toss|turn|push me|my ..2 away|aside|out
  can|could|cannot|will not ..1 face|look ..2 my {kin}|parents|village ..6 without|again|if|unless|match|eyes
  sake of my|our ..2 {kin}|kids ..6 please|give|consider|help|let
  think|thinking of my|our ..2 {kin}|kids $|,|and|before|when|please|who
  god|heaven|heavens|pity|mercy|goodness sake
  i will|would|can|could ..1 {menial} ..3 {floors}|free
  i|we ..3 kneel|kneeling|crawl|crawling ..3 you|your|if|for
  beg|begging|ask|asking|pray|praying|write|writing ..2 on my knees
  at ..1 the|my ..1 end of my ..1 strength|rope|hope|tether
  beseech|entreat|implore ..2 committee|department|panel|program|board
  spare|spares|allot ..1 me|us|a|one ..1 seat|spot|place|slot|chance ..6 poor|needy|helpless|unlucky|please|me|sir|madam
  poor|needy|helpless|hapless|unlucky|unfortunate candidate|applicant|doctor|graduate|img|guy|fellow|mother
  nowhere|nobody|noone ..1 else to ..1 go|turn|ask
  no one else ..1 to ..1 turn|ask
  out of options|chances|hope|hopes
  i ..3 cry|cried|crying|weep|weeping|wept|tears ..3 every|night|nights|daily|day|since
  can not|hardly ..1 sleep|eat|breathe ..4 since|until|eat|from|thinking
  rejection|refusal|no ..3 destroy|destroyed|crush|crushed|broke|kill|killed|finish ..1 me|my
  heart ..5 rejected|rejection|refused|refusal
  slave|servant for|of|all|forever|$
  be|become my ..1 savior|saviour|angel|hero|light|god
  appeal ..1 to your
  miserable|terrible|pitiable|pathetic|bad|hopeless|pitiful condition|state|situation
  live|go|get through another
  give|sell|sacrifice|trade|cut ..1 everything|arm|kidney|soul|limb
  i ..1 have nothing else|left ..1 to|but|$
  i|we ..3 lost|losing|lose ..1 all~ my~ faith|strength|courage|will|patience $|,|and|in
  running|run out of ..3 hope|strength|options|money
  kindly|please|sir|madam do something for me
  lose|lost ..2 everything|home ..3 if|unless|without|please
`,
  words,
);

/** Somebody else's despair, an idiom, a thing past, thanks, or a refusal to beg. */
const unless = grammar(
  `
  desperate for ..1 coffee|tea|sleep
  not|never|no|without|nobody|need ..1 beg|begging|plead|pleading|asking|ask|want|seek|desperate|pity|mercy|sympathy
  chance|opportunity to confirm|correct|check|ask|reschedule|explain|thank|change|upload
  beg|begging|begs ..2 pardon|leave|excuse|differ
  mercy hospital|medical|health|general|program|residency|clinic
  at|of|from|sisters mercy ..3 i|in|,
  she|he|they|patient|patients|man|woman|friend ..3 {beg}|desperate|begged|cried
  patient|patients|clinic|ward|shelter|hospice
  thank|thanks you|for
  novel|book|film|song|essay|paper|title|sign
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
  fixes: (hit, doc) =>
    interestFixes(hit, doc, {
      label: 'Say it calmly',
      text: 'I would be grateful to be considered by your program.',
    }),
};

export const examples: Examples = {
  flags: [
    'With folded hands I ask for an interview.',
    'I have nowhere else to go.',
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
    'I have nobody but you.',
    'I count on your compassion.',
    "I'm desperate at this point and would be thankful for ten minutes.",
  ],
  allows: [
    'I am desperate for a good bakery in town.',
    'A helping hand was always there for us on your ward.',
    'I would be grateful for the opportunity to interview with you.',
    'It would be an honour to train at your hospital.',
    'Thank you for giving me the chance to tell my story.',
    'I am not asking for pity, only for a fair reading.',
    'The patient begged us to let him go home.',
    'I rotated at Mercy Hospital in March.',
    'Please let me know if you need anything further.',
    'My family lives an hour from your hospital.',
    'Your compassion for the family in bed four moved me.',
    'Please do not forget to send the link.',
    'My first attempt at Step 1 failed because I was ill, and I passed the second.',
  ],
};
