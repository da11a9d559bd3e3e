import { bearers, tellsOfIllness } from './clinical.ts';

/** Where the name of a patient stands: which words right before it or right behind it make its bearer the one who is ill. */

const kinship =
  '(?:wife|husband|partner|daughter|son|sister|brother|mother|mum|mom|father|dad|parents|family|aunt|uncle|niece|nephew|grand\\p{L}+|cousin|landlady|neighbou?r|widow|widower|children)';
const count =
  '(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,5}teen)';
/** What only a patient has, and parts of the body, which are anybody's until an illness is told. */
const ofCare =
  '(?:dressings?|bandages?|stitches|sutures|drains?|catheter|stoma|labs|scans?|x-?rays?|chart|ct|mri|echo|ecg|ekg|biops(?:y|ies)|diagnosis|prognosis|relapse|remission|discharge|autopsy|seizures?|labou?r|pregnancy|triplets|chemo\\p{L}*|airway|doctor|oncologist|cardiologist|surgeon|abdomen|recovery|illness|operation|ventilator|fracture|tumou?r|cancer|stroke|heart attack|suicide|death|last (?:words|breath|days?|hours?|night)|bedside|pulse|blood (?:sugar|pressure)|wounds?|amputation|murmur|delirium|overdose|code)';
const ofBody =
  '(?:arms?|legs?|hands?|f[oe]{2}t|toes?|fingers?|knees?|hips?|eyes?|face|skin|heart|liver|kidneys?|lungs?|belly|chest|back|breasts?|brain|spine|neck|throat|tongue|veins?|blood|breath(?:ing)?|voice|body|fever|pain|pills|tablets|medicines?|baby|bed|room|case|story|care|cough|weight|potassium|sodium|lines?|tubes?|images?|films?|smear|slides?|results?|funeral)';

