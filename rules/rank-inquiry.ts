import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';

const words = {
  i: 'i we',
  my: 'my our mine undersigned',
  self: 'i we me us my our mine undersigned',
  me: 'me us mine myself undersigned',
  them: "you program programme committee panel director faculty department team chair y'all everybody everyone folks anybody anyone somebody",
  learn:
    'know knowing hear hearing learn learning find ascertain see seeing finding gather interested discover understand told informed wonder wondering wondered curious ask asking inquire enquire inquiring',
  inform:
    'v:tell v:say v:share v:inform v:indicate v:clarify v:advise v:intimate v:apprise v:enlighten v:hint v:reveal v:disclose v:explain v:let v:signal v:whisper v:update answer',
  clue: 'hint clue idea inkling signal indication information clarification guidance insight scoop feedback truth notion sense sketch nudge glimpse peek estimate assessment query question reading light estimation orientation',
  stand:
    'stand standing stood land landed fall fell fallen fare fared placed rank ranked rate rated sit sitting finish finished figure stack stacked measure measured compare slot slotted listed positioned ended scored seeded place perched rest',
  ranked:
    'ranked placed positioned listed slotted rated put classified stacked ranking placing rank place put rate slot position see view have had weigh weighed assess assessed',
  chance:
    'n:chance odds n:prospect n:likelihood n:probability probabilities n:shot n:possibility possibilities',
  rating:
    'ranking rank ranks standing placement chances odds prospects likelihood probability rankings percentile quartile decile tier band rating',
  listname: 'list lists rol order ranking rankings hierarchy rank',
  at: 'at on in',
  list: 'n:list n:rol n:ranking n:order n:lineup n:queue n:ladder n:pile n:sheet ranking ranked rank hierarchy book books column field',
  fate: 'lock shoo ranked unranked wanted contender contention running cut reach bottom middle half tier quartile tercile third quarter decile percentile rol mix golden filler longshot matchable shortlist caboose packer chosen retained dreaming kidding loved liked unlikely within comfortably squeak definites fillers competitive courtesy',
  part: 'part top upper lower range zone half reach quota first number group area tier region band',
  near: 'on in above below near among inside within at',
  home: 'lease leases apartment apartments house houses housing rent renting flat landlord movers packing coat parka boots tires scrubs school schools kindergarten nursery daycare deposit mortgage realtor zillow snow condo relocate relocating winter wife husband mother mom',
  get: 'buy buying sign signing rent renting look looking start starting begin put putting learn learning pack packing tell telling give giving open close closing search sell selling apply applying turn accept renew order renewing keep',
  join: 'join joining match matching matched training yours july orientation badge resident intern',
  ask: 'am was did do will would can could may might shall should have are were has ought does had is',
};

