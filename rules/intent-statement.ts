import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { grammar } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';

const words = {
  i: 'i we',
  my: 'my our',
  rank: 'rank ranking ranked put putting place placing placed list listing listed certify certified certifying have had choose chosen choosing choosen classify keep kept',
  ranks:
    'rank ranking ranked certify certified certifying listed listing putting placed placing put place',
  you: "you your yours y'all",
  first: 'first 1st #1 uppermost topmost uno 01 0001',
  top: 'first 1st #1 top topmost uppermost highest foremost',
  slot: 'n:place n:spot n:slot n:line n:position n:rank n:choice n:option n:row n:entry pick n:preference n:ranking n:program n:pair n:priority vote name',
  list: 'n:list rol n:ranking match nrmp r3 certification',
  is: 'is are be am was been being remain remains stay stays has goes go belongs will stand stands standing shall becomes become',
  other:
    'anyone anybody any anything else another other others all every everyone everybody everything rest',
  before: 'above before ahead higher over',
};

const says = grammar(
  `
  {i}|will|and|is|am|are|by|intend|plan|decided|of|to|by|that|have ..2 {ranks} ..6 {first} !interview
  {i}|will|and|am|are|by|intend|plan|decided|of|to|by|have ..2 {ranks} ..6 number|no|nr|rank|line|position|choice .~ -~ one|1|uno|0001
  {i}|will|and|am|are|by|intend|plan|decided|of|to|by|have|certified ..2 {rank}|with|moved|lifted|lift|keep|move ..5 at|on|in|to|as ..2 top|head|first|front !ten !three !five ..2 {slot}|of|my|list|$
  {i} ..2 {rank} {you} ..3 {before} of~ {other}|my
  {you} ..5 {is} ..3 {my} ..3 {top} ..1 choice|program|preference|pick|option|rank|ranking|line|slot|one|pair
  {is}|as|uno {my} ..2 number|no|nr|rank|option .~ -~ one|1|uno
  {is}|as {my} #1
  {you} ..6 number|no|rank|line|position|program|option .~ -~ one|1|uno !of ..6 list|match|me|us|residency|certified|program|ranked|rol|all|choice|deadline
  {you} ..3 {is}|come|comes|at|on ..4 {first}|top|head|highest|foremost ..2 on|in|of|among ..2 {my}|the|all ..3 {list}|preferences|programs|choices
  {you} ..2 {is} ..2 {first} $
  {my} ..4 {top} ..2 choice|program|preference|pick|option|rank|ranking|line|slot|spot|place|position ..4 {is}|to|for|reads|: ..6 {you}|program
  {first}|top|highest|head|number|one|line|foremost ..4 on|in|of {my} ..4 {list}|ranks ..4 is|goes|belongs|will|for|to|has|have|: ..6 {you}|program
  {first}|top|highest|number|one ..2 on|in {my} ..2 {list} {is}
  {first}|top|1|one ..3 is|are|goes|belongs|to|for|: ..2 {you} $
  {you} ..4 top|lead|leads|tops|heads|head|headed {my} ..2 {list}
  {you} ..5 get|gets|got|getting|take|takes|took|taken|receive|receives|hold|holds|own|occupies|has|have ..3 {my}|the ..2 {top}|number|pole ..1 one|{slot} !in
  {my} ..3 {list} ..3 begin|begins|start|starts|opens|open|headed|topped|led ..2 with|by ..4 {you}|program|hospital
  {list} ..2 begin|begins|opens|open|starts ..2 at|with number|line|rank two|2
  nobody|nothing|none|no|noone ..3 {before}|outranks|precedes ..2 {you}|than|of|with
  nobody|nothing|none|no|not|never ..3 rank|ranked|place|placed|put|precedes|predecessor|rank ..2 {other}|nobody|$ ..2 {before}|$
  {you} ..3 precede|precedes|outrank|outranks ..4 {other}|my
  {before} of~ all|every|everyone|everything|any ..1 the~ other|others|else|programs|rest ..8 list|rol|ranked|match|$
  have {you} ..3 {first}|at|on|in|ranked ..3 {first}|top|head|$
  my ..2 {first}|number|top ..2 choice|one|1|pick ..5 {is} ..1 {you}
  my {top} choice for ..3 residency|training|match
  {you} ..2 {is} ..1 #1|number ..1 for|to|on|in|one ..3 me|my|us|list
  {you} ..2 {is} #1 ..1 for|on|in
  my list ..6 {you} ..3 first|top
  {i} only ranked|rank|ranking|listed|list|certified ..3 one|{you}
  {you} ..3 rank|ranked|ranking ..1 highest|first|1st|uppermost|#1
  {you}|as ..2 {is}|at|on|in|as ..3 line|number|rank|choice|row one|1|#1
  {you} ..2 on|in|at ..2 very~ top|front ..2 of|slot|row|$
  {you} ..2 on|in|at the head
  certified|certify|list ..3 with {you} ..3 top|first|front|head|1|one
  {my} ..3 no . 1
  {i} put|rank|ranked|rate {you} first|1st|top|highest
  {i} rank|ranking|ranked ..3 highest|first|1st ..3 $
  program|{you} ..3 name on {my} list
  {first}|top|highest|number|one|head on|in|of {my} ..3 {list} {is}|{you}|:|,
  {first}|number|highest rank|vote|ranking|place|spot|line ..2 {is}|to|goes|with|for ..3 {you}
  {my} #1 {is}
  headed by {you}
  going with {you} ..3 number|first|top
  {you} ..4 the first|top|number ..1 {slot}|spot ..2 on|in|of ..3 list
  rank|ranked|ranking|place|placing {you} ..3 ahead|before|above
  {you} {is} ..4 my ..2 first|top choice
  {you} come|comes first
  {my} ..1 {top} ..1 choice|spot|place|line|rank|slot|one ..8 {is} {you}
  {you} ..4 first|top|number on|of|in ..1 my ..2 list
  first|number on my ..2 list
  {i} ..3 put|rank|ranked|have {you} ..4 first|top
  {you} ..5 been|stays|remains ..2 my number|first|top
  to {ranks} ..2 {you}|program ..3 {first}
  to {ranks} {you} ..2 at|on|in ..2 top|head|first
  number one|1 vote|spot|place|rank ..2 to|is|for {you}
  rank|ranked ..4 by me ..3 {first}|number|top
  my ..1 {first} ..1 {slot} {is} ..2 {you}
  first|top|number|highest ..2 {slot}|rank ..4 {i} ..3 gave|given|give|reserved|kept ..3 {you}
  {i} ..2 give|gave ..2 {you} ..2 {first} {slot}
  first ..1 i ..2 ranked|put|placed {you}
  {you} ..3 below|after|behind ..2 {you} ..8 $
  list ..2 that|which begins|starts|opens with {you}
  {you} ..2 {is} ..2 my ..1 {top} ..2 {slot}
  {is}|constitutes|figures ..3 {first}|top ..1 preference|position|choice|place ..3 {my} ..2 list
  {i} ..4 {before} all|any|every|everyone|everything ..2 other|others|else|program|programs|{you}
  {you} {before} of~ any|all|every|everyone|everything ..1 other|others|else|programs|program ..20 list|rank|certified|match|exception
  second|2nd to first
  first|top|number|one ..1 {slot} ..4 it|that is {you}
  not second ..6 first
  nobody|nothing|none ..3 placed|ranked|ranks|put ..2 {before}|higher
  {you} {is} ..1 who|the|one|whom i ..3 first|1st|#1|number
  {you} alone ..4 list
  {before} {you} ..3 only|just|header|nothing
  my ..1 {first}|1st|number|top rank|ranking|place|line|choice|vote|slot ..3 to|for|with|belongs ..3 {you}
  {first}|1st|number|top rank|ranking|line|choice|vote|slot ..3 to|for|with|belongs ..3 {you}
  {you} first , ..1 everyone|everybody|everything|all|rest
  {first}|one|all of ..2 {list} ..2 come|comes|rank|ranked after {you}
  come|comes|rank|ranked|stand|are after|behind|below {you} ..3 none|nobody|nothing ..1 {before}
  rather|prefer|want ..3 match|train|you ..6 any|every|anyone|anywhere|all ..4 list|ranked|rank
  letter of intent ..12 first|#1|number|top
  on top|first ..2 the rest|others below|after|behind
  choosing|chosen|choosen|choose ..4 as ..1 first|top choice|option|program
  {you} for|as my ..1 first|top|number
  {first}|top ..1 {slot}|rank|pair on|of|in ..2 {my}|the ..4 {list}|pairs ..1 is|goes|:
`,
  words,
);

