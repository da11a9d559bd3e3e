import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  noun: 'letter lor recommendation reference sloe upload',
  act: 'upload submit send write finish complete do provide act reply answer respond expedite issue give rush post get revert decide',
  acted:
    'uploaded submitted sent written finished done begun started completed answered replied responded touched logged looked',
  soon: 'immediately today tonight asap urgently instantly promptly forthwith quickly fast',
  day: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday hours morning evening noon midnight day week business weekend',
  many: 'two three four five six seven eight nine ten several many weeks months days ages',
};

/** Hurries the writer, orders, threatens. */
const presses = letterGrammar(
  `
  ^ please~ kindly~ just~ {act} .. {soon}
  please|kindly|must|just ..2 {act} ..6 {soon}
  need|want|beg|ask|require|expect you|it|this|the|letter|that .. {soon}
  {act} .. right|straight now|away
  {act} .. as soon as possible|you
  please|kindly|must|just ..2 {act} ..6 now $
  this|it|letter as soon as possible
  i|we need ..6 {noun}|it|this .. now|soon $
  your ..1 immediate|prompt|urgent upload|attention|action|reply|response
  {noun} ..1 needed|required|wanted now|immediately|today
  need|require|want ..3 {noun}|it|this|done ..3 within|before|until ..2 hours|days|{day}
  has|have to be|come today|first
  need|want this|it|{noun} done|in|uploaded ..3 by|before {day}
  set ..1 you a deadline
  has to be ..3 before you
  must finish|submit|upload ..3 in|by|before
  imperative that it
  you have got|till|until ..3 {day}|close
  expecting the|your {noun} ..3 by|today
  i want my {noun}
  you have ..1 until|till {day}
  no choice|option|alternative ..1 but
  stop ..1 putting|postponing|delaying
  could|can|would|please ..2 finally {act}
  please|must|{act} ..4 at once $
  please|kindly|must ..2 {act} ..6 at once
  ^ please~ hurry|rush it|,|my|the|please|up
  please ..2 hurry|rush !to
  as ..1 most~ urgent
  ^ subject~ urgent
  without|no ..2 wait|waiting any|more
  with immediate effect
  need|have to|must have it|this|the|that ..2 by ..3 day|tonight|today|tomorrow
  you ..1 must|need ..1 to~ ..1 {act} .. {day}
  you ..1 must ..1 {act} ..2 {noun}|it
  you had|would better
  you will ..1 please {act}
  without ..2 delay|fail|exception|excuse|excuses|waiting
  do not delay|postpone ..2 any|it|this|more|further
  can not wait ..2 $|any|longer|more
  not ..1 able to wait
  make sure you|it|that ..6 {day}|before
  i ..1 expect it|your|you|the ..8 by|no|{act}|{day}|follow|portal|tonight
  i expect it|you|your
  i shall expect
  my expectation
  i ..1 must~ insist
  demand ..3 that|you|my
  last|final|second|third|fourth|fifth|2nd|3rd|4th|5th ..1 reminder|warning|notice|request ..4 {noun}|!to
  last|final|third|fourth reminder|warning
  by close of business
  top|highest|utmost priority|urgency ..4 {noun}|please|sir
  on top priority
  most|very|extremely|really urgent
  urgent|urgently ..4 {noun}|{act}
  hurry up|please
  be quick|fast|faster ,|please|with
  {act} ..2 thing|it already $
  giving you until|till
  replace you
  drop everything
  rush my|the {noun}
`,
  words,
);

