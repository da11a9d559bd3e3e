import type { Span } from '../lib/draft/draft.ts';
import { isOnlySentence, removeSentence, replaceSentence } from '../lib/engine/mend.ts';
import type { Examples, Rule } from '../lib/engine/rule.ts';

/** What makes a person in the sentence a patient: diseases, findings, treatments. */
const clinical =
  /\b(?!diploma|aroma|oklahoma|tacoma|empath|sympath|apath)\p{L}{2,}(?:itis|a?emia|omas?|osis|oses|ectomy|otomy|ostomy|pathy|plegia|paresis|rrh(?:age|ea)|uria|algia|schisis|atresia|ectasis|penia|cythemia|plasia|thorax|stenosis|megaly|thyroidism)\b|\b(?:stroke|seiz(?:ed|ures?)|dka|copd|ckd|mdr|tb|hiv|aids|als|stemi|sepsis|septic|overdos\w*|amput\w*|transplant\w*|chemo\w*|biops\w*|intubat\w*|resuscitat\w*|dialysis|ulcers?|fractures?|murmur|tumou?rs?|cancer|rabies|malaria|dengue|measles|syphilis|asthma\w*|diabet\w*|insulin|warfarin|pneumonia|delirium|dement\w*|eclampsia|placenta|postpartum|hospice|ecmo|ventilator|admitted|admission|discharged?|coded|surgery|operated|sutured|chest tube|ejection fraction|lupus|arrest|valve|aort\w*|appendix|abscess|hernia|rash|palsy|huntington\w*|parkinson\w*|wilson disease|kawasaki|guillain|lemierre|aneurysm|dissection|embol\w*|thromb\w*|bleed\w*|burns?|tetanus|poisoning|autism|epilep\w*|epileptic\w*|sclerosis|cirrho\w*|fistula|fibrosis|sickle|cystic|hypertension|hypotherm\w*|gunshot|stabb\w*|knife|trauma|crash|coma|infarct\w*|chorea|pemphigus|gastric|volvulus|locked-in|hypertroph\w*|hyperplasia|edema|pulmonary|effusion|hip|cleft|preeclampsia|down syndrome|syndrome|disease|infection|prosthesis|colostomy|syncope|consult|delivery|her pain|the pain|lung|melanoma|lesion|wound|oxygen|blood pressure|anorexia|miscarriage|suicid\w*|psychosis|schizophreni\w*|mastectomy|born at \d+ weeks|silicosis|died|lacerat\w*|jaundice|(?:heart|kidney|liver|renal) failure|paraly[sz]\w*|swollen|readmi\w*|extubat\w*|catatoni\w*|takotsubo|manic|mania|psychotic|relaps\w*|remission|infected|fever|sarcoid|lymphoma|metasta\w*|palliative|stent\w*|catheter\w*|steroids?|lorazepam|potassium|hemoglobin|suffered|withdrawal|overdose|rupture[sd]?|obstruct\w*|perforat\w*|concussion|spina bifida|cerebral|mri|ct|implant|heart stopped|spinal fusion|nicu|pelvis|miner|no heartbeat)\b/iu;
const patient =
  /\b(?:patients?|index case|case report|(?:the|a|my) case of|survivor|newborn|infant|the (?:man|woman|boy|girl|child|lady|gentleman|teenager|amputee|victim))\b/i;

const name =
  "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)(?: (?:(?:de|da|di|del|van|von|bin|al|el|la|der|le) )?(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.))*";
const fullName =
  "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.)?(?: (?:(?:de|da|di|del|van|von|bin|al|el) )?\\p{Lu}[\\p{L}'’-]+)+";
