import type { Doc } from '../lib/engine/doc.ts';
import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar } from '../lib/language/grammar.ts';

const words = {
  i: 'i we she he they husband wife fiancé fiancée partner girlfriend boyfriend half undersigned',
  my: 'my our his her mine',
  me: 'me us him her wife husband partner fiancé fiancée both',
  you: "you your yours y'all program department director committee chair hospital chief gme",
  rank: 'rank ranking ranked put putting place placing placed list listing listed certify certifying certified',
  hold: 'make making have having',
  first: 'first 1st #1 1 top highest only alone sole foremost',
  slot: 'n:line n:place n:spot n:slot n:rank n:choice n:number n:position n:pair ranking entry option',
  seat: 'n:place n:spot n:seat n:slot n:position bed job prelim line',
  quit: 'withdraw withdrawing withdrawal withdrawals cancel canceling cancelling cancelled drop dropping remove removing decline declining forgo skip strike pull turn turned leave stop stopping sacrifice sacrificing forget refuse renounce abandon delete forego scratch cross burn back clear take keep vanish disappear',
  rest: 'interviews interview others other programs everywhere elsewhere rest everyone everybody everything applications application invitations eras anyone nobody trip appointments market match bridges lists remaining',
  commit:
    'guarantee guarantees guaranteed guaranteeing promise promises promised promising assure assures assured confirm confirms confirming confirmed commit commits committing secure secures secured pledge vow ensure reserve reserved hold holds holding keeps keep save saves take takes taking accept accepting sign signs signed signing choose chooses pick picks include includes declare embrace lift raise offer offers offered',
};

/** What the applicant, or a partner, would give. */
const gives = grammar(
  `
  {rank} ..5 {first} !ten !five !eight !of
  {first} {slot}
  number|line|rank|position|nr one|1
  {my} ..1 top|first
  {you} ..4 {first} ..2 {slot}|on|of
  {rank} {you} !,
  {hold} {you} ..4 {first}
  {rank} ..2 only|nobody|none|no
  {you} alone|only
  {quit} ..5 {rest}
  give|giving|gave up ..4 {rest}|program|list|interview|rest|half
  {my} ..1 withdrawal|withdrawals|signature|loyalty|exclusivity|list|ranking|rank
  sole|exclusive ranking|rank|list
  yours ..1 alone|only
  only|sole program|choice|line|entry
  rank|list ..1 anyone|nobody|no|no-one
  {i} ..2 forgo|drop|sacrifice|withdraw|cancel|canceling|cancelled
  off ..1 my list
  top of ..1 my|the|mine|our|her|his
  {i} ..2 withdraw|certify|cancel
  {you} ..4 ahead|above|higher|first
  going|go first|top
  {i} choose|rank|pick|commit
  {i} ..5 commit|committing to {you}
  {rank} ..1 another|other ..3 first|top|higher
  drop|dropping|pull|leave out|of ..2 match
  leave|leaving|quit the match
`,
  words,
);

/** What the program would give for it. */
const gets = grammar(
  `
  rank|ranks|ranking|ranked|place|placing|placed|put|putting|list|listing|move|slot|lift|raise {me} ..8 match|high|top|first|safe|range|list|enough|among|in|to|above|where|number|well|sure|back|five|ten
  {you}|and|who|which|that|or|be|been|being ..2 rank|ranks|{commit} ..1 {me}|,|QM|$|.
  {you} ..3 guarantee|promise|assure|commit|take me|sign me
  {commit} ..1 {me}|my
  {commit} ..2 a|the|one ..2 {seat}
  {i} {is} ..3 safe|ranked|secure|accepted|guaranteed|assured|within|in|chosen|wanted|high|above|received
  {i} {is} ..1 matched
  {i} {is} ..2 sure|certain of|to|in|here|$|,
  i|we|that i match
  guaranteed|sure|secure|firm|definite|binding|certain|safe|clear ..1 {seat}|yes|word|place|thing|number|promise|answer|ranking|placement|numbers
  {you} ..2 guarantee|promise|assurance|commitment|word|yes|confirmation|pledge|handshake|say
  {you} say|says|said|tell|write ..2 yes|me
  get|hear|your|written|definite|clear|short yes
  guarantee|assurance|pledge|surety|safety|security
  tell|telling|told me|us ..2 i|we|yes|in|you ..1 {is}|in|will|have
  hear|learn|know|knowing|told|says|say|write|writes ..2 i|we am|are|was|will ..5 safe|ranked|in|wanted|chosen|yours|within|sure|match|first|high|above|among
  wink|nod|sign|hint|word ..2 from|that|with you|your|i|a
  say|says|said|saying|hear ..1 yes  {seat} ..1 for|is ..1 {me}|mine|my|sure
  safe|sure ..1 side|area|ten|ones|range|group
  rank|ranks|ranked|ranking to match
  {you} ..2 seat|slot|spot|quota
  a {seat} for|from|with|in|at me|you|your|us|return
  among|in|within your ..1 first|top|quota|range|ten|class|matching|eight|six
  positive|favourable|favorable|friendly|good ..1 hint|answer|sign|call|word|signal
`,
  { ...words, is: 'am are is was were be' },
);

