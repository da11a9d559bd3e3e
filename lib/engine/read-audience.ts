import type { Audience, Person } from '../draft/draft.ts';
import { type ParagraphSigns, signs, signsIn } from './audience-signs.ts';
import type { Doc } from './doc.ts';
import { greetingIn } from './greeting.ts';
import { shareHouse } from './house-names.ts';
import { readParagraph } from './paragraph.ts';

/** How strongly the draft alone speaks for each audience. */
export interface AudienceReading {
  audience: Audience;
  /** Log odds against an ordinary mail: above 0 is more likely than not. */
  program: number;
  writer: number;
}

interface Weight {
  program: number;
  writer: number;
}

/** What a mail of which nothing is known weighs: most mails have nothing to do with the Match. */
const start: Weight = { program: -2.3, writer: -3 };
const tells: Weight = { program: -0.1, writer: -0.6 };
/** Nothing about medicine or the Match: less telling in a mail to a doctor. */
const outsideField: Weight = { program: 0.2, writer: -0.5 };
const farFromField: Weight = { program: -0.7, writer: -3.1 };
/** An applicant writes as `I`; offices and authors write as `we`. */
const inPlural: Weight = { program: -1.6, writer: -3.3 };
const impersonal: Weight = { program: -0.7, writer: 0.8 };
/** Both write each other's given names: friends and colleagues do, applicants and programs hardly. */
const byGivenNames: Weight = { program: -1.5, writer: -1.6 };
/** `Kofi,` without a word before it. */
const bareName: Weight = { program: -2.5, writer: -0.6 };
/** Asks about programs rather than a program: of a mentor, a dean, a friend. */
const seeksAdvice: Weight = { program: -4, writer: -3 };
const noGreeting: Weight = { program: 0.1, writer: 0.6 };
const aboutPage: Weight = { program: -1.9, writer: -1.5 };
const farMore: Weight = { program: -1.3, writer: -1.2 };
/** Not a word of a letter or of how one is handed in: no mail to somebody who writes one. */
const noLetter: Weight = { program: 0.4, writer: -1.3 };
const ofLetters =
  /\b(?:letters?|lors?|eslors?|sloes?|slo|rec|recommend\w*|refere(?:e|nce)s?|evaluations?|endors\w*|vouch\w*|testimonials?|signature|sign|support\w*|upload\w*|portal|waiv\w*|wr(?:i|o)t\w*|draft\w*|form)\b/i;
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
const addresses: readonly [RegExp, Weight][] = [
  [
    /(?:^|[._-])(?:i?m?gme|pgme|gmeoffice|pd|chiefs?|chief\.?res\w*)(?:[._@-]|$)|residency|resident\.|program\.?director|coordinator|[a-z]{2,6}-?res@/i,
    { program: 2.1, writer: -1.3 },
  ],
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

/**
 * Reads a draft as a stranger would, by adding up what speaks for each reader. Every sign counts once, so that a long mail
 * weighs no more than a clear one; and unless the words or the person tell of a residency or a doctor it is an ordinary mail.
 */
export function readAudience(doc: Omit<Doc, 'audience'>): AudienceReading {
  const { draft } = doc;
  const greeting = greetingIn(doc);
  const sum = { ...start };
  const add = (weight: Weight) => {
    sum.program += weight.program;
    sum.writer += weight.writer;
  };
  const parts = signsOf(doc);
  const said = [...new Set(parts.flatMap((part) => part.signs))].flatMap((i) => signs[i] ?? []);
  for (const sign of said) add(sign);
  if (said.filter(({ advice }) => advice).length > 1) add(seeksAdvice);
  const residency = parts.some((part) => part.residency);
  const speaks = residency || parts.some((part) => part.tells);
  if (speaks) add(tells);
  const inField =
    residency || parts.some((part) => part.signs.some((index) => signs[index]?.field));
  if (!inField) add(/\bdrs?\b/i.test(greeting) ? outsideField : farFromField);
  if (!parts.some((part) => part.one))
    add(parts.some((part) => part.several) ? inPlural : impersonal);
  if (!greeting) add(noGreeting);
  const given = givenName.exec(greeting);
  if (given && isGivenNameOf(given[2] ?? '', draft.to) && signsWithOneName(doc)) {
    add(byGivenNames);
    if (!given[1]) add(bareName);
  }
  for (const [pattern, weight] of greetings) if (pattern.test(greeting)) add(weight);
  for (const [pattern, weight] of addresses) if (some(draft.to, 'email', pattern)) add(weight);
  for (const [pattern, weight] of names) if (some(draft.to, 'name', pattern)) add(weight);
  if (!ofLetters.test(draft.subject) && !ofLetters.test(draft.body)) add(noLetter);
  if (letterInSubject.test(draft.subject)) add(letterSubject);
  else if (residencyInSubject.test(draft.subject)) add(residencySubject);
  if (draft.to.some(({ email }) => shareHouse(email, draft.from.email))) add(ownHouse);
  if (draft.body.length > 2100) add(aboutPage);
  if (draft.body.length > 4200) add(farMore);

  const known =
    speaks ||
    doctorGreeted.test(greeting) ||
    some(draft.to, 'name', doctorName) ||
    some(draft.to, 'name', programName) ||
    some(draft.to, 'email', addresses[0]?.[0] ?? programName);
  const most = Math.max(sum.program, sum.writer);
  const ordinary = known ? most <= doubtful : most < beyondDoubt;
  const audience = ordinary ? 'other' : sum.writer > sum.program ? 'writer' : 'program';
  return { audience, ...sum };
}

const givenName = /^(?:(hi|hey|hello|hiya|dear)\s+)?(\p{L}[\p{L}'’-]*)\s*[,!:–—-]?$/iu;

function isGivenNameOf(word: string, people: readonly Person[]): boolean {
  return people.some(({ name }) => {
    const [given, ...rest] = name.toLowerCase().split(/\s+/);
    return rest.length > 0 && given === word.toLowerCase();
  });
}

function signsWithOneName({ draft, own }: Omit<Doc, 'audience'>): boolean {
  const last = own.closing.at(-1);
  return last !== undefined && oneName.test(draft.body.slice(last.start, last.end));
}

const oneName = /^(?:(?:thanks|cheers|best|love|yours|bye)[,!]? )?[-–—~]?\s?\p{L}[\p{L}'’-]*\.?$/iu;

/** Log odds that are as good as none. */
const doubtful = 0.2;
/** Log odds that need no word of a residency and no doctor beside them. */
const beyondDoubt = 2.8;

/** Signs of subject, prose and sign-off; the greeting is read by itself. */
function signsOf(doc: Omit<Doc, 'audience'>): ParagraphSigns[] {
  const closing = doc.own.closing.map((span) =>
    readParagraph(doc.draft.body.slice(span.start, span.end)),
  );
  return [...doc.blocks.map((block) => block.paragraph), ...closing].map(signsIn);
}

function some(people: readonly Person[], part: keyof Person, pattern: RegExp): boolean {
  return people.some((person) => pattern.test(person[part]));
}
