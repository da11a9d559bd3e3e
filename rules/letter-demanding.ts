import { letterFixes } from '../lib/engine/letter-fixes.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { reproaches } from '../lib/language/letter-reproach.ts';
import { letterGrammar, saysUnless } from '../lib/language/letters.ts';

const words = {
  noun: 'letter lor recommendation reference sloe upload',
  it: 'letter lor recommendation reference sloe it this that answer reply',
  act: 'upload submit send write finish complete do provide act reply answer respond expedite issue give rush post get',
  acted:
    'uploaded submitted sent written finished done begun started completed answered replied responded looked',
  soon: 'immediately today tonight asap urgently instantly promptly forthwith quickly fast midnight',
  day: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday hours morning evening noon midnight week weekend',
  many: 'two three four five six seven eight nine ten several many weeks months days',
  times: 'third fourth fifth 3rd 4th 5th',
  ask: 'ask asking write writing written remind mail email emailed asked told reminded sent wrote reminder request',
  loss: 'miss missed lose lost late unmatched delay delayed incomplete stuck',
};

/** Hurries the writer, orders, threatens. */
const presses = letterGrammar(
  `
  ^ please|kindly|just|sir|dr~ {act} .. {soon}
  ^ {act} .. {soon}
  please|kindly|must|just ..2 {act} ..6 {soon}
  need|want|beg|require|expect|demand my~ you|{it}|the|an|{noun} .. {soon}
  {act} .. right|straight now|away
  please|kindly|must|just ..2 {act} ..6 now $
  {it} ..1 as soon as possible
  i|we need|want ..6 {it} .. now|soon $
  want it|{noun} ..1 uploaded|done|submitted|sent by|before|today
  ^ please~ hurry|rush it|,|my|the|please|up
  you ..1 must|need|have ..1 to~ ..1 {act} .. {day}
  you must ..1 {act} ..2 {it}|the
  you should have ..1 {acted}
  it is your responsibility|duty|obligation
  without ..2 delay|fail|exception|excuse|excuses
  can not wait ..2 $|any|longer|more
  make sure you|it|that ..6 {day}|{soon}
  necessary|imperative|essential|crucial|vital ..1 you|it|to .. {soon}
  i ..1 expect|expected {it}|your|you|the ..8 by|no|{act}|{day}|last|uploaded
  demand ..3 that|you|my
  {times}|last|final ..1 reminder|warning|notice
  i must insist
  {act} ..4 at once
  do not delay|postpone
  could|can|would|please ..2 finally {act}
  top|highest|utmost priority|urgency
  urgent|urgently ..4 {noun}|{act}
  this|it is very|really|most|extremely~ urgent ,|$
  as ..1 most~ urgent
`,
  words,
);

/** Blames: broken promises, silence, what it costs, what others did. */
const blames = letterGrammar(
  `
  why have|has|did|do|are|is not you|{it}|the|my
  why ..1 is|has my|the {noun} ..2 not|always|still|late|missing
  you promised ..1 me|it|this|that|to write|upload|send|submit|it|letter|the|by
  you ..2 let me down
  you said|told ..5 {acted}|{act}|done ..4 last|week|ago|now|month|yesterday|{many}|{day}
  you ..1 have|had had~ {many} ..1 weeks|months|time
  you ..1 had ..1 ample|plenty|enough ..2 time
  your ..1 delay|carelessness|tardiness|negligence|inaction|silence
  {noun} is|are|remains ..2 late|overdue
  you are ..2 late
  because of you|your ..4 delay|{loss}
  {loss} ..6 because of you|your
  ignoring|ignored ..2 me|my|all|messages|mails|emails
  still|yet|again no|not|nothing|missing ..2 {noun}|uploaded|there|submitted|received|reply|answer|done|from|{acted}
  you ..2 not ..2 {acted} ..3 my|me|it|a|the|{noun}|yet|still|$
  you never {acted}|reply
  you ..1 do|did|have|had|still not ..1 answer|answered|reply|replied|respond|responded|react
  no|without|what excuse|excuses|justification for|that|to|is
  you ..1 forgot ..3 again|my|me
  understand|see|what|why ..5 take|takes|taking ..2 long
  how much|many longer|more|times ..6 {noun}|wait|take|ask|remind
  how much longer $
  when ..1 will you finally
  i ..2 have|am ..1 still~ been~ waiting ..4 for|on you|your|weeks|months|days|{noun}
  {ask}|called|phoned ..2 you|your ..2 twice|thrice
  {ask}|called|phoned ..2 you|your ..2 three|four|five|several|many times
  {times} time ..2 i|that ..3 {ask}
  {times} {ask}
  {ask} ..4 {times} time
  i am ..1 disappointed|annoyed|upset|frustrated
  unacceptable|inexcusable|outrageous|disgraceful
  the|are only|last one|person ..3 holding|missing|late|not
  all|everyone|every|my other|else|others|writers ..4 already uploaded|sent|submitted|done
  other students|writers|attendings|professors ..3 got|sent|uploaded|submitted
  least you ..2 owe|could|can
  how hard can|is it
`,
  words,
);

const gentle = letterGrammar(
  `
  not|no|never|nothing|hardly|without ..3 rush|hurry|urgent|pressure|pressing|demanding|expect|mean|urgency|overdue|late|trouble|worry !up
  i|we|they|eras|programs|portal|please|kindly|must|should|can|could|may|would|will|might|need|to|so|does|did|is|are not {act}
  ^|please|kindly do not {act}
  i|we ..1 will|shall not|never forget
  never let me
  not think|spend
  i|we ..2 make sure
  hope|if|know|realize ..4 given|gave you
  fair to you
  for my ..2 delay|silence
  thank|thankful|grateful ..6 for|you|your|so
  thanks !to ..6 for|you|your|so
  apologize|apologies|sorry|forgive|embarrassed
  my|his|her ..1 delay|fault|mistake
  he|she|they|friend|eras|program|programs|portal|journal|irb|conference|dean|office|editor|school|agency|mother ..1 wants|demands|expects|requires|needs|makes|said|must|promised|insists|asks
  it wants|said|says|asks
  dr|prof|ms|mr .. promised|promises|sends
  i ..2 promise|promised|will|wrote|told ..6 {soon}|tomorrow|once
  i ..1 need|have|had|must to~ {act}|leave|run|go|register|press
  {act} ..1 my ..2 form|application|mspe|personal|statement|fee|cv|transcript|abstract|manuscript|photo
  abstract|manuscript|revision|paper|journal|irb|conference|poster|grant|patients|ward|pager|nurse|icu|library|petition
  a|the|my|our|your|this|of|per patient
  if ..2 convenient|possible|suits
  same|old|earlier {noun}
  not drop|put
  if you ..1 not ..2 time|able|feel|mind|comfortable|write
  no hard
  ^ nothing is
  is nothing that|you|to
  not i|complain
  i do not know
  you delivered
  if you ..1 need|like|prefer
  you asked|show
  {noun} you promised
  wrote|writes "
  {soon} ..2 after|if
  train|airport|traffic|flight|parking
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
    for (const says of [presses, blames, reproaches]) {
      const found = saysUnless(sentence, says, gentle);
      if (found.length > 0) return found;
    }
    return [];
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