const asks = grammar(
  `
  where|how {ask} {i} ..3 {stand} ..20 QM
  my ..1 exact|approximate|likely|final|rough|current~ place|position|spot|rank|ranking|standing|placement|number on|in|at|within ..2 {listname}
  where|at|on|in|to|which|what ..5 {ask} ..2 {them} ..2 {ranked}|classify|kept|slot|got {me} ..20 QM
  how|what ..2 did ..1 {them} ..1 rank|classify|rate|place|put|order|weigh|judge|score {me}
  {at} what|which ..3 {ask} {i} ..3 QM
  how many ..8 before|until|between|to ..4 {me}|my name
  where's|what's the verdict ..2 on|about {me}
  the|your verdict|forecast|prognosis|read|outlook ..1 on|about|for|of {me} ..4 QM
  how long|far ..6 until|before|from ..4 mine|me|my
  in or out $
  selected|ranked|chosen|retained|accepted|matched|wanted , ..1 or ..1 not|unranked|set|rejected
  ranked or unranked|not
  did|do|does i make the|your ..3 QM
  get|gets|reach|reaches|come|comes|go|goes ..2 to|down|as ..1 {me} ..3 QM
  did i ..3 rank|outrank|place|finish|come ..6 or|above|ahead|well|high|the|out ..10 QM
  am|was i ..4 , ..6 or ..8 QM
  am i one of|among|within ..6 QM
  will|would i be one|among of|the|your ..6 QM
  is|are it|that ..1 time|ok|safe|reasonable|sensible|wise|premature|realistic|fair ..5 to|for|that ..3 {get}|me|i|assume|get|hope ..6 {home}|ranked|match|attached|you ..12 QM
  should|shall|may|can|do {i} ..4 unpack|pack|packing|renew|sell|resign|unpacking ..12 QM
  am|are|was|were|do|did {i} ..3 in|for your|the plans|class|frame|eyes ..6 QM
  {inform}|{clue}|{learn} ..6 his|her|their|our odds|chances|rank|ranking|prospects
  {learn}|{inform} ..2 the|my ..1 outcome|result|verdict ..5 ranking|list|undersigned
  about {my} ..1 chances|odds|prospects|ranking QM
  name ..6 on ..1 your|the ..1 {listname} ..6 QM
  number|rank next to|beside my name
  {them} ..1 plan|planning|intend ..1 on|to ..2 {me}
  {chance} ..5 {my}|our|me|us ..5 matching|training|working|joining ..20 QM|?
  could|would|can|will|may|please|kindly ..6 disclose|reveal|intimate|state|indicate|share ..5 {my}|his|her ..3 rank|ranking|position|standing|placement|chances
  where|how {ask} {i} ..3 {stand}|looking|doing $
  where am|are {i} ..2 with|on|in your|you !interview
  where|how ..2 {ask} ..3 {them} ..3 {ranked}|put|place|leave|left {me} ..20 QM
  where|how|what ..5 that|this ..1 put|leave|leaves|puts me|us ..12 QM
  {learn}|{inform}|{clue} ..8 where|how|roughly ..1 {i} ..3 {stand}|perched|landed|came
  {learn}|{inform}|{clue} ..8 where|how ..2 {i} am|are|was|were|came|come ..3 your|the|on|among|field ..1 {list}|candidates|field
  {learn}|{inform}|{clue}|asking|wonder ..4 where|how|whether|if|what|which ..2 {them} ..3 {ranked}|rank|chosen|choose|take|want|match|see|feel|placed|liked|like|decided {me}|about
  {learn}|{inform}|{clue} ..6 where|how|which|what|whether|if ..2 {my} ..2 name|candidacy|candidature|number|lot|ranking|rank|dossier|interview ..8 {list}|{part}|placed|fell|stands|landed|appears|appearing|survived|number|weighed
  how high|highly|low|far|close|near|deep ..1 am|was|were|did|is|are {i}|my
  {learn}|{inform}|{clue} ..6 how high|low|far|close|near ..1 {i} !think
  {ask} {i} safe|in|out|ranked|wanted|golden|unranked ..2 QM
  is|are there ..4 {chance} ..3 {i} ..3 match|matching|rank|ranked|be|you|join|end
  {i} have|stand|stood ..3 {chance} ..1 of|at|to|with|in|here|QM ..12 QM
  {learn} {my} ..2 position|place|standing|rank|ranking ..3 QM
  should i|we expect|hope ..3 news
  {learn}|{inform} ..3 {i} ..2 expect|hope ..3 good|bad news
  {learn}|{inform} ..3 whether|if {i} made|make your|the list|cut|ranking|top
  how competitive|strong|desirable|attractive am|is|was i|my ..12 QM
  {chance} ..5 {them} ..2 choose|rank|pick|take|match|want {me}
  {learn}|{inform} ..6 whether|if|that {i} ..3 {near} ..1 the|your ..1 top|best|leading ..2 candidates|applicants|choices
  {learn}|{inform} ..4 whether|if|that {i} ..2 someone|somebody|one|a|among ..6 match|rank|ranked|want
  {ask} {them} ..3 considered|consider|selected|deemed {me} ..2 for|to|as|worthy ..1 ranking|rank
  {ask} {them} ..3 decided|decide|settled ..3 rank|place|put {me}
  {learn}|{inform} ..4 where ..1 {i} ..3 kept|placed|put|listed
  {learn}|{inform}|asks|ask|know ..6 whether|if|should ..2 {i} ..2 should ..3 pack|move|plan|unpack|stay|buy|rent|sign|relocate
  {learn}|{inform} ..4 whether|if {i} have|has|stand ..3 {chance}
  {ask} {i} be ..2 likely|able|expected|set ..1 to match|join ..20 QM
  {inform} ..6 whether|if ..3 {i} ..1 likely|going|expected|about ..3 match|matched|be|join
  {ask} {i} ..2 optimistic|hopeful|confident|worried|nervous ..3 about|of|that ..5 match|matching|ranking|ranked|march|list
  where|how {ask} {i} ..2 end|wind|come|land|finish|turn up|out ..6 {list}|ranking|QM
  {ask} {i} ..2 strong|good|serious|likely|competitive candidate|applicant|contender ..4 match|rank|here|QM
  {learn}|{inform} ..4 hope|chance|chances|possibility ..3 {me}|{i}
  am|are {i} ..2 going|likely|set|expected|bound|about to ..1 match|be|join|train|come ..12 QM
  how likely|probable|realistic am|is ..1 i|it ..4 match|matching|QM
  is it ..2 likely|probable|realistic|possible ..2 {i}|that ..2 {i} ..1 will|would|match|be|shall
  {them} ..2 think|expect|intend|hope|plan ..3 rank me
  did|have|has|do|does|will ..1 {them}|your ..3 rank|ranked|place|placed|listed|slot|slotted {me} ..20 QM
  will|would|is|are|going ..1 {them} ..3 rank|ranking|rate|match {me} ..20 QM
  {them} ..1 intend|plan|going|planning ..8 to rank {me} ..12 QM
  have|had|has you|they|committee ..1 got|put {me} down|ranked|as|on|in
  do|will|would {them} ..1 see|picture|expect|think|foresee {me} ..8 {join}|{fate} ..12 QM
  {ask} {i}|my|mine|ours ..6 {fate} ..20 QM
  {ask} {i} ..2 in or|QM
  so|where|am|and ..1 am i $
  did i make|convince|pass|drop|fall|beat it|cut|you|down|out QM
  {ask} {i} ..3 a safe|sure|good|strong|real|likely|realistic|long|certain bet|thing|match|shot|chance|hope|option|fit|candidate ..20 QM
  {learn}|{inform} ..4 whether|if|that ..2 {i} ..2 a safe|sure|good|strong|real|likely|realistic|long|certain bet|thing|match|shot|chance|hope|option|fit|candidate
  {ask} {them} ..2 take|want|choose|chose|pick|match|see|consider|like|liked|taken|picked|chosen {me} ..20 QM
  {ask} {i} ..5 {near} ..1 your|one ..3 {list}|{part}|line|class|n:spot|n:place|n:seat|picks ..20 QM
  {ask} {i} ..5 above|below|inside|within ..1 the|a ..3 {list}|{part}|line|cut|cutoff|number ..20 QM
  {ask} {i} ..3 high|low|higher|lower|safe|likely enough|or|with|as|on|QM ..8 match|list|middle|low|lower|high|rank|you|QM
  {ask} my|our ..1 name|application|file|candidacy|rank|ranking|place|spot|standing|number|candidature|dossier ..4 {list}|{part}|good|enough|high|higher|low|lower|above|below|small|safe|on ..20 QM
  {learn}|{inform}|wish|wishes ..4 whether|if {i} ..4 {fate}|ranked|top|above|below|safe|secure
  tell|telling me|us ..3 {i} ..3 ranked|top|safe|golden|above|below|near|high
  like|love|glad|happy|tickled|relieved to ..1 hear|know|learn ..1 that~ {i} ..4 ranked|top|safe|golden|above|below|near|high|within
  {learn}|{inform} ..4 whether|if {i}|my|she|he|one ..4 {near} ..1 your|the|one|those|this ..3 {list}|{part}|line|spots|top
  {learn}|{inform} ..3 {i} am|was|are|were|made ..3 {near} ..1 your|the|those ..3 {list}|top|line
  {learn}|{inform}|{clue} ..6 whether|if {i} ..3 {join}|moving|wearing|coming
  {learn}|{inform} ..4 whether|if {i}|one ..3 high|low|safe|in|coming|wanted|likely|coming $
  will|shall|would|might {i} ..1 be ..3 {join}|working|living|wearing|moving|there|seeing|with|in|at ..20 QM
  will|shall|would|might|do|can {i} match|join ..1 with|at|you|your|in|there ..20 QM
  can|may|might|shall|should {i} ..2 take|conclude|infer|assume|expect|hope|dream|consider|count ..10 {join}|{list}|ranked|accepted|scrubbing|realistic|chosen|july ..20 QM
  should|shall|can|ought|may|do|would {i}|my|ours ..2 {get} ..7 {home} ..20 QM
  should {i} go ahead ..1 {get} ..7 {home} ..20 QM
  {learn}|{inform}|ask|asks|asking ..6 whether|if {i}|she|he|they ..1 should ..8 {home}
  {learn}|{inform}|ask|asks|asking ..3 whether|if ..1 to {get} ..6 {home}
  what|how|any|are|is|rate ..4 {my} {chance} ..4 of|at|with|in|to|for|here|QM ..1 match|matching|you|your|joining|being|QM
  how good|realistic|likely|probable|strong|possible ..3 {my} {chance}|rank
  how good|realistic|likely|probable|strong|possible ..1 is it|that ..2 {i}
  {learn}|{inform}|{clue}|grateful|appreciate ..4 {my} ..1 final~ {rating} !list !order !letter !in !for !will !is !and !,
  {inform}|{clue}|ask|asking|learn|rate|what ..3 {chance} ..3 {me}|{i}|matching|joining|give ..8 you|your|match|here|there|QM
  do|have|did|would|could {i} ..2 make|made|have|got|stand|earned|cleared ..1 a|the|any|your|it ..2 cut|{chance}|list|hope|bar|class ..20 QM
  do|does|did ..1 odds|chances ..3 {me}|favor|favour
  how many ..8 above|before|ahead|higher|front ..2 me|us|mine|my !a
  any|a|some|slightest {clue} ..5 {my} ..2 {rating}|spot|place|number|position|prospects
  any|a|some|slightest|no|for {clue} ..4 where|whether|how|if ..2 {i} ..2 {stand}|am|ranked
  {inform}|{clue}|learn|ask|know|news ..5 {my} ..2 position|place|spot|number|status|ranking ..1 on|in ..3 {list}
  what|which ..3 {my} ..2 ranking|standing|tier|seed|percentile|rank ..20 QM
  what is|are|was {my} ..1 position|place|spot|number|rank ..5 {list}|QM
  what|which number|rank|position|tier|line|spot|place|band|half ..2 am|was|did|do|have|were|is {i}|my|{me} ..20 QM
  {near}|front|upper|top half|third|middle|quartile or|,
  high , middle|mid|low ..4 QM
  is|are there ..5 hope|chance|room|possibility ..4 {me}|{my} ..12 QM
  should|shall|do|would|must|ought {i} ..3 despair|prepare|temper|dream|worry|count|need ..6 hopes|disappointment|elsewhere|plan|else|worst ..12 QM
  looking|look good for {me}
`,
  words,
);

