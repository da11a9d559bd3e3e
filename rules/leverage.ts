import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, Phrase } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';
import type { Word } from '../lib/language/words.ts';

const words = {
  i: 'i we',
  me: 'me us',
  you: "you your yours y'all",
  is: 'am are is was were be been will shall would could',
  who: 'n:program n:programme n:hospital n:director n:place n:department n:institution n:chair n:chairman n:university universities n:school n:pd n:residency n:clinic n:center n:competitor n:neighbor n:neighbour n:peer n:group n:committee n:system people they elsewhere there somebody someone others one ones two three four five six seven eight nine ten several many',
  other:
    'other others another two three four five six seven eight nine ten eleven twelve thirteen several multiple many some competing rival different elsewhere neighboring sister bigger every each neighbors neighbours everyone everybody competitor competitors seven nineteen both half',
  court:
    'offered offering promised guaranteed assured reserved wants want wanted recruiting courting pursuing chasing calling texting pressing rushing wooed contacted loves holding saving like rank ranking ranked',
  seat: 'n:place n:spot n:seat n:slot n:position n:post n:contract n:offer chair track job guarantee moon preliminary',
  bid: 'n:offer prematch pre-match n:promise n:guarantee',
  praised:
    'ranked top first number list match sure guaranteed near within safe wanted good theirs high highly in',
  invite:
    'invited invite invites invitation invitations interviewed interview interviews interest enthusiasm shortlisted selected',
  press:
    'hurry decide decision decisions answer quick quickly quicker fast faster soon sooner reconsider respond urgent urgently urge promptly earlier early expedite expedited same similar likewise comparable mutual know stand match better beat top encourage reassure why also too hope hopefully deadline release reconsideration consider count convince verdict worthwhile',
  number:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen several multiple many numerous some both couple',
};

/** Others who have promised or want the applicant: told to a program, this presses by itself. */
const strong = grammar(
  `
  {who}|{other}|a-name ..3 promised|guaranteed|reserved|assured ..1 {me} ..20 {press}|{you}|{seat}|match
  {who}|{other}|a-name ..3 offered|offering|offers|holding|saving|reserved ..1 {me} ..4 {seat}|track
  a-name promised me
  been|am|was promised|guaranteed ..4 elsewhere|at|by|in
  offered|promised|guaranteed|reserved|offering|saving|holding {me} ..4 {seat} ..1 elsewhere|at|already|there|too|so
  {who}|{other}|a-name ..3 want|wants|wanted|chasing|recruiting|courting {me}
  want|wants|wanted {me} ..2 in|at|there|too
  {other}|they|director|chair|a-name|neighbors|peers ..6 told|written|wrote|assured|let|says|say|said|informed|stating ..3 {i}|my ..2 {is}|have ..4 {praised} !interview
  {i} ..3 been|was|am told|assured|informed ..6 {other}|director|elsewhere|directors|a-name ..8 {praised}
  {i} ..2 told|reached|understand|understood ..6 {praised} ..2 at|by|in ..4 {other}|a-name|program
  ranked|guaranteed|listed ..4 at|by|from ..2 {other}|there !five !ten
  {i}|me ..4 ranked|guaranteed|listed ..4 at|by|in|from|elsewhere ..1 a-name
  {who}|a-name ..4 wants|want to ..2 sign|take|hire me
  other offer|offers|contract ..2 expires|expire|ends|runs|closes
  answer|respond|reply|commit ..2 to ..1 {other} {who}
  ranked to match ..4 at|by|from|elsewhere
  {number}|ranked|saying letters|programs|directors|mails|emails|places ..4 ranked to match
  competing|rival|outside|external|standing|prematch|concrete offer|offers|contract|bid
  competing offer
  {bid} ..4 from|in a|another|other|the ..1 program|place|hospital|department
  position|contract|offer ..6 another|other|rival place|program|hospital
  {other}|directors|programs ..2 are asking|pressing|waiting|calling|fighting
  {who}|a-name ..4 already|have ..3 {me} ..2 reserved|promised
  {who}|a-name ..4 already|kindly|have ..2 reserved|promised|offered {me}
  what {you} promise|offer
  {other}|others ..8 come|came|shown|made forward|cards|intentions|known
  you are|would ..3 only|last|fourth|third ..2 one ..2 that|who ..2 not
  my|have|holding|hold|with|received|got|these|{number} ..3 prematch|match offer|offers
  {number} ..2 offers ..4 {press}|{you}|in|on|from|behind
  with|having|holding|given|have|hold|weighing|considering|sitting|entertaining|got|two ..2 my|an|a|{number}|other|competing ..2 offer|offers|guarantee|contract ..2 from|elsewhere|at|on|behind !you !your
  with|having|holding|have|hold|weighing an|{number} ..2 offer|offers ..1 in a-name
  before i|we ..3 commit|sign ..2 elsewhere|with
  commit|sign ..2 elsewhere ..3 before|unless
  lose|losing me|us to|because|unless
  serious|strong|stiff competition
  needs|wants|requires|expects|awaits my answer|yes|reply|decision
  drop|strong position ..4 interviews|offers
  put|hold|holding off ..2 the|them ..4 a-name
  in {number} ..1 places already
  taken in|at {number}
  {who} ..3 that|which asks|wants|needs ..2 my
  get|take|lose me for|from ..2 their  in demand
  {other} ..2 {who} ..3 pursuing|recruiting|courting|chasing|wooing
  {other} ..1 {who} ..2 ready|willing|eager|happy|prepared to ..2 take|accept|sign|rank|have
  {other}|a-name ..4 said|says|say|told ..3 they|will ..3 rank|take|match me
  most wanted
  only|last one|program|director ..3 that|to|who ..2 has|have|did not ..1 invited|interviewed|interview
  {other}|others ..3 moved|move|put ..3 fast|faster|quickly|effort ..4 me
  treating me as
  holding|has|have a|the contract ..3 my|me
  rejected|declined|refused ..3 prematch|offers ..8 because|for|of ..1 {you}
  {who}|a-name ..3 wants|needs|want|need ..2 an|my answer
  {who}|{other}|a-name ..3 rushing|pressing|calling|courting|texting|chasing|pushing ..2 {me}|my|every|daily
  before ..4 answer|decide|commit ..5 elsewhere|a-name
  play programs|you
  competition|competitor for me
  recruited|courted|pursued|wooed by
  offered|offering me|us a prematch|pre|contract
  fielding|weighing|juggling ..4 offers|calls ..4 {other}
  the other one|place|program|side ..2 will|is|wants|needs|has
  putting|put|pressure ..3 pressure ..8 a-name|other|another
  will|would take me ..8 leaves|so|unless
`,
  words,
);

