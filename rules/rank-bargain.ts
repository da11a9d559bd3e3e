import type { Doc } from '../lib/engine/doc.ts';
import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { words } from '../lib/language/bargain-words.ts';
import { grammar } from '../lib/language/grammar.ts';

/** What the applicant, or a partner, would give. */
const gives = grammar(
  `
  {first} {slot}
  number|line|rank|position|nr one|1
  {my} ..1 top|first
  {you} ..4 {first} ..2 {slot}|on|of
  {rank} {you} !,
  {rank} ..1 first|highest the|whichever
  {rank} ..1 another|other ..3 first|top|higher
  {quit} ..5 {rest}
  {my} ..1 withdrawal|withdrawals|signature|loyalty|list|ranking|rank
  {i} ..2 withdraw|certify|sign
  {i} ..5 commit|committing to {you}
  move {you} up
  tell|say|told ..3 no|goodbye
  it|that|this is|are ..1 yours
  take|taking|remove|removing ..2 {my} name ..2 from|off|of the match
  no need|use ..1 of|for ..3 list|programs|interviews
  not ..3 interested in|by ..2 other|another
  stop|stopping|quit interviewing
  not ..2 go|going|attend|come|look|need ..3 {rest}
  call|calling ..5 off
  {i} ..1 can|will|shall|would|am|is be|become|also|all|only ..3 yours
  {i} ..1 can|will|shall come ..2 to you|your
  my|our list ..1 will|would|can|shall
  {list} ..1 only {you}
  {rank} it ..1 as|first|number|top
`,
  words,
);

/** What the program would give for it. */
const gets = grammar(
  `
  rank|ranks|ranking|ranked|place|placed|put|putting|list|move|lift|raise {me} ..8 match|high|highly|top|first|safe|range|list|enough|among|up|above|where|number|well|back|too
  rank|ranks|ranked|ranking to match
  being ranked
  {you}|and|who|which|that|or|be|been|being ..2 rank|ranks|{promise} ..1 {me}
  {promise} ..1 {me}|{my} ..2 {seat}
  exchange|return|trade ..1 for|to ..2 {seat}|commitment|guarantee|promise
  {you} ..2 rank|commit|promise ..1 {me}
  high|higher|good rank from you
  guaranteed|sure|secure|firm|definite|binding|certain|safe ..1 {seat}|yes|of|word|place|number|promise|answer|ranking
  {you} ..2 guarantee|promise|assurance|commitment|word|yes|confirmation|pledge|handshake
  {you} say|says|said|tell|write ..2 yes|me
  guarantee|assurance|pledge|surety
  hear|learn|know|knowing|knew|told|tells|says|say|write ..2 i|we am|are|was|will ..5 safe|ranked|in|wanted|chosen|yours|within|match|first|high|above|among
  wink|nod|sign|hint|word ..2 from|that|with you|your|i
  among|in|within your ..1 first|top|quota|range|ten|class|matching
  positive|favourable|favorable|good ..1 hint|answer|sign|signal
  ranked - to - match
  yes|okay|ok|thumbs|approval|blessing|sign|signal ..2 from ..1 {you}
  {you} ..1 gave|give {me} ..3 okay|ok|yes|word|approval|nod
  same|similar|like ..2 gesture|signal|favor|favour|intent|courtesy|commitment|pledge
  return ..1 favor|favour|gesture|compliment
  some|any|more certainty|assurance ..1 in|from|about|of
  receive|get|got|given|have ..1 {seat} ..2 before|by|until|from you|january|february|march|end|then|$
  say|tell ..3 {you} want|need {me}
  tell|assure|promise me ..1 i am|are|will ..2 safe|in|ranked|wanted|chosen|yours|high|among|match
  {seat} ..2 is|are|will ..1 be~ mine|ours|secured|secure|sure|certain|guaranteed|reserved
  ^ take|accept|match|rank|choose|pick her|him|us|both|my
  {seat} is|be|would for me|us
  security|safety|certainty|surety of|that|for ..3 {seat}|i|matching
  takes|accepts|ranks|chooses|picks|wants|match|matches ..1 my wife|husband|partner|fiancé|fiancée
  take|takes|taken|look|looks care|after of~ {me} ..4 rank|ranking|list|match
  give|gave|send me ..1 the|your word|nod|sign|okay|yes
  {seat} in hand
  count|rely|bank|depend on ..2 {seat}|you|being|matching
  do|does|did the same|likewise for|by|with|to me|us
  saves|reserves|keeps ..1 one|place|spot|seat|it ..1 for {me}
  {you} reciprocate|reciprocates|reciprocated
  written|firm|formal|clear ..1 signal|promise|word|pledge|commitment
`,
  words,
);

