import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar, Phrase } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';
import type { Word } from '../lib/language/words.ts';

const words = {
  i: 'i we',
  me: 'me us',
  you: 'you your yours',
  is: 'am are is was were be been will shall would could',
  has: 'have has had',
  who: 'n:program n:programme n:hospital n:director n:department n:institution n:chair universities n:university n:school n:residency competitor neighbor neighbour people they elsewhere somebody someone others two three four five',
  other:
    'other others another two three four five six seven eight nine ten eleven twelve several multiple many some competing rival different elsewhere neighboring neighbor neighbour competitor competitors',
  seat: 'n:place n:spot n:seat n:slot n:position n:contract n:offer n:commitment job',
  bid: 'n:offer n:contract prematch match n:guarantee',
  an: 'an another two three several firm standing verbal',
  praised: 'ranked top first number list match guaranteed safe wanted high highly one',
  invite:
    'invited invite invites invitation invitations interviewed interview interviews interest enthusiasm shortlisted selected',
  eager: 'ready willing keen prepared happy thrilled eager glad able',
  have: 'take have hire accept engage employ rank sign give',
  keep: 'keep keeping hold holding put putting stall stalling leave leaving make',
  lured:
    'invited told called written wrote shown given reached contacted answered replied decided promised responded spoken offered approached expressed sent interest way',
  press:
    'hurry decide decision answer quickly fast faster soon sooner reconsider respond urgent urgently urge promptly earlier early expedite same similar likewise comparable mutual know stand match better beat encourage too hope hopefully deadline reply',
};

