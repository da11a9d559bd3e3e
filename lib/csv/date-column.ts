import { RowError, textIn } from './cells.ts';
import { dayOrderIn, isAmbiguous, readDate, type YearOf } from './dates.ts';
import type { Row } from './table.ts';

/** A column of dates, which are all read in one order. */
export interface DateColumn {
  /** The day in a row, or null. @throws {RowError} when there is something else. */
  dateIn(row: Row): string | null;
  /** A cell that could mean another day, where nothing in the table tells the order. */
  readonly unsure: UnsureDate | null;
}

export interface UnsureDate {
  readonly cell: string;
  /** As it is read. */
  readonly date: string;
}

const withYear = /\d[-/.]\d+[-/.]\d/;

/** Reads a column, known by its place; what it leaves open the other dates of the table tell. */
export function dateColumn(
  rows: readonly Row[],
  column: number | undefined,
  yearOf: YearOf,
): DateColumn {
  const textOf = ({ cells }: Row) => textIn((column !== undefined && cells[column]) || '');
  const texts = rows.map(textOf);
  // Elsewhere a pair of numbers may be anything, such as a share.
  const others = () => rows.flatMap(({ cells }) => cells.filter((cell) => withYear.test(cell)));
  const order = dayOrderIn(texts) ?? dayOrderIn(others());
  const read = (text: string) => readDate(text, yearOf, order);
  const cell = order === null && texts.find((text) => isAmbiguous(text, yearOf));
  const date = cell ? read(cell) : null;
  return {
    dateIn: (row) => {
      const text = textOf(row);
      const found = read(text);
      if (found === null && text !== '') throw new RowError(`“${text}” is not a date`);
      return found;
    },
    unsure: cell && date ? { cell, date } : null,
  };
}
