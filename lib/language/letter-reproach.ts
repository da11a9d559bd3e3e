import { letterGrammar } from './letters.ts';

const words = {
  noun: 'letter letters lor lors recommendation reference sloe',
  it: 'it this that letter lor recommendation sloe',
  due: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight then latest 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th',
  past: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday deadline date summer',
  there: 'in there up done ready here over uploaded submitted finished sent completed signed',
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
  promise: 'promise word promises agreement deal commitment assurance assurances',
  wday: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight',
  now: 'today tonight tomorrow noon midnight immediately now',
  chase: 'write ask remind beg call chase email request',
};

/** Reproaches for a broken word, silence and its cost, and what the applicant threatens in return. */
export const reproaches = letterGrammar(
  `
  {past} ..1 has|have come and gone|passed
  i ..1 gave|given you ..3 weeks|months|days|time|notice
  does|did|can it|one|a|this|letter really|seriously|honestly take|need
  upload|submit|send|finish|write ..4 today|tomorrow|tonight itself
  why ..3 delaying|ignoring|avoiding
  i am ..2 tired|sick|weary of waiting|checking|asking|chasing|reminding|excuses|refreshing|begging
  i am ..1 fed up
  losing|running|lost my|out of~ patience ..1 with|,|$|and !the
  my patience ..1 is|has|ran|wearing
  it is ..1 high|about time you|it|the|,|$
  you|{noun}|yours is|are ..1 holding ..2 up|back
  you|yours are|is ..1 the bottleneck|holdup|obstacle|delay
  you were supposed|meant to {act}
  {noun}|it|this|yours was|were ..1 supposed|meant to ..1 be|arrive|have ..1 {there}|on|by|arrive|come|long

  did|have|had|do you even ..1 start|started|begun|begin it|yet|writing|on|with|my|$ ..2 it|{noun}|writing|$
  did|have|had|do you even ..1 open|opened|look|looked|read|see|seen|remember|care
  did|have you ..2 forgot|forget|forgotten ..1 me|again|my
  not ..1 forget|forgetting ..2 again
  forget|forgetting|mind|forgot|forgotten|late ..2 yet|once again|more
  when|please|should|must|time ..6 keep|honor|honour|fulfil|fulfill your|the|that|a {promise}
  you ..1 have|did not ..1 kept|respected|honored|honoured|keep|met|respect|stuck|held ..6 date|dates|{promise}|deadline
  you ..3 stick|hold to ..2 date|that|deadline|{promise}
  at least ..4 courtesy|decency|reply|respond|acknowledge|explain
  could|can|would|might|not|please ..3 have ..1 the courtesy|decency
  will|would|can|could you ..1 just|finally answer|reply|respond
  you ..1 could|should|might ..1 have ..1 told|said|warned|answered|replied|refused|declined ..4 earlier|sooner|once|no|beginning|start
  what is ..2 stopping|delaying|taking|holding you|it|so|the
  portal|eras|{noun} .. what is going on
  what am i supposed|meant to tell|say
  why ..2 so|such|this|the ..1 delay|delayed|late|slow|long
  ^|sir|madam|doctor|dr|professor|ma'am ..1 why you are|have|did|do not
  kindly|please|what|is|there|any ..4 reason ..3 delay|late|delayed|silence
  is it because i
  is it ..1 asking~ too|so much ..2 ask~ that you
  {noun}|page|line is not ..1 too much to ask
  where is my|the|your|that {noun} $|,|QM|!|sir|dr|doctor|professor
  where is the|that|my {noun} ..1 you
  so|and where is it $

  bother|bothered|bothering to reply|answer|respond|write|upload|open|tell
  straight answer|yes|reply
  like|want|expect|need|demand an|some explanation ..3 {noun}|delay|silence|from|why|$
  you ..1 owe|owed ..2 me ..3 {noun}|explanation|answer|this|that|page|reply
  i am ..1 owed ..3 {noun}|explanation|answer|reply
  after all|everything ..1 i ..2 did|done for
  end|side|part of the bargain|deal|agreement
  stop|stopped|quit {stall} ..1 me|this|it|along
  you keep|kept|are {stall} ..2 off|me|this|it|my|along
  i ..1 hold|holding you responsible|accountable
  it|this|that ..1 is|be your fault
  i ..1 expected|expecting ..1 better|more from|of
  please|kindly|must ..1 expedite|prioritize|prioritise my|the|this|it ..1 {noun}~ $|,|.|!|and|over|as|immediately|today|now
  ask|asking|remind|reminding|telling|request|requesting ..2 for the last time
  because of you ..6 not ..1 certify|submit|apply|complete
  on account of your {noun}|delay
  you|your|{noun}|delay|silence|waiting ..2 is|are|has|have ..1 {loss} me|my|our
  i feel|felt ..2 {deserted}|down by you|my
  i feel|felt ..1 let down ,|$|by|and
  left ..2 me|been ..2 stranded|hanging|unread|read ..2 by|,|$|and|without
  are you ghosting|ignoring|avoiding
  i was|had ..1 counting|counted|relying|relied on you $|,|and|for|but
  please|hope ..4 not let me down
  i am|feel|become|getting ..2 quite|rather|very|getting|not|most|deeply {hurt}
  this|it is ..1 getting|becoming|simply|just|rather|really ..1 {shame}
  silence|delay|behavior|behaviour ..6 professional|unprofessional|disrespectful|rude|unacceptable
  is not ..1 how ..1 one|you|to treat|treats
  so can you $|,

  no ifs|buts|discussion
  {noun}|it must|has|have to~ be ..4 in|there|uploaded|submitted|portal|done|finished|up ..3 by|on|before ..2 {wday}
  i|we must|shall have it|the|your|my {noun}~ ..4 by|before|today|now
  i ..1 have|need got|to to~ have it|the|your|my {noun}~ ..4 by|before|today|now
  i ..2 need|want it|{noun} ..4 by|before|on ..2 {due}
  i ..1 expect|expected to see|find|have|receive|get it|your|the|{noun}
  make|making it|this|the|my ..2 first|top|number ..1 priority
  see|attend|deal|look to|with|into it|this|the ..2 at|immediately|urgently|today|now once|,|$|and
  please|kindly .. today|now itself
  by return of post|mail
  ,|and|so|now {act} it|this|my ..1 {noun}~ immediately|today|fast|quickly|asap|tonight
  ,|so|please ..1 hurry $|up|,|.
  {mails} .. remain|remains|remained|went|gone|go unanswered|ignored
  despite|after ..2 {many} ..1 {mails}
  no|zero response|reply|answer|reaction ..3 to|from ..1 my|you|any
  asked|told|requested|reminded ..2 this|it|you ..2 {many} times
  last time i|that ..2 ask|have|remind|write|chase
  yet to receive|see|hear ..3 {noun}|sign|word|reply|answer|response|you
  respect my|our time|date|situation
  or i ..2 will|must|shall|have|am ..3 find|ask|turn|look|asking|finding ..2 another|someone|somebody|elsewhere
  raise|take|taking|raising|bring|escalate|report|reporting it|this|matter|you ..2 to|with|up ..4 {boss}
  call|calling|inform|informing|write|copying|complain ..2 your|the|to ..1 {boss} ..6 unless|refused|ignored
  i ..6 wait|waiting ..2 any longer|more
  {act} it|this already $|!

  {it}|all|everything needs|need|has|have|must to~ all~ be ..3 {there} ..2 {now}
  {noun} was|had to be|arrive
  ^|please|kindly|just|now get|have {it}|my|the|your ..1 {noun}~ {there} ..2 {now}|this
  ^|please|kindly|just|now get|have {it}|my|the|your ..1 {noun}~ {there} ..1 by|before ..2 {now}|you|{due}
  please|kindly|requested|expect|you ..4 {act} .. within|next ..2 hour|hours
  you have time~ until|till {due} $
  i ..2 give|giving you ..3 until|till|day|days|hours|week $|,|.|to|{due}
  as ..1 your first|top|highest|main task|priority|thing|duty
  i ..2 not ..3 wait|waiting another|longer|more|any
  ^ tell|answer|confirm|reply ..1 me~ today|now|tonight
  i|we ..1 wait|waiting .. until|till .. no|not ..2 longer|more|later
  i|we ..1 want|need|expect|await|require ..1 your|an|a|some|clear answer|reply|confirmation|response ..2 from|by ..3 {due}|{now}|end
  ^|please|just|kindly|and|so drop whatever|everything|all
  put|set|leave|push ..2 everything|whatever|all|other ..2 aside|down|away
  ^|please|you|kindly do|can|must|should not ..1 leave|go|sleep ..6 before|until|till|without ..3 {there}|uploading|you
  if|unless ..6 {there}|nothing|not .. .. i ..1 will|must|shall|would ..2 speak|talk|tell|inform|go|report|complain|write|turn|escalate|have ..4 {boss}
  if|unless .. from you .. i ..1 will|must|shall ..2 speak|talk|complain|report|go|inform to|the|your|dr
  and|i will|must|shall|would complain
  have|leave|leaves me no|any ..1 choice|option|alternative
  everything|application|file|whole|career|future|season ..1 hangs|depends|rests|stands ..2 you|your
  yours is|remains ..1 the only|last|sole ..4 blocks|missing|holds|stops|lacking|not
  unmatched because|over|due|thanks|through
  i ..1 will|must|shall|would ..2 take|drop|remove|strike|replace you ..1 off|from|with|as|in|by
  day|week|hour|delay you|of|without ..4 costs|cost me|us
  not ..2 apply|submit|certify|complete ..4 because|thanks|due|owing of|to you|your
  lost|losing|missed|missing|miss ..4 interview|interviews|program|programs ..1 over|because|due|thanks|through ..1 of|to~ your|this|the|a ..1 {noun}
  because|since|as|while ..1 your|yours|my|the {noun}~ is|was|has|came ..1 not|missing|late|still|nowhere
  on your account
  your {noun} ..1 that|which ..1 holds|blocks|stops|stands|delays
  the|am one ..2 paying|pays|suffers|suffering|punished ,|$|.|for|because it|this|that|your|of|$
  {noun}|file|application ..4 held|stuck|blocked ..3 your|of|by you|account|fault|{noun}
  you ..1 gave|given me|us your word ,|$|.|that|in|and
  you ..1 assured|swore|guaranteed ..1 me|us ..6 uploaded|submitted|sent|finished|ready
  you ..1 said|told|wrote ..2 it|{noun}|mine|everything would|should be ..1 {there} ..4 last|ago|weeks|already|now|but|and|yesterday|long
  you ..1 swore
  you told|said|promised ..6 rely|count on|upon
  you ..1 said|told ..1 {many}|a|one|few day|days|week|weeks ,|-|.|and|but|;
  what ..1 happened|became ..1 to|of your|the|that|our {promise}
  despite|spite ..3 your|the|all ..1 {promise}
  {promise} is a {promise} $
  respect|honor|honour the|our|that|my date|deadline|schedule ..1 we|agreed|you|$
  lost|losing|lose|out ..1 trust|faith|confidence in ..1 you|your
  than patient
  i am ..1 done|through|finished ..1 with~ waiting
  what is ..1 the|this holdup|delay|hold
  to finally {act}
  how ..1 is it possible that
  ^|and|so|but|sir|, why ..5 not ..2 uploaded|submitted|written|done|finished|there
  why .. no {noun}
  how often|many ..2 must|should|do|have i ..2 to~ {chase}
  how many more~ reminders|mails|emails|messages
  {many} ..1 {mails} ..4 no|not|without|nothing|never
  not|without a|one~ single reply|answer|response
  everybody|everyone|all except|but|besides you ..2 uploaded|submitted|sent|finished|done|delivered|replied
  got|had hers|his|theirs ..1 done|in|uploaded|ready|finished
  enough with~ the|all|this|waiting waiting|,|$|.|already !for
  what are you ..1 waiting|doing
  kill you to
  is it really|so|honestly ..2 much
  must|do i|need|have ..3 {chase} ..1 you ..2 every|daily|again|each|twice
  i should|ought|do|would|must not have|want|need to {chase} ..1 you ..3 again|twice|every|time
  you ..1 found|find|had|have ..1 time .. not ..2 for me|mine|my
  dr|both|others|writers|professors|doctors|attendings|all|even ..5 managed|found ..4 theirs|time
  can|could not ..1 be ..1 so|that|too hard|difficult|long
  {noun}|page|it does|should|can|did not ..1 take|need ..1 {many}|a|all weeks|months|seasons|whole|summer|forever
  professor|doctor|mentor|teacher|attending|physician should|ought|must ..3 his|her|their
  it|this|that is not ..1 fair|right|correct|nice|normal to|that|of|what ..1 you|let|leave|make|keep|treat|student
  weeks|months|days ..1 should|ought|must to~ be ..1 enough|sufficient|plenty ,|$|.|for !me|us
  not how|what a|any ..1 mentor|doctor|teacher|professor|attending
  you|your|stop|not ..3 keep|keeping|kept|making|leave|leaving me ..1 wait|waiting|hanging
  trusted|relied|counted ..1 you ..3 and|but ..1 now|you|look|here|then
  {noun}|yours|it was|were due on|in|by|last|yesterday|weeks|already|a|two|three|$
  weeks|months ,|and|of ..1 nothing|silence
  weeks|days|months|week past the|your|our
  have ..1 waited ..3 weeks|months already|now|for|and|$
  why have|did i not ..1 heard|received|got
  know why nothing|no
  asked|requested|agreed|promised|said ..2 in {past} .. now|already ..3 {past}
  no|any|without further|more delay|delays|excuses|postponement
  priority basis
  you ..4 not ..2 take|taking ..3 seriously
  still ..1 have|see no|nothing ..2 {noun}|word|reply|answer
  you ..1 had all|the ..1 summer|season|july|august
  you ..1 clearly|obviously|evidently ..2 forgot|forgotten|ignore|ignored
  you ignore|ignored|disregard my|me
  will you ever {act}
  you .. it|my|{act} ..4 or not $
  not match .. because of you|your
  stake because|due|until|without
  me look ..1 bad|foolish|stupid|unprofessional
  it|this|that is ..2 unprofessional|irresponsible|shameful|careless !of
  you|we made|had a|an ..1 {promise} ,|.|$
  did|done|kept my part .. yours|your
  think|feel|believe ..1 have ..1 earned ..3 page|{noun}|answer
  paid ..4 rotation|observership|externship|elective .. {noun}
  {noun} ..2 part of the|our deal|package|contract|price
  i ..2 ask|find|look ..3 someone|somebody|another .. if ..1 it|{noun}|nothing
  get on with it
  it|this|{noun} can not wait
  miss|missing|lose|losing .. if|unless you|it|{noun} ..2 not
`,
  words,
);