/** Others who have promised or want the applicant: told to a program, this presses by itself. */
const strong = grammar(
  `
  {other}|a-name|{who} ..4 promised|guaranteed|reserved|assured {me} ..20 {press}|{you}|{seat}|match|rank
  {other}|a-name|competitor ..4 promised|guaranteed|confirmed|agreed ..2 to|that|me ..4 rank|take
  {other}|a-name|{who} ..3 offered|offering|holding|saving|reserved|gave|given|made|promised {me} ..4 {seat}|offer
  {other}|a-name|{who} ..3 want|wants|wanted|chasing|recruiting|courting|wooing|calling|texting|pursuing|pressing|pushing|rushing {me}
  {other}|they|director|a-name ..8 told|written|wrote|assured|let|says|say|said|informed|stating|confirmed|emailed|indicated ..4 {i}|my ..2 {is}|have ..4 {praised} !interview
  {other}|director|a-name ..8 said|says|say|told|emailed|confirmed|assured|indicated ..3 they|will|would ..3 rank|take|match me
  {i} ..3 been|was|am told|assured|informed by|at ..4 {other}|director|a-name ..8 {praised}
  {i} ..3 been|was|am promised|guaranteed|offered ..4 {seat}|pre|prematch ..2 elsewhere|at|in|by
  {i} ..3 being|been recruited|courted|pursued by
  {other}|a-name ..4 already ranked me
  {other} ..1 {who} ..4 ranked|asked me|us to
  {other} ..2 {who} ..2 that ..1 want|wants|promised|offered
  {other} ..2 {who} ..4 interested in ..2 me|having
  {other} ..1 {who} ..4 expressed|shown|sent ..4 interest|love|letters|intent|enthusiasm
  {who}|a-name ..3 wants|needs|waiting|waits|asking|pressing ..2 for ..1 an|my|the answer|decision|reply
  answer|respond|reply|commit to~ {other} ..1 {who}|offer !invitation
  {other}|better offers|contract|options !of !for
  competing|rival|outside|standing|prematch|another|other offer
  {bid} ..4 from|in|at ..2 {other}|rival ..1 {who}
  {i} ..4 offer|offers|prematch from|at ..2 {who}|a-name|another !help
  {i} ..4 offer|offers|prematch elsewhere
  holding|weighing|considering ..2 offer|offers|prematch
  {other} {who}|letters|mails ..4 ranked to match
  commit|sign ..2 elsewhere ..3 before|unless
  commit|sign ..1 to|with|at a-name|{other} ..2 before|until|unless
  hate to ..1 go|match|sign elsewhere
  {i} ..2 offered ..4 {seat} outside of~ the
  {i} {has} ..2 {an} offer|offers|contract $|,|and|that|which|in|on|but
  fielding|juggling|entertaining|weighing ..2 offers|contracts
  unsigned|open|written|pending contract|offer !house !access
  {who}|{other} ..2 are|is after me
  unless {i} ..1 hear ..10 accept|sign|commit|go|elsewhere|withdraw
  be|am|feel compelled|forced|obliged to accept|sign|commit|join|take
  confirm|confirming ..2 joining|acceptance ..2 at|in|with ..1 another|other|a-name
  {i} ..1 have|hold|got ..2 {seat}|post elsewhere
  {you} ..2 may|might|will|would|about|going|risk ..2 lose|losing me !in
  i|me will|may|be|am|soon ..3 off the market
  {other}|competition|programs ..4 {has} ..2 more|much forthcoming|generous|responsive|enthusiastic|decisive
  {other}|everyone|programs|a-name ..8 told|tell|let|said|written|shown ..3 where i stand
  {other}|a-name|hospital|institution|elsewhere .. {is} ..1 {eager} to ..1 {have} me
  {other}|a-name|{who} ..4 wants|needs|expects|awaits|asked|requires|waiting ..3 my signature|answer|word|reply|decision|yes
  {other}|a-name ..1 {who}~ ..2 giving|gives|grants|granting me ..3 {seat}
  {keep} ..2 {other}|a-name ..3 waiting|wait|hanging|suspense|longer|forever|ever
  hold|holding|put|putting off ..2 {other}|a-name
  lose|losing me to
  let|letting ..1 {other}|a-name ..2 have|get|snap|win|steal|grab|take me
  {other} ..1 {who} ..2 get|gets|got|snap|snaps|steals|grabs|wins me
  before|unless|if {i} ..3 say|sign|accept|commit|answer|reply ..1 yes|to|with|for ..2 a-name|{other}
  accept|take|sign|go|choose with~ the|their|another|a other|competing|rival offer|program|hospital|one|contract|seat
  accept|take|sign|go|choose with~ for~ another offer|program|hospital|contract|seat
  {i} ..1 have|hold|got|heard ..3 yes|promise|word|guarantee|assurance from|by|of ..2 a-name|another|elsewhere|{other}
  {i} {is} ..2 in|wooed|headhunted|sought demand|by|after
  if a-name|{other} ..1 {who}~ ..1 can|could|sees|found|find|thought|think|says ..10 you|yours
  options|choices|offers ..4 wait|last|expire|expires
  {other}|everyone|programs|they ..6 {lured} me ..6 {you} ..2 not|silent|nothing|never
  my|the|other|better offer ..8 expires|lapses|runs|ends ..1 on|out|tomorrow|friday|monday|soon|tonight
  {other} ..1 {who} call|calls|text|phone|write|writes|chase me
  your rivals|competitors|competition ..1 know|made|want|decided|moved|acted
  an|the|two|three|written offer|offers|contract ..2 on|in my|the table|desk|hand|hands|drawer|pocket
  good|strong enough for ..2 a-name|{other}|them
  {who}|a-name|{other} ..4 asked|begged|urged me to commit|sign|accept|cancel|decide
  {other} ..1 {has} offered ..1 more|better
  every|all ..1 other|others ..1 {who}~ ..2 answered|replied|responded|decided $|within|by|in|already|long
  competition {has} ..3 louder|faster|quicker|warmer
  {other} {who} ..1 {is}~ ..1 faster|quicker|warmer|move|moves ..1 $|faster|quicker|than
  accept|accepting ..1 what ..1 a-name|{other}|others {has}|is|are|offered
`,
  words,
);

/** Others who show interest: presses only beside a wish that this program act. */
const weak = grammar(
  `
  {who}|{other}|a-name ..3 {has} ..2 {invite}|told|called|contacted|promised|offered|approached|made|shown|expressed ..3 {me}|my|interest
  {invite}|interest|letter|call ..3 from|at|by ..4 {other}|top|better|elsewhere|programs|bigger|hospitals|a-name
  {i} ..1 have|got ..2 other|ten|many ..2 interviews|invitations|interview
  {i} ..2 getting|receiving|received|had|gotten ..5 interest|attention|calls|invitations
  invited by ..2 everyone|everybody|all|most|many|every|several|others
`,
  words,
);

const presses = grammar(
  `
  {press} ..8 {you}
  {you} ..8 {press}
  please|kindly|hope|hence|therefore|so|appreciate|request|trust ..8 {press}|hear|invite|deserve
  {i} ..2 deserve|surprised|disappointed|puzzled
  take ..3 account|consideration
  shows|proves|show|prove ..3 my|me|level|worth
  change|affect|influence ..2 your|the|committee view|mind|decision|thinking|opinion
  while|whereas|but {you} ..1 has|have|did|are|is ..1 not|nothing|silent
  why {has}|did|do|does|can|is ..1 {you}
  whether|if {you} ..2 interested|interest
  if {you} will|would ..1 invite|interview
  {i} ..2 need|must|have ..4 answer|reply|know|decide ..12 by|before|until|soon|whether
`,
  words,
);