/** Others who show interest: presses only beside a wish that this program act. */
const weak = grammar(
  `
  {other}|a-name ..5 {who} ..5 {invite}|told|written|called|asked|want|like|found|approached ..2 me|my|in
  {other}|a-name ..4 invited|called|asked|told|found|phoned|contacted|approached ..3 {me}|my|room
  {who}|a-name ..3 has|have|had ..2 {invite}|asked|told|called|found|promised|offered|approached|manifested|made|shown|expressed ..3 {me}|my|room|interest|intentions
  given|considering|because ..2 my|the other offers|interviews|options|invitations
  {other} ..1 invitations|offers|interviews|letters
  {invite}|interest|call ..3 from|at|by|of ..4 {other}|including|places|elsewhere|programs|bigger|hospitals|a-name
  {number}|nineteen interviews|invitations|offers
  interviews|invitations ..4 including
  answer|yes|reply ..2 in|to|at ..2 a-name|hospital|program|them
`,
  words,
);

const presses = grammar(
  `
  {press} ..8 {you}
  {you} ..8 {press}
  please|kindly|hope|hence|therefore|so|appreciate|request|trust ..8 {press}
  so|hence|therefore|which ..4 {i} ..3 need|must|request|hope|ask|expect
  {i} ..2 need|must|have ..4 answer|reply|know|decide ..12 by|before|until|soon|whether
  my|the|their answer|decision|reply ..4 by|before|until|within
  hear|say|get|expect|like ..3 same
  what|how|and about|do|is|are|will|would|does {you} ..12 QM
  in|of support|view|light ..2 of
`,
  words,
);

