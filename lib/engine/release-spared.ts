import { grammar } from '../language/grammar.ts';

/** Word classes of all that is said about giving up a matched place. */
export const releaseWords = {
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

/** Places that nobody is asked to give up: other things, other people, told as done or ruled out. */
export const unless = grammar(
  `
  {papers} ..4 {act}
  {act} ..6 {papers}
  not|never|no|nothing|without ..3 asking|ask|requesting|want|wish|intend|intention|plan|request|need|make ..8 {act}|waiver|release|give
  nrmp|they ..3 granted|approved|released|decides|decided|grants|has
  nrmp|they ..1 can|could|may ..2 {act}
  {kin} !and ..3 {act}|released
  neither|nothing|nobody ..8 {act}|{leave}
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
    ...releaseWords,
    act: 'v:release v:excuse v:free v:discharge v:dismiss v:relieve v:swap swapped swapping v:exchange v:trade v:switch v:defer deferred deferring deferral v:postpone v:delay v:cancel v:leave v:withdraw v:decline v:transfer transferred v:hold v:push v:move v:resign v:give gave',
    papers:
      'transcript n:record n:document n:schedule n:grade n:file information n:elective n:rotation n:clerkship n:shift call n:night n:weekend n:orientation vacation n:block lab study email clinic n:loan lease n:interview visit tour publication poster n:lecture n:card dental insurance n:form n:test n:deadline n:exam n:meeting n:course n:locker parking n:call n:reservation n:name n:job',
    kin: 'wife husband partner spouse fiancé fiancée fiance fiancee sister brother friend colleague cousin resident residents he she',
    things:
      'n:rotation n:apartment n:house n:badge n:phone n:room n:car n:locker n:elective n:clinic n:holiday n:scrub n:coat n:address n:size',
  },
);
