import { neutralFixes } from '../lib/engine/neutral.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';
import { firstByName } from '../lib/language/first-by-name.ts';
import { firstChoice } from '../lib/language/first-choice.ts';
import { grammar } from '../lib/language/grammar.ts';
import { meaningIn } from '../lib/language/meaning.ts';

const words = {
  ...firstChoice,
  i: 'i we',
  rank: 'rank ranking ranked put putting place placing placed list listing listed certify certified have had make made choose chosen keep kept consider considered',
  ranks:
    'rank ranking ranked certify certified certifying list listed listing putting placed placing put place',
  passive: 'ranked listed placed put kept certified set named chosen given',
  place: 'n:program n:programme n:residency n:hospital n:department',
  you: 'you your yours',
  first: 'first 1st #1 uppermost topmost',
  other:
    'anyone anybody any anything else another other others all every everyone everybody everything rest program programs',
  before: 'above before ahead higher over',
  lead: 'i we will and is am are by intend plan decided of to that have commit certain',
};

const says = grammar(
  `
  {lead} ..2 {ranks} ..6 {first} !interview !year
  {lead} ..2 {ranks} ..6 number|no|nr|rank|line|position|choice .~ -~ {one}
  {lead} ..2 {rank}|with ..5 at|on|in|to|as ..2 top|head|first|number ..2 {slot}|of|my|list|$|{one} !mind !table
  {i} ..2 {rank} {you} ..3 my ..2 {top}|number
  {i} ..3 put|rank|ranked|have {you} ..4 first|top
  {i} ..2 rank|ranked {you} ..3 {before} of~ {other}|my
  {you} ..5 {is} ..3 {my} ..3 {top} ..1 {slot}|one
  {you} ..6 number|no|rank|line|position|program|option .~ -~ {one} !of ..6 list|match|me|us|residency|certified|program|ranked|rol|all|choice
  {you}|as ..2 {is}|at|on|in|as ..3 line|number|rank|choice|row {one}|#1
  {you} {is} my #1
  my number one {is} {you}
  {is} my number|no .~ 1 .|,|!|;|$|and|by
  {you} ..3 {is}|come|comes|at|on ..4 {top}|head ..2 on|in|of|among ..2 {my}|the ..3 {list}|preferences|choices
  {you} ..2 {is} ..2 {first} $
  {you} ..2 {is} ..1 the one|program i ..3 first|#1|number
  {you} ..5 get|gets|got|take|takes|took|receive|receives|hold|holds|occupies|has|have ..3 {my}|the ..2 {top}|number ..1 one|{slot} !in
  {you} ..2 on|in|at ..2 very~ top|front ..2 my|{slot}|$
  you|yours ..3 {passive} ..5 {top} ..3 by me|us|myself
  your {place} ..3 {passive} ..5 {top} ..3 by me|us|myself
  you|{place} come|comes|stand|stands first ..1 for|with|to me|us
  for|with me|us ..1 you|your ..2 come|comes|stand|stands first
  {you} for|as my ..1 first|top|number
  {my} ..4 {top}|number ..2 choice|program|preference|pick|option|rank|ranking|line|slot|spot|place|position ..4 {is}|to|for|reads|: ..6 {you}
  {first}|1st|number|top rank|ranking|line|choice|vote|slot ..3 to|for|with|belongs ..3 {you}
  {my} ..3 {list} !of ..3 begin|begins|start|starts|opens|headed|topped|led ..2 with|by ..4 {you}
  my list ..6 {you} ..3 first|top
  no|not|never|nobody ..5 rank|ranked|ranking ..3 {before} ..2 {you}|than
  no|not|never|nobody ..5 rank|ranked|ranking ..3 above|ahead|higher $
  rank|ranked no|nobody ..2 {before}|higher
  nobody|nothing|none|no|noone ..3 {before} ..2 {you} ..6 list|rol|$
  {before} of~ all|every|everyone|everything|any ..1 the~ other|others|else|programs|rest ..8 list|rol|ranked|match
  rank|ranking|ranked ..2 {before} of~ all|every|any
  i ..1 want|prefer {you} ..1 most|more of|than all|any
  i ..2 prefer {you} to|over all|every|any ..1 other|others|else
  gave|giving ..3 my first|top|number ..1 {slot}|one !of !in !for
  giving|give|gave|given {you} the first|top line|rank|slot|spot|place|position
  no ..1 one|program|body beats|precedes|outranks {you}
  nobody|nothing|none|no ..5 beats|precedes|precede|outranks|outrank|preceding {you}
  {my} #1 is !undecided !not !still !yet !a !my
  my rank|ranking|final|certified ..1 {list} ..1 begins|starts|opens with !programs !places !several !two !three !my !all
  {my} number one {slot} is the|at
  {you} ..1 lead|leads|top|tops|head|heads ..1 {my} ..2 {list}
  {list} ..4 {you} lead|leads|top it|$
  rank|ranked|{list} ..4 {you} lead|leads|head|heads the pack|field|rest|others
  {you} {is} the first ..2 i|on ..3 ranked|rank|certified|list
  i {is} ranking {you} first|1st
  letter of intent ..12 first|#1|number|top
  ^ ranking|listing ..4 {top}|one $
`,
  words,
);

