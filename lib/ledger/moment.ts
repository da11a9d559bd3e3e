import { type DateWords, dateWords, type Named, plain } from './date-words.ts';

/**
 * The moment that a page names for a scheduled send, as `Mon, Nov 23, 8:00 AM`, `2026. nov. 23. 8:00` or `٢٣ نوفمبر، ٨:٠٠ ص`, on
 * this machine's clock. Without a year it is the next such day. Null where none can be read in any of the languages; the
 * first is the page's own.
 */
export function momentIn(text: string, now: Date, languages: readonly string[]): Date | null {
  const clear = plain(text);
  if (!/\d/.test(clear)) return null;
  for (const [index, language] of languages.entries()) {
    const words = dateWords(language);
    // English alone does not tell whether the month or the day comes first.
    const moment = words && read(clear, words, now, index === 0 && language !== 'en');
    if (moment) return moment;
  }
  return null;
}

interface Day {
  year: number | null;
  month: number;
  day: number;
}

function read(text: string, words: DateWords, now: Date, isOrderKnown: boolean): Date | null {
  const time = timeIn(text, words);
  if (!time) return null;
  const { hours, minutes, rest } = time;
  const at = ({ day, month }: Day, year: number) => {
    const moment = new Date(year, month, day, hours, minutes);
    return moment.getMonth() === month ? moment : null;
  };
  const named = namedDay(rest, words) ?? numericDay(rest, words, isOrderKnown);
  if (named) {
    const year = named.year ?? now.getFullYear();
    // Another year than one in which a mail can go is one of another calendar.
    if (year < now.getFullYear() || year > now.getFullYear() + 2) return null;
    const moment = at(named, year);
    return named.year === null && moment && moment < now ? at(named, year + 1) : moment;
  }
  if (/\d/.test(rest)) return null;
  const moments = daysAhead(rest, words, now).map(
    (days) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hours, minutes),
  );
  return moments.find((moment) => moment >= now) ?? null;
}

/** The time of day, and the text without it. */
function timeIn(text: string, words: DateWords) {
  const found = timeBy(':').exec(text) ?? timeBy(words.colon).exec(text);
  const [all, hour = '', minute = ''] = found ?? [];
  if (!found || all === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + all.length);
  const half = words.halves.find(([name]) => {
    const spelt = [...name.replaceAll(/[.\s]/g, '')].map(literally).join('\\.?\\s?');
    const [start, end] = edgesOf(name);
    const isBehind = new RegExp(`^\\s?${spelt}${end}`, 'u').test(after);
    return isBehind || new RegExp(`${start}${spelt}\\.?\\s?$`, 'u').test(before);
  })?.[1];
  const hours =
    half === undefined || Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + 12 * half;
  return { hours, minutes: Number(minute), rest: `${before} ; ${after}` };
}

function timeBy(colon: string): RegExp {
  const end = colon === ':' ? '(?::\\d\\d)?(?![\\d:])' : '(?![\\d:./-])';
  return new RegExp(`(?<![\\d:./-])(\\d{1,2})\\s?${literally(colon)}\\s?(\\d\\d)${end}`, 'u');
}

/** A day beside the name of a month: on the side where the language has it, else on the other. */
function namedDay(text: string, { months, order }: DateWords): Day | null {
  const year = yearIn(text);
  const rest = text.replace(/(?<!\d)\d{4}(?!\d)/, ' ; ');
  const found = months.flatMap(([name, month]) =>
    placesOf(name, rest).map((index) => ({
      month,
      before: /(?<!\d)(\d{1,2})\D{0,6}$/u.exec(rest.slice(0, index))?.[1],
      after: /^[^\p{L}\d;]{0,3}(\d{1,2})(?!\d)/u.exec(rest.slice(index + name.length))?.[1],
    })),
  );
  const isMonthFirst = order.indexOf('month') < order.indexOf('day');
  const sides = isMonthFirst ? (['after', 'before'] as const) : (['before', 'after'] as const);
  for (const side of sides)
    for (const { month, [side]: day } of found) if (day) return { year, month, day: Number(day) };
  return null;
}

function yearIn(text: string): number | null {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  return year ? Number(year) : null;
}

/** A date of numbers; where their order is not known, none that can be read in two ways. */
function numericDay(text: string, { order }: DateWords, isOrderKnown: boolean): Day | null {
  const [, first, second, third] =
    /(?<!\d)(\d{4}|\d{1,2})\s?[./-]\s?(\d{1,2})(?:\s?[./-]\s?(\d{4}|\d\d))?(?!\d)/.exec(text) ?? [];
  if (!first || !second) return null;
  if (first.length === 4) return third ? dayOf(Number(first), second, third) : null;
  const year = third ? (Number(third) % 2000) + 2000 : null;
  const monthFirst = dayOf(year, first, second);
  const dayFirst = dayOf(year, second, first);
  if (!monthFirst || !dayFirst || first === second) return monthFirst ?? dayFirst;
  if (!isOrderKnown) return null;
  return order.indexOf('month') < order.indexOf('day') ? monthFirst : dayFirst;
}

function dayOf(year: number | null, month: string, day: string): Day | null {
  const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate ? { year, month: Number(month) - 1, day: Number(day) } : null;
}

/** Days from today to a day that has a word of its own, or to a weekday and the same a week later. */
function daysAhead(text: string, { days, weekdays }: DateWords, now: Date): number[] {
  const is = ([name]: Named) => name.length > 1 && placesOf(name, text).length > 0;
  const near = days.find(is)?.[1];
  if (near !== undefined) return [near];
  const weekday = weekdays.find(is)?.[1];
  if (weekday === undefined) return [];
  const next = (weekday - now.getDay() + 7) % 7;
  return [next, next + 7];
}

/** Where a name stands as a word of its own. */
function placesOf(name: string, text: string): number[] {
  const [start, end] = edgesOf(name);
  const pattern = new RegExp(`${start}${literally(name)}${end}`, 'gu');
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What must not stand beside a name. Some scripts put no spaces between words. */
function edgesOf(name: string): readonly [before: string, after: string] {
  if (/^\d/.test(name)) return ['(?<!\\d)', ''];
  return unspaced.test(name) ? ['', ''] : ['(?<![\\p{L}\\p{Mc}])', '(?![\\p{L}\\p{Mc}])'];
}

function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
