import { letterServiceOf } from '../engine/letter-service.ts';
import { greetingOf, writerGreeting } from './greeting.ts';
import { Missing, type Values } from './language.ts';
import {
  hadInterview,
  intentElsewhere,
  intentHere,
  isThanked,
  lastMail,
  thanksAreLate,
} from './moment.ts';
import type { Situation } from './situation.ts';
import {
  dayText,
  eventDay,
  instantText,
  missingParts,
  requestedText,
  serviceName,
  specialtyOf,
} from './wording.ts';

type Value = string | boolean | readonly string[];

/** What a template may say about the situation. */
export interface Variable {
  /** Group and name: `program.name`. */
  readonly path: string;
  /** Told while one types. */
  readonly about: string;
  /** What the slot asks for where the value is not known; '' for what only conditions ask. */
  readonly label: string;
  value(situation: Situation): Value;
}

function text(
  path: string,
  about: string,
  label: string,
  value: (situation: Situation) => string | readonly string[],
): Variable {
  return { path, about, label, value };
}

function fact(path: string, about: string, value: (situation: Situation) => Value): Variable {
  return { path, about, label: '', value };
}

export const variables: readonly Variable[] = [
  text('applicant.name', 'Your name', 'enter your name', ({ facts }) => facts.applicant.name),
  text(
    'applicant.aamcId',
    'Your AAMC ID',
    'enter your AAMC ID',
    ({ facts }) => facts.applicant.aamcId,
  ),
  text(
    'applicant.email',
    'Your first address',
    'enter your address',
    ({ facts }) => facts.applicant.emails[0] ?? '',
  ),
  text(
    'applicant.specialty',
    'Your specialty, as in a sentence',
    'enter your specialty',
    specialtyOf,
  ),
  text('applicant.matchYear', 'The year of your Match', 'enter the year', ({ facts }) =>
    String(facts.applicant.matchYear),
  ),
  fact('applicant.isUsSenior', 'You are a senior of a US school', ({ facts }) =>
    /^us-(?:md|do)$/.test(facts.applicant.status),
  ),
  fact(
    'applicant.isUsGraduate',
    'You have left a US school',
    ({ facts }) => facts.applicant.status === 'us-grad',
  ),
  fact('applicant.isImg', 'You studied outside the US', ({ facts }) =>
    facts.applicant.status.endsWith('img'),
  ),
  fact(
    'applicant.isUsImg',
    'You studied abroad as a US citizen',
    ({ facts }) => facts.applicant.status === 'us-img',
  ),
  fact(
    'applicant.isMatched',
    'You have matched',
    ({ facts }) => facts.applicant.matchStatus === 'matched',
  ),
  text(
    'program.name',
    'The program',
    'enter the name of the program',
    ({ program }) => program?.name ?? '',
  ),
  text(
    'program.institution',
    'The hospital',
    'enter the name of the hospital',
    ({ program }) => program?.institution ?? '',
  ),
  text('program.interviewDate', 'The day of the interview', 'enter the date', ({ program }) =>
    dayText(program?.interviewDate),
  ),
  text(
    'program.service',
    'What the application went through',
    'enter the application service',
    ({ program }) => serviceName(program?.applicationService),
  ),
  fact('program.interviewed', 'You have interviewed there', hadInterview),
  text(
    'contact.greeting',
    'Title and surname: Dr. Lopez',
    'enter the name, such as Dr. Lopez',
    ({ contact }) => (contact ? greetingOf(contact) : ''),
  ),
  text('contact.name', 'The whole name', 'enter the name', ({ contact }) => contact?.name ?? ''),
  text(
    'writer.greeting',
    'Title and surname: Dr. Smith',
    'enter the name, such as Dr. Smith',
    ({ writer }) => (writer ? writerGreeting(writer) : ''),
  ),
  text('writer.name', 'The whole name', 'enter the name', ({ writer }) => writer?.name ?? ''),
  text(
    'writer.workedTogether',
    'Where and when you worked together',
    'enter where and when you worked together',
    ({ writer }) => writer?.workedTogether ?? '',
  ),
  text(
    'writer.due',
    'When the letter is due',
    'enter the date by which you need it',
    ({ writer }) => dayText(writer?.dueAt),
  ),
  text('writer.requested', 'When you asked for the letter', 'enter the date', requestedText),
  text(
    'writer.missing',
    'What the writer does not have yet',
    'enter what is missing',
    missingParts,
  ),
  fact('writer.service', 'eras, residencycas, sf-match or other', ({ writer, facts }) =>
    letterServiceOf(writer, facts, ''),
  ),
  fact(
    'writer.waived',
    'You have waived the right to see the letter',
    ({ writer }) => writer?.waived === true,
  ),
  fact(
    'writer.notWaived',
    'You have kept the right to see the letter',
    ({ writer }) => writer?.waived === false,
  ),
  text('mails.last', 'When you last wrote to the program', 'enter the date', (situation) =>
    instantText(lastMail(situation), situation),
  ),
  fact('mails.thanked', 'You have thanked them for the interview', isThanked),
  fact('mails.thanksLate', 'The interview was more than three days ago', thanksAreLate),
  fact(
    'mails.intentHere',
    'Your letter of intent went here',
    (situation) => intentHere(situation) !== null,
  ),
  text(
    'mails.intentTo',
    'Where your letter of intent went, if elsewhere',
    'enter the name of the program',
    (situation) => intentElsewhere(situation)?.program?.name ?? '',
  ),
  text('calendar.submission', 'When applications can be sent', 'enter the date', (situation) =>
    eventDay(situation, 'eras-submit'),
  ),
  text('calendar.rankDeadline', 'When rank lists are due', 'enter the date', (situation) =>
    eventDay(situation, 'rank-deadline'),
  ),
  text('calendar.matchDay', 'Match Day', 'enter the date', (situation) =>
    eventDay(situation, 'match-day'),
  ),
  text('today', 'The date', 'enter the date', (situation) =>
    instantText(situation.clock.now, situation),
  ),
];

const known = new Map(variables.map((variable) => [variable.path, variable]));
const groups = new Set(variables.map(({ path }) => path.split('.')[0] ?? ''));

/** Whether a template may name this path. */
export function isVariable(path: string): boolean {
  return known.has(path);
}

/** The values of all variables; what is not known is a slot. */
export function valuesIn(situation: Situation): Values {
  const values: Record<string, Record<string, unknown> | string> = {};
  for (const group of groups) values[group] = Object.create(null) as Record<string, unknown>;
  for (const { path, label, value } of variables) {
    const [group = '', name] = path.split('.');
    const found = value(situation);
    const isKnown = typeof found === 'boolean' || found.length > 0;
    const filled = isKnown ? found : new Missing(label);
    if (name === undefined) values[group] = filled as string;
    else (values[group] as Record<string, unknown>)[name] = filled;
  }
  return values;
}