const link = grammar(`
  if|provided|given|against|otherwise|else|providing|once|when|whenever|unless|until|moment|exchange|condition|understanding|return|against|soon|long|as|so|and|then|for|:|or|but|,|by|with|without|than|should|price|worth|would|program|programs
`);

/** Bargains by name, and those that need no second half. */
const deals = grammar(
  `
  deal|bargain|trade|swap|exchange ..8 rank|ranks|ranking|rankings|first|spot|seat|commitment|lists|guarantee
  rank|ranking|first|number|spot|seat|list ..5 deal|bargain|trade|swap|exchange !less !more !better
  mutual|reciprocal|mutually ..3 commitment|commitments|ranking|rank|first|pledge|number|agreement|assurance|top
  rank|ranking|list|put|choose each|one other|another ..3 first|top|high|highly|number|$
  whoever|whichever ..6 commits|commit|promises|guarantees|says|confirms|tells|ranks|welcomes ..8 first|top|line|me|yes|number|list|rank|signature
  program|hospital|one|director that|who|which ..2 commits|promises|guarantees|confirms|tells|ranks|takes ..8 first|top|line|me|yes|number|list|rank|signature
  first|top|line|number|rank ..6 whoever|whichever
  tell|assure|guarantee|promise|confirm|sign|offer me ..10 and|, i|we ..2 will|would|shall !not ..3 rank|put|cancel|withdraw|certify|drop !such|a|my|that ..4 you|program|{rest}
  rank me ..8 and i|we will|would|shall|rank|list|do
  you ..2 rank|pick|choose|take|guarantee|commit|put|list|make|promise|move ..8 i ..1 rank|pick|choose|withdraw|take|commit|certify|put|list|make|place|promise|move !the !a !it
  i ..1 rank|pick|choose|withdraw|take|commit|certify|put|list|make|place|promise ..8 if|when|once|as|provided|and|,|unless|but ..2 you ..1 rank|pick|choose|guarantee|commit|put|list|make|place|take|promise
  {my} ..3 rank|ranking|list|order ..5 depends|depend|hinges|mirror|follow|follows|depending ..5 {you}
  i ..1 {deed} ..8 and|, ..2 {you} ..1 {deed} me|us|mine
  you ..1 {deed} to~ me|us ..8 i ..1 {deed} to~ you|yours
  offer|give|offering|giving ..2 {first} ..1 {slot} ..3 return|exchange
  scratch ..2 back ..8 rank|list|first|you
  {seat}|promise|word for ..3 first|one|top ..1 rank|ranking|line|choice
  your ..1 word|promise|pledge ..6 you mine
  would|will|could i ..2 move|go|rise|climb|be up|higher ..3 if i|we
  would|will|could|can|do|did i ..2 get|have|receive|win|earn ..4 if|by|for ..1 i~ ..1 rank|ranked|ranking|put|putting|withdrew|withdraw you|your|program|first|everywhere
  does|would|will|can ranking|putting|listing|withdrawing|signing|rank ..4 get|earn|buy|bring|secure|win|help|move|lift me|us|my
  sign|leave|withdraw|quit ..8 if|when|once|for|should ..3 {you} ..1 have|had|find|found ..3 place|position|seat|contract|job
  leave|quit|exit|skip the match ..1 for|if|once|when|against ..3 {seat}|you|offer|contract
  would ..1 it ..1 help|improve|matter|count|weigh ..4 if ..2 i|we ..3 {pledge} ..6 first|top|number|you
  where i put|rank|place you depends|depend
  in return|exchange ..10 rank|ranking|guarantee ..2 me|first|commitment|highly
  {improve} ..3 my ..2 {chance} ..2 if|by|were ..8 {pledge}
  rank|consider|place|put me ..4 higher|better|more ..4 if|were ..2 i|we ..4 {pledge}
  day|minute|moment|hour|second|instant {you} ..2 {promise}|say|tell|rank ..4 , i|we|my|our ..6 {pledge}
  earliest|first|written|firm|clear commitment|promise|guarantee|pledge|offer ..1 takes|gets|wins|receives|has|earns|secures my
  if|as|when ..3 mutual|reciprocal|reciprocated|requited ..4 i|my|yours|we
  it ..1 would|will take ..8 {sure} ..6 from|to ..1 putting|ranking|listing|put|rank|choosing|keep
  put|place|rank|take|choose|pick me ..3 , ..1 and|then ..2 i|we ..7 {pledge}
  ^ deal $
`,
  words,
);

/** Gives back what the sentence before asks for. */
const returns = grammar(`
  i|we ..2 do|return the same|likewise|favor|favour|gesture ..2 for|to|by|$
  in return|exchange ..8 first|number|withdraw|cancel|only
`);