const called = new RegExp(
  `(?:\\b(?:${bearers}|patient of mine|he|she|who|whom)(?:['’]s)?(?: [\\p{L}\\d'’-]+){0,6} (?:named|called|nicknamed|by the name of)|\\b(?:[Hh]is|[Hh]er|whose|${bearers}['’]s)(?: \\p{L}+)? name,? ?(?:was|is|,)|\\b[Nn]ame on (?:the|his|her) \\p{L}+ (?:was|is|read|said)|[Cc]ase:|[Pp]atient(?::| is| was)|\\b(?:[Hh]e|[Ss]he) (?:said|whispered|told me|answered|repeated),? ["“][Mm]y name is|\\b(?:name|victim) (?:was|is)|\\bcase of|\\bcase [\\d-]+:?|\\bsurvivor,) ["“]?$`,
  'u',
);
const notOfPerson =
  /\b(?:place|village|town|city|drug|program|project|book|island|tribe|virus|app|tool|device|clinic|hospital|disease|condition|syndrome|(?<!["“])my name|file name|my own name) (?:was |is )?(?:named |called )?$|\b(?:will|would|shall|could|may) be (?:named|called) ["“]?$/i;
/** "A young teacher, Folake,", "a patient of mine, Stella,", "our patient Nurul". */
const apposedTo = new RegExp(
  `\\b(?:an?|one|our|my|the|this|that|another|his|her|first|last|old|young) (?:[\\p{L}\\d-]+ ){0,3}?${bearers}(?: (?:of|with|in|from|on|aged) (?:[\\p{L}\\d-]+ ?){1,4})?, $`,
  'iu',
);
const patientBefore =
  /\b(?:patients?|pt\.?|survivor|index case|(?:the|our) (?:twins|triplets|boy|girl|baby|toddler))(?: (?:was|is|were))? $|\b(?:his|her) (?:obituary|grave|wristband|name tag) \(?$/i;
const ageBefore = new RegExp(
  `(?<![\\p{L}\\d])${count}[- ]?(?:year|yr|month|week|day)s?[- ]old(?: \\p{Ll}[\\p{L}-]*){0,3},? $`,
  'iu',
);
const ageAfter = new RegExp(
  `^(?:,| is| was| turned| had just turned| had turned| (?=\\()) ?\\(?(?:only |just |barely |then |almost |nearly |about |aged? |at |all of )?${count}(?:[ -]?(?:y|yo|y/o|yrs?|years?|months?|weeks?|days?|[FMfm])\\b|(?=[.,;:)]|$| (?:when|and|then|but|at the time|with)\\b))|^, (?:who was|aged?|in (?:his|her) \\p{L}+ties|an? \\d+[- ]year)`,
  'iu',
);
const inPlace = /\b(?:in|at|from|on|near|since|until|by|to|of|around|across|between) $/i;
const theirs = new RegExp(
  `^['’]s? (?:\\p{Ll}[\\p{L}-]* ){0,2}?(?:${ofCare}|(${ofBody}|${kinship}))\\b(?! (?:sheets?|notes?|forms?|template|talk|lecture|paper|poster|study|research|team|group|course|chapter|teaching|rounds|slides|book|protocol|guidelines?|trial|checklist|summary|programs?|pathway|clinics?|curriculum|cent(?:er|re)s?|units?|wards?|hospitals?|institute|society|elective|service|track|registry))`,
  'iu',
);
const ofTheirs = new RegExp(
  `\\b(?!stroke|code|case)(?:${ofCare}|(${ofBody}|${kinship})) of (?:poor |dear |old |little )?$`,
  'iu',
);
const bedBefore =
  /\b(?:bed|room|ward|bay|cot|incubator|cubicle)(?: (?:no\.? ?)?[\dA-Z][\dA-Z-]{0,4})?,? (?:was|lay|is|sat|slept|there was|we had|I had|I met|I found)? ?$/i;
const bedAfter =
  /^,? \(?(?:(?:in|from|of|lay in|slept in) )?(?:the )?(?:(?:bed|cot|bay|incubator|cubicle|room)s? (?:no\.? ?)?#?\d+\w?\b|(?<=in )\d{2,4}[A-Z]?\b)/i;

/** What is done with a patient only; and what one does with anybody, told of a patient by the words behind. */
const cared =
  /\b(?:(?:treat|examin|admitt?|diagnos|discharg|resuscitat|intubat|extubat|defibrillat|transfus|vaccinat|bandag|catheteri[sz]|sutur|stitch|consent|deliver|nurs|bath|wash|comfort|consol|reviv|cannulat|tapp|scann|clerk|counsell?|carr[iy]|follow|dialy[sz]|stabili[sz])(?:e?d|ing|e)?|operat\w+ on|lost|losing|saved?|saving|car(?:e|ed|ing) for|t(?:ook|ake|aking) care of|look(?:ed|ing)? after|round(?:ed|ing) on|s[ai]t(?:ting)? with|stay(?:ed|ing) with|held|holding|fed|feeding) $/i;
const spokenOf =
  /\b(?:remember(?:ed|ing)?|recall|forg[eo]t|forgetting|think(?:ing)? (?:often )?(?:of|about)|thought (?:of|about)|told|tell(?:ing)?|explain(?:ed|ing)? to|news to|promised?|asked|met|saw|see|seeing|had|have|after|for|with|from|about|meet(?:ing)?|know|knew|known|loved?|was|is|of|helped|on) $/i;
const relative =
  /^(?:,? who(?:se|m)?\b|,? with (?!me\b|us\b|my\b)| that (?:his|her|he|she|the)\b| (?:\p{L}+ing )?(?:to )?(?:his|her)\b|, (?:after|before|during|through)\b| (?:after|before|during|through|when) (?:his|her|the|a|he|she)\b| to (?!the (?:program|list|team|paper)))/iu;
const boundary = /^(?:[.,;:!?)]|$| \p{Ll})/u;
const clauseStart =
  /(?:^|[,;:“"(]|\b(?:and|when|while|until|before|after|that|because|since|if|but|as|how|why|day|night|where|once)) ?$/i;
const suffers =
  /^,? (?:then |finally |later |already |still |also |never |once |first |soon |nearly |almost |again |only |just )?(?:died|bled|seized|coded|woke|arrested|collapsed|survived|recovered|needed|arrived|presented|refused|suffered|underwent|developed|deteriorated|stopped|lay|lost|improved|relapsed|(?:was|were|is|had been|has been|was being|got|gets|became) (?:\p{L}+ly )?(?:\p{L}+ed|brought|dying|dead|born|ill|sick|pregnant|septic|blue|pale|in (?!the|my|our|your)|on (?:a |the )?(?:dialysis|vent\p{L}*|ecmo|oxygen|insulin))\b|(?:had|has|have) (?:an?|her|his|been|lost|fallen|no|severe|both|had|stage|end)|c[ao]me(?:s)? (?:in|to us|to our|to the|back|with|after)|went (?:home|into|to|through|in)|walk(?:ed|s)|fought|battled|beat|lived with)\b/iu;
/** Several people, or nobody: no name, though they suffer. */
const many =
  /^(?:every|any|some|no)(?:one|body|thing)$|^(?:people|children|women|men|half|none|others|labou?r|life|death|pain|triage|pharmacy|transport|\p{L}+(?:ology|iatry|atrics|etrics|urgery|icine|sia|sis|tion|ment|ness|ity))$|(?<![aoiu]|ame|le|s)s$/iu;

/** "X, one of my first patients", "X was our youngest transplant". */
const firstOf =
  /^(?:, (?:an?|my|our|your|his|her|the|one of (?:my|our|your|the)) (?:[\p{L}-]+ ){0,3}(?:patients?|survivor|case)\b| (?:was|is) (?:my|our|the) (?:very )?(?:first|last|only|\p{L}+est) (?:\p{L}+ )?(?:patient|death|code|delivery|birth|case|loss|admission|intubation|transplant|survivor)\b)/iu;

/** "The case I presented, X", "I presented X at morning report". */
const asCase =
  /\bcases? (?:that |which )?(?:I|we) (?:\p{L}+ly )?(?:presented|discussed|saw|managed|treated|followed|described|wrote up|talked about|spoke about|worked up)(?: (?:together|to you|with you|at \p{L}+|last \p{L}+|on \p{L}+))?, $/iu;
const presented = /\bpresent(?:ed|ing) $/i;
const atRounds =
  /^,? (?:at|in|during|on|to) (?:the |our |my |your )?(?:\p{L}+ )?(?:m ?(?:&|and) ?m|morning report|rounds|case conference|tumou?r board|noon conference|handoff)\b/iu;

/** What stands around a name. */
export interface Around {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** The sentence tells of an illness. */
  readonly ill: boolean;
}

/** Named as a patient is: `a man called X`, `X, 71`, `nine-year-old X`, `in bed 22 lay X`. */
export function isIntroduced({ before, after }: Around): boolean {
  if (called.test(before)) return !notOfPerson.test(before);
  return (
    patientBefore.test(before) ||
    isAged(before, after) ||
    (apposedTo.test(before) && /^[,.;:)]/.test(after)) ||
    firstOf.test(after) ||
    isCase(before, after) ||
    isInBed(before, after)
  );
}

/** Spoken of as the case that was presented. */
export function isCase(before: string, after: string): boolean {
  return asCase.test(before) || (presented.test(before) && atRounds.test(after));
}

/** Told how old: `nine-year-old X`, `X, 71, …`, `X was nine when …`. */
export function isAged(before: string, after: string): boolean {
  return ageBefore.test(before) || (ageAfter.test(after) && !inPlace.test(before));
}

/** Lies in a numbered bed or room. */
export function isInBed(before: string, after: string): boolean {
  return bedBefore.test(before) || bedAfter.test(after);
}

/** Owns what only a patient has (`Danny's dressings`, `the labs of Lorenzo`), or a body of which illness is told. */
export function ownsCare({ before, after, ill }: Around): boolean {
  const own =
    theirs.exec(after) ?? (/\bof (?:\p{L}+ )?$/u.test(before) ? ofTheirs.exec(before) : null);
  return own !== null && (ill || own[1] === undefined);
}

/** Whether the clause tells that the one named is ill or treated. */
export function isTreated({ name, before, after }: Around): boolean {
  if (/^['’]s? /.test(after))
    return tellsOfIllness(
      /^['’]s? ((?:(?!(?:on|about|for|in|at|from)\b)[\p{L}\d-]+ ?){1,4})/u.exec(after)?.[1] ?? '',
    );
  if (cared.test(before)) return boundary.test(after);
  if (isDescribed(after) && !inPlace.test(before)) return true;
  if (spokenOf.test(before)) return relative.test(after) && tellsOfIllness(after);
  return (
    clauseStart.test(before) && !many.test(name) && suffers.test(after) && tellsOfIllness(after)
  );
}

/** `X, postpartum, …`, `X (lupus)`, `X, who had eclampsia`. */
export function isDescribed(after: string): boolean {
  return tellsOfIllness(described.exec(after)?.[1] ?? '');
}

/** What is said of a name behind a comma or in brackets, without a subject of its own. */
const described =
  /^(?:, (?=\p{Ll})(?!(?:and|but|so|as|which|we|you|he|she|they|it|this|that|there|then) |(?:my|your|our|his|her|the) [\p{L}-]+ (?:died|stopped|failed|crashed|broke|is|was|has|had|were|are)\b)| \()([^,.;:)]{3,60})/u;
