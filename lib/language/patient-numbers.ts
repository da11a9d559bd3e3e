import type { Span } from '../draft/draft.ts';
import { patient, tellsOfIllness, tellsOfPatient } from './clinical.ts';
import { isOwnKin } from './colleagues.ts';
import { matchesOf } from './matches.ts';
import { spokenDay } from './ordinals.ts';

/** Numbers, dates and addresses by which a patient can be recognized. */

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const numeric = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}';
const fullDate = `(?:${numeric}|\\d{4}-\\d\\d-\\d\\d|${month} ${day},? \\d{4}|${day} (?:of )?${month},? (?:of )?\\d{4})`;
const date = `(?:${fullDate}|${spokenDay} of ${month}|\\d{1,2}[/.-]\\d{1,2}|${month} ${day}|${day} (?:of )?${month}|Christmas Eve(?: \\d{4})?)`;

const sign = '(?:number|num\\b|no\\b\\.?|nr\\b\\.?|#|id\\b)';
/** At most half a line behind the label, written in one piece or in groups. */
const digits =
  '[^.\\d\\n]{0,40}?(?:[A-Z]{1,3})?(?!\\d{1,3}[- ]year)\\d(?:[\\d-]{2,}|\\d?(?:[ -]\\d{2,4}){2,})[\\w-]*';
