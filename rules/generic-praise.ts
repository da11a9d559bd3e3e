import { interestFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, type Vocabulary } from '../lib/language/grammar.ts';

const words: Vocabulary = {
  praise:
    'prestigious excellent outstanding renowned esteemed amazing fantastic wonderful superb stellar exceptional extraordinary remarkable unparalleled unmatched unrivaled unrivalled elite premier eminent illustrious distinguished reputed reputable famous legendary robust rigorous incredible impressive magnificent brilliant talented dedicated passionate supportive collegial nurturing welcoming inspiring comprehensive diverse innovative vibrant dynamic great finest best leading leader superior tremendous enviable acclaimed respected perfect ideal phenomenal terrific stimulating inclusive cohesive warm friendly strong unique happy admirable splendid marvelous marvellous awesome prominent spectacular celebrated glorious noble astonishing',
  place:
    'n:program n:programme n:residency residencies n:hospital n:institution n:department n:center n:centre n:university universities n:institute n:school n:organization n:place',
  body: 'faculty n:attending n:professor n:teacher n:mentor n:physician n:doctor n:resident n:leader leadership staff n:people team',
  good: 'training teaching education n:curriculum n:academic research n:reputation n:environment culture n:atmosphere camaraderie n:facility facilities n:population mentorship n:opportunity opportunities exposure n:pathology excellence quality volume diversity mission vision history tradition prestige autonomy innovation compassion community learning care balance work name n:patient',
  admire:
    'v:impress v:attract v:draw drawn v:admire admiration v:inspire inspiration v:love v:fascinate v:honor privileged excited thrilled v:appreciate v:amaze v:respect',
  folk: 'everyone everybody interviewers residents faculty staff team attendings people',
  was: 'was were is are seem seems seemed',
  nice: 'nice kind kindest nicest wonderful great open honest friendly welcoming amazing lovely warm supportive approachable awesome down-to-earth',
  alike: 'is are was were felt feel feels seem seems seemed treat treats treated',
  love: 'love loved like liked adore adored admire admired',
  merit:
    'collegiality camaraderie teamwork warmth kindness passion enthusiasm professionalism dedication friendliness hospitality',
  plain:
    'obvious evident plain palpable remarkable striking clear unmatched contagious infectious everywhere impressive amazing inspiring tangible',
  rank: 'caliber calibre stature standing reputation prestige repute renown fame distinction excellence',
  value: 'value values prioritize prioritizes prioritise cherish cherishes emphasize emphasizes',
  is: 'is are was were seems seem has have offers offer provides provide boasts remains stands',
};