/** What keeps a sentence from being a promise: a condition, a doubt, a question, a limit, another person. */
const hedged = grammar(
  `
  QM
  ^ had|should|were
  wish|wished|hope|hopes|leaning|worthy|somewhere|lost|losing|strikes ..8 rank|put|first|one|place|page|list|table
  used|told|easy|tempting|refuse to ..1 think|tell|write|say
  {i} could ..1 {ranks}
  them|residents|most|they ..2 had|have ..1 {ranks}
  {top} of my list for|of|is
  another program ..2 {is}
  i have ..1 no
  wants|used|use to be
  can not ..6 write|say|tell|promise
  student|neighbour|neighbours|neighbor|neighbors ..5 {ranks}|{is}
  in my memory|heart|mind
  list of ..1 places|things|reasons
  {ranks} ..3 teaching|patients|family|people ..3 {top}|above
  each put|rank
  in order to be
  one|a promise
  {top} place i would
  before i have
  pending
  minute|learn|hear ..12 {you} are
  not find
  if|unless|provided|once|whenever|whether|exchange|condition|against|reciprocal|mutual|deal|trade|barter|secure|safe|guarantees|empty ..14 {top}|number|{ranks}
  {top}|number|line|one ..12 if|unless|provided|once|whenever|exchange|condition|moment|until|guarantee|assurance
  would|might|may|should|perhaps|maybe|consider|considering|thinking|tempted|contemplating|inclined|almost|nearly|undecided|decide|deciding|imagine|suppose|yet|undecided|hesitate|pretend|ought|wish ..4 {ranks}|able|{top}
  one|two|three|some|among|few|several|another of|my|the ..2 my|the|first|top|your
  top|first two|three|four|five|six|seven|ten|few|tier|half|third|handful|choices|programs|quarter|cut
  near|close|toward|towards|around|almost|nearly|next ..2 top|first|number
  not|never|nor|without|cannot ..1 promise|{first}|top|number|my|yet|decided|ranked|ranking|put|sure|tell|rank|second !third !anyone !anybody !any !,
  {first}|top|one ..2 choice|pick ..2 of|for ..1 specialty|career|field
  thought of|about
  mean|means|promise|pretend ..3 to|that|you ..3 {is}|move
  of the programs in
  say|says|said|think|recommend that ..3 {is} their
  years|year ago
  without ..2 guarantee|promise|assurance|certainty
  may|might|could ..1 well~ be|become
  meant to|when
  her|his number|first|top
  whom {you}
  what i would
  who has you
  cancel
  subject to
  as soon as
  the minute
  that program which
  tour|second first
  give me yours
  last|previous|past|prior cycle|year|season|time|match
  specialty|psychiatry|medicine|pediatrics|surgery|neurology|radiology|anesthesiology|family|neurosurgery|dermatology|urology|pathology {is} ..2 my ..2 {top}|number
  withdraw|withdrawn|sadly|recommends|advises|applicants|several|tempting
  someone|somebody|friend|roommate|classmate|cousin|brother|sister|mother|father|grandmother|grandfather|wife|husband|she|he|they|his|her|their|chiefs|chief|everyone|resident|residents|advisor|director|colleague !and ..3 ranked|ranks|rank|ranking|put|has|have|had|list|first|top|number ..6 {top}|number|you
  {top} specialty|visit|interview|day|author|rate|impression|question|publication|aid|step|city|reason|priority|mentor
  things|class|state|country|region|nation|field
  {you} ..3 ranked|rank|put|place ..1 me|us
  rank|ranks|place|put|keep me|us ..4 first|match|top|high|enough
`,
  words,
);