const unless = grammar(
  `
  will|would|could|can|please|undertake|kindly|saying|stipulate|confirm|confirmed|assure|guarantee ..5 rank|ranked|ranking ..1 me|us|to|in|within|below ..1 to|in|match|within|quota
  {i} ..2 you|have ..1 you ranked
  want|wants|take ..1 my signature|me ..1 by|on|soon
  wanted in
  says i am
  pledge|undertake|promise to rank
  not ..2 permitted|allowed|able
  their ..4 list|top|first|three|five
  its top
  my ..1 rol|spot|rank ..4 is|one|at
  {i} rank anybody|anyone|nobody
  expect the same
  take|taken|tell {me} ..12 contract|vegetarian
  tell me ..14 and my|i
  by|from|once|provided|unless|if|upon|soon|exchange ..5 {learn}|slip|learning|hearing
  not|never|without|nor|neither|nothing|stopped|quit|rather|instead ..2 ask|asking|asks|request|requesting|expect|expecting|want|need|seek|seeking|inquiring|inquire|fishing|hoping|require|requiring|know|knowing|learn|learning|hear|tell|telling|fishing ..8 {rating}|{stand}|{ranked}|{fate}|{chance}
  can|could|may|must|should|do|will|would|need not ..2 tell|share|disclose|reveal|discuss|answer|say me|us|applicants|candidates|anyone|where|how|whether|if|my|who ..8 {rating}|{stand}|{ranked}|{fate}|{chance}
  tell|ask ..1 not
  {i} ..3 rank|ranking|ranked|place|placing|put you|your|programs|them
  advisor|adviser|mentor|dean|friend|friends|told|taught|said|says|warned|page|article ..6 ask|asking|inquire
  no need|reason|use|point
`,
  words,
);

