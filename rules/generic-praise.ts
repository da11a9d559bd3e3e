import { isOnlySentence, removeSentence, replaceSentence } from '../lib/engine/mend.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, type Vocabulary } from '../lib/language/grammar.ts';

const words: Vocabulary = {
  praise:
    'prestigious excellent outstanding renowned esteemed amazing fantastic wonderful superb stellar exceptional extraordinary remarkable unparalleled unmatched unrivaled unrivalled incomparable unbeatable elite premier eminent illustrious distinguished reputed reputable reputed famous legendary world-class first-rate first-class top-notch top-tier cutting-edge state-of-the-art robust rigorous incredible impressive magnificent glorious brilliant talented dedicated passionate supportive collegial nurturing welcoming inspiring well-rounded comprehensive diverse innovative vibrant dynamic great finest leading superior tremendous enviable sterling spectacular smart kind fine finer brightest biggest magical stunning acclaimed respected noble awesome perfect ideal phenomenal terrific marvelous marvellous stimulating inclusive cohesive warm friendly modern unique gold mecca powerhouse beacon diamond giants beautiful admirable',
  high: 'prestigious outstanding renowned esteemed unparalleled unmatched unrivaled unrivalled incomparable unbeatable elite premier eminent illustrious distinguished reputed reputable famous legendary world-class first-rate first-class top-notch top-tier cutting-edge state-of-the-art magnificent glorious acclaimed stellar phenomenal superb exceptional extraordinary',
  place:
    'n:program n:programme n:residency residencies n:hospital n:institution n:department n:center n:centre n:university universities n:institute n:school n:organization n:establishment n:place n:clinic',
  body: 'faculty faculties n:attending n:professor n:teacher n:mentor n:physician n:doctor n:resident n:leader leadership staff n:people team n:mind n:colleague',
  good: 'training teaching education n:curriculum curricula n:academic research n:reputation n:environment culture n:atmosphere camaraderie n:facility facilities n:population mentorship n:opportunity opportunities n:experience exposure n:pathology excellence n:standard quality caliber calibre volume diversity n:value n:mission n:vision history tradition prestige name level didactics autonomy innovation compassion community learning care infrastructure balance acuity equipment outcomes achievements dedication professionalism work expertise renown climate',
  admire:
    'v:impress v:attract v:draw drawn v:admire admiration v:inspire inspiration awe v:love v:fascinate v:honor privileged excited thrilled v:appreciate struck blown enamored v:respect compliments sold hats',
  is: 'is are was were seems seem looks look enjoys enjoy has have offers offer provides provide boasts boast remains stands',
};

