import { isOnlySentence, removeSentence, replaceSentence } from '../lib/engine/mend.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, type Vocabulary } from '../lib/language/grammar.ts';

const words: Vocabulary = {
  file: 'n:application n:file candidacy candidature n:dossier',
  event:
    'n:interview n:invitation n:invite waitlist waitlists review n:decision selection shortlist shortlisting screening interviewing',
  state:
    'status state n:update news progress stage n:outcome n:result n:development n:decision n:answer n:verdict timeline n:response feedback movement word disposition n:reply closure clarity sign',
  body: 'n:committee n:panel office team faculty director department board you they coordinator anyone somebody anybody secretariat reviewer reviewers',
  settle:
    'v:decide v:review v:finish v:complete v:finalize v:finalise v:conclude v:discuss v:evaluate v:assess v:screen v:vote v:process v:certify v:settle v:deliberate v:consider v:rule',
  fate: 'rejected declined invited shortlisted short-listed selected waitlisted reviewed read screened denied refused processed opened overlooked forgotten eliminated excluded discussed dropped evaluated interviewed reject granted',
  alive:
    'alive pending stuck stands stand sits consideration running radar contention pile stack limbo cracks review drawer table cut',
  learn: 'know hear learn find see understand told informed updated notified advised hearing',
};

/** A question or a wish to be told. */
const mood = grammar(
  `
  QM
  {ask}|please|kindly .. {tell}|{learn}|share|check|revert|look
  {tell} me|us|the
  let me know
  wonder|wondering|wondered|curious|inquire|enquire|inquiring|enquiring|requesting
  appreciate|grateful|thankful|obliged|glad|like|love|interested|anxious|hoping|hope|want|wish|need|eager .. {state}|{learn}|whether|if
  following|follow|circling|checking|check|touching|come|coming up|back|in|on|base
  i .. ask|asking if|whether|for|about|after|on|where|what|when|again
  await|awaiting|awaited|waiting
  third|second|another time
  want|wanted|trying|like|love|seek to see|know|hear|learn|find|figure
  request|request
  inquiry|enquiry|nudge|reminder
  i|we ..2 yet to hear|receive
  wonders|curiosity
  look|looking for|forward
  would be|mean|suffice
`,
  {
    ...words,
    ask: 'could can would will may might shall dare beg venture request like love want wish hope',
    tell: 'v:tell v:inform v:intimate v:update v:advise v:apprise v:notify v:enlighten v:clarify v:indicate',
  },
);