/** Asking for an interview's or a screening's outcome is another rule's. */
const elsewhere = grammar(`
  waitlist|waitlisted|waiting|screening|screen|shortlisted|shortlist|standby|reserve|cancellations
  called|invited|invitation|considered ..2 for|to ..3 interview
  chances of being allowed|interviewed|called|considered|invited
  airport|shuttle|hotel|parking|elective|away|transcript|resident host|on|month|at
  transcript|alternates
  park|mspe|rotation|survey|handwriting|observership
  matching|match ..1 into|for ..2 residents|fellowship|fellowships|gi|cardiology
  chances|odds ..6 residents|graduates|who
  chance to see|visit|meet|watch|join
  cut for
  list of ..1 interviews|interviewees|invitations
  hold|invitation|invite list
  told me never|not
  wherever i|we match
  lunch|dinner|visitor|visitors|gate|conference|picture|photo|tour|half-day|webinar|schedule|zoom|badge|review|interview|parking|waitlist ..12 QM
  my|the application|file ..2 stand|stands|doing|moving|fared|progressing
  cut for|an ..1 interview
  open house|day
  my|the|couples interview|interviews ..3 be|for cut|moved|shifted|my|rescheduled
  would you like me|us
  date will i learn
  want|wants|wanted to see
  do not|please ..1 read|take my question
  file on the table
  been ..1 promised|offered|invited|told by
  had|has|have told me ..4 that
  in writing ..3 that
  still in ..1 the pile
`);