const praises = grammar(
  `
  {high} ..2 {place}|{body}|{good}
  your|this|such ..2 {praise} ..2 {place}
  your ..1 {praise} ..1 {body}|{good}
  a|an|the ..1 {praise} ..1 {place} ..3 like|such|as|with your|yours|you
  your|the {praise}~ {body} ..3 {is} ..3 {praise}
  your|the|this|yours ..3 {place} ..1 {is} ..4 {praise}
  your ..2 {good} ..2 {is} ..3 {praise}
  the ..2 {good} ..3 your|you|the ..3 {is} ..3 {praise}
  yours|it|you is|are ..1 a|an|the|one|among|truly|simply ..3 {praise} ..3 {place}|{body}|combination|mix|blend|nation|country|field|best|name|people
  you have|offer|provide|run|foster|created|built|train ..3 {praise} ..2 {place}|{body}|{good}|mix|blend|combination
  {praise} {body}|{good} and|, ..3 {praise}~ {good}|{body}|{place}
  {praise} ..1 {good} , {praise} ..1 {good}|{body}
  {admire} ..4 your|the|you ..3 {praise} ..2 {good}|{body}|{place}
  {admire} ..3 by|to|for|of|with ..2 your|the ..2 {place} ..2 {good}
  {admire} ..3 by|to|for|of|with ..1 your|the ..1 {good}
  {admire} ..3 by|to|for|of|with ..1 your|the ..3 {body} and|, ..4 {good}|{body}
  {admire} ..3 your|the ..1 {place} ..2 {good}|excellence
  i ..2 {admire} your ..1 {place}|{body}|{good}
  {good} of your|the ..2 {place}|{body} ..2 {is} ..3 {praise}
  {good} ..1 at|of|in your ..2 {place} ..2 {is} ..2 second|unmatched|legendary|top|best|known
  second to none
  center|centre|beacon|pinnacle|citadel|powerhouse|epitome|hub|mecca|temple|cradle of|for ..1 {good}|medicine|knowledge|learning|science
  best|finest|strongest|greatest|top ..2 {place}|{body} ..3 in|of|anywhere|world|country|nation
  best of the best
  one|among of|the ..1 best|finest|strongest|leading|top ..1 {place}|training|in
  {place} ..1 of ..1 such|your|this|that|the ..1 caliber|calibre|stature|reputation|renown|quality|prestige|excellence
  commitment|dedication|devotion|emphasis|passion to|on|for excellence|education|teaching|learning|wellness|service|innovation|diversity|community|compassion|patients|patient|advancing|lifelong|training
  your commitment|dedication|devotion|passion to|for
  your|the ..1 {place} mission|values|vision|ideals aligns|align|resonates|resonate|match|matches|speaks|inspire|inspires
  your mission|values|vision|ideals|philosophy ..3 aligns|align|resonates|resonate|matches|match|reflects|mirror|mirrors
  culture|environment|atmosphere|tradition|climate|family of excellence|learning|support|kindness|inclusion|innovation|camaraderie|growth|science
  perfect|ideal|excellent|great ..1 fit|platform|place|environment|match|setting|preparation|blend|balance|combination ..4 me|my|career|grow|train|training|learn|skills|goals|academics|research|autonomy|fellowship
  world|international|national|nationally|internationally|globally|widely renowned|known|recognized|acclaimed|reputation|renown|fame|respected
  reputation ..2 for|is|of|speaks|precedes ..3 excellence|itself|excellent|outstanding|training|great|known|best|world|you|country
  excellent|outstanding|great|strong|stellar|impressive|wonderful|unbeatable|international|fine ..1 reputation
  everything ..2 i|one am|was|is|could|ever ..2 looking|seek|want|wanted|hope|need|dream|wish
  wealth|breadth|depth|range|variety|abundance of ..2 {good}|{praise}|cases|clinical|opportunities|experiences
  diverse|large|varied|underserved ..2 patient population|populations
  high|highest|higher ..1 level|standard|standards|quality|caliber|calibre ..2 of|in ..1 {good}|medicine|your|clinical
  high quality|caliber ..2 {good}|{body}|medicine
  {place} ..3 stands|stood out ..3 among|rest|all|others|excellence|for
  leaders|giants|pioneers|authorities in|of ..1 their|the|medicine|field|your
  no|not|never|nowhere|hardly|hard ..6 better|finer|stronger|greater|nicer ..2 {place}|{good}|{body}|launching|fit|preparation|mixture|way
  without|no ..1 equal|rival|peer
  speaks|speak volumes|itself
  radiates|breathes|exudes ..2 {good}|{praise}|quality|humanity|science
  by|with|of how {praise} ..3 is|are|your|you|everything|everyone
  {body}|{good} ..3 is|are ..1 contagious|admirable|evident|palpable|sky-high|infectious
  you ..1 set the|a standard|bar|example|tone
  you|y'all are|have|possess ..1 the ..1 {praise}|best|sweetest|smartest|kindest|strongest|greatest
  live up to|precedes|surpasses|exceeds ..3 reputation|expectations|name
  training|work|learn|learning with|under|from|among|alongside ..2 giants|best|luminaries|scholars|experts|legends|greatest|finest|leaders|masters
  my respect|admiration|esteem ..2 for your|the|you
  thank you for creating|building|running|fostering
  kudos|bravo|hats ..2 to|off
  congratulations ..3 having|running|such|building
  everyone|everybody|people|residents|faculty ..1 was|were|is|are|seem|seemed ..2 so|incredibly|extremely|very|truly ..1 {praise}|nice|happy
  famous|renowned|prestigious|reputed|excellent and ..2 quality|{praise}
  well|so organized|run|known|respected|regarded ..2 {place}|by
  produces|produce ..2 well-rounded|competent
  nothing but ..1 respect|admiration|praise
  what|how a|an|such ..1 {praise} ..1 {place}
  wow
  {praise} , {praise} and|, {praise}
  amazing|awesome|great|fantastic|wonderful ..1 {place}|{body}|training $
  well-rounded|competent|compassionate|excellent|outstanding|future ..1 , ..1 competent~ physicians|clinicians|leaders|surgeons|doctors
  shape|produce|produces|produced|trains|train|training|foster|prepare|prepares ..3 outstanding|excellent|competent|compassionate|best|next|finest ..2 physicians|clinicians|leaders|surgeons|doctors|generation|internists
  state of the art
  world class
  first|top rate|class|notch|tier ..2 {good}|{place}|{body}
  cutting edge
  warm|friendly|supportive|welcoming|collegial|positive|nurturing|family-like ..3 atmosphere|environment|culture|climate|feeling|community|spirit
  dream|honor|honour|privilege ..5 your|such|this ..1 {praise} ..1 {place}|team
  reputation|prestige|excellence|fame|renown ..2 of your|the ..1 {place}|faculty
  your {place} excellence|reputation|prestige|fame|renown|greatness
  envy of
`,
  words,
);

