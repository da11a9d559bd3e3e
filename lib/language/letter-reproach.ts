import { letterGrammar } from './letters.ts';

const words = {
  noun: 'letter letters lor lors recommendation reference sloe',
  it: 'it this that letter lor recommendation sloe',
  due: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight then latest 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th',
  past: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday deadline date summer',
  there: 'in there up done ready uploaded submitted finished sent',
  act: 'upload submit send write finish complete have do be answer reply',
  mails: 'mails emails messages reminders requests calls texts mail email message reminder',
  many: 'two three four five six seven eight nine ten twelve several many multiple repeated countless numerous',
  loss: 'hurting hurts harming ruining ruined jeopardizing jeopardising costing cost delaying wrecking destroying',
  shame: 'ridiculous absurd farce outrageous frustrating insulting intolerable',
  hurt: 'disappointed annoyed upset frustrated angry furious irritated impatient amused fed',
  deserted:
    'abandoned neglected betrayed ignored forgotten cheated deserted stranded ghosted disrespected',
  boss: 'dean chair chairman chairwoman chief gme dio ombudsman ombudsperson supervisor department management',
  stall:
    'putting delaying postponing stalling ignoring avoiding dragging stringing promising ducking',
  promise: 'promise word promises agreement deal commitment',
};

/** Reproaches for a broken word, silence and its cost, and what the applicant threatens in return. */
export const reproaches = letterGrammar(
  `
  {past} ..1 has|have come and gone|passed
  i ..1 gave|given you ..3 weeks|months|days|time|notice
  does|did|can it|one|a|this|letter really|seriously|honestly take|need
  since when does|do ..2 {noun}
  upload|submit|send|finish|write ..4 today|tomorrow|tonight itself
  was|is|were ..3 weeks|months not enough
  i am ..2 tired|sick|weary of waiting|checking|asking|chasing|reminding|excuses|refreshing|begging
  i am ..1 fed up
  end of my rope|tether|patience|wits
  losing|running|lost my|out of~ patience ..1 with|,|$|and !the
  my patience ..1 is|has|ran|wearing
  it is ..1 high|about time you|it|the|,|$
  you|{noun}|yours is|are ..1 holding ..2 up|back
  you|yours are|is ..1 the bottleneck|holdup|obstacle|delay
  you were supposed|meant to {act}
  {noun}|it|this|yours was|were ..1 supposed|meant to ..1 be|arrive|have ..1 {there}|on|by|arrive|come|long
  {noun} was|were supposed to ..1 arrive|come|go|reach|appear|follow
  you were to upload|submit|finish|complete|send
  you ..2 said|told|wrote|mentioned ..4 any day now

  did|have|had|do you even ..1 start|started|begun|begin it|yet|writing|on|with|my|$ ..2 it|{noun}|writing|$
  did|have|had|do you even ..1 open|opened|look|looked|read|see|seen|remember|care
  did|have you ..2 forgot|forget|forgotten ..1 me|again|my
  not ..1 forget|forgetting ..2 again
  forget|forgetting|mind|forgot|forgotten|late ..2 yet|once again|more
  forget|forgetting|late ..2 this time
  {promise} used to mean
  when|please|should|must|time ..6 keep|honor|honour|fulfil|fulfill your|the|that|a {promise}
  you ..1 have|did not ..1 kept|respected|honored|honoured|keep|met|respect|stuck|held ..6 date|dates|{promise}|deadline
  you ..3 stick|hold to ..2 date|that|deadline|{promise}
  at least ..4 courtesy|decency|reply|respond|acknowledge|explain
  could|can|would|might|not|please ..3 have ..1 the courtesy|decency
  you ..2 at least ..1 answer|reply|respond|acknowledge|let|tell
  will|would|can|could you ..1 just|finally answer|reply|respond
  you ..1 could|should|might ..1 have ..1 told|said|warned|answered|replied|refused|declined ..4 earlier|sooner|once|no|beginning|start
  could not you ..1 have
  what is ..2 stopping|delaying|taking|holding you|it|so|the
  portal|eras|{noun} .. what is going on
  what am i supposed|meant to tell|say
  how am i supposed|to ..2 explain|submit|apply
  why ..2 so|such|this|the ..1 delay|delayed|late|slow|long
  ^|sir|madam|doctor|dr|professor|ma'am ..1 why you are|have|did|do not
  kindly|please|what|is|there|any ..4 reason ..3 delay|late|delayed|silence
  reason ..3 you ..2 have|did|are|can|will|still not
  kindly|please give|state ..2 reason ..3 not
  is it because i
  is it ..1 asking~ too|so much ..2 ask~ that you
  {noun}|page|line is not ..1 too much to ask
  where is my|the|your|that {noun} $|,|QM|!|sir|dr|doctor|professor
  where is the|that {noun} you
  so|and where is it $

  bother|bothered|bothering to reply|answer|respond|write|upload|open|tell
  can|could not ..1 be bothered
  you ..1 are|have|do not bothering
  explain yourself
  straight answer|yes|reply
  like|want|expect|need|demand an|some explanation ..3 {noun}|delay|silence|from|why|$
  you ..1 owe|owed ..2 me ..3 {noun}|explanation|answer|this|that|page|reply
  i am ..1 owed ..3 {noun}|explanation|answer|reply
  i ..1 deserve|deserved ..3 better|explanation|answer|reply
  i do|can|will not ..1 accept|believe that you
  after all|everything ..1 i ..2 did|done for
  end|side|part of the bargain|deal|agreement
  that|it was|is the|our|not deal
  stop|stopped|quit {stall} ..1 me|this|it|along
  you keep|kept|are {stall} ..2 off|me|this|it|my|along
  i ..1 hold|holding you responsible|accountable
  it|this|that ..1 is|be your fault
  i ..1 expected ..1 better from|of you
  please|kindly|must ..1 expedite|prioritize|prioritise my|the|this|it ..1 {noun}~ $|,|.|!|and|over|as|immediately|today|now
  why have|did not i ..1 received|receive|heard|hear|get|got
  appreciate|request|expect|await|require|want|please .. immediate|urgent ..1 response|reply|answer
  ask|asking|remind|reminding|telling|request|requesting ..2 for the last time
  because of you ..6 not ..1 certify|submit|apply|complete
  because your|yours {noun}~ is|has ..1 missing|not|late
  on account of your {noun}|delay
  you|your|{noun}|delay|silence|waiting ..2 is|are|has|have ..1 {loss} me|my|our
  you ..3 cost me ..3 interview|interviews|place|spot|application|month|weeks
  i feel|felt ..2 {deserted}|down by you|my
  i feel|felt ..1 let down ,|$|by|and
  left ..2 me|been ..2 stranded|hanging|unread|read ..2 by|,|$|and|without
  ghosting|ghosted me
  are you ghosting|ignoring|avoiding
  i was|had ..1 counting|counted|relying|relied on you $|,|and|for|but
  let me down ..1 again|once|twice
  please|hope ..4 not let me down
  i am|feel|become|getting ..2 quite|rather|very|getting|not|most|deeply {hurt}
  this|it is ..1 getting|becoming|simply|just|rather|really ..1 {shame}
  silence|delay|behavior|behaviour ..6 professional|unprofessional|disrespectful|rude|unacceptable
  is not ..1 how ..1 one|you|to treat|treats
  so can you $|,
  what makes yours|you so|any different

  no ifs|buts|discussion
  not negotiable|nonnegotiable
  {noun}|it must|has|have to~ be ..4 in|there|uploaded|submitted|portal|done|finished|up ..3 by|on|before ..2 {due}
  must be ..4 at the latest
  i|we must|shall have it|the|your|my {noun}~ ..4 by|before|today|now
  i ..1 have|need got|to to~ have it|the|your|my {noun}~ ..4 by|before|today|now
  i ..2 need|want it|{noun} ..4 by|before|on ..2 {due}
  i ..1 expect|expected to see|find|have|receive|get it|your|the|{noun}
  must|has|have to~ be on|by {due} $|,|.
  by {due} at the latest
  make|making it|this|the|my ..2 first|top|number ..1 priority
  make sure ..1 {it} ..3 in|up|uploaded|there|submitted by|before|on
  see|attend|deal|look to|with|into it|this|the ..2 at|immediately|urgently|today|now once|,|$|and
  very minute|moment|second|instant you
  minute|second|moment you read|see|get|open this
  first thing tomorrow|today|monday
  please|kindly .. today|now itself
  by return of post|mail
  ,|and|so|now {act} it|this|my ..1 {noun}~ immediately|today|fast|quickly|asap|tonight
  ,|so|please ..1 hurry $|up|,|.
  {mails} .. remain|remains|remained|went|gone|go unanswered|ignored
  despite|after ..2 {many} ..1 {mails}
  no|zero response|reply|answer|reaction ..3 to|from ..1 my|you|any
  no|zero response|reply|answer whatsoever
  i|we|stated|told ..1 have|am|are|was|stated|told ..2 asked|asking|requesting|requested|telling|stated|reminded ..4 repeatedly|again ..1 times|and|,|$
  as|i|have stated|said|asked|told|requested repeatedly
  asked|told|requested|reminded ..2 this|it|you ..2 {many} times
  reminder number
  last time i|that ..2 ask|have|remind|write|chase
  yet to receive|see|hear ..3 {noun}|sign|word|reply|answer|response|you
  respect my|our time|date|situation
  or i ..2 will|must|shall|have|am ..3 find|ask|turn|look|asking|finding ..2 another|someone|somebody|elsewhere
  raise|take|taking|raising|bring|escalate|report|reporting it|this|matter|you ..2 to|with|up ..4 {boss}
  unless|until i hear|get|see ..3 from you by
  call|calling|inform|informing|write|copying|complain ..2 your|the|to ..1 {boss} ..6 unless|refused|ignored
  i ..6 wait|waiting ..2 any longer|more
  {act} ..2 it|{noun}|this already $|!
`,
  words,
);