const titled = new RegExp(
  `\\b(?:Mr|Mrs|Ms|Miss|Herr|Frau|Se[nñ]ora?|Baby(?: Girl| Boy)?|[Ll]ittle|Old|Master|Sister|Reverend|Sergeant|Deputy|Senator)\\.? (?:(?:Mr|Mrs|Ms)\\. )?${name}`,
  'gu',
);
/** A whole name where the words around it say that it is a patient's. */
const named = [
  `\\b(?:patient|survivor|case|infant|boy|girl|child|man|woman|victim|teenager|newborn|baby|twins?|farmer|driver|veteran|teacher|student|fisherman|nurse|widow|wife|husband|daughter|son|sister|brother|mother|father)(?:'s name)?(?: [\\p{Ll}-]+){0,5}?,? (?:named |called |was |is |was called |is called |by the name of )?,? ?(${fullName})`,
  `\\b(?:named|called|the case of|a case of|my case of|[Cc]ase:|[Pp]atient:|followed|cared for|doctor of|looked after|treated|treating|saw|operated on|operated|resuscitated|intubated|about|of|on|into|believed|hospice for|look up|sat with) (${fullName})`,
  `(${fullName})(?:'s|’s) `,
  `\\b(?:with|for|beside) (${fullName})(?= (?:when|after|before|through|during|until))`,
  `\\bthe (\\p{Lu}\\p{Ll}+) (?:twins|family|brothers|sisters|baby)\\b`,
  '(\\p{Lu}\\. \\p{Lu}\\p{Ll}+)(?=, \\p{Ll}+(?:ectomy|itis|oma|osis))',
  `(${fullName})(?=, (?:aged? )?\\d{1,3}\\b(?! [A-Z])|, (?:my|our|who|with|the|a|class|age|went|came|lung|lost)\\b| with| and (?:his|her)\\b| who| had| came| lost| needed| was| went| seized| died| refused| taught)`,
  `\\b(?:name was|name is|was|were|remember|recall|to|think of|help) (${fullName})`,
].map((source) => new RegExp(source, 'gu'));

/** A place, a course or a paper that bears the name of an illness tells of no patient. */
const institution =
  /\b[\p{L}-]+ (?:application|program|residency|interview|clerkship|rotation|elective|unit|clinic|team|cent(?:er|re)|service|group|ward|bay|fellowship|conference|department|lecture|scale|teaching|course|curriculum|research|lab|registry|room|rounds?|pathway|protocol|track|board|sheet|form|note|summary|office|nurses?|educat\w+|camp|consortium|society|simulation|night shift)s?\b/giu;

/** Names that are no patient's: doctors, staff, places, months, one's own family. */
const ranked =
  /^(?:dr|drs|doctor|prof|professor|dean|chief|nurse|midwife|matron|coordinator|secretary|chaplain|officer|captain)\b/i;
const notPerson =
  /\b(?:hospital|university|college|school|clinic|center|centre|medical|medicine|residency|program|professor|jobs|lacks|president|king|magic|department|institute|syndrome|disease|association|society|foundation|church|county|city|valley|state|street|avenue|road|unit|ward|team|house|award|journal|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|match|step|i|letter|spanish|english|arabic|american|african|new|san|santa|santo|los|united|saudi|north|south|east|west|emergency|internal|family|general|grand|social|red|covid|bone|global|public|free|hope|scale|score|index|test|mercy|memorial|lake|lakes|mount|fort|port|royal|national|world|day|week|falls|creek|springs|hills?|river|bay|beach|heights|park|point|ridge|grove|islands?|mountain|harbou?r|forest|canyon|california|texas|health|peds|pediatrics|paediatrics|surgery|psych|psychiatry|neurology|radiology|pathology|anesthesia|anesthesiology|dermatology|derm|ortho|orthopa?edics|urology|obgyn|ob-gyn|gyn|im|fm|em|pm&r|ent|neuro|rehab|gme)\b/i;
const title = /^(?:Mrs?|Ms|Miss|Baby|Little|Herr|Frau)\b/;
const staff =
  '(?:front desk|desk|office|coordinator|secretary|pharmacist|resident|intern|fellow|attending|chief|interpreter|receptionist|preceptor|mentor|professor|director|porter|advocate|manager|instructor|tutor|roommate|classmate|colleague|security|records|reception|administrat(?:or|ion)|assistant|nurse|midwife|therapist|dietitian|educator|technician|scientist|chaplain|librarian|volunteer|worker|aide|clerk|supervisor|counsel(?:l)?or|scrub|phlebotomist|paramedic|registrar|consultant|teacher of mine|advisor)';
