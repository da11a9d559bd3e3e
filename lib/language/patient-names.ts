import type { Span } from '../draft/draft.ts';
import { patient, tellsOfIllness, tellsOfPatient } from './clinical.ts';
import { type Named, peopleIn } from './people.ts';

/** Which of the people named in a sentence is a patient, or somebody by whom a patient can be recognized. */

/** How far from a name the words may stand that tell whose it is. */
const reach = 100;

const person =
  '(?:patient|pt|survivor|infant|boy|girl|child|man|woman|lady|gentleman|victim|teenager|toddler|newborn|baby|babies|twins?|veteran|farmer|driver|teacher|student|fisherman|widow|widower|wife|husband|daughter|sons?|sister|brother|mother|father|parents?|family|neighbou?r|landlady|caretaker)';
/** Kin of the one who is ill. */
const kin =
  /\b(?:his|her|their|(?:patient|man|woman|boy|girl|child|lady|gentleman)['’]s) (?:wife|husband|partner|daughter|son|sister|brother|mother|father|aunt|uncle|niece|nephew|grand\p{L}+|cousin|landlady|neighbou?r),? $/iu;

/** Before a name: the one of whom the clause tells. */
const labelled = new RegExp(
  `\\b${person}(?:['’]s name)?(?: [\\p{L}'’-]+){0,6}?,? ?\\(?(?:named |called |was |is |was called |is called |by the name of |was named )?$`,
  'iu',
);
const called =
  /\b(?:named|called|by the name of|name was|name is|[Cc]ase:|[Pp]atient:|case of|case [\d-]+:?|victim was|survivor,) $/;
/** Before a name, as prepositions of company and agency: nobody that the clause tells of. */
const beside = /\b(?:by|with|to|from|via|for|at|in|under|and|than|like|of|the) $/i;
/** What is done with a patient, the name following. */
const cared =
  /\b(?:follow(?:ed|ing)?|treat(?:ed|ing)?|saw|see|seen|seeing|examin(?:ed|ing)|admit(?:ted|ting)|diagnos(?:ed|ing)|discharg(?:ed|ing)|manag(?:ed|ing)|resuscitat(?:ed|ing)|intubat(?:e|ed|ing)|extubat(?:e|ed|ing)|defibrillated|transfused|vaccinated|bandaged|stabilized|catheterized|sutur(?:ed|ing)|operated(?: on)?|consented|deliver(?:ed|ing)|transferred|lost|saved|nurs(?:ed|ing)|believed|watch(?:ed|ing)|remember|recall|forget|forgot|help(?:ed)?|car(?:e|ed|ing) for|look(?:ed|ing)? (?:after|up)|s[ai]t(?:ting)? with|stay(?:ed|ing) with|think(?:ing)? (?:often )?(?:about|of)|thought (?:about|of)|round(?:ed|ing) on|called to|doctor of|hospice for|shelter for|(?:blood|fluid|pus|tubes?|lines?|drains?) from|(?:consult|note|lines?|operation|ulcer|rash|surgery|scan) on|about|into|dedicate\w* (?:[\p{L}]+ ){0,3}to|(?:gave|given|giving|administered|explained) (?:[\p{L}]+ ){0,5}to|told|know|found|beside|met|held|fed|bathed|comforted) $/iu;
/** `the chart of`, but not `the lab of`. */
const of = /\b(\p{L}+) of $/iu;
const academic =
  /^(?:supervision|guidance|lab|laborator(?:y|ies)|group|team|mentorship|direction|leadership|talk|lecture|paper|book|work|service|clinic|invitation|school|teaching|university|city|town|state|department|hospital|program|director|head|chief|chair|office|student|students|resident|advice|recommendation|support|instead|because|feedback|wisdom|kindness|company|collaboration|behalf|suggestion|research|study|method|approach|rounds|one|some|all|member|dean|most|class|college|name)$/i;
const cameWith = /\b(?:with|for|on|beside) $/i;
const whileIll = /^ (?:when|after|before|through|during|until)\b/;

/** After a name: how old, or whose patient. */
const aged =
  /^,? \(?(?:aged? )?\d{1,3}(?: ?(?:y|yo|y\/o|yrs?|years?|[FMfm])\b|[- ]years?\b|\b(?! [A-Z]))/;
const apposed =
  /^, (?:who|whose|whom|with|my|our|the|an?|one of|age|class|went|came|lung|lost|from)\b|^ (?:on |to |for |in )?(?:who|whose|whom) |^ with (?!whom|me|us|you)|^ and (?:his|her) |^ that (?:the|his|her|s?he) /;
/** What happens to a patient, as the verb that follows the name. */
const suffers =
  /^,? (?:who )?(?:then |finally |later |already |still |also |never |once |first |soon |nearly |almost |again )?(?:had|has|have|came|comes|come|lost|need(?:ed|s)|seized|died|refused|passed (?:away|on)|underwent|received|developed|coded|survived|arrested|arrived|improved|recovered|woke|walk(?:ed|s)|required|started|stopped|got|gets|became|becomes|remain(?:ed|s)|spent|lived|lives|fell|collapsed|bled|deteriorated|returned|stayed|left|went|goes|presented|suffer(?:ed|s)|(?:was|were|is|are|had been|has been|was being|were being) (?:\p{L}+ly )?(?!the first author|my|our|your|on call|teaching|presenting))/iu;
/** How a patient of whom the sentence before spoke fared. */
const fares =
  /^ (?:finally |then |later |soon |even )?(?:went home|goes home|is (?:back )?home|died|survived|passed away|recovered|woke up|pulled through|made it|walk(?:ed|s) (?:out|again|home)|was (?:home|discharged|extubated|cured)|did (?:well|not make it)|lived)\b/;
const possessive = /^[’']s? /;
const theirWork =
  /^[’']s? (?:\p{L}+ ){0,2}(?:paper|talk|poster|lecture|slides|research|abstract|study|team|lab|book|group|clinic|service|guidance|supervision|mentorship|teaching|course|rounds|office|work|article|review|advice|help|letter|feedback|bedside manner)\b/iu;
const eponym =
  /^[’']?s? (?:syndrome|disease|chorea|sign|sarcoma|lymphoma|palsy|contracture|criteria|score|procedure|fracture|tube|triad|maneuver)/i;

/** Words about a named person that only a patient calls for. */
const implied =
  /^[’']s (?:doctor|surgeon|oncologist|cardiologist|chart|scan|diagnosis|prognosis|recovery|illness|operation|discharge|labs)\b/;
const lost = /\b(?:[Ww]e|I) lost $/;

const credentials =
  /^,? (?:M\.?D|D\.?O|Ph\.?D|MBBS|RN|NP|PA-?C?|MPH|BSN|LCSW|PharmD)\b|^,? \(?(?:PGY|MS)-?\d/;
const staffNoun =
  '(?:front desk|desk|office|coordinator|secretary|pharmacist|resident|intern|fellow|attending|chief|interpreter|receptionist|preceptor|mentor|professor|director|porter|advocate|manager|instructor|tutor|roommate|classmate|colleague|co-?author|security|records|reception|administrat(?:or|ion)|assistant|nurse|midwife|therapist|dietitian|educator|technician|scientist|chaplain|librarian|volunteer|worker|aide|clerk|supervisor|counsel(?:l)?or|scrub|phlebotomist|paramedic|registrar|consultant|teacher of mine|advisor|surgeon|physician|doctor|author|investigator|PI|student of mine)';
const staffAfter = new RegExp(
  `^,? ?\\(?(?:(?:the|your|our|a|an|my|his|her|from|of|in|at|who works|who is|is|was|as)[\\p{L} ’'-]{0,30} )?(?:the |your |our |a )?${staffNoun}s?\\b`,
  'iu',
);
const ofOffice =
  /^ (?:from|of|at|in) (?:the |your |our )?[^,.;]{0,30}\b(?:office|cent(?:er|re)|department|desk|gme|lab|school|library)\b/i;
const staffBefore = new RegExp(`\\b${staffNoun}s?,? $`, 'iu');
const doctorBefore =
  /\b(?:Drs?|Doctor|Prof|Professor|Dean|Chief|Nurse|Midwife|Attending|President|Governor|Captain|Officer|Chaplain|Coordinator)\.? (?:\p{Lu}\S* )?(?:and )?$/u;
const spokenTo =
  /\b(?:thanks? to|thanks|thank you|thank|dear|greet|ask|night before|hello|hi|regards),? $/i;
/** What staff do and what is done by them, in the words after and before a name. */
const acts =
  /^(?: and [^,.;]{1,45})? (?:who |that )?(?:(?:was|were|is|are|had|has|have|would|will|can|could|also|kindly|just|first|always|still|once|then) ){0,3}(?:teach|taught|tell|told|ask(?:s|ed|ing)?\b|sent|send|show|explain|wr(?:ote|ite|itten)|giv|gave|brought|bring|keep|kept|correct|say|said|help|hand|lead|led\b|run|ran\b|build|built|sew|confirm|notice|remind|offer|work|let(?:s|ting)? |introduc|invit|answer|arrang|organi|mention|wants? (?:me|us|to know)|needs? (?:my|the|a) (?:form|paper|copy|signature)|translat|interpret|greet|welcom|demonstrat|lent|lend|present(?!ed (?:with|to the|in|at \\d))|publish|stud(?:y|ied)|research|co-?author|review|supervis|mentor|recommend|treat|admitted (?:the|a|\\d)|operat)/i;
const doneBy = /\b(?:by|from|thanks to|via|through|asks?|asked|tells?|told|where|met|thank) $/i;
/** Speaks of the own illness before everybody. */
const inPublic =
  /\b(?:sp(?:eaks?|oke|eaking)|talk(?:s|ed|ing)?|wr(?:ites?|ote|itten)|told|tells) (?:\p{L}+ ){0,3}(?:in public|publicly|openly|about (?:his|her|their) own)\b|\b(?:in public|openly|memoir|autobiograph\w*|documentary|ted talk|podcast|on (?:tv|television|stage)|celebrity|actor|actress|singer)\b/iu;
const ownKin =
  /\b(?:my|our) (?:own |late |dear |older |younger |little |big )?(?:father|mother|grand\p{L}+|son|daughter|wife|husband|brother|sister|uncle|aunt|cousin|partner|child(?! psych)|children|family(?! medicine| practice)|friend|twins|spouse|fianc\p{L}+|mom|mum|dad|neighbou?r)\b|\bI (?:was|am) born\b|\bcouples? match/iu;

/** Whether the sentence speaks of the writer's own people, or of the writer's own birth. */
export function isOwnKin(text: string): boolean {
  return ownKin.test(text);
}

const families = /\bthe (\p{Lu}\p{Ll}+) (?:twins|family|brothers|sisters|baby)\b/u;

/** Whether it may name a patient at all: a title, or a capital beside a capital. */
function mayName(text: string): boolean {
  return (
    /\p{Lu}\S{0,40} (?:\p{Ll}{2,3} )?\p{Lu}|\b(?:[Ll]ittle|[Bb]aby) \p{Lu}/u.test(text) ||
    families.test(text)
  );
}

/** Tells the name of the person that the sentence before spoke of. */
const introduces =
  /^(?:(?:his|her|the (?:child|boy|girl|man|woman|patient|lady)'s) (?:full )?name (?:is|was)|(?:he|she) (?:is|was)|it was|that was|the \p{L}+ was that of) (?:the )?$/iu;

/** Names that tell who a patient is. `before` gives the sentence before. */
export function patientNames(text: string, before: () => string): Span[] {
  if (!mayName(text)) return [];
  const people = peopleIn(text);
  const family = families.exec(text);
  if ((people.length === 0 && !family) || isOwnKin(text) || inPublic.test(text)) return [];
  const said = new Said(text, before);
  const found: Span[] = people.filter((one) => isPatient(one, said));
  if (family && (said.ill || (introduces.test(text.slice(0, family.index + 4)) && said.told))) {
    const start = family.index + 4;
    found.push({ start, end: start + (family[1] as string).length });
  }
  return found;
}

/** What a sentence and the one before it tell, worked out when it is asked for: most names are those of colleagues. */
class Said {
  readonly text: string;
  readonly #before: () => string;
  #ill: boolean | null = null;
  #told: boolean | null = null;

  constructor(text: string, before: () => string) {
    this.text = text;
    this.#before = before;
  }

  /** The sentence tells of an illness. */
  get ill(): boolean {
    this.#ill ??= tellsOfIllness(this.text);
    return this.#ill;
  }

  /** The sentence before spoke of an illness or of a patient. */
  get told(): boolean {
    this.#told ??= tellsOfPatient(this.#before());
    return this.#told;
  }

  get ofPatient(): boolean {
    return patient.test(this.text);
  }
}

function isPatient({ start, end, titled }: Named, said: Said): boolean {
  const before = said.text.slice(Math.max(0, start - reach), start);
  const after = said.text.slice(end, end + reach);
  if (isColleague(before, after)) return false;
  if (introduces.test(before) && said.told) return true;
  if (titled && (implied.test(after) || lost.test(before))) return true;
  if (fares.test(after) && said.told) return true;
  if (!said.ill && !said.ofPatient) return false;
  if (kin.test(before)) return true;
  if (isBusy(before, after)) return false;
  if (titled) return said.ill || labelled.test(before) || apposed.test(after);
  if (called.test(before) || aged.test(after)) return true;
  if (labelled.test(before) && !beside.test(before)) return true;
  return said.ill && !theirWork.test(after) && isIll(before, after);
}

/** Whether a full name is that of the one who is ill in its sentence. */
function isIll(before: string, after: string): boolean {
  return (
    possessive.test(after) ||
    cared.test(before) ||
    apposed.test(after) ||
    isOf(before) ||
    (/\b(?:gave|taught|offered|showed) $/.test(before) && tellsOfIllness(after.slice(0, 45))) ||
    (cameWith.test(before) && whileIll.test(after)) ||
    (suffers.test(after) && tellsOfIllness(after)) ||
    tellsOfIllness(/^(?:, (?=\p{Ll})| \()([^,.;)]{3,40})/u.exec(after)?.[1] ?? '') ||
    // "a truck driver from Amarillo, Bobby Lee Stokes, came in with …"
    (/\b(?:a|an|the|our|my|that|this) [^,.;:]{2,60}, $/i.test(before) &&
      /^(?:[,.;)]| \p{Ll})/u.test(after))
  );
}

function isOf(before: string): boolean {
  const governor = of.exec(before)?.[1];
  return governor !== undefined && !academic.test(governor);
}

/** Doctors, staff, and what only bears a person's name. */
function isColleague(before: string, after: string): boolean {
  return (
    doctorBefore.test(before) ||
    staffBefore.test(before) ||
    staffAfter.test(after) ||
    ofOffice.test(after) ||
    credentials.test(after) ||
    eponym.test(after) ||
    spokenTo.test(before)
  );
}

/** Does what staff do; "her mastectomy" makes even an acting person a patient. */
function isBusy(before: string, after: string): boolean {
  if (!acts.test(after) && (!doneBy.test(before) || cared.test(before))) return false;
  if (aged.test(after) || /^[^.;]{0,14},? whose\b/.test(after)) return false;
  const theirs =
    /\b(?:his|her) (?!poster|talk|paper|lecture|slides|research|abstract|study|team)([^.;,]{0,30})/i.exec(
      after,
    )?.[1] ?? '';
  return !tellsOfIllness(theirs) && !/^ that (?:the|his|her) /.test(after);
}
