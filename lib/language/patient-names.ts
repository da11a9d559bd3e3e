import type { Span } from '../draft/draft.ts';
import { bearers, patient, tellsOfIllness, tellsOfPatient } from './clinical.ts';
import { actsAsStaff, isColleague, isDoer, isOwnKin, isPublic } from './colleagues.ts';
import { firstNamesIn, mayNameOne } from './first-names.ts';
import {
  type Around,
  isAged,
  isCase,
  isDescribed,
  isInBed,
  isIntroduced,
  isTreated,
  ownsCare,
} from './patient-places.ts';
import { type Named, peopleIn } from './people.ts';

/** Which of the people named in a sentence is a patient, or somebody by whom a patient can be recognized. */

/** How far from a name the words may stand that tell whose it is. */
const reach = 100;

/** Kin of the one who is ill. */
const kin = new RegExp(
  `\\b(?:his|her|their|whose|${bearers}['’]s) (?:wife|husband|partner|daughter|son|sister|brother|mother|father|aunt|uncle|niece|nephew|grand\\p{L}+|cousin|landlady|neighbou?r)(?:,| is| was)?(?: called| named)? $`,
  'iu',
);

/** Before a name: the one of whom the clause tells. */
const labelled = new RegExp(
  `\\b${bearers}(?:['’]s name)?(?: [\\p{L}'’-]+){0,6}?,? ?\\(?(?:named |called |was |is |was called |is called |by the name of |was named )?$`,
  'iu',
);
/** Prepositions of company and agency. */
const company = 'by|with|to|from|via|for|at|in|under';
/** Before a name: nobody that the clause tells of. */
const beside = RegExp(`\\b(?:${company}|and|than|like|of|the) $`, 'i');
/** Before the name of a house or a town. */
const placed = /\b(?:at|near|into) $/i;
/** Before a name that is no subject of what follows. */
const inCompany = RegExp(`\\b(?:${company}) $`, 'i');
/** What is done with a patient, the name following. */
const cared =
  /\b(?:follow(?:ed|ing)?|treat(?:ed|ing)?|saw|see|seen|seeing|examin(?:ed|ing)|admit(?:ted|ting)|diagnos(?:ed|ing)|discharg(?:ed|ing)|manag(?:ed|ing)|resuscitat(?:ed|ing)|intubat(?:e|ed|ing)|extubat(?:e|ed|ing)|defibrillated|transfused|vaccinated|bandaged|stabilized|catheterized|sutur(?:ed|ing)|operated(?: on)?|consented|deliver(?:ed|ing)|transferred|lost|saved|nurs(?:ed|ing)|help(?:ed)?|car(?:e|ed|ing) for|look(?:ed|ing)? (?:after|up)|s[ai]t(?:ting)? with|stay(?:ed|ing) with|round(?:ed|ing) on|called to|doctor of|hospice for|shelter for|(?:blood|fluid|pus|tubes?|lines?|drains?) from|(?:consult|note|lines?|puncture|biopsy|operation|ulcer|rash|surgery|scan|whipple|procedure|bypass|transplant|repair|replacement|cesarean|c-section|[\p{L}]+(?:ectomy|otomy|ostomy|plasty|oscopy|centesis)) on|(?:history|vitals) (?:from|of)|dedicate\w* (?:[\p{L}]+ ){0,3}to|(?:gave|given|giving|administered|explained) (?:[\p{L}]+ ){0,5}to|beside|held|fed|bathed|comforted) $/iu;
/** What is done with anybody, and with a patient where the clause tells of an illness. */
const spokenOf =
  /\b(?:believed|watch(?:ed|ing)|remember|recall|forget|forgot|think(?:ing)? (?:often )?(?:about|of)|thought (?:about|of)|about|into|told|know|found|met) $/iu;
/** `the chart of`, but not `the lab of`. */
const of = /\b(\p{L}+) of $/iu;
const academic =
  /^(?:supervision|guidance|lab|laborator(?:y|ies)|group|team|mentorship|direction|leadership|talk|lecture|paper|book|work|service|clinic|invitation|school|teaching|university|city|town|state|department|hospital|program|director|head|chief|chair|office|student|students|resident|advice|recommendation|support|instead|because|feedback|wisdom|kindness|company|collaboration|behalf|suggestion|research|study|method|approach|rounds|coffee|tea|soup|bread|cake|cooking|kitchen|hospitality|welcome|tour|help|one|some|all|member|dean|most|class|college|name|headmistress|headmaster|principal|teacher|pastor|priest|mayor|owner|manager|citizen|native|king|queen|was|is)$/i;