const aside = grammar(
  `
  {you} ..2 offered|promised|guaranteed|assured|invited|told|mentioned|said|wrote|want|wanted
  not|never|no|neither|without|nobody|whether ..5 {bid}|offers|other|another|compare|mention|pressure|discuss|lists|leverage
  if|unless|suppose ..4 other|another program|programs|applicant|applicants
  offer|offers ..2 of help|a|sublet|condolence|training
  rank|ranking|withdraw|certify|list|put|putting ..2 you|your|if|exchange|return|provided
  i|we ..3 rank|withdraw|release
  drop them
  ranked first by us
  if|provided|exchange ..8 rank|first|withdraw|number
  classmate|friend|roommate|colleague|cousin|brother ..3 was|got|has|had|is|with
  suit|suits|my last program|friend says
  would|will not change
  another day|date for
  asked the same question
  last|previous year|cycle|season
  caught my eye
  research coordinator|assistant
  declined it
  were ranked ..2 at|in
  i have ranked
  scribe|moonlighting job
  husband|fiancé|fiancée|wife ..3 has|received|got|had
  same name
  moonlighting
  would|will|can|could ..1 {you}|program|department|director ..3 offer|offering|give|guarantee|promise me|a
  would|will|can|could|do|does|please|kindly ..2 {you}|the ..2 make|give|issue|offer|send|write|consider|offering ..5 offer|contract|guarantee|letter
  request|issue|give|convert|make|be|issue ..4 firm|standing offer|contract|commitment
  allow|waitlist
`,
  words,
);

/** Without one of these nobody else's interest is spoken of: spares the work on ordinary sentences. */
const hints = grammar(
  `{court}|{invite}|{bid}|told|says|said|elsewhere|other|others|another|rival|competing|competition|needs|play|demand|answer|lose|contract|directors|programs|hospitals|residencies|places|moved|pre`,
  words,
);

/** Capitals that name no rival: days, months, people, papers and the machinery of the Match. */
const noRival = new Set(
  'i dr drs prof professor mr mrs ms nrmp eras usmle comlex step match day week january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday subject aamc ecfmg rol soap pgy icu mspe cv english zoom us usa visa h1b he she it they we you this that there what who which my your the a an if as in on at and but so since because when while before after given having two three several other another others every some many most not no nobody somebody someone everyone everybody one please kindly thank thanks although though however for from with by of to may might could can would will do does did is are was were has have had how where why whether let being any all both each perhaps'.split(
    ' ',
  ),
);

/** What a program does, after its name at the start of a sentence, where every word has a capital. */
const deeds = new Set(
  'has have told promised offered wants wanted said says needs asked invited called wrote let keeps gave'.split(
    ' ',
  ),
);

/** The sentence with every proper name read as `a-name`, as far as capitals tell; doctors are people, not places. */
function withNames(words: readonly Word[]): Phrase {
  const isName = (i: number): boolean => {
    const word = words[i];
    if (!word?.capital || noRival.has(word.norm)) return false;
    if (/^drs?$/.test(words[i - 2]?.norm ?? '')) return false;
    return i > 0 || isName(1) || deeds.has(words[1]?.norm ?? '');
  };
  return new Phrase(words.map((word, i) => (isName(i) ? { ...word, norm: 'a-name' } : word)));
}

export const rule: Rule = {
  id: 'leverage',
  severity: 'warning',
  audience: ['program'],
  title: 'Uses other programs as pressure',
  message:
    'Programs rarely welcome being played against each other, and it can cost you goodwill. Leave the others out and say what draws you to this one.',
  source: '',
  inSentence: ({ phrase, words: said }) => {
    if (!phrase.has(hints) || phrase.has(aside)) return [];
    const named = withNames(said);
    const asks = named.find(presses);
    const wanted = meaningIn(named, strong);
    const found = wanted.length || asks.length === 0 ? wanted : meaningIn(named, weak);
    return found.map((span) => ({
      start: span.start,
      end: Math.max(span.end, ...asks.map((ask) => ask.end)),
    }));
  },
  fixes: (hit, doc) => neutralFixes(hit, doc, 'My interest in your program has not changed.'),
};

export const examples: Examples = {
  flags: [
    'Two other programs have told me I am ranked to match, so I would like to hear the same from you.',
    'I have an offer from another program and need your decision by Friday.',
    'Cleveland has promised me a position, so please let me know soon.',
    'As several hospitals have already invited me, I hope you will reconsider my application.',
    'I am holding a prematch offer and would value a quick answer.',
    'Another director assured me that I am at the top of their list.',
    'I would hate to commit elsewhere before hearing from you.',
    'Houston wants my answer by Monday, so kindly decide quickly.',
    'I am weighing competing offers at the moment.',
  ],
  allows: [
    'I interviewed at several programs and yours stood out.',
    'I have two more interviews in January and none of them is in pediatrics.',
    'My classmate was offered a prematch contract last year.',
    'I have not compared you with other programs.',
    'Your chief resident told me about the new clinic.',
    'I trained in Boston and hope to return.',
    'Other applicants told me how kind your coordinator is.',
    'I was invited to present my poster in Denver.',
    'Could you please send the schedule again?',
  ],
};