/** What stands or falls with the committee: the application, the invitation, the waitlist, the decision. */
const topic = grammar(
  `
  {state} of|on|for|regarding|about|to|concerning|with|from ..6 my|our|the|this {file}
  {state} of|on|for|regarding|about|to|concerning|with ..4 {file}|interview|interviews|invitation|waitlist|review
  {file}|{event} {state}|status
  my|our|this {file} .. {fate}|{alive}
  {alive} .. my|our {file}
  my|our|the {file} .. moved|move|moving|pass|passed|survived|made|make|gone|going|come|coming|came|at
  became|become|becoming|happened|happening|came|comes of|with|to ..2 {file}|request|interview|it|me
  where|how|at|in|what .. my|our|the {file}|candidature .. is|stands|be|now|reached|stuck
  {body} ..3 {settle} .. my|our|the {file}|candidacy|list|lists|interview|invitation
  {body} ..3 {settle} .. applications|files|decision|yet|interviews|invites|invitations
  {body} .. came|come|reached|reach|made|make|taken|take|arrived to|a|any|the|its|their|your ..2 decision|view|conclusion|verdict
  decision ..2 been|was|is|has .. made|taken|reached|fallen|about|on|imminent
  any|some {state} QM
  any|some|a|an ..1 {state} on|about|from|regarding|concerning|for ..2 me|my|us|our|your|side|end|office|committee|interviews|invitations
  is|are|was|been|be there|any|some|a ..2 {state}
  has|have there been ..2 {state}
  {state} yet|so|by|for|since
  anything|something new .. report|end|side|{file}|me
  fate|progress|status|disposition|whereabouts of|in|on my|our {file}
  {body} .. looked|gone|got|had at|through|to .. {file}|applications|pile|files
  i|we|me|mine .. still ..4 {alive}|considered|waitlist|applicant|candidate|chance|line|hoping|in
  am|was|were|are|have|be|is i|we|mine|undersigned|me ..3 {fate}
  i|we am|was|were|have|are|had|shall|will|would|might ..3 {fate}
  i|we ..1 made|make|through|passed|pass|fallen|fall|slipped it|the|past|over|through ..2 round|screen|filter|filters|screening|cracks
  waitlist|waitlisted|reserve ..6 position|number|moved|moving|movement|move|status|am|change|progress|rolling|likely|chance|chances
  waiting list ..6 position|number|moved|moving|movement|move|status|am|change|progress
  place|position|number|standing|far|where|moved|movement|change|am ..6 waitlist|waitlisted|reserve|alternates
  place|position|number|standing|far|where|moved|movement|change|am ..6 waiting list
  reply|answer|word ..6 standing
  yes or|nor no ..4 interview
  without|for|want|await|wait|waiting ..3 your decision|verdict|news|yes
  radio silence|silent
  missed|miss ..4 my mail|email|e-mail|message
  invitations|invites|interviews|dates|decisions|rejections|slots .. gone|sent|go|going|out|filled|released|assigned|coming|over|finished
  an|any|the|my|be|getting|get|for|offered|offer interview|interviewed|invited|invitation|invite .. chance|shot|hope|expect|yet|still|this
  chance|shot|hope|expect|getting|get|receive|offered|count|see|like|want ..4 interview|interviewed|invited|invitation|interviewing
  whether|if|why|be ..4 inviting|invite|interviewing|interview me|us
  how is|are|was|has|did ..1 my|our|the {file}|list
  {file} .. doing|faring|progressing
  get|have|receive|give|request|send me~ an|any|some update|news|answer
  update|reply|answer|word|sign would be
  sign of life
  where|how|far .. you|committee|things|matters .. with|in|on ..3 {file}|selection|review|deliberations|process|list
  list ..1 coming|going along|on
  i|me .. list ..2 for|of interviews|interviewees
  anything|something|somebody been decided
  my|our|the ..1 {file} {fate}|{alive}
  noticed|reviewed|read ..2 my|our {file}
  {file} was|is|has|have|had ..3 {fate}|{alive}|made|come|gone
  interview|invitation .. lack|absence
  lack|absence of ..1 interview|invitation
  when ..3 i|we|applicants ..3 {learn}|expect|receive ..9 {fate}|decision|invited|outcome|result|invitation|interview|selected|you|back|getting|something|answer
  until|by when .. answer|reply|hear|decision|decide|{event}|know
  not|nothing|never|no|without ..2 heard|hear|hearing|received|response|reply|answer|news|word
  silence ..6 interview|application|since|months|weeks
  {body} .. finished|finish|completed|complete|certified|submitted|finalized|finalised|done|closed|built|building|ready ..3 list|rank|ranking|lists
  list .. finished|completed|certified|final|finalized|gone|closed|submitted|prepared
  ranking|rank|deliberations|discussions ..3 meeting|started|begun|done|over|place|yet|concluded|are|where
  update me|us
  present|current stage|status|position|state
  status QM
`,
  words,
);