/** Tied to somebody, something seen, or a detail; or about something other than the program. */
const unless = grammar(
  `
  not|never|no|hardly ..2 {praise}
  dr|professor|prof|ms|mr|mrs|sister|nurse !and
  monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|december|november|october|yesterday|afternoon|evening
  when|during|while|where|after|because|since ..4 resident|intern|residents|interns|i|we|you|patient|chief|fellow|tour|interview|lunch|dinner|rounds|one|she|he
  told|showed|shown|explained|described|asked|said|watched|saw|seen|heard|noticed|remember|remembered|presented|demonstrated|taught|walked
  track !record
  pathway|rotation|pilot|project|elective|conference|report|simulation|rounds|bus|van|garden|boat|bridge|street|prison|shelter|farm|reservation|telehealth|ultrasound|transplant|burn|sickle|hiv|refugee|addiction|hospice|geriatric|adolescent|tuberculosis|stroke|asthma|epilepsy
  x|4|3|2|1|5|6|7|8|9|10|12|20|24|+|%
  {rank}|top choices|priority|contender|stop
  my university|hospital|school|institute|institution|college|department
  on the website|paper
  i|we ..1 graduated|trained|interned|rotated|worked ..2 from|at|in|through
  classmates|preferred|suits
  student office
  exception
  competition|preference|quota
  same caliber|calibre
  your commitment to take|rank|me
  {rank}|been|chose|chosen me
  asking|looking for
  burnout|snakebites
  my ..1 school|mother|father|wife|husband|home|country|family|medical|clerkship|mentor|parents|own
  weather|food|coffee|cake|pie|lunch|dinner|hotel|parking|view|museum|restaurant|restaurants|kitchen|cookies|soup|tacos
  could|would|can|do|does|did|is|are|may|what|which|how|who ..9 QM
  asked|ask whether
  please ..1 let|send|tell|see|find|confirm|forward|advise|share|consider|give|help
  thank|thanks you|for|to ..4 time|interview|talk|conversation|day|tour|visit|reply|meeting|invitation|answer|advice
  my research|paper|poster|application|score|letter|grades
  on paper|average
  another|elsewhere|previous|former
  night|nights|shift|shifts|intern's|resident's|patient's
`,
  { ...words, rank: 'rank ranking ranked ranks' },
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
  fixes: (hit, doc) => {
    const plain = {
      label: 'Say it plainly',
      edits: [replaceSentence(hit, doc, 'I would be glad to train in your program.')],
    };
    if (hit.field === 'subject' || isOnlySentence(hit, doc)) return [plain];
    return [{ label: 'Remove the sentence', edits: [removeSentence(hit, doc)] }, plain];
  },
};

export const examples: Examples = {
  flags: [
    'Your prestigious program has always been my dream.',
    'I am attracted by your excellent training and diverse patient population.',
    'Your faculty are world-class and your residents are amazing.',
    'You have a stellar program with outstanding faculty.',
    'Your commitment to excellence is inspiring.',
    'I was impressed by the supportive environment and the strong research.',
    'Your institution is a center of excellence.',
    'Your mission aligns perfectly with my values.',
    'It would be an honor to join your esteemed institution.',
  ],
  allows: [
    'Dr. Adler showed me how the excellent asthma clinic runs its Saturday hours.',
    'The way your interns ran morning report made me want to join them.',
    'I would be glad to train in your program.',
    'Is your program able to sponsor a visa?',
    'My medical school has an excellent reputation in cardiology.',
    'The night team showed great patience with a frightened child.',
    'I work with a diverse group of volunteers at home.',
    'Your street medicine van is the reason why I applied.',
  ],
};
