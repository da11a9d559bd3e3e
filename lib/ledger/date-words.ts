/** How a language writes dates and times, as the browser knows it. All words are plain (see `plain`). */
export interface DateWords {
  /** Every name of the months, from 0 for January; longest first. */
  readonly months: readonly Named[];
  /** Every name of the weekdays, from 0 for Sunday; longest first. */
  readonly weekdays: readonly Named[];
  /** Words for days from today on: 1 for tomorrow. */
  readonly days: readonly Named[];
  /** Words for times of the day: 0 before noon, 1 after. */
  readonly halves: readonly Named[];
  /** What stands between hours and minutes. */
  readonly colon: string;
  /** Year, month and day as a date of numbers has them. */
  readonly order: readonly ('year' | 'month' | 'day')[];
}

export type Named = readonly [name: string, value: number];

/** Lower case without accents and invisible marks, any script's digits as 0 to 9. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
    .replaceAll(/\p{Nd}/gu, digit)
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}

/** Unicode has the digits of each script in a row. */
function digit(written: string): string {
  const at = written.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(at - value - 1))) value++;
  return String(value);
}

const known = new Map<string, DateWords | null>();

/** Null for what is no tag of a language. */
export function dateWords(language: string): DateWords | null {
  const tag = language.replaceAll('_', '-');
  if (!known.has(tag)) known.set(tag, isTag(tag) ? read(tag) : null);
  return known.get(tag) ?? null;
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

type Form = Intl.DateTimeFormatOptions;
type PartName = Intl.DateTimeFormatPartTypes;

const monthForms: readonly Form[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, day: 'numeric' },
  { month, day: 'numeric', year: 'numeric' },
]);
const weekdayForms: readonly Form[] = (['long', 'short'] as const).flatMap((weekday) => [
  { weekday },
  { weekday, day: 'numeric', month: 'long' },
]);
const dayTimes: readonly Form[] = [
  { hour: 'numeric', minute: '2-digit', hour12: true },
  { hour: 'numeric', hour12: true, dayPeriod: 'short' },
];

function read(language: string): DateWords {
  const parts = (form: Form, date: Date) =>
    new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', numberingSystem: 'latn' })
      .formatToParts(date)
      .map(({ type, value }) => ({ type, value: plain(value) }));
  const named = (name: PartName, forms: readonly Form[], dates: readonly Date[]) =>
    dates
      .flatMap((date, value) => forms.flatMap((form) => namesIn(parts(form, date), name, value)))
      .toSorted(([a], [b]) => b.length - a.length);
  const time = parts({ hour: 'numeric', minute: '2-digit' }, new Date(2026, 0, 1, 8));
  const numbers = parts({ year: 'numeric', month: 'numeric', day: 'numeric' }, new Date(2026, 0));
  const hour = time.findIndex(({ type }) => type === 'hour');
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return {
    months: named(
      'month',
      monthForms,
      range(12, (month) => new Date(2026, month, 25)),
    ),
    // The 4th of January 2026 is a Sunday.
    weekdays: named(
      'weekday',
      weekdayForms,
      range(7, (day) => new Date(2026, 0, 4 + day)),
    ),
    days: range(3, (days): Named => [plain(relative.format(days, 'day')), days]).filter(
      ([name]) => !/\d/.test(name),
    ),
    halves: [8, 10, 14, 20].flatMap((hours) =>
      dayTimes.flatMap((form) =>
        namesIn(parts(form, new Date(2026, 0, 1, hours)), 'dayPeriod', hours < 12 ? 0 : 1),
      ),
    ),
    colon: time[hour + 1]?.value.trim() || ':',
    order: numbers.flatMap(({ type }) =>
      type === 'year' || type === 'month' || type === 'day' ? [type] : [],
    ),
  };
}

/** A name alone, and with the letters that are written to it: `11` with the `月` behind it. */
function namesIn(
  parts: readonly { type: PartName; value: string }[],
  name: PartName,
  value: number,
): Named[] {
  const at = parts.findIndex(({ type }) => type === name);
  const bare = (parts[at]?.value ?? '').replace(/\.$/, '');
  const before = /[\p{L}\p{Mc}]*$/u.exec(parts[at - 1]?.value ?? '')?.[0] ?? '';
  const after = /^[\p{L}\p{Mc}]*/u.exec(parts[at + 1]?.value ?? '')?.[0] ?? '';
  const names = new Set([bare, `${before}${bare}${after}`]);
  return [...names].filter((each) => /\p{L}/u.test(each)).map((each) => [each, value]);
}

function range<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}