/** Blames: broken promises, silence, what it costs, what others did. */
const blames = letterGrammar(
  `
  why have|has|did|do|are|is not you|it|the|my
  why ..1 you ..1 have|do|did not|keep|are
  why ..1 you are delaying|ignoring|waiting
  why ..1 is|has my|the {noun} ..2 not|always|still|late|missing
  you promised me|this|that|it|to
  you did ..1 promise
  you ..2 gave me your ..1 word
  did not keep ..1 your ..1 word|promise
  a promise|commitment is a
  hold you to ..2 your|what|that|it|promise
  you said ..4 weeks|week|days|month|months ..6 been|now|but|still|it
  you told me|said ..2 it|you ..6 but|yet|still
  you ..3 let me down
  you ..1 dropped the ball
  counting|counted|relied|rely|trusted on|you ..2 you ..6 let|down|this|but
  thought i could rely|count|trust
  ignoring|ignored me|my
  your silence ..2 is|costs|has|tells
  your delay|carelessness|tardiness|negligence|inaction
  because of you|your ..6 miss|missed|lose|lost|late|unmatched|delay|incomplete|sitting|stuck
  your {noun} never
  you|nobody ..3 ignored
  sent you ..2 {many} ..1 reminders|mails|emails
  after ..1 {many} ..1 reminders|mails|emails
  understanding for the delay
  find the|your|this delay
  out of|lose|losing|lost ..1 my~ patience ..2 with|and|you|$
  you are the hold
  regret ..2 i ..1 asked you
  should not have said yes
  you said july|august|september|october|last|friday|monday ..6 now|it
  clock ran|is
  still waiting ..6 {noun}|you|your|for
  still nothing ..3 from|in|portal|your
  nothing ..1 still|yet ..1 from you
  with this delay
  explain the|this|your delay
  reason for ..2 delay
  hold you responsible
  you owe me !nothing
  your duty|obligation
  understand|see what|why ..2 takes|taking ..1 long
  judging by|given how long
  left|leave|leaves|leaving me waiting|hanging|stranded
  made|make|making me wait
  last|final time ..2 i ..1 ask|remind|write
  remind ..1 you ..2 again|that you
  still not|no ..2 {noun}|uploaded|there|submitted|received|reply|answer|done
  {noun}|it|this is|are|remains ..2 overdue
  you are ..1 late
  i ..2 have|am ..1 been~ waiting ..4 for|on you|your|weeks|months|long|since
  waiting on you
  not have|ought to chase|beg|remind|ask|write ..1 you
  chasing|chase you
  tired of waiting|asking|chasing
  my patience ..3 not|end|thin|out|limit|over
  third|fourth|fifth|nth time ..2 i|that ..3 write|ask|remind|mail|email|asking|writing
  write|ask|remind ..2 third|fourth|fifth time
  i ..2 am ..2 disappointed|annoyed|upset|frustrated ..4 you|that|with|honest|to
  unacceptable|inexcusable|outrageous|regrettable|disgraceful
  very|so|really disappointed|disappointing|unprofessional
  you are|the only|last one|person ..4 holding|missing|late|left|not
  only one holding
  the only one ..2 holding|missing|not
  everyone|everybody|all|others|students|friends else|other|my|of|others|attendings|got ..4 uploaded|sent|submitted|did|got|finished
  other students|writers|attendings|professors ..3 got|sent|uploaded|submitted|did
  costing|cost|ruin|ruining|ruined|jeopardizing|jeopardising|hurting|destroying ..1 me|my ..3 interviews|interview|chances|chance|season|career|future|application|match
  lost ..3 interview|interviews|season|chance ..4 you|your|delay
  where ..1 is my|your {noun} QM|you
  where is the {noun} QM|you
  where is the {noun} , doctor|professor|sir|dr
  what is the|your ..1 hold|delay|excuse QM|up
  what happened to ..3 "
  did you even
  you ..1 forgot ..3 again|my|me
  slipped your mind ..1 again|once
  no reason for ..2 {noun}|you|it
  no excuse|excuses for|left
  least you ..2 owe|could|can|expected
  how hard can|is it
  not take ..4 {many}
  would it kill
  blame ..3 mine|you|yours
  that is on you
  you ..1 have had|ample ..2 {many}|ample|plenty|enough|my ..3 time|packet|form|since|weeks|notice
  enough is enough
  report|complain|complaint|bring ..4 to|with dean|the ..1 dean|chair
  not even ..2 reply|answer|word
  you ..1 have not ..2 {acted}|even|once
  you never {acted}|reply|replied
  told|asked|reminded you ..2 twice|already|three|times|thrice
  you did nothing
  can not believe ..4 still
  how much|many longer|more|times ..6 {noun}|wait|you|ask
  nobody forgets
`,
  words,
);