const link = grammar(`
  if|provided|providing|once|when|whenever|unless|until|moment|day|exchange|condition|understanding|return|against|soon|long|as|so|and|then|for|:|were|or|but|,|by|at|with|without|than|should|case|price|worth|would
`);

/** Bargains by name, and those that need no second half. */
const deals = grammar(
  `
  deal|bargain|trade|trading|swap|swapping|barter|pact|treaty|quid|escrow|tit ..8 rank|ranks|ranking|rankings|first|number|spot|seat|commitment|commitments|list|lists|lines|matched|quo|tat|guarantee|withdrawal|certainty|safety
  rank|ranking|first|number|spot|seat|place|line|slot|list|rankings|certainty|safety|certainty ..5 deal|bargain|trade|swap|barter|exchange|pact|quid
  mutual|reciprocal|mutually ..3 commitment|commitments|ranking|rank|ranks|first|pledge|pledges|number|list|agreement|assurance|assurances|top
  rank|ranking|list|listing|put|putting|choose each|one other|another ..3 first|top|high|number|$
  first for first
  commitment|certainty|promise|pledge|guarantee|rank|loyalty|safety|assurance|word|number for|against|with ..1 commitment|certainty|promise|pledge|seat|spot|rank|guarantee|loyalty|rank
  whoever|whichever|who ..6 commits|commit|promises|promise|guarantees|guarantee|says|confirms|tells|ranks|dares|welcomes ..8 first|top|line|me|yes|number|list|rank|signature
  first program|department|city|one|director ..2 to|that|which|who ..1 commits|commit|promises|promise|guarantees|guarantee|says|say|confirms|tells|ranks
  first|top|line|number|rank ..6 whoever|whichever
  to|for ..1 the program|department|one that|which|who guarantees|commits|promises|tells|ranks|keeps
  you have|got ..4 a deal
  it|that is a deal
  {my} ..3 rank|ranking|line|list|order ..5 depends|depend|hinges|mirror|mirrors|follow|follows|depending ..5 {you}
  where i put|rank|place you depends|depend
  rank me ..8 and i|we will|would|shall|rank|list
  you rank|pick|choose|take|guarantee|commit|put|list|make|deliver ..6 i rank|pick|choose|withdraw|take|commit|certify|put|list|make|deliver|place
  i rank|pick|choose|withdraw|take|commit|certify|put|list|make|deliver|place ..8 you rank|pick|choose|guarantee|commit|put|list|make|deliver|place|take
  in exchange|return|reciprocity ..14 rank|ranking|first|number|withdraw|withdrawing|guarantee|spot|certify|seat
  rank|ranking|first|number|withdraw|withdrawing|withdrawal|guarantee|spot|certify|seat|exclusivity ..10 in exchange|return
  pick|rank|choose|take|confirm me and i|we
  confirm|rank|raise|pick|choose me , ..1 and|i ..2 i|will|you|confirm
  provided ..4 director|department|program|seat|place
  commitment of both|either sides|side|parties
  both ..2 commit|win|rank
  half of the|our bargain|deal
  ^ deal $
  ^ deal ..14 rank|first|withdraw|list|seat
  rank|put|list {you} ..3 first|top ..2 as|like you|we ..2 proposed|suggested|agreed|offered|asked|discussed
  reciprocal|reciprocate|reciprocity ..8 rank|first|list|lists|preference|top|arrangement|ranking
  i promise ..4 you promise
  you promise ..6 i promise
  {my} ..4 contingent|conditional on {you}
  on one condition ..10 rank|me|list|first
  {you} ..2 first , ..3 {me} first
  me ..2 you ..4 you ..2 me ..3 top|first
  you at the top of mine
`,
  words,
);