/** Names what only a patient has. */
const recordNumber = new RegExp(
  `\\bCSN:? ?\\d{5,}|\\b(?:chart|encounter|admission)\\b[^.\\d\\n]{0,20}\\b(?:filed|stored|kept|listed|registered|saved|logged|numbered)(?: (?:as|under|at|with))?(?: ${sign})? \\d[\\d-]{4,}|\\b(?:epic|cerner|emr|ehr)\\b[^.\\n]{0,24}\\b(?:as|under|at) \\d{3,}-?\\d{2,}|\\b(?:medicare|medicaid|MBI)[ :#]+\\d[A-Z][A-Z\\d]\\d-?[A-Z][A-Z\\d]\\d-?[A-Z]{2}\\d\\d|\\b(?:MRN|UHID|NHS ${sign}|MR ?${sign}|medical record(?: ${sign}|(?= \\d{4}))|hospital ${sign}|chart ${sign}|patient(?:['’]s)? ${sign}|patient(?= \\d{3})|claim ${sign}|insurance id|(?:his|her) (?:medicare|medicaid|insurance|health card) ${sign}|account number on the bill)${digits}|\\bnumber \\d{2,}-\\d+ in our|\\b(?:specimen|slide|block|biopsy|sample|smear),? [A-Z]{1,2}\\d\\d-\\d{3,}`,
  'gi',
);
/** The same of everybody: a patient's where a patient is spoken of, and not the writer's. */
const anyNumber = new RegExp(
  `\\b(?<!my |my own )(?:(?:health|case|hospital|member|insurance|medicare|medicaid|insurance policy|wristband|bracelet|admission|encounter|visit|specimen|slide|social work|national) )?(?:record|file|card|serial|account|folder|barcode|registration|medicare|medicaid|policy|admission|encounter|visit|specimen|slide|wristband|insurance|member|medical record|identity) ?${sign}(?:${digits}|[^.\\d\\n]{0,20}?\\d[A-Z\\d]{3}-[A-Z\\d]{3}-[A-Z\\d]{4})|\\baccession(?: ${sign}| record|(?= \\w*\\d))${digits}(?! in the (?:data|archive|repository))|\\bserial [A-Z]{0,4}\\d{5,}|\\bcase \\d{4}-\\d{4,}|\\baccount \\d{3,}-\\d[\\dA-Z-]{2,}|\\b(?:his|her|whose) (?:chart|file|record|folder) (?:is|was) \\d[\\d-]{4,}|\\b(?:record|chart) (?:\\d{6,}|\\d{2,}-\\d{3,}|\\d{2,4}(?:-\\d{2,4}){2,})|\\b(?:file|chart|visit|encounter|admission|case no\\.) [A-Z]{0,2}\\d[\\dA-Z]*[-/]?[\\dA-Z]*[-/]?\\d{3,}\\b|\\b(?<!phone |mobile |cell )number of the (?:man|woman|lady|gentleman|boy|girl|child|patient) [^.\\d\\n]{0,80}?\\d{5,}|\\b(?:filed|stored|saved|listed|registered|archived) (?:[a-z]+ ){0,3}(?:under|as) (?:number )?\\d[\\d-]{4,}`,
  'gi',
);
/** Names the record by its number: whose it is was told in the sentence before. */
const filed = /\b(?:record|chart) \d{2}/i;
/** `he is number 5530-118-22`: of one of whom the sentence tells that he is on record. */
const onRecord =
  /(?=s?he\b|the)(?<=\b(?:record|system|chart|epic|cerner|emr|ehr|registry|database|look (?:him|her|them|it) up)\b.{0,60})\b(?:s?he|they|the (?:\p{L}+ )?(?:boy|girl|man|woman|patient|child|baby)) (?:is|was|are) (?:number|no\.?|#) ?\d[\d-]{4,}/giu;
const fileNumber = /\bfile (?:number|no\.?):? ?\d{4,}/gi;
const birth = new RegExp(
  `\\b(?:DOB|D\\.O\\.B\\.|d\\.o\\.b\\.|[Dd]ate of birth|[Bb]irth ?date|[Bb]orn(?: on)?(?: the)?|b\\.)(?::| is| was|,| =)? ${fullDate}|\\bDOB:? [\\d/.-]{6,}|\\bbirthday (?:is|was|on) (?:\\w+ )?${fullDate}`,
  'gu',
);
const room =
  /\b(?:[Rr]oom|[Bb]ay|[Cc]ot|[Cc]ubicle|[Bb]ed(?: no\.?)?) (?=\S*\d)[\w-]+|(?<=\b(?:in|from|of) )(?:\d{3,4}[A-Z]?(?=,? (?:the )?(?:first|second|third|window|door|bed)\b)|\d{1,2} (?:East|West|North|South) \d{1,3}\b)/gu;
const dated = new RegExp(`\\b${date}`, 'u');
const elsewhere =
  /\b(?:interview|exam|talk|poster|conference|office|(?<!family |care )meeting|lecture|session|lab|tour|presentation|booked|hotel|shelf|osce|class|workshop|second look|visit you)\b/i;
/** With a word that says what it is, any row of seven digits and more will do. */
const phone =
  /(?<![\w-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])|(?=[+(\d])(?<=\b(?:phone|mobile|cell|tel|whatsapp|number|call\w*|reach\w*|text\w*|ring)\b[^.\n]{0,40}?)(?<![\w+-])(?:\+\d{1,3}[ -]?)?\(?\d{2,5}\)?(?:[ -]\d{2,7}){1,4}(?![\w-])/gi;
/** Without it there is no phone number; looked for much faster than one. */
const groups = /\d\)?[-. ]\(?\d{2}/;
const mailbox =
  /[\w.+-]+@[\w-]+\.[\w.-]*\w|\b(?:facebook|instagram|tiktok|twitter)\.com\/[\w./-]*\w|(?<!\w)@\w{4,}/g;
const plate =
  /\b(?:licen[sc]e |number )?plate,? (?:number )?(?:is |was |read |: ?)?(?=[A-Z-]{0,4} ?\d|\d)[A-Z\d][A-Z\d -]{3,}[A-Z\d]/g;
const street =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Way|Court|Drive|Terrace|Place|Boulevard|Blvd|Close|Row|Crescent|Square|Gardens|Circle|Parkway|Alley|Walk|Mews|Estate|Colony|Nagar|Marg)';
const address = new RegExp(
  `\\b(?:\\d{1,5}\\w?,? (?:\\p{Lu}[\\p{L}'’.]+ ){1,3}${street}\\b|(?:\\p{Lu}\\p{L}+ ){1,2}(?:Street|Avenue|Road|Lane) \\d{1,5}\\b|(?:Calle|Rua|Rue|Via|Avenida|Ulica) (?:de (?:la )?)?\\p{Lu}\\p{L}+,? \\d{1,4}\\b|\\p{Lu}\\p{Ll}+(?:str\\.|stra(?:ß|ss)e|weg|gasse|allee) \\d{1,4}\\b|(?:apartment|flat|house(?: no\\.?)?) \\d+\\w?\\b[^.]{0,30}\\p{Lu}\\p{L}+)`,
  'gu',
);
const initials =
  /(?<![\p{L}.]|\p{Lu}\. )\p{Lu}\. ?\p{Lu}\.(?=[,;:]? (?:(?:the|a|an|who|whom|from|of|aged?|\d+|was|had|came|born|seen|living|admitted|operated)\b|b\. ?\d))/gu;
const third =
  /\b(?:who|whom|whose|he|she|his|her|him|patients?|mrs?|ms|wife|husband|daughter|son|mother|father|grandmother|grandfather|they|(?:a|an|one|the|our|this|that) (?:\d+[ -]year[ -]old )?(?:\p{L}+ )?(?:man|woman|boy|girl|lady|gentleman|child|kid|teacher|farmer|widow|widower))\b/iu;
const someone =
  /\b(?:man|woman|lady|patient|he|she|his|her|him|gave|gentleman|boy|girl|child|baby|bypass|transplant|fracture|arrest|bleed|stroke|graft|code|delivery|twins|case|tap|puncture|drain|biopsy|thoracentesis|paracentesis|intubation|wife|husband|mother|admitted)\b/i;
const byPronoun =
  /\b(?:wife|husband|mother|child|baby|patient|man|woman|lady|gentleman|boy|girl|his|her|him)\b/i;
/** Nobody else lies there. */
const lying = /\bin (?:the )?(?:bed|bay|cot) \d/i;
/** Who lay there, by what the sentence before told. */
const inBed = /\bs?he\b.{0,80}\b(?:bed|bay|cot|cubicle) \d/i;
/** `The old sailor from Number 9, …` */
const lodger = /\b(?:a|an|the|our|my) (?:[\p{L}-]+ ){1,4}(?:from|at|of|in) (?:number |flat )?\d/iu;
/** What is whose: the patient's or their people's. */
const belongs =
  /\b(?:whose|his|her|him|their|patient['’]s|where s?he|lives?|lived|living|came|wrote|calls (?:him|her)self)\b/i;
/** Where somebody lies ill, even if no illness is told. */
const bedside = /\b(?:icu|intensive care|ward|hospice|ambulance|home visits?|bedside)\b/i;
const mine =
  /\b(?:(?:call|reach|text|ring|write) me|my (?:own )?(?:(?:phone|cell|mobile)(?= is| number|:)|number|e-?mail|flat|apartment|house|address|home)|i (?:live|work|can be|am reachable)|we (?:live|work))\b/i;

/** What is a patient's only beside words that say so: without any of it those need not be read. */
const inContext = [
  anyNumber,
  onRecord,
  fileNumber,
  birth,
  initials,
  room,
  groups,
  address,
  mailbox,
  plate,
];

/** Nothing of the kind without a digit or a mailbox beside one of these words. */
const labels =
  /@|\.com\/|\bplate\b|\d{3}\)? ?[-. ]?\d{3}[-. ]\d{4}|\b(?:MRN|MR|epic|cerner|emr|ehr|records?|hospital|chart|patient|accession|claim|insurance|account|case|serial|number|file|card|medicare|medicaid|visit|encounter|specimen|slide|block|biopsy|sample|smear|folder|filed|stored|saved|listed|registered|archived|UHID|phone|mobile|call|reach|tel|whatsapp|DOB|birth\w*|born|room|bed|bay|cot|cubicle|apartment|flat|house)/i;
/** An address, or initials. */
const capitals = /\p{Lu}\.,? |\d{1,5},? \p{Lu}|\p{Lu}\p{L}{1,30} \d/u;

/**
 * @param before gives the sentence before
 * @param named whether the sentence names a patient, or goes on about one
 */
export function patientNumbers(text: string, before: () => string, named: boolean): Span[] {
  if (!/\d|@|\.com\//.test(text) || !(labels.test(text) || capitals.test(text))) return [];
  const found: Span[] = [];
  const all = (pattern: RegExp) => {
    for (const { index, 0: words } of matchesOf(pattern, text))
      found.push({ start: index, end: index + words.length });
  };
  all(recordNumber);
  if (!inContext.some((pattern) => text.search(pattern) >= 0)) return found;
  const own = isOwnKin(text);
  const clinical = tellsOfIllness(text);
  const ofPatient = patient.test(text);
  const ill = clinical || named;
  const isThird = third.test(text) || ofPatient || lodger.test(text);
  if (
    !own &&
    (isThird || clinical || filed.test(text)) &&
    (ill || ofPatient || tellsOfPatient(before()))
  )
    all(anyNumber);
  if (!own) all(onRecord);
  if (/\b(?:admitted|patient|chart|case)\b/i.test(text)) all(fileNumber);
  // A date of birth that belongs to nobody else is the applicant's own.
  if (!own && (ill || isThird)) all(birth);
  const place = text.search(address) >= 0;
  const isDated = dated.test(text);
  if (!own && (ill ? isDated || place : isDated && place)) all(initials);
  if (
    isDated &&
    !own &&
    !elsewhere.test(text) &&
    (clinical || byPronoun.test(text) || (inBed.test(text) && tellsOfPatient(before()))) &&
    (someone.test(text) || lying.test(text))
  )
    all(room);
  if (isThird && !own && !mine.test(text) && isOfPatient()) {
    all(phone);
    all(address);
    all(mailbox);
    all(plate);
  }
  return found;

  function isOfPatient(): boolean {
    if (ill || (ofPatient && belongs.test(text))) return true;
    return belongs.test(text) && (bedside.test(text) || tellsOfPatient(before()));
  }
}
