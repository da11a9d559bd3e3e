import { grammar } from '../language/grammar.ts';
import type { Doc } from './doc.ts';
import { saysIn } from './says.ts';

const words = {
  me: 'me us myself my our',
  place:
    'n:position n:place n:spot n:seat n:slot n:contract n:match n:commitment n:obligation n:agreement residency internship matched program training appointment pgy pgy1 pgy-1 categorical preliminary',
  free: 'v:release v:excuse v:free v:discharge v:dismiss v:relieve',
  defer: 'v:defer deferred deferring deferral v:postpone v:delay v:push hold keep save reserve',
  swap: 'v:swap swapped swapping v:exchange v:trade v:switch',
  begin: 'v:begin began v:start v:join v:commence v:enter',
  cohort: 'class classes year cycle group cohort',
  month: 'january february march september october november december',
  months: 'autumn fall winter spring',
  moved: 'v:move v:shift v:postpone v:push v:delay v:defer deferred',
  later: 'year 2028 2029 next later following cycle months half january',
  leave:
    'v:cancel v:break v:decline v:refuse v:reject v:leave v:resign v:withdraw withdrew v:void v:dissolve v:annul v:undo undone v:back v:pull v:quit v:forfeit v:surrender v:return v:give',
};

/** Asks to be let go from a place that was matched to, to begin in another year, or to change it for another. */
const asks = grammar(
  `
  {free} me|us|myself ..6 from|of|to|so
  set {me} free
  release|freedom ..1 from|of ..4 {place}
  i|we can|could|will|do not ..9 {free} {me}
  {free} {me} ..3 {place}
  {free} {me} $
  let|letting|allow|allowing|permit {me} ..3 go|out|off|leave|withdraw|walk|step|{defer}
  {me}|a|the|for ..2 release ..4 from|of ..4 {place}
  be|been|get|being {free} ..2 from|of ..4 {place}
  {defer} ..5 {place} ..6 {later}
  {defer} ..3 {me} ..6 {later}
  deferral|deferment
  {defer} ..4 a|one|next|until|to ..3 year|2028
  {begin} ..9 instead|place|lieu of ..3 this|july|summer|2027
  {begin}|come ..6 2028|2029 ..4 and|rather|not|instead|place|than
  {begin} ..6 year|months from|after now|july ..2 instead|not|rather
  let|have|having|allow|letting {me} ..1 {begin}|come ..4 next|following|later|another|2028 ..2 {cohort}
  consider|take|place|put|move|shift {me} ..6 {cohort} ..5 2028|2029
  put|putting off ..2 my|the ..1 start|beginning|arrival|residency
  begin|start|join ..4 a|one|next|in|only ..2 year|2028 ..3 later|instead|than
  {begin} ..9 {month}|{months} ..2 instead|rather|not|later
  {begin} ..8 months|half|weeks ..3 later|late
  {begin} ..6 after ..6 birth|delivery|leave|{month} ..5 instead|rather
  start|beginning ..4 {moved} ..4 {month}|months
  {moved} ..3 my|the|our ..2 start|beginning ..4 {month}|months
  {swap} ..5 {place}
  {swap} ..4 with ..3 {i}
  {i} ..2 and {me}|i ..4 {swap}|change ..3 {spots}
  {swap}|change {spots} with|before|$
  {swap}|change {spots} ..2 and ..6 {i}
  departments|programs|programmes|hospitals|two|you ..4 {swap} us $
  take|accept|have ..7 {me}|my stead
  {leave} ..2 {me}|the|this|that|from|out ..3 {place}
  out of ..2 {place}|it
  contract|agreement|match|bond ..3 torn|voided|dissolved|undone|cancelled|canceled|broken|annulled|lifted
  someone|somebody|another|candidate|applicant|else ..8 take|takes|took|fill|fills|have|has|gets my ..1 {place}
  not|never ..2 begin|start|take|join|come|accept|fill ..3 {place} ..8 {free}|let|understand|other|someone|somebody|else
  give ..2 {me} ..2 {place} ..2 to ..3 else|another|somebody|someone|other|next
  waive|waiver ..6 {place}
  transfer ..5 {place} ..4 to
`,
  {
    ...words,
    spots: 'n:place n:position n:spot n:program n:programme residencies n:seat',
    i: 'applicant colleague friend candidate resident someone somebody anyone classmate intern',
  },
);

/** Without a request it is only told, or asked of NRMP. */
const mood = grammar(`
  QM
  please|kindly|request|requesting|ask|asking|hope|hoping|grateful|appreciate|wish|like|want|need|willing|agree|agreeable|possible|permission|consider|beg|could|would|can|may
`);

const unless = grammar(
  `
  transcript|record|records|document|documents|schedule|grades|file|information|elective|rotation|clerkship|shift|shifts|call|night|weekend|orientation|vacation|block|blocks|lab|study|email|clinic ..4 release|released|swap|swapped|switch|exchange|defer|deferred|postpone
  release|released|swap|swapped|switch|exchange|trade|defer|postpone|deferral|cancel|leave|withdraw ..6 transcript|record|records|document|documents|schedule|grades|file|elective|rotation|clerkship|shift|shifts|call|night|nights|weekend|orientation|vacation|block|blocks|lab|study|loan|loans|lease|interview|visit|tour|publication|poster|lectures|cards|email
  not|never|no|without ..3 asking|ask|requesting|want|wish|intend|intention|plan|request|need ..8 release|released|defer|deferral|swap|leave|withdraw|waiver
  nrmp|they ..3 granted|approved|released|decides|decided|grants|has
  orientation|lease|loan|onboarding|email|account|insurance|parking ..6 instead|later|moved
  {start} ..3 orientation|lease|loan|onboarding|research|fellowship|project|search|elective|search|family|reading|paper|payment|contract
  filed|submitted|sent ..4 waiver|request ..4 nrmp
  asked|applied|written ..4 nrmp|waiver
  {place} ..3 committee|panel|trip|board|choir|game
  trade|swap|change|switch places at|in|with ..1 home|house|kitchen|bed
  {swap} ..6 {things}
  change ..6 night|nights|shift|shifts|call|block|weekend|rotation|rotations|room|rooms
  place|spot|seat ..2 in|at ..2 parking|lot|garage|daycare|dinner|dormitory|lab
  would|will|could ..1 not|never ..4 trade|swap|leave|exchange|give|defer|cancel
  can|could|may not ..2 release
`,
  {
    swap: words.swap,
    things:
      'n:rotation n:apartment n:house n:badge n:phone n:room n:car n:locker n:elective n:clinic n:holiday',
    start: 'v:begin v:start v:move v:shift v:postpone v:push v:delay',
  },
);

/** Whether the draft asks its reader to let the applicant go, to begin in another year, or to trade the place. */
export function asksForRelease(doc: Doc): boolean {
  return saysIn(doc, asks, unless, ({ phrase }) => phrase.has(mood)) !== null;
}