export const rule: Rule = {
  id: 'rank-inquiry',
  severity: 'violation',
  audience: ['program'],
  title: 'Asks about your ranking',
  message:
    'Match agreements have treated asking a program for its ranking as a breach, and programs are taught so. You may always say how you will rank them.',
  source: 'https://forums.studentdoctor.net/threads/pre-match-contact.180630/',
  inSentence: ({ phrase }) => (phrase.has(elsewhere) ? [] : meaningIn(phrase, asks, unless)),
  fixes: (hit, doc) => neutralFixes(hit, doc, 'I am still very interested in your program.'),
};

export const examples: Examples = {
  flags: [
    'Could you tell me where I am on your rank list?',
    'How high did the committee place me?',
    'Am I ranked high enough to match with you?',
    'I would be grateful for any hint about my standing.',
    'What are my chances of matching at your program?',
    'Kindly let me know whether I am in your top ten.',
    'Have you ranked me yet, and how?',
    'Should I start looking for an apartment near the hospital for July?',
    'How many applicants are ahead of me on the list?',
    'Please, one word only: in or out?',
    'I know you may not say much, but am I within the range you usually reach?',
    'My husband needs to give notice at his job, so I would like to know if I will match with you.',
  ],
  allows: [
    'Where do your graduates go for fellowship?',
    'I know you cannot tell me where I am ranked.',
    'I am not asking about my position on your list.',
    'I will rank your program according to how much I enjoyed the day.',
    'How many residents do you rank from other specialties?',
    'I graduated in the top 5% of my class.',
    'Where does my application stand?',
    'Where am I on your interview waitlist?',
    'Could you tell me where I should park on the day of the tour?',
    'My adviser told me never to ask a program where I am ranked.',
    'How are residents ranked on the in-training exam?',
  ],
};
