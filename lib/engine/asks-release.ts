import { type Grammar, grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';
import type { Sentence } from './paragraph.ts';
import { saysIn } from './says.ts';

const words = {
  me: 'me us myself',
  own: 'my our the this that your his her its each',
  place:
    'n:position n:place n:spot n:seat n:slot n:contract n:match n:commitment n:obligation n:agreement n:residency residencies n:internship matched training n:appointment pgy pgy1 pgy-1 categorical preliminary',
  free: 'v:release v:excuse v:free v:discharge v:dismiss v:relieve v:absolve v:unbind',
  swap: 'v:swap swapped swapping v:exchange v:trade v:switch',
  change:
    'v:transfer transferred transferring v:change v:switch v:move v:relocate v:shift v:reassign',
  keep: 'hold held keep kept save saved reserve reserved open',
  begin: 'v:begin began beginning v:start v:join v:commence v:enter',
  cohort: 'n:class n:year n:cycle n:group n:cohort n:batch batches intake july summer season',
  late: 'january february march september october november december autumn fall winter spring',
  leave:
    'v:cancel v:decline v:refuse v:reject v:resign resignation v:withdraw withdrew v:void v:dissolve v:annul v:undo undone v:quit v:forfeit v:surrender v:relinquish v:renounce v:terminate v:vacate v:abandon',
  other: 'else another somebody someone other next different',
  move: 'v:move v:shift v:postpone v:push v:delay v:defer deferred deferring v:put v:extend',
};

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

/** To begin later, or to have the place kept. */
const defers = grammar(
  `
  {move} ..3 my|the|our ..2 start|beginning|arrival|residency|internship|training|joining|date|entry
  my|the|our start|beginning|arrival|residency|internship|training|date|entry ..5 {move}|wait
  {move} ..5 {place}
  {place} ..4 {move}
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
  please|kindly|request|requesting|ask|asking|hope|hoping|grateful|appreciate|glad|happy|wish|like|love|want|need|willing|agree|agreeable|possible|permission|consider|beg|could|would|can|may|prefer
  must|hereby|regret|regretfully|sorry|unfortunately|decided|renounce|resign
`);

const unless = grammar(
  `
  {papers} ..4 {act}
  {act} ..6 {papers}
  not|never|no|nothing|without ..3 asking|ask|requesting|want|wish|intend|intention|plan|request|need|make ..8 {act}|waiver|release|give
  nrmp|they ..3 granted|approved|released|decides|decided|grants|has
  nrmp ..1 can|could|may ..2 {act}
  {kin} ..3 {act}|released
  ^|and|but|because|since|after i|we ..1 turned|gave|declined|withdrew|resigned|left|cancelled|canceled|refused|started|began|joined|moved|came
  {begin}|{move} ..3 orientation|lease|loan|onboarding|research|fellowship|project|search|elective|family|reading|paper|payment|contract|credentialing|paperwork|modules|job|work
  filed|submitted|sent ..4 waiver|request ..4 nrmp
  asked|applied|written ..4 nrmp|waiver
  {place} ..3 committee|panel|trip|board|choir|game
  trade|swap|change|switch places at|in|with ..1 home|house|kitchen|bed
  {act} ..6 {things}
  change ..6 night|nights|shift|shifts|call|block|weekend|rotation|rotations|room|rooms
  first|top places|place
  place|spot|seat|places|slot ..2 in|at ..2 parking|lot|garage|daycare|dinner|dormitory|lab|session|talk|shadowing|orientation|group
  research|interview|lecture|window|postdoc|current|teaching|other ..1 {place}
  would|will|could ..1 not|never ..4 {act}|give
  not ..1 let|give|leave|cancel|wait
  can|could|may not ..2 release
  exchange|return for
  go|going to|over|ahead|through|on|home|early
  application|orientation|deadline|meeting|policy|webinar
  hours|days|day|week later|late|earlier
  apply|applying|applied|hire|hiring|interview
  put|let|leave it|yourself
  loan|loans|bond|army|air|navy|bursar
  cannot|can|not wait to
  {change} ..12 if it|that|this helps
  will|does|do|would the|your|my ..1 contract|agreement|policy
  will|would ..2 be no
  how|when|what|which ..2 do|does|will|is|are|should|the ..6
`,
  {
    ...words,
    act: 'v:release v:excuse v:free v:discharge v:dismiss v:relieve v:swap swapped swapping v:exchange v:trade v:switch v:defer deferred deferring deferral v:postpone v:delay v:cancel v:leave v:withdraw v:decline v:transfer transferred v:hold v:push v:move v:resign v:give gave',
    papers:
      'transcript n:record n:document n:schedule n:grade n:file information n:elective n:rotation n:clerkship n:shift call n:night n:weekend n:orientation vacation n:block lab study email clinic n:loan lease n:interview visit tour publication poster n:lecture n:card dental insurance n:form n:test n:deadline n:exam n:meeting n:course n:locker parking n:call n:reservation n:name n:job',
    kin: 'wife husband partner spouse fiancé fiancée fiance fiancee sister brother friend colleague cousin resident residents he she',
    things:
      'n:rotation n:apartment n:house n:badge n:phone n:room n:car n:locker n:elective n:clinic n:holiday n:scrub n:coat n:address n:size',
  },
);

/** What is done to what. */
const ways: readonly (readonly [Grammar, Grammar])[] = [
  [leaves, bond],
  [swaps, seats],
  [moves, elsewhere],
  [defers, later],
];

/**
 * Whether the draft asks its reader to let the applicant go, to begin in another year, or to trade the place.
 * @param matchYear the year whose July begins the place
 */
export function asksForRelease(doc: Doc, matchYear: number): boolean {
  const isMood = ({ phrase }: Sentence) => phrase.has(mood);
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