/** Somebody else's offers, an offer of this program, a bargain, a clash of dates, a past year. */
const aside = grammar(
  `
  you ..2 offered|promised|guaranteed|assured|invited|told|mentioned|wrote
  not|never|neither|without ..3 compare|mention|discuss|because|hold|have
  not change
  has|have|and|i|which|then declined|refused|turned|regretted
  ago|once|lodging|job ..3 offer
  offer|offers ..3 ago|once
  tuesday|monday|wednesday|thursday|friday ..2 suit|suits|work|works|better
  landlord|landlady|bursar|lease|embassy|consulate
  you think {i}
  other|others residents|applicants|candidates|patients waiting|wait
  told me|us about
  that they use|require|accept|sponsor|ask
  {i} would not
  in exchange
  regardless|cancelled
  no|decline|declined|turned ..1 other|another
  if|unless|suppose|exchange ..8 rank|withdraw|certify|put {you}|first|from
  classmate|friend|roommate|colleague|cousin|brother|sister|husband|wife ..3 was|got|has|had|is|with|received
  same|another ..1 day|date|time|morning
  last|previous year|cycle|season
  scribe|moonlighting|research|teaching|assistant
  residents|applicants|faculty ..3 told|recommended
`,
  words,
);

/** Without one of these nobody else's interest is spoken of: spares the work on ordinary sentences. */
const hints = grammar(
  `{invite}|{bid}|told|said|says|elsewhere|other|others|another|rival|competing|competitor|wants|want|needs|promised|offered|guaranteed|assured|directors|programs|unlike|neighbor|offers|recruited|unless|lose|losing|market|compelled|forced|obliged|fielding|joining|joined|interest|attention|choices|alternatives|everyone|everybody|waiting|mine|after|options|expires|louder|faster|demand|wooed|woo|enough|commit|wooing|courting|chasing|table|eager|ready|willing|keen|expects|thinks|found|find|yes|surely|let|rivals|competitors|competition`,
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
  'is expects awaits thinks can could has have told promised offered wants wanted said says needs asked invited called wrote let keeps gave'.split(
    ' ',
  ),
);

/** The sentence with every proper name read as `a-name`, as far as capitals tell; doctors are people, not places. */
function withNames(phrase: Phrase, words: readonly Word[]): Phrase {
  const isName = (i: number): boolean => {
    const word = words[i];
    if (!word?.capital || noRival.has(word.norm)) return false;
    if (/^drs?$/.test(words[i - 2]?.norm ?? '')) return false;
    return i > 0 || isName(1) || deeds.has(words[1]?.norm ?? '');
  };
  const names = words.map((_, i) => isName(i));
  if (!names.includes(true)) return phrase;
  return new Phrase(words.map((word, i) => (names[i] ? { ...word, norm: 'a-name' } : word)));
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
    const named = withNames(phrase, said);
    const asks = named.find(presses);
    const wanted = named.find(strong);
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
    'I already hold a position elsewhere, so please decide.',
    'Two other programs have told me I am ranked to match, so I would like to hear the same from you.',
    'I have an offer from another program and need your decision by Friday.',
    'Cleveland has promised me a position, so please let me know soon.',
    'As several hospitals have already invited me, I hope you will reconsider my application.',
    'I am holding a prematch offer and would value a quick answer.',
    'Another director assured me that I am at the top of their list.',
    'I would hate to commit elsewhere before hearing from you.',
    'Houston wants my answer by Monday, so kindly decide quickly.',
    'I am weighing competing offers at the moment.',
    'I cannot keep the other program waiting much longer.',
  ],
  allows: [
    'I have an offer to present our poster in Denver.',
    'I interviewed at several programs and yours stood out.',
    'I have two more interviews in January and none of them is in pediatrics.',
    'My classmate was offered a prematch contract last year.',
    'I have not compared you with other programs.',
    'Your chief resident told me about the new clinic.',
    'I trained in Boston and hope to return.',
    'Other applicants told me how kind your coordinator is.',
    'I was invited to present my poster in Denver.',
    'I had an offer from a bank once, and chose medicine.',
  ],
};