/** Denied, reported, whatever the program does, or about something else that people trade. */
const aside = grammar(
  `
  not|never|no|without|nor|nothing|nobody ..4 deal|bargain|trade|trading|swap|exchange|conditions|return|expecting|asking|propose|reply|answer
  trade|swap|exchange|trading ..6 interview|date|shift|slot|holiday
  classmate|friend|colleague|applicant|applicants|forum ..5 asked|told|said|offered|was|were|got|had
  would|will|want|like|love ..2 to ..2 tell
  not ..3 make|let|depend|follow|bargain ..3 depend|rank|ranking|your|on
  not|never ..2 ask|asking|want|need ..3 promise|guarantee|assurance|commitment|deal
  rank|put|place me as|however|wherever you
  wants|needs|asks|asked|wanted ..2 my signature|answer|reply
  i ..2 know|understand|realize ..2 you|no
  program|director ..3 hinted|asked|proposed
  had i|you
  even if
  strikes|embarrass|misunderstand
  regardless|whatever
  either way|case|event
  whether ..1 or ..1 not
  outside the match
  observership|elective|externship
  ask|asking|request|requesting ..6 give|grant|assign me ..2 {first} {slot} $
  assurance|guarantee|promise|commitment on|about|regarding|for|of my ranking|rank|place ..2 $
  some applicants
`,
  words,
);

const ranking = grammar('rank|ranks|ranked|ranking|rol');

/** `It's a deal` tells of nothing that is given or got, nor does a single word. */
const bare = /^(?:.{0,6}|(?:[\w'’]+ ){0,3}deal\W*)$/is;

/** A bare deal is one about ranking only where the draft speaks of it. */
function speaksOfRanking(doc: Doc): boolean {
  return doc.blocks.some((b) => b.paragraph.sentences.some((s) => s.phrase.has(ranking)));
}

export const rule: Rule = {
  id: 'rank-bargain',
  severity: 'violation',
  audience: ['program'],
  title: 'Offers a ranking deal',
  message:
    'Ranking in return for a promise has been treated as a breach of match agreements. You may say how you will rank the program, with no condition attached.',
  source: 'https://blog.acpinternist.org/2013/02/love-letters-and-match.html',
  inSentence: (sentence) => {
    const { phrase } = sentence;
    if (phrase.has(aside)) return [];
    const named = phrase.find(deals);
    const mine = phrase.has(link) ? phrase.find(gives) : [];
    const yours = mine.length ? phrase.find(gets) : [];
    const apart = yours.some((y) => mine.some((m) => m.end <= y.start || y.end <= m.start));
    const both = apart ? [...named, ...mine, ...yours] : named;
    if (both.length === 0) {
      const returned = phrase.find(returns);
      return returned.length > 0 && sentence.previous?.phrase.has(gets) ? returned.slice(0, 1) : [];
    }
    return [
      { start: Math.min(...both.map((s) => s.start)), end: Math.max(...both.map((s) => s.end)) },
    ];
  },
  inDraft: (doc, found) =>
    found.filter(
      ({ field, start, end }) =>
        !bare.test(doc.draft[field].slice(start, end)) || speaksOfRanking(doc),
    ),
  fixes: (hit, doc) => neutralFixes(hit, doc, 'I hope very much to train with your team.'),
};

export const examples: Examples = {
  flags: [
    'If you rank me to match, I will rank you first.',
    'I will withdraw from all my other interviews if you can guarantee me a spot.',
    'Tell me I am in your top five and you will be my number one.',
    'My first place goes to whichever program commits to me first.',
    'How about a deal, your seat for my first rank?',
    'In exchange for a guaranteed position I would cancel my remaining interviews.',
    'My wife will rank your pediatrics program first provided that you rank me to match.',
    'Once you confirm me, I will certify only your program.',
    'Where I put you depends on where you put me.',
    'The minute you confirm me, I will withdraw everywhere else.',
    'I will rank you first if you return the favor.',
    'Can we agree to rank each other first?',
    'The day I hear that a place is mine, I call the other interviews off.',
    'I put your program first and your program puts me among its first ones.',
    'You rank me high and I come. Is it a deal?',
  ],
  allows: [
    'I will be ranking your program first.',
    'If I match with you, I will work hard.',
    'If you need anything further, please let me know.',
    'I rank you first and expect nothing in return.',
    'Should we be fortunate enough to match, we will move in June.',
    'Could I trade my Tuesday interview slot for a Friday one?',
    'I do not believe in trading rankings.',
    "It's a deal: I send you the novel, you send me the history of forceps.",
    'A classmate was asked to rank a program first in return for a spot.',
    'If the interest is mutual, I would love to write the paper with you.',
    'Would it help my position if I took Step 3 before July?',
    'If you have a waitlist for the tour, please add me.',
    'Tell me the date and I will put it in my calendar.',
  ],
};