const praises = grammar(
  `
  your|this|such ..2 {praise} ..2 {place}
  your ..1 {praise} ..1 {body}|{good}
  your|yours ..3 {place}|{body} ..1 {is} ..4 {praise} !to !for
  yours is ..2 {praise} {place}
  perfect|great|ideal|excellent ..1 mix|blend|balance|combination
  your|the ..2 {good} ..3 {is} ..2 {praise}|unmatched
  the ..1 {praise}|{good} ..3 {good}|{body} ..5 your
  the ..1 {praise}|{good} ..3 {good} ..2 attracted|drew|impressed me
  a|an|the ..1 {praise} ..1 {place} ..2 like|such your|yours|this
  you have|offer|provide ..3 {praise} ..2 {place}|{body}|{good}|mix|blend
  {praise} {body}|{good} and|, ..3 {praise}~ {good}|{body}|{place}
  world|first|top|cutting|high -~ class|rate|notch|tier|edge|quality|renowned|ranked ..1 {place}|{body}|{good}
  world - renowned
  state - of - the - art
  {admire} ..3 by|to|for|of|with ..1 your|the ..2 {good}|{place} $|and|because|,|of|in
  {admire} ..3 because ..4 {praise} ..2 {good}
  i ..2 {admire} your ..1 {place}|{body}|{good}
  i ..2 {admire} the ..2 {praise}|{good}|emphasis ..4 your|education|and
  heard|hear ..4 great|good|wonderful|amazing|excellent things about your
  one|among of|the ..1 {praise}|top ..1 {place}|in
  the {praise} ..1 {place} $|in
  few|no|hardly|which ..4 {place} ..6 compare|compares|compete|rival|equal|match ..2 you|yours
  without|no equal|peer|peers|parallel|rival|rivals $|,|and|in|among
  everyone|everybody|people|wherever|anyone ..5 speak|speaks|spoke|praise|praises|rave|raves ..1 highly|warmly|well|your|about ..1 of|your|you|$
  check|checks|checked|tick|ticks|ticked all|every|each|the|my ..2 boxes|box $|,|for|of|and|that|i
  your graduates|alumni ..1 are|go|become|do ..3 {praise}|far|things|places
  {good}|{body} ..3 {is} ..1 first|top|second|world - rate|class|notch
  {alike} like|as ..1 a|one|my|big|real family|home
  {alike} like family|home
  i|we ..1 felt|feel ..2 welcome|welcomed|included $|,|and|by|from|at|during|there|with
  felt|feel|feeling ..2 at home right|straight|immediately|instantly|with|from ..1 away|you|your|the
  {love} ..2 your|the|that culture|people|vibe|vibes|atmosphere|energy|team|residents|faculty|environment $|,|and|at|there|of
  everyone|everybody|people ..3 says|say|said ..2 good|great|nice|wonderful things
  everyone|everybody ..4 {admire}|admires|loves|respects ..1 your|this ..1 {place}
  taken with|by your|the ..1 {place}
  {place} ..1 impressed me ..1 very|so|a|deeply|greatly|much|$
  having|has|have|is ..1 very good {good}|infrastructure
  {love} everything $|,|there|and|you
  {love} everything about ..1 {place}
  fell|fallen|fall|falling in love with ..1 your|the ..1 {place}|team|{good}
  your focus|attention|investment|stress|emphasis|passion on|in|to|for ..2 education|teaching|wellness|well|residents|resident|community|diversity|learning|people
  {merit} ..6 {plain}
  each|every|everyone|everybody ..1 person|i|interviewer ..5 {was} ..2 {nice}|brilliant|passionate|happy|professional|friendly|smart
  residents|interns|faculty|fellows|people ..1 seem|seemed|look|looked|appear|appeared|are|were ..2 happy|close|supported|supportive|content|{nice} !to !about
  share ..1 your|the ..2 values|vision|mission|ideals|philosophy|commitment
  your values|mission|philosophy|goals and mine
  a|your|such ..1 {place} of ..2 {rank}
  is|are very|so|really|truly complete|human|beautiful|modern|organized|famous
  high|highest|excellent level|standard|standards of|in ..2 {good}|medicine|academics|excellence
  of the highest|best level|standard|quality|order|caliber|calibre
  such {praise}~ experts|scholars|legends|luminaries|minds|professors|mentors|educators
  every|any|each doctor|applicant|graduate|physician|student ..3 proud|lucky|fortunate|blessed|dream|dreams
  dream of ..3 every|each|any|all
  number one in ..1 {good}|academics|medicine
  second to none
  your|the {place} ..2 everything|exactly|all ..3 i ..2 looking|want|wanted|seek|need
  {place} will|would|can make|provide|give|equip|prepare|mold|turn|help me ..6 doctor|physician|tools|skills|succeed|best|clinician|surgeon|foundation|anything
  dream {place} $|since|for|and|because|,
  invested in ..1 your|their|the|its|resident|residents|trainee|learner residents|trainees|learners|education|success|growth
  care|cares|cared ..1 about|for ..1 your|their|its residents|trainees|people|interns
  center|centre|beacon|pinnacle|hub|leader of|for|in ..2 {good}|medicine|knowledge|science
  emphasis|commitment|dedication|devotion|passion to|on|for ..1 excellence|education|teaching|learning|wellness|service|innovation|diversity|community|compassion|patient|resident
  your mission|values|vision|ideals|philosophy ..3 aligns|align|resonates|resonate|matches|match|reflects
  culture|environment|atmosphere|tradition|climate of excellence|learning|support|kindness|inclusion|innovation|camaraderie|growth
  reputation|tradition|known|renowned|famous|fame ..2 for|of|is ..3 excellence|excellent|outstanding|training|great|high|producing|quality
  fame|renown|reputation ..3 known|world|worldwide|everywhere|reached|spread|travelled
  excellent|outstanding|great|strong|stellar|wonderful reputation
  wealth|breadth|depth|range|variety of ..2 {good}|cases|opportunities|experiences
  {place} ..3 stands|stood out ..3 among|rest|all|others|excellence|for
  no|not|never|hard|yet ..6 better|finer|stronger|greater ..2 {place}|{good}|fit|preparation
  what|how a|an|such ..1 {praise} ..1 {place}
  ^ a|an|such ..1 {praise} {place} with|and {praise}
  {folk} !who ..2 {was} ..2 {nice}
  {folk} ..3 {was} ..1 so|very|really|all|such ..1 {nice}|professional
  how ..1 {nice} ..3 everyone|everybody|residents|people was|were|is|are|seemed
  energy|vibe|vibes|warmth|mood|atmosphere ..4 contagious|great|palpable|infectious|amazing|wonderful|positive|welcoming
  great|good|amazing vibe|vibes
  feels|felt|feel like ..1 home|family
  {place} ..1 has ..1 it all
  {place} ..2 everything|all ..3 i ..2 hoping|hoped|dreamed|dream|wished|wish
  you|{place} ..1 {value} ..1 education|teaching|wellness|learning|diversity|trainees|excellence|residents|compassion
  wellness|education|teaching|learning ..1 is|are ..1 prioritized|prioritised|valued|emphasized
  you|{place} train|trains|produce|produces|shape|shapes ..2 leaders|excellent|great|best|outstanding|fine
  family|close|tight -~ like|knit ..1 atmosphere|environment|group|culture|team|feel|feeling|community|program|residents
  residents|everyone ..1 get|gets ..1 along ..2 well
  residents ..1 come first
  say enough ..1 good|nice|great|wonderful things
  clicked with everyone|everybody|all
  set|sets ..1 bar|standard for
  non - malignant
  nonmalignant
  place ..1 where residents|doctors|people|trainees|learners ..1 thrive|grow|flourish
  my ..1 values|ideals|beliefs ..1 match|align|fit|resonate ..2 your mission|values|vision|program|philosophy
  learn|learning|taught|trained|train from|by|under ..2 best|giants|legends|luminaries|masters|leaders|finest
  you guys ..1 are|rock|seem ..1 great|awesome|amazing|$
  truly|such|really|very ..1 special place|program
  global|international|national|sterling repute|reputation
  in awe of your|the|what
  look|looked|looking up to ..1 your|you
  reputation|prestige|excellence|fame|quality of your ..1 {place}|faculty|training
`,
  words,
);

