import {
  guessProgramColumns,
  guessWriterColumns,
  type Mapping,
  programFields,
  writerFields,
} from '../../../lib/csv/columns.ts';
import type { Imported, Surroundings } from '../../../lib/csv/imported.ts';
import { programsFromRows } from '../../../lib/csv/programs.ts';
import type { Row } from '../../../lib/csv/table.ts';
import { writersFromRows } from '../../../lib/csv/writers.ts';
import { dayWords } from '../dates.ts';
import { programStages, writerStages } from '../words.ts';

/** What a spreadsheet can bring in. */
export interface ImportKind {
  readonly one: string;
  readonly many: string;
  /** What its columns can be. */
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  /** Of these columns one must be there. */
  readonly names: readonly string[];
  guess(headers: readonly string[]): Mapping;
  read(rows: readonly Row[], mapping: Mapping, surroundings: Surroundings): Imported;
  /** The records that come out, in the words of a preview. */
  preview(imported: Imported, now: Date): readonly (readonly string[])[];
  readonly example: string;
}

export const importKinds: Readonly<Record<'programs' | 'writers', ImportKind>> = {
  programs: {
    one: 'program',
    many: 'programs',
    fields: programFields,
    names: ['name', 'institution'],
    guess: guessProgramColumns,
    read: programsFromRows,
    preview: ({ change }, now) =>
      (change.put?.programs ?? []).map((program) => [
        program.name,
        program.institution,
        programStages[program.stage],
        program.interviewDate ? `Interview ${dayWords(program.interviewDate, now)}` : '',
        program.contacts.map(({ name, email }) => name || email).join(', '),
      ]),
    example: 'Program name, Institution, Director, Director email, Interview date',
  },
  writers: {
    one: 'writer',
    many: 'writers',
    fields: writerFields,
    names: ['name', 'firstName', 'lastName'],
    guess: guessWriterColumns,
    read: writersFromRows,
    preview: ({ change }, now) =>
      (change.put?.writers ?? []).map((writer) => [
        writer.name,
        writer.email,
        writerStages[writer.stage],
        writer.dueAt ? `Due ${dayWords(writer.dueAt, now)}` : '',
        writer.workedTogether,
      ]),
    example: 'Name, Email, Specialty, Worked together, Due',
  },
};
