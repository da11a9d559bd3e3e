import { isOnlySentence, removeSentence, replaceSentence } from '../lib/engine/mend.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, type Vocabulary } from '../lib/language/grammar.ts';

const words: Vocabulary = {
  file: 'n:application n:file candidacy candidature n:dossier',
  event: 'n:interview n:invitation n:invite waitlist n:decision selection shortlisting screening',
  state:
    'status n:update news progress stage n:outcome n:result n:development n:decision n:answer n:verdict n:response feedback movement word n:reply',
  body: 'n:committee n:panel office team faculty director department you they anyone',
  settle:
    'v:decide v:review v:finish v:complete v:finalize v:finalise v:conclude v:discuss v:evaluate v:assess v:screen v:process',
  fate: 'rejected declined invited shortlisted selected waitlisted reviewed read screened denied refused processed opened overlooked forgotten discussed evaluated interviewed',
  present: 'present current latest exact updated actual',
  waited:
    'passed gone past over weeks days month months four five six seven eight three silence heard nothing none yet',
  alive:
    'alive pending stuck stands stand consideration running contention pile limbo review considered',
  learn: 'know hear learn find see understand informed updated notified hearing check checking',
};

/** A question or a wish to be told. */
const mood = grammar(
  `
  QM
  {ask}|please|kindly|hoping .. {tell}|{learn}|share|look|have|get|an
  wonder|wondering|wondered|curious|inquire|enquire|inquiring|enquiring|requesting|anxious|inquiry|enquiry|reminder|request
  i .. ask|asking if|whether|for|about|after|on|where|what|when|again
  want|wanted|trying|like|love|seek to see|know|hear|learn|find|check
`,
  {
    ...words,
    ask: 'could can would will may might shall request like love want wish hope',
    tell: 'v:tell v:inform v:intimate v:update v:advise v:apprise v:notify v:clarify v:indicate',
  },
);

/** What stands or falls with the committee: the application, the invitation, the waitlist, the decision. */
const topic = grammar(
  `
  {state} of|on|for|regarding|about|to|concerning|with ..4 {file}|{event}|review
  {file}|{event} {state}
  my|our|this {file} .. {fate}|{alive}|doing|progressing
  {alive} .. my|our {file}
  my|our|the {file} .. moved|move|moving|pass|passed|gone|going|came
  became|become|happened|came of|with|to ..2 {file}|interview
  {body} .. come|came|reached|made|make|taken to|a|any|the|its|their ..2 decision|conclusion|verdict
  {body} ..4 {settle} ..4 my|our ..1 {file}|candidacy
  decision|decisions ..2 been|was|is|has|have|will ..3 made|taken|reached|released|announced
  any|some {state} QM
  if|whether there is|are|was ..2 {state}
  are there ..2 interview|interviews ..1 left|available|open
  any|some|a|an ..1 {state} on|about|from|regarding|concerning|for ..2 me|my|us|our|your|side|end|office|committee|interviews|invitations
  appreciate|like|request|hoping|get|have ..2 an update $|on|about|regarding
  anything new .. end|side|{file}|me
  i|we|me .. still ..4 {alive}|considered|waitlist|candidate|chance|line
  will|would|shall|am|was|were|are|have|be i|we|mine|me ..3 {fate}
  whether|if i|we ..3 {fate}
  look|looked|go|gone at|over|through my|our {file}
  hear|know about|of|on ..1 my|our {file}
  waitlist|waitlisted ..6 position|number|moved|moving|movement|move|status|am|change|progress|likely|chance
  place|position|number|standing|far|where|moved|movement|change|am ..6 waitlist|waitlisted|alternates
  invitations|invites|interviews|decisions|rejections|slots .. gone|sent|out|filled|released|finished
  sending|extending|offering ..2 interview|interviews|invitations|invites
  chance|hope|expect|get|getting|receive|offered ..4 an|get|for|of ..3 interview|interviewed|invited|invitation
  when ..4 i|we|applicants ..3 {learn}|expect|receive ..9 {fate}|decision|outcome|result|invitation|interview|you|back|answer
  know when|whether|if ..3 decision|decisions
  how long ..6 review|decide|decision|process ..3 {file}|QM
  {body} .. finished|finish|completed|complete|certified|finalized|closed|building|ready ..3 list|rank|ranking|lists
  check|checking ..1 in|on|whether|if ..6 {file}|interview|decision
  update me|us
  by what|which date ..8 {fate}|{learn}
  when ..2 {body}|program ..2 finalize|finalise|submit|certify|close|finish ..3 list|lists|rol|decisions|ranking
  timeline|timetable|timeframe ..2 for|of|on ..3 decision|decisions|review|invitations|invites
  waitlist|waitlisted ..6 turn|spot|spots|opening|cancelled|canceled
  turn|spot|spots|opening|cancelled|canceled ..6 waitlist|waitlisted
  {body}|program ..4 turned|handed|sent|submitted|locked|certified ..1 in~ ..1 its|your|the|their ..2 list|lists|rol
  done|finished|through|started|begun ranking|interviewing|reviewing|screening|inviting|shortlisting
  how ..4 review|screening|selection|deliberations|shortlisting ..2 going|proceeding|coming|progressing
  my ..1 signal|signals ..4 seen|noticed|received|noted|considered|counted|read
  {body} ..4 see|saw|seen|notice|noticed|note|noted|receive|received my ..1 signal|signals
  {body} ..3 decided|decide ..2 on|about me|my|us
  {body} ..3 shortlist|shortlisted|shortlisting|waitlist|waitlisted|reject|rejected me|us
  my name ..6 shortlist|shortlisted|waitlist|invited
  {body} ..4 picked|chosen|selected|invited ..3 interviewees|candidates|invitees
  {body} ..3 wrapped|wrap|finished|done|through ..4 meetings|deliberations|discussions
  inform|tell|know|hear|advise ..3 became|become|happened of|to|with it
  hear ..3 from|anything|something you|back|yet ..6 slots|spots|interviews|season|late
`,
  words,
);

