import { kindWords } from '../../lib/ledger/kinds.ts';
import type { SeasonEvent } from '../../lib/season/season.ts';
import type { MailHost } from '../../lib/settings/settings.ts';
import type { Applicant, Contact, Message, Program, Writer } from '../../lib/state/records.ts';

/** How the app names what is stored. The order is the one in which a list offers them. */

export const programStages: Readonly<Record<Program['stage'], string>> = {
  considering: 'Considering',
  applied: 'Applied',
  'interview-offered': 'Interview offered',
  interviewed: 'Interviewed',
  waitlisted: 'Waitlisted',
  'interview-declined': 'Interview declined',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
};

export const contactPolicies: Readonly<Record<Program['contactPolicy'], string>> = {
  unknown: 'Not known',
  welcome: 'Mails are welcome',
  'not-needed': 'Not needed, or without effect',
  'do-not-send': 'Asks not to write',
};

export const services: Readonly<Record<Program['applicationService'], string>> = {
  eras: 'ERAS',
  residencycas: 'ResidencyCAS',
  'sf-match': 'SF Match',
  other: 'Another',
};

export const matches: Readonly<Record<Program['match'], string>> = {
  nrmp: 'NRMP Main Match',
  'sf-match': 'SF Match',
  aua: 'AUA (urology)',
  military: 'Military',
  none: 'None',
  unknown: 'Not known',
};

export const roles: Readonly<Record<Contact['role'], string>> = {
  director: 'Program director',
  coordinator: 'Coordinator',
  faculty: 'Faculty',
  resident: 'Resident',
  other: 'Other',
};

/** What a mail is called by itself: the words of a sentence, with a capital. */
export const kindNames = Object.fromEntries(
  Object.entries(kindWords).map(([kind, words]) => [kind, words.replace(/^./, upperCase)]),
) as Readonly<Record<Message['kind'], string>>;

function upperCase(letter: string): string {
  return letter.toUpperCase();
}

export const statuses: Readonly<Record<Applicant['status'], string>> = {
  'us-md': 'US senior, MD school',
  'us-do': 'US senior, DO school',
  'us-img': 'US citizen at a school abroad (US IMG)',
  'non-us-img': 'Non-US citizen at a school abroad (non-US IMG)',
  'us-grad': 'Graduate of a US school, no longer a senior',
};

export const matchStatuses: Readonly<Record<Applicant['matchStatus'], string>> = {
  unknown: 'Not known yet',
  matched: 'Matched',
  unmatched: 'Not matched',
};

export const writerStages: Readonly<Record<Writer['stage'], string>> = {
  planned: 'Planned',
  asked: 'Asked',
  agreed: 'Agreed',
  'packet-sent': 'Packet sent',
  uploaded: 'Uploaded',
  thanked: 'Thanked',
  declined: 'Declined',
};

export const events: Readonly<Record<SeasonEvent, string>> = {
  'eras-opens': 'ERAS season opens',
  'eras-submit': 'Applications can be submitted',
  'programs-review': 'Programs begin to review',
  'registration-opens': 'NRMP registration opens',
  'registration-deadline': 'Standard registration ends',
  'quota-deadline': 'Programs say how many positions they will fill',
  'ranking-opens': 'Ranking opens',
  'rank-deadline': 'Rank order list deadline',
  'match-week': 'Match Week and SOAP begin',
  'soap-applications': 'SOAP applications can be prepared',
  'soap-offers': 'SOAP offers begin',
  'soap-ends': 'SOAP ends',
  'match-day': 'Match Day',
  'unfilled-list-ends': 'List of unfilled programs closes',
};

export const hostNames: Readonly<Record<MailHost, string>> = {
  gmail: 'Gmail',
  outlook: 'Outlook on the web',
};

/** A count with its noun: "1 program", "3 programs". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Words as a list in a sentence: "a, b and c". */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