/** Tied to somebody, something seen, or a detail; a question, thanks, or about something other than the program. */
const unless = grammar(
  `
  QM
  dr|professor|prof|ms|mr|mrs|sister !and
  told|showed|shown|explained|described|asked|said|watched|saw|seen|noticed|remember|presented|demonstrated|taught|walked
  when|while|where|after ..4 resident|intern|residents|interns|i|we|you|patient|chief|fellow|tour|interview|lunch|dinner|rounds
  pathway|rotation|pilot|project|elective|conference|report|simulation|rounds|bus|van|garden|bridge|street|prison|shelter|farm|reservation|ultrasound|transplant|burn|refugee|addiction|hospice|geriatric|stroke|asthma|global|sepsis|lupus|+
  my|our ..2 residents|team|ward|colleagues|class|unit|students|school|mother|father|wife|husband|home|country|family|medical|clerkship|mentor|parents|own|research|paper|score|letter|university|hospital|experience
  i|we ..1 graduated|trained|interned|rotated|worked|won|received
  looking for a|the
  easy|tempting|hard to
  applicant|applicants|brochure|brochures|website ..2 says|say|write|writes|claim|claims|could
  word|words|adjective|adjectives
  asking|answer|answers|question|questions|competition|contender
  thank|thanks you|for|to
  please|weekend|weather|food|dinner|lunch|coffee
  rank|ranking|ranked|another|elsewhere|previous
`,
  words,
);

export const rule: Rule = {
  id: 'generic-praise',
  severity: 'advice',
  audience: ['program'],
  title: 'Praise that fits any program',
  message:
    'This could be said of every program, so it tells the reader little. Name a person, a clinic or something that you saw there.',
  source: '',
  inSentence: ({ phrase }) => {
    const found = phrase.find(praises);
    return found.length === 0 || phrase.has(unless) ? [] : found.slice(0, 1);
  },
  fixes: (hit, doc) =>
    interestFixes(hit, doc, {
      label: 'Say it plainly',
      text: 'I would be glad to train in your program.',
    }).reverse(),
};

export const examples: Examples = {
  flags: [
    'Everyone was so nice.',
    'My values align with your mission.',
    'Your prestigious program has always been my dream.',
    'I am attracted by your excellent training and diverse patient population.',
    'Your faculty are world-class and your residents are amazing.',
    'You have a stellar program with outstanding faculty.',
    'Your commitment to excellence is inspiring.',
    'I was impressed by the supportive environment and the strong research.',
    'Your institution is a center of excellence.',
    'Your mission aligns perfectly with my values.',
    'It would be an honor to join your esteemed institution.',
    'Few programs in this country can compare with yours.',
    'The camaraderie among your residents was plain to see.',
  ],
  allows: [
    'I was impressed by [strength of the program] and by its residents.',
    'The residents were open about the night float in the second year.',
    'Dr. Adler showed me how the excellent asthma clinic runs its Saturday hours.',
    'The way your interns ran morning report made me want to join them.',
    'I would be glad to train in your program.',
    'Is your program able to sponsor a visa?',
    'My medical school has an excellent reputation in cardiology.',
    'The night team showed great patience with a frightened child.',
    'I work with a diverse group of volunteers at home.',
    'Your street medicine van is the reason why I applied.',
    'My team here is like a family, and it will be hard to leave.',
    'I liked the question about the man who would not stay.',
  ],
};
