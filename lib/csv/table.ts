import Papa from 'papaparse';
import { formulaStart } from './formula.ts';

/** A spreadsheet, once a line was taken for the names of its columns. */
export interface Table {
  /** Empty texts where no line names the columns. */
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** As the spreadsheet numbers it: the line with the headers is the first. */
  readonly number: number;
  /** As many as there are headers, without blanks around them. */
  readonly cells: readonly string[];
}

/** A file is not a table. */
export class TableError extends Error {
  override name = 'TableError';
}

/** In bytes. */
export const largestTable = 10_000_000;

/**
 * Reads a spreadsheet that was saved as CSV, whatever separates its columns.
 * @throws {TableError} when the file is none, or has no line below the headers.
 */
export function readTable(file: string | Uint8Array): Table {
  if (file.length > largestTable) throw new TableError('This file is larger than 10 MB.');
  const text = (typeof file === 'string' ? file : decoded(file)).replace(/^\uFEFF/, '');
  if (text.startsWith('PK\u0003\u0004')) {
    throw new TableError('This is an Excel workbook. Save it as CSV in Excel, then import that.');
  }
  if (text.includes('\u0000')) throw new TableError('This file is not a table in text.');
  // Excel's own line about what separates the columns, which it never shows.
  const [hint = '', separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.slice(hint.length);
  const { data } = Papa.parse<string[]>(body, { delimiter: separator ?? delimiterOf(body) });
  const all = data
    .map((cells, index) => ({ number: index + 1, cells: cells.map(plain) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...all.map(({ cells }) => cells.length));
  const lines = all.slice(titleLines(all, width));
  const isNamed = !lines[0]?.cells.some((cell) => address.test(cell));
  const rows = isNamed ? lines.slice(1) : lines;
  if (lines.length === 0) throw new TableError('There is nothing in this table.');
  if (rows.length === 0) {
    throw new TableError(
      'There is only one line, which is taken for the headers. Add the rows that belong below it.',
    );
  }
  const wide = (cells: string[] = []) => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  return {
    headers: wide(isNamed ? lines[0]?.cells : []),
    rows: rows.map(({ number, cells }) => ({ number, cells: wide(cells) })),
  };
}

/** No column is called so: a line with one is about somebody already. */
const address = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/;

/** How many lines stand over the headers: of a title, each fills one cell of a table that has more than two columns. */
function titleLines(lines: readonly { cells: readonly string[] }[], width: number): number {
  if (width < 3) return 0;
  const first = lines.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  return Math.max(0, first);
}

// The headers hold no sentences: what separates them stands there most often. A title has nothing to separate.
function delimiterOf(text: string): string {
  const lines = text.trimStart().split(/[\r\n]+/, 5);
  const headers = (lines.find((line) => /[,;\t|]/.test(line)) ?? '').replaceAll(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((each) => ({
    each,
    count: headers.split(each).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.each ?? ',';
}

// Excel saves "CSV" in the code page of Windows, and "Unicode text" in UTF-16.
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// The apostrophe is what our own export puts before a text that a spreadsheet would take for a formula.
function plain(cell: string): string {
  const text = cell.startsWith("'") && formulaStart.test(cell.slice(1)) ? cell.slice(1) : cell;
  return text.trim();
}