const colleague = new RegExp(
  `^,? ?(?:(?:the|your|our|a|an|my|his|her|from|of|in|at|who works|is|was|as)[\\p{L} ’'-]{0,30} )?(?:the |your |our |a )?${staff}s?\\b`,
  'iu',
);
const colleagueBefore = new RegExp(`\\b${staff}s?,? (?:(?:Mrs?|Ms|Miss)\\.? )?$`, 'iu');
const doctor =
  /\b(?:Dr|Drs|Doctor|Prof|Professor|Dean|Chief|Nurse|Midwife|Attending|President|Governor)\.? (?:\p{Lu}\S* )?(?:and )?$/u;
/** What staff do and what is done by them, in the words after and before a name. */
const acts =
  /^(?: and [^,.;]{1,45})? (?:who |that )?(?:(?:was|were|is|are|had|has|have|would|will|can|could|also|kindly|just|first|always|still|once|then) ){0,3}(?:teach|taught|tell|told|ask(?:s|ed|ing)?\b|sent|send|show|explain|wr(?:ote|ite|itten)|giv|gave|brought|bring|keep|kept|correct|say|said|help|hand|lead|led\b|run|ran\b|build|built|sew|confirm|notice|remind|offer|work|let(?:s|ting)? |introduc|invit|answer|arrang|organi|mention|wants? (?:me|us|to know)|needs? (?:my|the|a) (?:form|paper|copy|signature)|run|translat|interpret|greet|welcom|demonstrat|present)/i;
const doneBy = /\b(?:by|from|thanks to|via|through|asks?|asked|tells?|told|where|met|thank) $/i;
/** Said of somebody beside the name, where no illness is told. */
const asPatient =
  /\b(?:patient|case|survivor|newborn|infant|baby|man|woman|boy|girl|child|lady|gentleman|teenager|twins)\b[^.;]{0,25}$/i;
const mine =
  /\b(?:my|our) (?:own )?(?:father|mother|grand\p{L}+|son|daughter|wife|husband|brother|sister|uncle|aunt|cousin|partner|child|children|family|friend|twins|spouse)\b|\bI (?:was|am) born\b|\bcouples? match/iu;

const date =
  '(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}* \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*(?:,? \\d{4})?|Christmas Eve(?: \\d{4})?)';
const fullDate =
  '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}* \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*,? \\d{4})';