/** The list that the sentence before speaks of. */
const myList = grammar('{my} ..3 list|rol', words);
const saysOfIt = grammar(
  `
  it ..2 begin|begins|start|starts|opens|headed|topped|led ..2 with|by ..2 {you}
  {you} ..3 on|at|in ..2 top|head of it
  {you} ..2 {is} ..2 {first} ..2 on it
`,
  words,
);

/** What keeps a sentence from being a promise: a condition, a doubt, a question, a limit, another person. */
const hedged = grammar(
  `
  QM
  ^ had|should|were
  ^ to ..1 {ranks} ..12 would|means|mean
  wish|wished|hope|hopes|leaning !to ..8 rank|put|first|one|place|list
  wish|wished|hope|hopes|leaning to {ranks}|be|see|give|make|have|keep ..8 rank|put|first|one|place|list
  unless|provided|once|whenever|whether|exchange|condition|against|reciprocal|mutual|deal|trade|secure|safe ..14 {top}|number|{ranks}
  if !you ..14 {top}|number|{ranks}
  if you !have !need !wish !require ..13 {top}|number|{ranks}
  {top}|number|line|one ..12 unless|provided|once|whenever|exchange|condition|until|guarantee
  {top}|number|line|one ..12 if !you
  {top}|number|line|one ..12 if you !have !need !wish !require
  would|might|may|should|could|perhaps|maybe|considering|thinking|tempted|inclined|almost|nearly|undecided|decide|deciding|imagine|hesitate|wish ..4 {ranks}|ranking|able|become|{top}
  top|first two|three|four|five|six|seven|ten|few|tier|half|third|handful|choices|programs|quarter|cut
  one|two|three|some|among|few|several of|my ..2 {top}
  near|close|toward|towards|around|almost|nearly|next|among ..2 top|first|number
  not|never|nor|without|cannot !left ..3 promise|{first}|top|number|my|yet|decided|sure|tell|write|say|second !this !third !anyone !anybody !any !, !ahead !above
  ranked|decided ..4 yet
  have not ..1 ranked
  to ..1 write|say ..2 you
  years ago
  {top}|one ..2 for somebody|someone
  last|previous|past|prior cycle|year|season|time|match
  withdraw|withdrawn|sadly|recommends|advises|applicants|several
  {ranks} ..3 teaching|patients|family|people|honesty|wellness ..3 {top}|above
  {ranks} another|different|elsewhere|somewhere|someone|somebody
  {ranks} a ..2 program|hospital|place|department
  {ranks} my|our own~ home
  know|say|tell|reveal|decide|asked|told|learn ..3 which|what|whether|whom|who ..3 {ranks}|{top}
  had ..1 {ranks} ..8 but|until
  {top} page|pages|names
  people|those|others|residents|applicants who|that ..2 {ranks}
  {top}|one or second|third|two
  choice|one might|could|may
  first ..1 the program|one|hospital where|that|which|whose|with
  answered|replied|wrote|invited|called|visited before
  only ..1 a program|hospital
  letters|mails|emails|sentence ..2 saying|like|such|with
  someone|somebody|mentor|dean|adviser|friend|roommate|classmate|cousin|brother|sister|mother|father|wife|husband|she|he|they|his|her|their|chief|everyone|resident|residents|advisor|director|colleague|student|most|them !and ..3 ranked|ranks|rank|ranking|put|has|have|had|list|first|top|number|whom ..6 {top}|number|you
  {top} specialty|visit|interview|day|author|impression|question|publication|reason|priority|rotation|date|feedback|survey
  choice ..1 of ..1 specialty|date|rotation
  things|class|country|region|nation|field
  the|this|that|my|your|our|whole|entire|home|any|which ..1 state
`,
  words,
);

export const rule: Rule = {
  id: 'intent-statement',
  severity: 'notice',
  audience: ['program'],
  title: 'States a first choice',
  message:
    'You may tell a program where you rank it. Say it to one program only, and only if it will still be true when you certify your list.',
  source:
    'https://www.nrmp.org/help/item/during-my-interview-the-program-director-asked-me-about-other-programs-to-which-i-had-applied-and-how-i-plan-to-rank-them-must-i-provide-that-information-2/',
  inSentence: (sentence) => {
    const { phrase } = sentence;
    if (phrase.has(hedged)) return [];
    const found = meaningIn(phrase, says);
    if (found.length > 0) return found;
    const named = firstByName(phrase);
    if (named.length > 0) return named.slice(0, 1);
    const ofIt = meaningIn(phrase, saysOfIt);
    return ofIt.length > 0 && sentence.previous?.phrase.has(myList) ? ofIt : [];
  },
  fixes: (hit, doc) => neutralFixes(hit, doc, 'I hope to train with you.'),
};

export const examples: Examples = {
  flags: [
    'Of the twelve that I ranked, your program heads the field.',
    'Hazelmere is my number 1.',
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
    'I wish to state clearly that you will be ranked first by me.',
    'Your program comes first for me.',
    'Nothing on my list will precede your program.',
    'I am ranking you number one, mostly because of the residents who told me what they think about it.',
    'Quarry Hill is my first choice.',
  ],
  allows: [
    'Lakeside is one of the programs at the top of my list: the farm visits are what I want to do.',
    'Your clinic stands at the top of my list, together with one other.',
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
    'I wish to rank the best program in the state first.',
    'Family Medicine is my first choice.',
    'At your clinic I learned how patients come first.',
  ],
};