/** The same words where nobody is pressed: an offer of news, a document, a booked interview, one's rank, others, a denial. */
const unless = grammar(
  `
  not|never|no|without|nor asking|ask|writing|expect|expecting|need|inquire|inquiring|looking|seeking|chasing|fishing|require|wish|want|want|mean|requesting
  no need|reason|hurry|rush
  update|inform you|your|the
  update|updated|change|correct|add|adding|complete my|our|to ..3 {file}|cv
  i|we|me .. update|share|notify|offer|tell|let you|my
  letter|letters|transcript|transcripts|mspe|documents|document|certificate|certificates|score|scores|report|link|links|parcel|attachment|e-mail|photo|photograph|form|forms|signal|recommendation|recommendations|evaluation .. arrive|arrived|received|reached|reach|come|came|uploaded|there|sent|missing|complete|get|gets|got
  receive|received|receipt|arrived|reached|got|see|missing|opened .. letter|letters|transcript|mspe|document|documents|certificate|score|scores|form|photo|attachment|recommendation|link|mail|cv
  visa|citizenship|immigration|match|accreditation|marital|vaccination|immunization|licensing|parking|legal|refugee|residency status|stage
  my status is|with
  thank|thanks you|for
  grateful|thankful|appreciate|appreciated ..1 your|the|that
  withdraw|withdrawing|withdrew|withdrawn|withdrawal
  residents|interns|fellows|alumni|stipend|bridge|room|center|centre|trauma|guest|vacation|leave|camera|zoom|teams|relation|nurses|patients|clinic|hospital|city|curriculum|schedule|rotation|elective|visit|tour|parking|social|dinner|hotel|lab
  paper|manuscript|abstract|article|study|project|journal|grant|poster
  asked|asks me|us|about
  friend|cousin|classmate|colleague|brother|sister|roommate|neighbor|patient
  {rank} ..1 me|my|mine|name|us|i
  i|my|name|mine ..3 {rank}|spots|match
  position|place|standing|number ..3 your|rank|ranking|order list|ranking
  promise|guarantee|commit|commitment|assure|assurance|contract|sign|signed
  the|my|our interview ..3 time|date|link|zoom|teams|room|format|length|virtual|person|starts|start|begin|last|runs
  the|my date|slot|link|links .. interview|i
  interview me
  if ..1 cancellations|welcome
  i|we hope|eager|like|want to send|share|tell
  welcome|prediction|algorithm|nrmp|match
  other|another|several|two|three offers|offer
  offered ..1 position|place|job|prematch|contract
  advocate|elsewhere
  my answer|decision|research
  look forward to it|that|meeting|seeing|joining
  happy answer
  would|to be glad|happy|eager|pleased to provide|send|give|share
  final merit
  take your time
  go on your list
  what fate
  order of your list
  time|date|link|zoom|room|format|dress|begin|start|long of|for|is ..2 interview
  if i|we get|were|should
  i|we know|understand|realize|realise|respect|accept that|you|it
  whatever|however|whichever
`,
  { ...words, rank: 'rank ranks ranked ranking place placed' },
);

export const rule: Rule = {
  id: 'status-pressure',
  severity: 'advice',
  audience: ['program'],
  title: 'Asks for a status',
  message:
    'Programs answer when they have decided, and a question about the status seldom speeds it up. Send news or your interest instead.',
  source: '',
  inSentence: (sentence) => {
    const { phrase } = sentence;
    const found = phrase.find(topic);
    if (found.length === 0 || !phrase.has(mood) || phrase.has(unless)) return [];
    return found.slice(0, 1);
  },
  fixes: (hit, doc) => {
    const neutral = {
      label: 'Say that you remain interested',
      edits: [replaceSentence(hit, doc, 'I remain very interested in your program.')],
    };
    if (hit.field === 'subject' || isOnlySentence(hit, doc)) return [neutral];
    return [neutral, { label: 'Remove the sentence', edits: [removeSentence(hit, doc)] }];
  },
};

export const examples: Examples = {
  flags: [
    'Could you please tell me the status of my application?',
    'I just wanted to see where my application stands.',
    'Has the committee finished its rank order list?',
    'Kindly update me regarding my application.',
    'Has the interview waitlist moved at all since December?',
    'I would like to know whether I have been shortlisted.',
    'I am following up on my application and hope that you have some news.',
    'Am I still under consideration for an interview?',
    'It has been five weeks since I applied, and I wonder whether a decision has been made.',
    'Have all invitations gone out, or may I still hope?',
  ],
  allows: [
    'I am writing to update my application with a new publication.',
    'Could you confirm that my transcript has arrived?',
    'Could you tell me at what time the interview begins?',
    'I am not asking for an update on my application.',
    'My visa status is J-1, and no further sponsorship is needed.',
    'Thank you for the update on my application.',
    'Please let me know if you need anything else for my file.',
    'How many patients do your interns follow at a time?',
    'I hope to send you good news about my paper soon.',
  ],
};