const recordNumber =
  /\b(?:MRN|MR ?(?:number|no\.?|#)|medical record (?:number|no\.?)|hospital (?:number|no\.?|id)|chart (?:number|no\.?)|patient(?: (?:no\.?|number|id))?|accession (?:number|no\.?)|claim (?:number|no\.?)|insurance id|account number on the bill[^.\d]{0,20})[^.\d\n]{0,40}?(?:[A-Z]{1,3})?\d[\d-]{2,}[\w-]*|\bnumber \d{2,}-\d+ in our/gi;
const birth = new RegExp(
  `\\b(?:DOB|D\\.O\\.B\\.|[Dd]ate of birth|[Bb]orn(?: on)?)(?::| is| was)? ${fullDate}|\\bDOB:? [\\d/.-]{6,}`,
  'gu',
);
const room = /\b(?:[Rr]oom|[Bb]ed(?: no\.?)?) (?=\S*\d)[\w-]+/gu;
const dated = new RegExp(`\\b${date}`, 'u');
const elsewhere =
  /\b(?:interview|exam|talk|poster|conference|office|meeting|lecture|session|lab|tour|presentation|booked|hotel|shelf|osce|class|workshop)\b/i;
const phone = /(?<![\w-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])/g;
const address =
  /\b(?:\d{1,5},? (?:\p{Lu}[\p{L}'’.]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Lane|Way|Court|Drive|Terrace|Place|Boulevard)\b|(?:\p{Lu}\p{L}+ ){1,2}(?:Street|Avenue|Road|Lane) \d{1,5}\b|apartment \d+\w?\b[^.]{0,30}\p{Lu}\p{L}+)/gu;
/** Words about a named person that only a patient calls for. */
const implied =
  /\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'-]+[’']s (?:doctor|surgeon|oncologist|cardiologist|chart|scan|diagnosis|prognosis|recovery|illness|operation|discharge home|labs)\b|\b(?:[Ww]e|I) lost (?:Mr|Mrs|Ms|Baby|little)\b/u;
/** Tells the name of the person that the sentence before spoke of. */
const introduces =
  /^(?:(?:his|her|the (?:child|boy|girl|man|woman|patient|lady)'s) (?:full )?name (?:is|was)|(?:he|she) (?:is|was)|it was|that was|the \p{L}+ was that of) (?:the )?(?=\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+|family)|(?:Mrs?|Ms)\.)/iu;
const initials =
  /(?<![\p{L}.]|\p{Lu}\. )\p{Lu}\. ?\p{Lu}\.(?=,? (?:the|a|an|who|whom|from|aged?|\d+|was|had)\b)/gu;
const third =
  /\b(?:who|whom|whose|he|she|his|her|him|patient|mrs?|ms|wife|husband|daughter|son|mother|they)\b/i;

/** A name or an address needs a capital beside another word; numbers need a label or the look of a telephone's. */
const capitals = /[\p{L}\d.,'’-] (?!I(?![\p{L}.'’-]))\p{Lu}|\p{Lu}\./u;
const labels =
  /@|\d{3}\)? ?[-. ]?\d{3}[-. ]\d{4}|\b(?:MRN|MR|records?|hospital|chart|patient|accession|claim|insurance|account|number|file|DOB|birth|born|room|bed|apartment)/i;

function find(text: string, before: string): Span[] {
  if (!/\d|\p{Lu}\p{L}+ \p{Lu}|\b(?:Mr|Mrs|Ms|Miss|Baby|Herr|Frau)\b/u.test(text)) return [];
  if (!capitals.test(text) && !labels.test(text)) return [];
  const own = mine.test(text);
  const found: Span[] = [];
  const add = (start: number, words: string) => {
    const end = start + words.length;
    if (!found.some((span) => span.start < end && start < span.end)) found.push({ start, end });
  };
  const all = (pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) add(match.index, match[0]);
  };
  all(recordNumber);
  if (/\b(?:admitted|patient|chart|case)\b/i.test(text)) all(/\bfile (?:number|no\.?):? ?\d{4,}/gi);
  const told = introduces.test(text) && (clinical.test(before) || patient.test(before));
  const ill = tellsOfIllness(text) || implied.test(text) || told;
  const person = third.test(text) || patient.test(text);
  // A date of birth that belongs to nobody else is the applicant's own.
  if (!own && (ill || person)) all(birth);
  // Initials with a date or an address.
  if (ill && !own && (dated.test(text) || address.test(text))) all(initials);
  address.lastIndex = 0;
  if (
    dated.test(text) &&
    !elsewhere.test(text) &&
    (clinical.test(text) ||
      /\b(?:man|woman|lady|gentleman|boy|girl)\b|\b(?:his|her|him)\b/i.test(text)) &&
    /\b(?:man|woman|lady|patient|he|she|his|her|gave|gentleman|boy|girl)\b/i.test(text)
  )
    all(room);
  if (ill && person && !own) {
    all(phone);
    all(address);
    all(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g);
  }
  if ((!ill && !patient.test(text)) || !/\p{Ll}/u.test(text)) return found;
  for (const match of text.matchAll(titled))
    if (isPatient(text, match.index, match[0], { own, ill })) add(match.index, match[0]);
  if (told && found.length === 0) {
    const opens = introduces.exec(text)?.[0].length ?? 0;
    const words = /^(?:\p{Lu}[\p{L}’'-]*\.? ?)+/u.exec(text.slice(opens))?.[0].trim() ?? '';
    if (words && isPatient(text, opens, words, { own, ill })) add(opens, words);
  }
  for (const pattern of named)
    for (const match of text.matchAll(pattern)) {
      const words = match[1] as string;
      const start = match.index + match[0].indexOf(words);
      if (isPatient(text, start, words, { own, ill })) add(start, words);
    }
  return found;
}

/** Most sentences have no such word at all, and need not be read without the names of wards and courses. */
function tellsOfIllness(text: string): boolean {
  if (!clinical.test(text)) return false;
  return clinical.test(text.replace(institution, (words) => ' '.repeat(words.length)));
}

/** Marks of one person that stand close together are one finding; two people are two. */
function together(spans: Span[], text: string): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const isPerson =
      title.test(text.slice(span.start)) && last && title.test(text.slice(last.start));
    if (last && !isPerson && span.start - last.end < 60) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function isPatient(
  text: string,
  start: number,
  words: string,
  known: { own: boolean; ill: boolean },
): boolean {
  const before = text.slice(0, start);
  const after = text.slice(start + words.length);
  if (
    known.own ||
    (!known.ill && !asPatient.test(before) && !/^[^.;]{0,30}\b(?:patient|case)\b/.test(after)) ||
    /^\p{Lu}\p{L}*\.? \p{Lu}\.?$/u.test(words) ||
    ranked.test(words) ||
    (!title.test(words) && notPerson.test(words)) ||
    doctor.test(before) ||
    colleague.test(after)
  )
    return false;
  // "Huntington's chorea", "Guillain-Barré": the name of a disease, or a word that only opens the sentence.
  if (/^[’']?s? (?:syndrome|disease|chorea|sign|sarcoma|lymphoma|palsy|contracture)/i.test(after))
    return false;
  // "her mastectomy": an illness of one's own makes even an acting person a patient.
  const theirs =
    /\b(?:his|her) (?!poster|talk|paper|lecture|slides|research|abstract|study|team)([^.;,]{0,30})/i.exec(
      after,
    )?.[1] ?? '';
  const active = (acts.test(after) || doneBy.test(before)) && !clinical.test(theirs);
  if (
    colleagueBefore.test(before) ||
    (active && !/^(?:,| \() ?(?:aged? )?\d|^[^.;]{0,14},? whose\b/.test(after))
  )
    return false;
  return !/\b(?:coordinator|secretary|manager|worker|advocate|receptionist|pharmacist|preceptor|mentor|advisor|professor|thanks? to|thanks|thank you|thank|dear|greet|ask|night before),? (?:(?:Mr|Mrs|Ms)\. )?$/i.test(
    before,
  );
}

export const rule: Rule = {
  id: 'patient-identifier',
  severity: 'warning',
  audience: ['program', 'writer'],
  title: 'Patient can be recognized',
  message:
    'These words could tell the reader who the patient is. Describe the case by age, sex and illness only.',
  source: '',
  inSentence: ({ text, previous }) => together(find(text, previous?.text ?? ''), text),
  fixes: (hit, doc) => {
    const fixes = [
      {
        label: 'Speak of the case only',
        edits: [replaceSentence(hit, doc, 'One case from that time has stayed with me.')],
      },
    ];
    if (!isOnlySentence(hit, doc))
      fixes.push({ label: 'Remove the sentence', edits: [removeSentence(hit, doc)] });
    return fixes;
  },
};

export const examples: Examples = {
  flags: [
    'Mr. Terence Adu was readmitted in March with catatonia.',
    'I met Mrs. Solberg in 12B, whose takotsubo began at a wake.',
    'I followed Mrs. Aldana through her stroke and the long weeks after it.',
    'The patient, Petra Lindqvist, had been on dialysis since spring.',
    'The images are under MRN 4471920.',
    'She was born on 3 May 1949 and came in with pneumonia.',
    'The man in room 318 on October 9 taught me what sepsis looks like.',
    'I treated Daniel Okoro for endocarditis three times.',
    'His wife, at 713-555-0190, can tell you how the transplant went.',
    'Patient: Olena Hrytsenko, 44, mesothelioma.',
  ],
  allows: [
    'The wound nurse, Mr. Ortiz, knew the inventor of each dressing.',
    'Ms. Blackwater was teaching two men with new diabetes to cook.',
    'The portal knows me as Asha Rao, born 12 May 1999.',
    'The 54-year-old man with DKA taught me to read a potassium twice.',
    'Dr. Maria Chen let me examine a patient with a murmur.',
    'Ms. Lopez from the GME office sent me the form about the vaccination.',
    'My daughter Valentina was born at your hospital with a cleft palate.',
    'Our patient with Guillain-Barré syndrome walked home in June.',
    'The interview takes place on November 3 in room 512.',
    'I was born on June 30, 1995 in Izmir.',
    'I worked on sickle cell disease at Mercy Hospital in New Orleans.',
  ],
};