const gentle = letterGrammar(
  `
  not|no|never|without|nor ..3 rush|hurry|urgent|pressure|hurrying|pressing|nag|demanding|expect|expected|mean|urgency|late|overdue|trouble|worry !up
  no|not ..1 hurry|rush
  do not {act} it|the|my
  thank|thanks|thankful|grateful ..6 for|you|your|so
  apologize|apologise|apologies|sorry|forgive ..4 delay|late|my|i|for
  my ..1 delay|fault|mistake|lateness
  he|she|they|friend|it|eras|program|programs|portal|system|journal|irb|conference|dean|aamc|server|hospital|gme|editor|school|agency|registrar|mother|office ..1 wants|demands|expects|requires|needs|makes|said|must|promised|insists|asks|told
  dr|prof|ms|mr .. promised|promises|sends
  i ..2 promise|promised|will|uploaded|send|submitted|submit|wrote ..6 {soon}|tomorrow
  i ..1 need|have|had|must to~ {act}|leave|run|go|register ..2 my|the|it|for
  {act} ..1 my ..2 form|application|mspe|personal|statement|fee|cv|transcript|abstract|manuscript|photo
  abstract|manuscript|revision|amendment|paper|journal|irb|galley|conference|poster|grant|patient|ward|pager|nurse|icu|library|petition
  if ..2 convenient|possible|suits|comfortable
  good time|care|day
  {noun} which|that~ you promised
  you said ..6 delivered|fine|glad|happy
  never let
  looking forward
  wait ..2 until
  can|could wait until|,
  her|his|their {noun}
  letter to be addressed
  you asked
  {soon} ..2 after|if
  i|we ..1 reply
  answered|replied|came|arrived ..3 {soon}
  ^ finally
  wrote|writes "
  same|old|earlier {noun}|text
  know|understand why
  i ..1 will ..6 as soon as
  promised me nothing
  expect you are|will|were|have|must
  expect your ..2 will
  telling me to
  delay|late|parking ..4 line|train|airport|traffic|flight|tea|spot|lot
  is fine
  another attending
  expect no|nothing
`,
  words,
);

export const rule: Rule = {
  id: 'letter-demanding',
  severity: 'advice',
  audience: ['writer'],
  title: 'Remind without pressing',
  message:
    'Pressure and blame cost goodwill, and the letter shows it. A friendly reminder that names your date works better.',
  source: '',
  inSentence: (sentence) => {
    const pressed = saysUnless(sentence, presses, gentle);
    return pressed.length > 0 ? pressed : saysUnless(sentence, blames, gentle);
  },
  fixes: (hit, doc) =>
    letterFixes(hit, doc, {
      label: 'Remind kindly',
      text: 'This is only a friendly reminder about the letter, and I know how busy you are.',
    }),
};

export const examples: Examples = {
  flags: [
    'You need to upload the letter today.',
    'Why haven’t you submitted it yet?',
    'Please send it as soon as possible!',
    'You promised me this letter in June.',
    'I expect your letter by Friday.',
    'I must insist that it be finished this week.',
    'Your delay has cost me two interviews, because of you my file is incomplete.',
    'Where is my letter?',
    'Kindly upload it immediately.',
    'Everyone else has already submitted theirs.',
  ],
  allows: [
    'This is a gentle reminder that I plan to submit on September 5.',
    'There is no rush at all from my side.',
    'Would the week of September 8 suit you for the letter?',
    'I know how busy you are, so please take the time you need.',
    'You promised us a hard month and kept your word.',
    'Dr. Choi promised to send hers by Friday.',
    'The journal wants the revision immediately.',
    'Thank you for uploading it so quickly.',
    'I expect to take Step 3 in November.',
  ],
};