/** `the Sierra of`, `the Journal of`: what follows is part of a name. */
const ofName = /\S \p{Lu}\p{Ll}+ of $|\b(?:between|from) (?:\p{Lu}\p{L}+ )+(?:and|to) $/u;
const cameWith = /\b(?:with|for|on|beside) $/i;
const whileIll = /^ (?:when|after|before|through|during|until)\b/;

/** After a name: how old, or whose patient. */
const aged =
  /^,? \(?(?:aged? )?\d{1,3}(?: ?(?:y|yo|y\/o|yrs?|years?|[FMfm])\b|[- ]years?\b|\b(?! [A-Z]))/;
const apposed =
  /^, (?:who|whose|whom|with|my|our|the|an?|one of|age|class|went|came|lung|lost|from)\b|^ (?:on |to |for |in )?(?:who|whose|whom) |^ with (?!whom|me|us|you)|^ (?:(?:out|up|down|over) )?(?:on|in|from|at|of|near) [^,.;]{2,30} with (?:the|a|an|his|her) |^ and (?:his|her) |^ that (?:the|his|her|s?he) /;
/** What happens to a patient, as the verb that follows the name. */
const suffers =
  /^,? (?:who )?(?:then |finally |later |already |still |also |never |once |first |soon |nearly |almost |again )?(?:had|has|have|came|comes|come|lost|need(?:ed|s)|seized|died|refused|passed (?:away|on)|underwent|received|developed|coded|survived|arrested|arrived|improved|recovered|woke|walk(?:ed|s)|required|started|stopped|got|gets|became|becomes|remain(?:ed|s)|spent|lived|lives|fell|collapsed|bled|deteriorated|returned|stayed|left|went|goes|presented|suffer(?:ed|s)|(?:was|were|is|are|had been|has been|was being|were being) (?:\p{L}+ly )?(?!the first author|my|our|your|on call|teaching|presenting))/iu;
/** How a patient of whom the sentence before spoke fared. */
const fares =
  /^ (?:finally |then |later |soon |even )?(?:no longer \p{L}+s\b|is (?:now |already |again )?(?:well|better|fine|nursing|walking|eating|talking|breathing|in remission|alive|back home)\b|(?:still|always|often) (?:writes|sends|calls|visits|comes|asks|waves)\b|went home|goes home|is (?:back )?home|died|survived|passed away|recovered|woke up|pulled through|made it|walk(?:ed|s) (?:out|again|home)|was (?:home|discharged|extubated|cured)|did (?:well|not make it)|lived)\b/u;
/** `…, she used to say while I flushed the drain for her ascites`. */
const whileTended =
  /^[^.;]{0,30}\b(?:while|as|when|before|after) (?:I|we) [^.;]{0,40}\b(?:his|her) ([^.;,]{0,30})/;
const possessive = /^[’']s? (?!to\b|that\b|and\b)/;
const theirWork =
  /^[’']s? (?:\p{L}+ ){0,4}(?:tricks?|tips?|hints?|recipes?|elective|program(?:me)?s?|cent(?:er|re)s?|units?|tracks?|curriculum|hospitals?|departments?|residency|fellowship|school|institute|campus|wards?|services|approach|tradition|mission|community|network|clinics|initiative|registry|pathway|speech|jokes?|remarks?|toast|stor(?:y|ies)|questions?|ideas?|suggestions?|tour|demonstration|workshop|lessons?|class|welcome|paper|talk|poster|lecture|slides|research|abstract|study|team|lab|book|group|clinic|service|guidance|supervision|mentorship|teaching|course|rounds|office|work|article|review|advice|help|letter|feedback|bedside manner)\b/iu;
/** Whom a hospital names by the mother. */
const newborn = /^(?:Baby (?:[Gg]irl|[Bb]oy)|B\/[Oo]) /;
/** Who has such a title serves a house more often than lying in it. */
const clerical = /^(?:Sister|Brother|Father|Reverend|Pastor|Rabbi|Imam|Master|Captain|Sergeant)\b/;
/** What is done with nobody but a patient, who is called `Mrs. X` then. */
const medical =
  /\b(?:(?:treat|examin|admitt|diagnos|discharg|resuscitat|intubat|extubat|transfus|sutur|stitch|catheteri[sz]|vaccinat|cannulat|dialy[sz])(?:e?d|ing|e)|(?:we|I|not|to|of) (?:lost|lose|losing|saved?|saving|treat)|car(?:e|ed|ing) for|t(?:ook|aking) care of) $/i;

/** Where nobody lies but a patient. */
const inNumberedBed = /^,? \(?(?:in |from )?(?:bed|bay|cot) \d/i;

/** `the Foster twins`; `the Robinsons, whose baby …`, who are known by what befell them. */
const families =
  /[Tt]he (?:(\p{Lu}\p{Ll}+) (?:twins|family|brothers|sisters|baby|boys?|girls?|child|children|kids?|siblings|couple|infant|newborn)\b(?!['’]s|-| (?:medicine|practice|health|physicians?|doctors?|care|clinics?|cent(?:er|re)s?|hospitals?|units?|wards?|residency|programs?|services?|psychiatry|planning|birth)\b)|(\p{Lu}\p{Ll}{2,}s)(?=,? (?:whose|who|lost|had|brought)\b))/u;

/** Whether it may have a title or a name of several words: a capital beside a capital, or `little` before one. */
const severalWords =
  /\p{Lu}\S{0,40} (?:\p{Ll}{2,3} )?\p{Lu}[\p{Ll}.'’]|\b(?:[Ll]ittle|[Bb]aby(?: girl| boy)?|young|tiny) \p{Lu}/u;

/** Tells the name of the person that the sentence before spoke of. */
const introduces =
  /^(?:(?:his|her|the (?:child|boy|girl|man|woman|patient|lady)['’]s) (?:full |first |last )?name (?:is|was)|(?:he|she) (?:is|was)(?: (?:called|named))?|(?:we|they|everybody|everyone) (?:all )?called (?:him|her)|it was|that was|this was|the \p{L}+ was that of|i mean|i am thinking of|you (?:may|might|will)? ?(?:remember|recall) (?:him|her) as) (?:the |little |old )?$/iu;

/** `She was X, seen in August with confusion`, whoever was spoken of before. */
const isHe = /(?:^|[,;:] )(?:he|she) was (?:one |a certain )?$/i;

/** Names that tell who a patient is. `before` gives the sentence before. */
export function patientNames(text: string, before: () => string): Span[] {
  if (!mayNameOne(text)) return [];
  const people = severalWords.test(text) ? peopleIn(text) : [];
  people.push(...firstNamesIn(text, people));
  const family = families.exec(text);
  if (people.length === 0 && !family) return [];
  const said = new Said(text, before);
  const found: Span[] = people.filter((one) => isPatient(one, said));
  if (family && (said.ill || (introduces.test(text.slice(0, family.index + 4)) && said.told))) {
    const start = family.index + 4;
    found.push({ start, end: start + (family[1] ?? (family[2] as string)).length });
  }
  return found.length > 0 && !isOwnKin(text) && !isPublic(text) ? found : [];
}

/** What a sentence and the one before it tell, worked out when it is asked for: most names are those of colleagues. */
class Said {
  readonly text: string;
  readonly #before: () => string;
  #ill: boolean | null = null;
  #clinical: boolean | null = null;
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

  /** The sentence tells of an illness or speaks of a patient. */
  get clinical(): boolean {
    this.#clinical ??= this.ill || patient.test(this.text);
    return this.#clinical;
  }
}

function isPatient({ start, end, shape }: Named, said: Said): boolean {
  const before = said.text.slice(Math.max(0, start - reach), start);
  const after = said.text.slice(end, end + reach);
  const around = { name: said.text.slice(start, end), before, after, ill: said.ill };
  const suspected =
    (((introduces.test(before) && !ownsElse(around)) || fares.test(after)) && said.told) ||
    (isHe.test(before) && said.ill && !isBusy(before, after)) ||
    (said.clinical ? isAmongIll(around, shape) : isCaredFor(around, shape, said));
  return suspected && !isColleague(before, after) && !ofName.test(before);
}

/** In a sentence without an illness: a patient by what is theirs, or by the sentence before. */
function isCaredFor(around: Around, shape: Named['shape'], said: Said): boolean {
  const { before, after } = around;
  if (newborn.test(around.name) || (shape !== 'full' && ownsCare(around))) return true;
  if (shape === 'titled' && (medical.test(before) || inNumberedBed.test(after))) return true;
  if (kin.test(before) && said.told) return true;
  if (shape !== 'first' && isCase(before, after) && !actsAsStaff(after)) return true;
  return said.told && (isInBed(before, after) || (shape === 'first' && isIntroduced(around)));
}

/** In a sentence that tells of an illness or a patient: whether it is told of the one named. */
function isAmongIll(around: Around, shape: Named['shape']): boolean {
  const { before, after, ill } = around;
  if (shape === 'first')
    return (
      !isBusy(before, after) &&
      !theirWork.test(after) &&
      (isIntroduced(around) || ownsCare(around) || (ill && isTreated(around)))
    );
  if (kin.test(before) || isIntroduced(around)) return true;
  if (shape === 'titled' && (medical.test(before) || ownsCare(around))) return true;
  if (isBusy(before, after) || (shape === 'titled' && ownsElse(around))) return false;
  if (shape === 'titled' && !beside.test(before) && !clerical.test(around.name))
    return (ill && !theirWork.test(after)) || labelled.test(before) || apposed.test(after);
  if (aged.test(after) || (labelled.test(before) && !beside.test(before))) return true;
  return ill && !theirWork.test(after) && isIll(before, after);
}

/** Whether what is said to be theirs is neither an illness nor a part of anybody: `Ms. Adler's kite`. */
function ownsElse(around: Around): boolean {
  const owned = /^['’]s? ([^.,;:!?]+)/.exec(around.after)?.[1];
  return owned !== undefined && !ownsCare(around) && !tellsOfIllness(owned);
}

/** Whether a full name is that of the one who is ill in its sentence. */
function isIll(before: string, after: string): boolean {
  if (possessive.test(after)) return true;
  if (placed.test(before)) return false;
  return (
    cared.test(before) ||
    (spokenOf.test(before) && tellsOfIllness(`${lastClause(before)}${after}`)) ||
    apposed.test(after) ||
    isOf(before) ||
    tellsOfIllness(
      /^(?:.*\b)?the ([^,.;:]{3,40}) (?:was|is|were)(?: called)? $/i.exec(before)?.[1] ?? '',
    ) ||
    (/: $/.test(before) && /^[.,;(]|^$/.test(after)) ||
    (/\b(?:gave|taught|offered|showed) $/.test(before) && tellsOfIllness(after.slice(0, 45))) ||
    (cameWith.test(before) && whileIll.test(after)) ||
    (suffers.test(after) && !inCompany.test(before) && tellsOfIllness(after)) ||
    tellsOfIllness(whileTended.exec(after)?.[1] ?? '') ||
    isDescribed(after) ||
    // "a truck driver from Amarillo, Bobby Lee Stokes, came in with …"
    (/\b(?:a|an|the|our|my|that|this) [^,.;:]{2,60}, $/i.test(before) &&
      /^(?:[,.;)]| \p{Ll})/u.test(after))
  );
}

/** What of a text stands behind its last comma. */
function lastClause(text: string): string {
  return text.slice(Math.max(...[...',;:'].map((mark) => text.lastIndexOf(mark))) + 1);
}

function isOf(before: string): boolean {
  const governor = of.exec(before)?.[1];
  return governor !== undefined && !academic.test(governor);
}

/** What an acting person has or does: `his …`, `she …`, unless it is their work. */
const ofTheirs =
  /\b(?:(?:his|her) (?!poster|talk|paper|lecture|slides|research|abstract|study|team)|(?:he|she) (?!(?:had |has |was )?(?:treat|saw|seen|see|taught|teach|work|ran|run|stud|manag|diagnos|operat|admit|wrote|research)))([^.;,]{0,30})/i;

/** Does what staff do; "her mastectomy" makes even an acting person a patient. */
function isBusy(before: string, after: string): boolean {
  const isCared = cared.test(before) || spokenOf.test(before);
  // `The biopsy on X taught me`: the biopsy did.
  if (isCared && before.endsWith(' on ')) return false;
  if (!actsAsStaff(after) && (!isDoer(before) || isCared)) return false;
  if (aged.test(after) || isAged(before, after) || /^[^.;]{0,14},? whose\b/.test(after))
    return false;
  const theirs = ofTheirs.exec(after)?.[1] ?? '';
  return !tellsOfIllness(theirs) && !/^ that (?:the|his|her) /.test(after);
}
