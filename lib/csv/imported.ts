import type { StateChange } from '../state/change.ts';
import type { State } from '../state/schema.ts';
import type { Mapping } from './columns.ts';
import type { UnsureDate } from './date-column.ts';
import type { Row } from './table.ts';

/** What importing a table would do. */
export interface Imported {
  readonly change: StateChange;
  readonly added: number;
  readonly updated: number;
  /** Rows that stay out, by their number in the spreadsheet. */
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
  /** A date that could be another day. */
  readonly unsure: UnsureDate | null;
}

/** What an import needs to know beside the table. */
export interface Surroundings {
  readonly state: Pick<State, 'applicant' | 'programs' | 'writers' | 'messages'>;
  now(): Date;
  newId(): string;
}

/** The cell of a field in a row; '' where no column holds it. */
export function cellOf<Id extends string>(row: Row, mapping: Mapping<Id>, field: Id): string {
  const column = mapping[field];
  return column === undefined ? '' : (row.cells[column] ?? '');
}
