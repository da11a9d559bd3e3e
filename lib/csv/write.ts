import Papa from 'papaparse';
import { localDay } from '../state/local-day.ts';
import type { Contact, Program, Writer } from '../state/records.ts';
import { formulaStart } from './formula.ts';

/** The programs as a table for a spreadsheet, which can be imported again. */
export function programsCsv(programs: readonly Program[]): string {
  return csv(
    programs.map((program) => ({
      'Program name': program.name,
      Institution: program.institution,
      Specialty: program.specialty,
      Stage: words(program.stage),
      'Interview date': program.interviewDate ?? '',
      Director: names(program, 'director'),
      'Director email': emails(program, 'director'),
      Coordinator: names(program, 'coordinator'),
      'Coordinator email': emails(program, 'coordinator'),
      Contact: names(program, null),
      'Contact email': emails(program, null),
      'Contact policy': program.contactPolicy === 'unknown' ? '' : words(program.contactPolicy),
      'Application service': program.applicationService,
      Aliases: program.aliases.join('; '),
      Notes: program.notes,
    })),
  );
}

/** The letter writers as a table for a spreadsheet, which can be imported again. */
export function writersCsv(writers: readonly Writer[]): string {
  return csv(
    writers.map((writer) => ({
      Name: writer.name,
      Title: writer.title,
      Email: writer.email,
      Specialty: writer.specialty,
      'Worked together': writer.workedTogether,
      Stage: words(writer.stage),
      'Asked on': writer.requestedAt ? localDay(new Date(writer.requestedAt)) : '',
      Due: writer.dueAt ?? '',
      Waived: writer.waived === null ? '' : writer.waived ? 'yes' : 'no',
      Country: writer.country,
    })),
  );
}

// The mark at the beginning tells Excel that this is UTF-8. A text that begins as a formula does gets an apostrophe.
function csv(rows: Record<string, string>[]): string {
  return `\uFEFF${Papa.unparse(rows, { escapeFormulae: formulaStart, newline: '\r\n' })}\r\n`;
}

function words(value: string): string {
  return value.replaceAll('-', ' ');
}

function names(program: Program, role: Contact['role'] | null): string {
  return contactsOf(program, role)
    .map(({ name }) => name)
    .join('; ');
}

function emails(program: Program, role: Contact['role'] | null): string {
  return contactsOf(program, role)
    .map(({ email }) => email)
    .join('; ');
}

/** The contacts in a role; without one, those who are neither director nor coordinator. */
function contactsOf({ contacts }: Program, role: Contact['role'] | null): Contact[] {
  return contacts.filter((contact) =>
    role === null
      ? contact.role !== 'director' && contact.role !== 'coordinator'
      : contact.role === role,
  );
}
