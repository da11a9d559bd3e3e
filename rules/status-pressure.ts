import type { Span } from '../lib/draft/draft.ts';
import { clausesAround } from '../lib/engine/clauses.ts';
import { interestFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { asksOfMatter } from '../lib/engine/status-of-it.ts';
import { grammar, type Vocabulary } from '../lib/language/grammar.ts';

const words: Vocabulary = {
  file: 'n:application n:file candidacy candidature n:dossier',
  event: 'n:interview n:invitation n:invite waitlist n:decision selection shortlisting screening',
  state:
    'status n:update news progress stage n:outcome n:result n:development n:decision n:answer n:verdict n:response feedback movement word n:reply',
  body: 'n:committee n:panel office team faculty director department you they anyone',
  settle:
    'v:decide v:review v:finish v:complete v:finalize v:finalise v:conclude v:discuss v:evaluate v:assess v:screen v:process',
  fate: 'rejected declined invited shortlisted selected waitlisted reviewed read screened denied refused processed opened overlooked forgotten discussed evaluated interviewed considered',
  present: 'present current latest exact updated actual',
  take: 'take understand assume conclude consider infer believe read treat regard',
  tell: 'v:tell v:say v:write answer v:inform v:intimate v:update v:advise v:apprise v:notify v:clarify v:indicate',
  alive:
    'alive pending stuck stands stand consideration running contention pile limbo review considered',
  learn: 'know hear learn find see understand informed updated notified hearing check checking',
};

/** A question or a wish to be told. */
const mood = grammar(
  `
  QM
  please|kindly confirm|verify ..5 whether|if
  {ask}|please|kindly|hoping .. {tell}|{learn}|share|look|have|get|an|reply|revert
  wonder|wondering|wondered|curious|inquire|enquire|inquiring|enquiring|requesting|anxious|inquiry|enquiry|reminder|request
  i .. ask|asking if|whether|for|about|after|on|where|what|when|again
  want|wanted|trying|like|love|seek|keen|eager|impatient|back|up|in|writing|mailing to|and see|know|hear|learn|find|check|ask
`,
  {
    ...words,
    ask: 'could can would will may might shall request like love want wish hope',
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
  is|are there ..1 {state} QM
  have|has ..2 news|update|updates|word ..1 for me|us
  decision|decided ..2 in|on|for my case
  know|learn|hear ..1 the|its|my result|outcome|verdict|decision $
  about|on|regarding|when|if|any|for ..1 interview call|calls
  if|whether selected|shortlisted|invited|rejected|chosen
  whether|if i|we ..3 accepted|called ..3 interview
  whether i|we ..2 get|getting|receive|receiving ..1 an|any ..1 interview|invitation|invite
  are there ..2 interview|interviews ..1 left|available|open
  any|some|a|an ..1 {state} on|about|from|regarding|concerning|for ..2 me|my|us|our|your|side|end|office|committee|interviews|invitations
  appreciate|like|love|request|hoping|get|have|trouble ..3 an|a|any|some ..1 update|news|word $|on|about|regarding|QM|where|whenever|when
  anything new .. end|side|{file}|me
  i|we|me .. still ..4 {alive}|considered|waitlist|candidate|chance|line
  will|would|shall|am|was|were|are|have|be i|we|mine|me ..3 {fate}
  whether|if i|we ..3 {fate}
  did|has|have|had|anyone|anybody|somebody|time|chance|opportunity ..6 look|looked|go|gone|been at|over|through|into my|our {file}
  still ..3 have|hold|holding|keep|keeping|reading|considering ..3 my|our {file}
  can|may|must|shall|should i|we ..2 {take} ..6 answer|decision|reply|response|it|silence|this ..3 no|negative|rejection|refusal|denial
  can|may|must|shall|should i|we ..2 {take} ..6 i|we|{file} ..3 {fate}|cut|out
  is|was it|that|this ..1 a no|rejection|refusal|denial QM
  will|shall|should|when i|we ..2 hear from you|your|program|committee ..6 QM
  when|date|soon ..3 {body} ..3 decide !on !who !if !whether
  when|date|soon ..3 {body} ..3 notify|inform|announce|release|contact ..3 applicants|candidates|decisions|decision|us|me|waitlisted|people !of !about !the
  which|what ..1 point|stage|phase|step|situation ..3 {file}|selection|process ..4 is|am|are|$
  {state}|situation of my ..1 {file}
  season|interviews|invitations ..1 over|closed ..4 QM
  have|has|did ..3 made|make up your|their|its mind|minds
  i|we|my|{file} ..4 pass|passed|past|through|clear|cleared|survive|survived ..2 screening|screen|filter|filters|round|shortlisting
  has|is|was ..2 list|ranking|selection|review ..1 been~ certified|final|complete|completed|closed|submitted|done|finalized|over|finished ..4 QM
  {body} ..1 through|done|finished with ..2 ranking|list|lists|review|reviews|selection
  how ..1 longer ..6 review|reviewing|decide|decision|selection|committee|screening
  {tell}|reply|send|share ..1 me|us ..2 the|my|its|present|current|latest|exact status ..1 $|,|of|regarding|about|on
  waitlist|waitlisted ..6 position|number|moved|moving|movement|move|status|am|change|progress|likely|chance|turn|spot|spots|opening|cancelled|canceled
  place|position|number|standing|far|many|ahead|where|moved|movement|change|am ..6 waitlist|waitlisted|alternates
  invitations|invites|interviews|offers|decisions|rejections|slots .. gone|sent|out|filled|released|finished|extended
  another|next|second|more|further ..1 round|wave|batch of|for ..1 invitations|invites|interviews|offers
  give|giving up ..3 interview|invitation
  obliged|thankful|grateful|appreciate ..3 information|info about|on|regarding ..4 {file}|waitlist|selection
  sending|extending|offering ..2 interview|interviews|invitations|invites
  chance|hope|expect|get|getting|receive|offered ..4 an|get|for|of ..3 interview|interviewed|invited|invitation
  when ..4 i|we|applicants ..3 {learn}|expect|receive ..9 {fate}|decision|outcome|result|invitation|interview|you|back|answer
  {body} .. finished|finish|completed|complete|certified|finalized|closed|building|ready ..3 list|rank|ranking|lists
  update me|us
  whether|if you ..2 want|need|like|choose|invite|call|consider me|us ..5 interview
  if|whether there is ..1 something|anything new|else|further ..1 $|for|on|about|with|from
  by what|which date ..8 {fate}|{learn}
  inform|tell|know|hear|advise ..3 became|become|happened of|to|with it
  tell|know|say ..3 where|how it ..1 stands|is|looks|goes ..3 $
  when ..2 {body}|program ..2 finalize|finalise|submit|certify|close|finish ..3 list|lists|rol|decisions|ranking
  turn|spot|spots|opening|cancelled|canceled ..6 waitlist|waitlisted
  {body}|program ..4 turned|handed|sent|submitted|locked|certified ..1 in~ ..1 its|your|the|their ..2 list|lists|rol
  done|finished|through|started|begun ranking|interviewing|reviewing|screening|inviting|shortlisting
  how ..4 review|screening|selection|deliberations|shortlisting ..2 going|proceeding|coming|progressing
  {body} ..3 decided|decide ..2 on|about me|my|us
  my name ..6 shortlist|shortlisted|waitlist|invited
  {body} ..3 wrapped|wrap|finished|done|through ..4 meetings|deliberations|discussions
`,
  words,
);

/** Presses by itself: a reminder, a silence, a subject line. */
const chases = grammar(
  `
  following|follow|checking|check|circling|touching|touch up|in|back|base|on ..4 {file}|email|mail|message|status|waitlist|decision
  ^ status of|on|about|regarding ..1 my {file}|interview
  ^ update on|about|regarding ..1 my {file}|interview QM
  i|we ..3 not|never ..3 heard|received|gotten|got ..4 back|anything|response|reply|answer|news|from !link !letter
  i|we|have|and ..1 got|gotten|received|have|had|seen no|not answer|reply|response|news|word|decision $|from|yet|until|on|about|regarding|since|so|,
  i|we ..2 not|never ..2 get|got|receive|received any|one|a ..1 mail|email|message ..1 from you|your
  reaching|writing|mailing ..1 again ..2 about|on|regarding ..3 {file}|interview
  still nothing from|on|regarding
  please|kindly ..1 inform|tell|update|intimate ..1 about|regarding|on|of my selection|{file}
  still no|not ..1 any~ news|word|answer|reply|response|decision|invitation $|from|on|about|regarding|,|and !my !the
  still|been waiting|await|awaiting ..3 answer|reply|response|decision|verdict|outcome|news|hear|word
  {file} ..3 slipped|fell|fallen|lost ..2 through|cracks|shuffle|by
  i|we ..2 not|never ..2 got|get|have|had|receive|received|gotten|seen ..1 any|an ..1 answer|reply|response|news|word|communication|intimation|notification|feedback ..2 from|about|regarding|on|to|$|until|yet !parking !the
  wrote|written|write|mailed|emailed|contacted|called|asked|applied ..8 no|not|never|nobody|noone|none|nothing ..2 hear|heard|reply|replied|replies|answer|answers|answered|response|responded ..2 $|me|us|back|from|anything|to|yet
  mail|mails|email|emails|message|messages ..8 unanswered|without ..1 answer|reply|response|$
  i ..2 wait|waiting since|from ..12 $
  i|we ..2 wait|waiting ..2 your|the answer|reply|response|decision|verdict|outcome ..1 since|already
  still ..2 waiting ..2 $
  please|kindly ..3 give|send|write me|us ..2 news|update|word $|on|about|of
  yes or no ..3 about|on|to|regarding ..3 {file}|interview|invitation
  no mail|email|answer|reply|communication|intimation|word|news|response has|have|had|did|came|was|is ..3 come|came|reached|received|arrived|me|us
  hope|hoping ..2 have|had|has ..2 some|any|good ..1 news|update|word|answer|decision ..1 for|about|on|regarding me|us|my
  {file} ..3 not ..1 been~ forgotten|overlooked|lost|missed
  point|sense|use in|of ..1 waiting
  should|shall|must|may i|we ..1 go|keep|continue|still|carry ..1 waiting|wait|hoping|hope
  revert|reply|respond|get ..3 with|about|on ..3 {present} status|position|stage
  {present} status of|regarding|on ..2 same|it|this|{file} ..4 $
  waiting|awaiting ..2 your ..1 answer|reply|response|decision|verdict|news
`,
  words,
);

/** Nobody is pressed: an offer of news, a document, a booked interview, others, a denial, thanks. */
const unless = grammar(
  `
  not|never|no|without|nor asking|ask|writing|expect|expecting|need|inquire|inquiring|looking|seeking|chasing|require|wish|want|mean
  i|we|me .. update|share|notify|offer|send you|your|my|an|a
  i|we|to ..3 provide|offer|share ..2 good~ update|updates|news
  here is|are ..2 good~ update|updates|news
  i|we ..1 have|had ..2 update|updates|news !from
  update|updates to|below
  links|booked|platform
  following|follow ..3 {file} with|by a|an|my|some
  i|we hope|wish|would|look ..3 to|that ..2 be|get|receive|earn ..2 invited|interviewed|interview|invitation
  thank|thanks you|for
  transcript|letter|letters|score|scores|documents|link|zoom|mspe|form .. arrive|arrived|received|reached|uploaded|missing|sent
  received|receive|heard|check|see ..3 link|zoom|form|letter|transcript|score|scores|mspe
  conversation|thank|paper|manuscript|abstract|project|study
  withdraw|withdrawing|withdrawn|withdrawal
  residents|interns|fellows|trauma|vacation|camera|teams|nurses|patients|clinic|city|curriculum|schedule|rotation|elective|visit|tour|look|improve|improvement|reapply|parking|social|dinner|hotel|lab|visa|licensing
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
    const own = chased.length > 0 || !phrase.has(mood) ? chased : phrase.find(topic);
    const found = own.length > 0 ? own : asksOfMatter(sentence);
    return found.length === 0 || clausesAround(found, sentence).has(unless) ? [] : [firstOf(found)];
  },
  fixes: (hit, doc) =>
    interestFixes(hit, doc, {
      label: 'Say that you remain interested',
      text: 'I remain very interested in your program.',
    }),
};

function firstOf(spans: readonly Span[]): Span {
  return spans.reduce((first, each) => (each.start < first.start ? each : first));
}

export const examples: Examples = {
  flags: [
    'Please confirm by Thursday whether I will receive an invitation.',
    'I have been waiting for your verdict since November.',
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
    'I applied in September. Has anybody looked at it?',
    'Must I take it that the answer is no?',
  ],
  allows: [
    'Any news on the new tower?',
    'When may I expect the link for the video interview?',
    'When will I learn which of the two interview days I have?',
    'I am writing to update my application with a new publication.',
    {
      subject: 'Update of my application, Asha Rao',
      body: 'Dear Dr. Lopez,\n\nMy Step 2 CK score at the residency is 251.\n\nAsha Rao',
    },
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
