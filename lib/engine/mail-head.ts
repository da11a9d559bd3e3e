import type { Draft, Person } from '../draft/draft.ts';
import { shareHouse } from './house-names.ts';

/** Log odds against an ordinary mail. */
export interface Weight {
  program: number;
  writer: number;
}

/** What greeting, subject and addresses say of the reader. */
export interface HeadReading extends Readonly<Weight> {
  /** A doctor is greeted, or somebody of a residency is written to. */
  readonly namesField: boolean;
}

const letterInSubject =
  /\b(?:letters?|lors?|sloes?|rec|recommend\w*|reference|references|upload\w*)\b(?! of (?:intent|interest))/i;
/** The subject names a residency and no letter; or a letter. */
const residencySubject: Weight = { program: 0.8, writer: -1.2 };
const letterSubject: Weight = { program: 0.1, writer: 1.1 };
const residencyInSubject = /\b(?:residency|program(?:me)?|interview\w*|appli\w+|intent|update)\b/i;
/** The applicant's own school: its deans and teachers answer there, and hardly a residency. */
const ownHouse: Weight = { program: -4.3, writer: 0 };

const greetings: readonly [RegExp, Weight][] = [
  [/\bdrs?\b/i, { program: 4, writer: 5.2 }],
  [/\bresidency\b/i, { program: 4, writer: -2 }],
  [/\bprof/i, { program: -2.5, writer: -0.6 }],
  [/\b(?:director|coordinator|committee|faculty|chair)\b/i, { program: 2.4, writer: -2.8 }],
  [/\b(?:mr|mrs|ms|miss)\b/i, { program: 3.4, writer: -1.4 }],
  [/\b(?:sirs?|madam|ma'am)\b/i, { program: 0.5, writer: 2.1 }],
  [/\bcolleagues\b/i, { program: -1.2, writer: -2 }],
  [/\bdean\b/i, { program: -5, writer: -4 }],
  // Those who keep records, run exams, lend, let and pray.
  [
    /\b(?:registrar|ecfmg|eras|nrmp|aamc|nbme|ama|support|(?:clerkship|registrar'?s|records|student (?:affairs|health|services)|financial aid|international|housing|licensing|alumni|dean's) office|student (?:affairs|health|records|services)|financial aid|medical board|career services|hr|human resources|pastor|rabbi|imam)\b/i,
    { program: -5, writer: -5 },
  ],
  [
    /\b(?:mom|mum|dad|love|uncle|aunt|grandma|grandpa|honey|darling|dearest|babe|bro|dude|bestie|neighbou?rs|friends|lads|coach|landlord)\b/i,
    { program: -3, writer: -3.1 },
  ],
  [
    /^(?:(?:hi|hey|hello|dear)\s+)?(?!(?:program|sirs?|madam|all|there|hello|hi|hey|doctor|doc|professor)\b)\p{L}+\s*[,!.:–-]*$/iu,
    { program: -1.4, writer: -2.7 },
  ],
];

/** Mailboxes of residency offices and of others whom applicants write to. */
const residencyOffice =
  /(?:^|[._-])(?:i?m?gme|pgme|gmeoffice|pd|chiefs?|chief\.?res\w*)(?:[._@-]|$)|residency|resident\.|program\.?director|coordinator|[a-z]{2,6}-?res@/i;
const addresses: readonly [RegExp, Weight][] = [
  [residencyOffice, { program: 2.1, writer: -1.3 }],
  // Houses of medicine, by a name or by a specialty at its end.
  [
    /@(?:[\w-]+\.)*[\w-]*(?:hosp|health|clinic|medic|surg|cardio|\w(?:med|im|em|fm|peds|pediatrics|neuro|neurology|psych|psychiatry|path|pathology|rads?|radiology|ob|obgyn|anes\w*|derm|ortho|pmr|ent|uro|rheum|neph|onc|pulm|gi|id|icu|pm|prelim|ty)\.)/i,
    { program: 3, writer: 1.9 },
  ],
  [
    /^(?:[\w.-]*[._-])?(?:it|it-?help|help|helpdesk|support|hr|jobs|careers?|billing|claims|leasing|rentals?|housing|dean|deans?office|student-?affairs|registrar|editor|letters|gradadmissions|internships?|recruiter|recruiting|hiring|library|sales|security|webmaster|noreply|grants|irb|attorney|feeassistance|disability)@/i,
    { program: -6.6, writer: -6.4 },
  ],
  [
    /@(?:[\w-]+\.)*(?:aamc|eras|nrmp|ecfmg|intealth|residencycas|liaisonedu|thalamus|sfmatch|usmle|prometric|nbme)\b|@lists?\./i,
    { program: -6, writer: -6 },
  ],
  [
    /^(?:[\w.-]*[._-])?(?:info|services?|scheduling|admissions?|dev|lists?|events|board|office|principal|senate|dealer|gym|coach|tutor|volunteer\w*|reservations|foundation|club)@/i,
    { program: -1.2, writer: -2.8 },
  ],
  // Houses and desks that applicants write to about everything else; our own estimate, as few are in the texts.
  [
    /@(?:[\w-]+\.)*[\w-]*(?:law|legal|immigration|consul|rental|realty|vet|dental|dentist|bank|travel|insur|foundation|research|journal)[\w-]*\.|(?:awards|talent|intake|editor|editorial|reviews|wellness|passport|gradadmit|access|shifts|paralegal|bookings|advising)@/i,
    { program: -2.5, writer: -2 },
  ],
];

const programName =
  /\b(?:program(?:me)? (?:director|coordinator|manager|administrator)|residency|selection committee|(?:graduate|medical|pa?ediatrics?|surgical|clinical) education|gme|chief resident|pd)\b/i;
const names: readonly [RegExp, Weight][] = [
  [programName, { program: 2.2, writer: -1.5 }],
  // Offices, and people by their trade.
  [
    /\b(?:advising|travel|registrar|student affairs|financial aid|help|service|records|international|housing|visa|library|alumni|billing|thesis|credentialing|bursar['’]?s?|parking|payroll|staff|student) (?:office|desk|center|team|services|department)\b/i,
    { program: -4, writer: -3 },
  ],
  [
    /\b(?:human resources|onboarding|payroll|bursar|(?:occupational|employee) health|law|esq|attorney|counsel|immigration|consul(?:ate)?|passport|editors?|reviews?|scholarships?|foundation|hr|talent|recruit\w*|admissions?|wellness|disability|rentals?|landlord|bank|insurance|agency|summit|society|library|support)\b/i,
    { program: -2.5, writer: -2 },
  ],
  [
    /^(?:mom|mum|mama|dad|papa|uncle|aunt|grandma|grandpa|landlord|coach|study group|housing|leasing|it help|help ?desk|dean\b|recruiter|pastor|judge)\b/i,
    { program: -4.1, writer: -3.4 },
  ],
];

const doctorGreeted =
  /\b(?:drs?|dra|prof|professor|doctor|doc|director|coordinator|committee|respected|sir|madam|ma'am)\b/i;
const doctorName = /^(?:drs?|prof)\b/i;

interface Kept {
  readonly greeting: string;
  readonly subject: string;
  readonly from: string;
  readonly reading: HeadReading;
}

/** By the recipients, which stay the same list while the text is written. */
const kept = new WeakMap<readonly Person[], Kept>();

/** Adds up what stands around the text of a mail; worked out anew only where some of it has changed. */
export function readHead(
  greeting: string,
  { from: { email: from }, subject, to }: Draft,
): HeadReading {
  const known = kept.get(to);
  if (known?.greeting === greeting && known.subject === subject && known.from === from)
    return known.reading;
  const reading = readAnew(greeting, subject, from, to);
  kept.set(to, { greeting, subject, from, reading });
  return reading;
}

function readAnew(
  greeting: string,
  subject: string,
  from: string,
  to: readonly Person[],
): HeadReading {
  const sum = { program: 0, writer: 0 };
  const add = (weight: Weight) => {
    sum.program += weight.program;
    sum.writer += weight.writer;
  };
  for (const [pattern, weight] of greetings) if (pattern.test(greeting)) add(weight);
  for (const [pattern, weight] of addresses) if (some(to, 'email', pattern)) add(weight);
  for (const [pattern, weight] of names) if (some(to, 'name', pattern)) add(weight);
  if (letterInSubject.test(subject)) add(letterSubject);
  else if (residencyInSubject.test(subject)) add(residencySubject);
  if (to.some(({ email }) => shareHouse(email, from))) add(ownHouse);
  const namesField =
    doctorGreeted.test(greeting) ||
    some(to, 'name', doctorName) ||
    some(to, 'name', programName) ||
    some(to, 'email', residencyOffice);
  return { ...sum, namesField };
}

function some(people: readonly Person[], part: keyof Person, pattern: RegExp): boolean {
  return people.some((person) => pattern.test(person[part]));
}
