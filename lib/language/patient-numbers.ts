import type { Span } from '../draft/draft.ts';
import { patient, tellsOfIllness, tellsOfPatient } from './clinical.ts';
import { isOwnKin } from './patient-names.ts';

/** Numbers, dates and addresses by which a patient can be recognized. */

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const numeric = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}';
const fullDate = `(?:${numeric}|\\d{4}-\\d\\d-\\d\\d|${month} ${day},? \\d{4}|${day} (?:of )?${month},? \\d{4})`;
const date = `(?:${fullDate}|\\d{1,2}[/.-]\\d{1,2}|${month} ${day}|${day} (?:of )?${month}|Christmas Eve(?: \\d{4})?)`;

const sign = '(?:number|num\\b|no\\b\\.?|nr\\b\\.?|#|id\\b)';
const digits = '[^.\\d\\n]{0,40}?(?:[A-Z]{1,3})?(?!\\d{1,3}[- ]year)\\d[\\d-]{2,}[\\w-]*';
/** Names what only a patient has. */
const recordNumber = new RegExp(
  `\\b(?:MRN|MR ?${sign}|medical record ${sign}|hospital ${sign}|chart ${sign}|patient(?:['’]s)? ${sign}|patient(?= \\d{3})|accession ${sign}|claim ${sign}|insurance id|account number on the bill)${digits}|\\bnumber \\d{2,}-\\d+ in our`,
  'gi',
);
/** The same of everybody: a patient's where a patient is spoken of, and not the writer's. */
const anyNumber = new RegExp(
  `\\b(?<!my |my own )(?:(?:health|case|hospital|member|insurance|medicare|medicaid|insurance policy|wristband|bracelet|admission|encounter|visit|specimen|slide|social work) )?(?:record|file|card|serial|medicare|medicaid|policy|admission|encounter|visit|specimen|slide|wristband|insurance|member|medical record) ?${sign}(?:${digits}|[^.\\d\\n]{0,20}?\\d[A-Z\\d]{3}-[A-Z\\d]{3}-[A-Z\\d]{4})`,
  'gi',
);
const fileNumber = /\bfile (?:number|no\.?):? ?\d{4,}/gi;
const birth = new RegExp(
  `\\b(?:DOB|D\\.O\\.B\\.|[Dd]ate of birth|[Bb]irth ?date|[Bb]orn(?: on)?)(?::| is| was|,| =)? ${fullDate}|\\bDOB:? [\\d/.-]{6,}|\\bbirthday (?:is|was|on) (?:\\w+ )?${fullDate}`,
  'gu',
);
const room = /\b(?:[Rr]oom|[Bb]ed(?: no\.?)?) (?=\S*\d)[\w-]+/gu;
const dated = new RegExp(`\\b${date}`, 'u');
const elsewhere =
  /\b(?:interview|exam|talk|poster|conference|office|meeting|lecture|session|lab|tour|presentation|booked|hotel|shelf|osce|class|workshop|second look|visit you)\b/i;
const phone = /(?<![\w-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])/g;
const mailbox =
  /[\w.+-]+@[\w-]+\.[\w.-]*\w|\b(?:facebook|instagram|tiktok|twitter)\.com\/[\w./-]*\w/g;
const plate = /\blicen[sc]e plate (?:number )?(?:is |was |: ?)?[A-Z\d][A-Z\d -]{3,}[A-Z\d]/g;
const address =
  /\b(?:\d{1,5},? (?:\p{Lu}[\p{L}'’.]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Lane|Way|Court|Drive|Terrace|Place|Boulevard)\b|(?:\p{Lu}\p{L}+ ){1,2}(?:Street|Avenue|Road|Lane) \d{1,5}\b|apartment \d+\w?\b[^.]{0,30}\p{Lu}\p{L}+)/gu;
const initials =
  /(?<![\p{L}.]|\p{Lu}\. )\p{Lu}\. ?\p{Lu}\.(?=[,;:]? (?:(?:the|a|an|who|whom|from|of|aged?|\d+|was|had|came|born|seen|living|admitted|operated)\b))/gu;
const third =
  /\b(?:who|whom|whose|he|she|his|her|him|patients?|mrs?|ms|wife|husband|daughter|son|mother|they|(?:a|the|our|this|that) (?:\d+[ -]year[ -]old )?(?:man|woman|boy|girl|lady|gentleman|child|teacher|farmer))\b/i;
const someone =
  /\b(?:man|woman|lady|patient|he|she|his|her|him|gave|gentleman|boy|girl|child|baby)\b/i;
const byPronoun = /\b(?:child|baby|patient|man|woman|lady|gentleman|boy|girl|his|her|him)\b/i;

/** What is a patient's only beside words that say so: without any of it those need not be read. */
const inContext = [anyNumber, fileNumber, birth, initials, room, phone, address, mailbox, plate];

/** Nothing of the kind without a digit or a mailbox beside one of these words. */
const labels =
  /@|\.com\/|\bplate\b|\d{3}\)? ?[-. ]?\d{3}[-. ]\d{4}|\b(?:MRN|MR|records?|hospital|chart|patient|accession|claim|insurance|account|number|file|card|medicare|medicaid|visit|encounter|DOB|birth\w*|born|room|bed|apartment)/i;
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
    for (const { index, 0: words } of text.matchAll(pattern))
      found.push({ start: index, end: index + words.length });
  };
  all(recordNumber);
  if (!inContext.some((pattern) => text.search(pattern) >= 0)) return found;
  const own = isOwnKin(text);
  const clinical = tellsOfIllness(text);
  const ofPatient = patient.test(text);
  const ill = clinical || named;
  const isThird = third.test(text) || ofPatient;
  if (!own && (isThird || clinical) && (ill || ofPatient || tellsOfPatient(before())))
    all(anyNumber);
  if (/\b(?:admitted|patient|chart|case)\b/i.test(text)) all(fileNumber);
  // A date of birth that belongs to nobody else is the applicant's own.
  if (!own && (ill || isThird)) all(birth);
  const place = [...text.matchAll(address)].length > 0;
  if (ill && !own && (dated.test(text) || place)) all(initials);
  if (
    dated.test(text) &&
    !elsewhere.test(text) &&
    (clinical || byPronoun.test(text)) &&
    someone.test(text)
  )
    all(room);
  if (
    isThird &&
    !own &&
    (ill || (ofPatient && /\b(?:whose|his|her|their|patient['’]s|lives|lived)\b/.test(text)))
  ) {
    all(phone);
    all(address);
    all(mailbox);
    all(plate);
  }
  return found;
}