export const rule: Rule = {
  id: 'intent-statement',
  severity: 'notice',
  audience: ['program'],
  title: 'States a first choice',
  message:
    'You may tell a program where you rank it. Say it to one program only, and only if it will still be true when you certify.',
  source:
    'https://www.nrmp.org/help/item/during-my-interview-the-program-director-asked-me-about-other-programs-to-which-i-had-applied-and-how-i-plan-to-rank-them-must-i-provide-that-information-2/',
  inSentence: ({ phrase }) => (phrase.has(hedged) ? [] : meaningIn(phrase, says)),
  fixes: (hit, doc) => neutralFixes(hit, doc, 'I hope to train with you.'),
};

export const examples: Examples = {
  flags: [
    'I will be ranking your program first.',
    'You are my number one.',
    'I have ranked your program #1 on my list.',
    'Your program is my top choice in the Match.',
    'I plan to place you at the very top of my rank order list.',
    'No other program is above yours on my list.',
    'My rank list begins with your program.',
    'I am certain that your residency is going to be number one for me.',
    'Sir, I have kept your program at first position in my rank list.',
    'Out of fourteen I am going to rank yours before all the others.',
  ],
  allows: [
    'Your program is one of my top choices.',
    'I will rank your program very highly.',
    'You will be near the top of my list.',
    'Your program is among my top three.',
    'Emergency medicine was my first choice of specialty.',
    'I would rank you first if my wife could work nearby.',
    'I am considering ranking you first.',
    'Thank you for a first-rate interview day.',
    'My roommate ranked you first last year.',
    'I have not decided which program to rank first.',
    'First of all, thank you for the tour.',
  ],
};