/** Presses by itself: a reminder, a silence, a subject line. */
const chases = grammar(
  `
  following|follow|checking|check|circling|touching|touch up|in|back|base|on ..4 {file}|email|mail|message|status|waitlist|decision
  ^ status|update of|on|about|regarding ..1 my {file}|interview
  i|we ..3 not|never ..3 heard|received|gotten|got ..4 back|anything|response|reply|answer|news|from !link !letter
  i|we ..1 got|received|had no answer|reply|response|news
  still|been waiting|awaiting ..3 answer|reply|response|decision|news|hear|word
  bump|bumping|nudging|resurfacing|resending|pushing ..1 this|my ..3 up|inbox|thread|email|mail|message|again
  {file} ..3 slipped|fell|fallen|lost ..2 through|cracks|shuffle|by
  i|we ..1 would|will|should ..1 hear ..3 within|by|in ..12 {waited}
  i|we ..1 not ..2 had ..3 yes|answer|reply|response|word|news ..2 $|or|from|yet|since
  revert|reply|respond|get ..3 with|about|on ..3 {present} status|position|stage
  {present} status of|regarding|on ..2 same|it|this|{file} ..4 $
  forward|eager|anxious to hearing|hear|learn|know|knowing|learning ..6 decided ..3 $
  waiting|awaiting ..2 your ..1 answer|reply|response|decision|news
`,
  words,
);

/** Nobody is pressed: an offer of news, a document, a booked interview, others, a denial, thanks. */
const unless = grammar(
  `
  not|never|no|without|nor asking|ask|writing|expect|expecting|need|inquire|inquiring|looking|seeking|chasing|require|wish|want|mean
  i|we|me .. update|share|notify|offer|send you|your|my|an|a
  provide|offer|share|below|some|are ..2 good~ update|updates|news
  update|updates to|below
  links|booked
  thank|thanks you|for
  transcript|letter|letters|score|scores|documents|link|zoom|mspe|form .. arrive|arrived|received|reached|uploaded|missing|sent
  received|receive|heard|check|see ..3 link|zoom|form|letter|transcript|score|scores|mspe
  conversation|thank|paper|manuscript|abstract|project|study
  withdraw|withdrawing|withdrawn|withdrawal
  residents|interns|fellows|room|trauma|vacation|camera|teams|nurses|patients|clinic|hospital|city|curriculum|schedule|rotation|elective|visit|tour|parking|social|dinner|hotel|lab|visa|licensing
  friend|cousin|classmate|colleague|brother|sister|patient
  another|other|several|two|three offers|offer
`,
  words,
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
    const chased = phrase.find(chases);
    const found = chased.length > 0 || !phrase.has(mood) ? chased : phrase.find(topic);
    return found.length === 0 || phrase.has(unless) ? [] : found.slice(0, 1);
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
    'Kindly revert with the present status.',
    'Did the committee decide on me?',
    'I fear that my application slipped through the cracks.',
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
    'Are residents done rounding by ten?',
    'I look forward to hearing how the clinic project turned out.',
    'How many patients do your interns follow at a time?',
    'I hope to send you good news about my paper soon.',
  ],
};
