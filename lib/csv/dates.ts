const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/;
const clock =
  /[\s,t]+(?:at\s+)?(?:\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)(?:\s*(?:[ecmp][sd]?t|z|utc|[+-]\d{2}:?\d{2}))?$/;

const twoNumbers = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/;

/** The year of a month and day that are written without one. */
export type YearOf = (month: number, date: number) => number;

/** Days of the season of a Match year, which begins in July where no other month is told. */
export function inSeason(matchYear: number, begin = 7): YearOf {
  return (month) => (month >= begin ? matchYear - 1 : matchYear);
}

/** Days that lie behind: the last ones up to today (YYYY-MM-DD). */
export function upTo(today: string): YearOf {
  const year = Number(today.slice(0, 4));
  return (month, date) => ((day(year, month, date) ?? '') <= today ? year : year - 1);
}

/** Which of two numbers comes first in a date. */
export type DayOrder = 'day' | 'month';

/**
 * The day that a cell of a spreadsheet names, as `2026-12-02`, or null where it names none. Where two numbers could be month
 * and day and no order is known, the month comes first, as in the United States, unless dots part them, as where the day
 * comes first.
 */
export function readDate(
  cell: string,
  yearOf: YearOf,
  order: DayOrder | null = null,
): string | null {
  const text = bare(cell);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = twoNumbers.exec(text);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const usual = text.includes('.') ? 'day' : 'month';
    const isDayFirst = first > 12 || (second <= 12 && (order ?? usual) === 'day');
    const [month, date] = isDayFirst ? [second, first] : [first, second];
    return day(written(numbers[3]) ?? yearOf(month, date), month, date);
  }
  const named =
    /^(?<month>[a-z]{3,9})\.?[\s-]*(?<date>\d{1,2})(?:[\s,-]+'?(?<year>\d{4}|\d{2}))?$/.exec(
      text,
    ) ??
    /^(?<date>\d{1,2})[\s.-]*(?:of\s+)?(?<month>[a-z]{3,9})\.?(?:[\s,-]+'?(?<year>\d{4}|\d{2}))?$/.exec(
      text,
    );
  if (named?.groups) {
    const month = months.indexOf((named.groups.month ?? '').slice(0, 3)) + 1;
    const date = Number(named.groups.date);
    return day(written(named.groups.year) ?? yearOf(month, date), month, date);
  }
  return /^\d{5}(?:\.\d+)?$/.test(text) ? serialDay(Number(text)) : null;
}

/** Which number comes first in dates of one origin, as one that is no month shows; null where none does, or they disagree. */
export function dayOrderIn(cells: readonly string[]): DayOrder | null {
  const shown = new Set(cells.map(orderShown).filter((order) => order !== null));
  const [order = null] = shown;
  return shown.size === 1 ? order : null;
}

/** Whether a cell names another day where the day comes first than where the month does. */
export function isAmbiguous(cell: string, yearOf: YearOf): boolean {
  const [asDay, asMonth] = [readDate(cell, yearOf, 'day'), readDate(cell, yearOf, 'month')];
  return asDay !== null && asMonth !== null && asDay !== asMonth;
}

function orderShown(cell: string): DayOrder | null {
  const [, first, second] = twoNumbers.exec(bare(cell)) ?? [];
  const isMonth = [first, second].map((number) => Number(number) <= 12);
  if (first === undefined || isMonth[0] === isMonth[1]) return null;
  return isMonth[0] ? 'month' : 'day';
}

function bare(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(weekday, '')
    .replace(clock, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
    .trim();
}

function written(year: string | undefined): number | null {
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

// Excel counts days from the end of 1899.
function serialDay(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10);
}

function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && year >= 1000;
  return exists ? at.toISOString().slice(0, 10) : null;
}
