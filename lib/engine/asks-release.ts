import { type Grammar, grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';
import type { Sentence } from './paragraph.ts';
import { unless, releaseWords as words } from './release-spared.ts';
import { saysIn } from './says.ts';

/** To be let go: of what, `bond` tells. */
const leaves = grammar(
  `
  {free} {me}
  {free} ..1 my|our ..2 {place}
  be|been|get|being {free} ..1 from|of
  a|the|for release
  release|freedom ..1 from|of
  set {me} free
  let|letting|allow|allowing|permit|permitting {me} ..3 go|out|off|leave|withdraw|walk|step|skip
  let|be go|out|off from|of
  let|get|getting|way|wish|want|be|opt|opting|back|backing|pull|pulling|step|stepping|drop|dropping ..2 out
  no longer bound|obliged|committed|tied
  not ..1 bound|obliged|tied
  turn|turning down
  give|gave|given|giving|hand|handing|return|returning|pass|passing|offer|offering up|back|away|my
  tear|tearing|torn|call|calling ..2 up|off
  remove|strike|take|cross {me}|my ..1 name~ from|off|out
  waive|waiver|waiving
  {leave}
  leave|leaving|break|breaking ..2 {own} ..2 {place}|program|programme
  walk|walking away
`,
  words,
);
const bond = grammar(
  `
  {own} ..2 {place}
  {own} ..3 matched {place}|applicants|candidates|residents
  from|of ..1 {place}|it
  {own} ..2 program|programme|class
  match|matched|contract|place|position|agreement ..2 with you
  bound|obliged|committed|tied ..1 to you
  before ..2 starting|start|starts|july
  starting this year
`,
  words,
);
const goes = grammar(
  `
  i|we ..4 being|be released|excused|freed
  if i|we defer|deferred|postpone|postponed
  {free} me $
  let|letting me ..1 go|off|out so|because|since|?|.|,|$
  sign|issue|give|grant|write ..3 release so|from|letter
  let|letting {me} off the hook
  if i ..1 not ..2 take|start|begin|accept|fill ..1 up~ {own} ..1 {place}
  give|offer|pass|hand {own} ..2 {place} to ..2 somebody|someone|another|anyone|whoever|next|person|applicant|candidate
  part|parting ..1 as|on friends|terms
  part|parting ways|company
  < he|she|they ..1 come|comes|join|joins|go|goes > ..6 and i ..1 take|go|come|join|start
  i|we ..1 come|go|join|take ..6 and he|she|they ..1 come|comes|go|goes|take|takes|join
`,
  words,
);

/** To be in another's place, or elsewhere. */
const swaps = grammar(
  `
  {swap}
  change|changing ..1 my|our|places|positions|spots
  find|take|accept|have|choose|pick|offer|give ..3 another|other|next|different|else|someone|somebody ..3 candidate|applicant|person|for|in
  {other} ..1 candidate|applicant|person|one|resident~ takes|take|took|fills|fill|gets|has my ..1 {place}
`,
  words,
);
const seats = grammar(
  `
  my|our|their ..2 {place}
  {swap}|change ..5 {place}|residencies ..2 with|before|and|$
  {swap} {me} ..1 with
  {swap} ..4 with ..3 applicant|colleague|friend|candidate|resident|someone|somebody|anyone|classmate|intern
  applicant|colleague|friend|candidate|resident|classmate|intern ..2 and {me}|i ..8
  departments|programs|programmes|hospitals|two|you ..4 {swap} us $
  he|she|they|we and i|me ..1 {swap} $|places|spots|if|before|?
  {swap} between
  let|allow us ..1 {swap}
  {swap} ..3 interns|residents|applicants
  my|our stead
  the|this|that ..2 {place} for|against|with
`,
  words,
);
const moves = grammar(
  `
  {change} ..3 {place}|me|us|there|to
`,
  words,
);
const elsewhere = grammar(
  `
  {me}|my|our|i|we ..2 {change} there
  {change} ..4 to|into ..6 {other} ..2 program|programme|hospital|residency|campus|track|site|specialty
  {change} my|our ..2 {place} ..3 to|into|with
  {change} to ..3 program|programme|hospital|residency there|in|near
`,
  words,
);

/** To agree that the applicant begins at another place, which `away` tells. */
const consents = grammar(
  `
  no|any ..1 objection|objections
  not ..1 object|mind|oppose
  mind|object|matter if i|me ..2 start|started|begin|began|go|went|join|joined|take|took
  let|lets|letting|allow|allows|allowing|permit|permits me|my ..1 start|begin|work|join|go|train|take|sign|beginning|starting
  agree|agrees|agreeing|consent|consents|approve|approves ..3 my|i|me ..2 start|starting|begin|beginning|going|go|joining|join|leaving|leave|work|working
  blessing|permission|consent|agreement ..3 to|for
  all|ok|okay|fine right~ ..2 with|by you
  am|be|was free to ..2 look|start|begin|go|join|work|take|sign
`,
  words,
);
const away = grammar(
  `
  elsewhere|somewhere
  start|begin|work|join|train|sign|starting|beginning|hire|started|began|joined|went ..3 them|there|abroad|home
  another|other|different|second ..1 program|programme|hospital|residency|employer
  instead of ..2 you|yours|here
`,
  words,
);

/** To begin later, or to have the place kept. */
const defers = grammar(
  `
  {move} ..3 my|the|our ..2 start|beginning|arrival|residency|internship|training|joining|date|entry
  my|the|our start|beginning|arrival|residency|internship|training|date|entry ..5 {move}|wait
  {move} ..5 {place}
  {place} ..4 {move}
  transitional|preliminary|prelim|intern|first|training year ..4 {move}
  {keep} {own} ..2 {place} ..4
  {own} ..1 {place} ..3 {keep}
  {move} me ..3
  deferral|deferment
  take|taking ..2 gap|sabbatical|leave year
  take ..3 year off
  defer|deferring|delay of|for
  {begin}|skip|skipping
  i|we|me|us ..3 come|coming|arrive|report
`,
  words,
);
const later = grammar(
  `
  next|following|later|another|whole|full ..1 {cohort}
  one|a|two|half|several|few|six|twelve years|year|months|half|half-year|academic later|late|$
  by|for one|a|two|half|six|twelve|several academic~ year|years|months
  years|year|months later|late|from|after
  one|two|six|twelve -~ year|month|months delay|postponement
  i|we ..1 {begin} ..1 in|on ..1 {late}
  instead|rather|lieu|place of|than ..3 this|july|summer|{year}
  {late} ..2 instead|rather|not
  deferral|deferment ..6 {place}|year|start|of|request|until|till|because|from
  request|ask|asking|requesting|like|for ..4 deferral|deferment
  start|beginning|arrival|date ..6 to|until|till|for {late}
  {begin} ..3 in ..2 {late} because|since
  after ..6 birth|delivery|leave ..5 instead|rather
  not ..3 this year
  gap|sabbatical year
  year off
  skip|skipping this
`,
  { ...words, year: years() },
);

/** Every year of the century, as words. */
function years(): string {
  return Array.from({ length: 100 }, (_, i) => `${2000 + i}`).join(' ');
}

/** Without a request or a decision it is only told, or asked of NRMP. */
const mood = grammar(`
  QM
  please|kindly|request|requesting|ask|asking|hope|hoping|grateful|appreciate|glad|happy|wish|like|love|want|need|needs|asks|kind|kindly|willing|agree|agreeable|possible|permission|consider|beg|could|would|can|may|prefer
  must|hereby|regret|regretfully|sorry|unfortunately|decided|renounce|resign
`);

/** A place at these is no residency's, and what one does beside or after it needs no release. */
const occasions = grammar(`
  dinner|lunch|party|picnic|reception|retreat|workshop|barbecue|moonlighting|moonlight|fellowship
`);

/** What is done to what. */
const ways: readonly (readonly [Grammar, Grammar])[] = [
  [leaves, bond],
  [swaps, seats],
  [consents, away],
  [moves, elsewhere],
  [defers, later],
];

/**
 * Whether the draft asks its reader to let the applicant go, to begin in another year, or to trade the place.
 * @param matchYear the year whose July begins the place
 */
export function asksForRelease(doc: Doc, matchYear: number): boolean {
  const isMood = ({ phrase }: Sentence) => phrase.has(mood) && !phrase.has(occasions);
  return (
    ways.some(
      ([act, what]) =>
        saysIn(doc, act, unless, (sentence) => isMood(sentence) && sentence.phrase.has(what)) !==
        null,
    ) ||
    saysIn(doc, goes, unless, isMood) !== null ||
    saysIn(
      doc,
      defers,
      unless,
      (sentence) => isMood(sentence) && namesLater(sentence, matchYear),
    ) !== null
  );
}

function namesLater({ words: all }: Sentence, matchYear: number): boolean {
  return all.some(({ norm }) => /^20\d\d$/.test(norm) && Number(norm) > matchYear);
}