/** Denied, reported, or about something else that people trade and promise. */
const aside = grammar(
  `
  not|never|no|without|nor|neither|nothing|nobody ..4 deal|bargain|trade|trading|swap|exchange|conditions|condition|strings|return|expecting|asking|propose|offer|proposing|offering|reply|answer|pact|demand|contingent|bargains|receipt
  not|never ..3 believe|interested|wish|join|play|enter|allowed|part
  deal|bargain|trade|swap|exchange|promise|pledge ..6 not|never|none|embarrass|improper|wrong|forum
  if|when|should|whether {i} ..1 match !your !my
  interview|date|call|shift|holiday|tuesday|friday|slot|clock ..6 trade|swap|exchange
  trade|swap|exchange|trading ..6 interview|date|shift|slot|clock|holiday|jersey|recipes
  elsewhere|another|friend|classmate|colleague|rumor|people|forum|applicants|student|applicant ..5 asked|told|said|offered|say|says|promised|got|him|her|he|she|proposed
  reported|report|gift
  {rank} ..1 number|no one|1 ..3 in|at the state|class|nation
  list|ranking is ready
  had i been
  would have ..1 walked|left|said|refused|declined
  neither|nor ..4 wish|nerve|intention|interest
  some applicants
  still open
  declined|refused|refuse
  another program ..4 hinted|offered|asked|proposed|suggested|told
  hinted at
  whether or not
  does|do|did not ..1 follow|depend|mirror
  should follow my
  begging|beg
  would|will not be ..2 fair ..2 ask
  able to confirm
  irrevocable commitment
  regardless|whatever|either
  certain that i want
  accept ..1 my withdrawal
  no one promised
  nothing you say
  told ..2 that ..3 their|her|his
  invitations|rotation
  person who says
  is reserved for my
  pledge is answered
  outside the match
  i|we might have
  would rank you first if my
  certainty|intention that|of ..5 first|first|ranking
  will not|won't make
  said|says|wrote ..2 the|a|my ..2 mentor|adviser|advisor|dean|school|nrmp
  order of preference
  quid pro quo is
  {i} bargain with
  who ranks you
  have said no
  in order to be
  strikes|struck me
  anyone who ranks
  even|whether if|you ..4 rank
  be assured|reassured
  nothing you
  would|will|want|wants|love|like ..2 to ..2 tell|know
  feel|felt|told ..4 wrong|true|know
  better - suited
  elective|vacation
  used to|ranked ..2 us|number
  seal the deal for
  before i|naming
`,
  words,
);

const ranking = grammar('rank|ranks|ranked|ranking|rol');

/** A bare "Deal!" is one about ranking only where the draft speaks of it. */
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
  inSentence: ({ phrase }) => {
    if (phrase.has(aside)) return [];
    const named = phrase.find(deals);
    const mine = phrase.has(link) ? phrase.find(gives) : [];
    const yours = mine.length ? phrase.find(gets) : [];
    const apart = yours.some((y) => mine.some((m) => m.end <= y.start || y.end <= m.start));
    const both = apart ? [...named, ...mine, ...yours] : named;
    if (both.length === 0) return [];
    return [
      { start: Math.min(...both.map((s) => s.start)), end: Math.max(...both.map((s) => s.end)) },
    ];
  },
  inDraft: (doc, found) => found.filter((hit) => hit.end - hit.start > 6 || speaksOfRanking(doc)),
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
    'Can we agree to rank each other first?',
  ],
  allows: [
    'I will be ranking your program first.',
    'If I match with you, I will work hard.',
    'If you need anything further, please let me know.',
    'I rank you first and expect nothing in return.',
    'Should we be fortunate enough to match, we will move in June.',
    'Could I trade my Tuesday interview slot for a Friday one?',
    'I do not believe in trading rankings.',
    'A classmate was asked to rank a program first in return for a spot.',
    'If you have a waitlist for the tour, please add me.',
    'I cancelled two interviews because of an exam.',
  ],
};
