import type { Span } from '../draft/draft.ts';
import { matchesOf } from './matches.ts';

/** A day that a text names; days are counted from the first day of 1970. */
export interface StatedDate extends Span {
  readonly day: number;
  /** Said as a limit (`by`, `until`, `within`), or as so long from now. */
  readonly limit: boolean;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const count = `(?:\\d{1,3}|an?|${numbers.slice(1).join('|')}|a couple of|a few|several)`;
const nth = '(\\d{1,2})(?:st|nd|rd|th)?';

type Read = (match: RegExpExecArray, today: number, limit: boolean) => number | null;

/** Days as they are written, most telling first. */
const forms: readonly (readonly [RegExp, Read, always?: boolean])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    new RegExp(`\\b(${month})\\.?\\s+(?:the\\s+)?${nth}(?!\\d|[:.]\\d)(?:,?\\s+(\\d{4}))?`, 'gi'),
    (m, today, limit) => inYear(monthOf(m[1]), Number(m[2]), m[3], today, limit),
  ],
  [
    new RegExp(`\\b${nth}\\.?\\s+(?:of\\s+)?(${month})\\b\\.?(?:,?\\s+(\\d{4}))?`, 'gi'),
    (m, today, limit) => inYear(monthOf(m[2]), Number(m[1]), m[3], today, limit),
  ],
  [
    /\b(\d{1,2})\.(\d{1,2})\.(\d{2,4})?(?=\s|$|[,;)])/g,
    (m, today, limit) => inYear(Number(m[2]), Number(m[1]), m[3], today, limit),
  ],
  [
    /(?<![\d/])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?![\d/-])/g,
    (m, today, limit) => {
      const [a, b] = [Number(m[1]), Number(m[2])];
      if (!/\//.test(m[0]) && m[3] === undefined) return null;
      return a > 12 ? inYear(b, a, m[3], today, limit) : inYear(a, b, m[3], today, limit);
    },
  ],
  [
    new RegExp(
      `\\b(end|middle|beginning|start|early|mid|late)(?:\\s+of|\\s+in|-)?\\s+(?:the\\s+)?(?:month\\s+of\\s+)?(${month})\\b(?:\\s+(\\d{4}))?|\\b(mid|late|early)-(${month})\\b`,
      'gi',
    ),
    (m, today, limit) => {
      const number = monthOf(m[2] ?? m[5]);
      const part = (m[1] ?? m[4] ?? '').toLowerCase();
      const date = /^(?:end|late)/.test(part) ? 30 : /^mid/.test(part) ? 15 : 1;
      return inYear(number, number === 2 && date > 28 ? 28 : date, m[3], today, limit);
    },
  ],
  [
    new RegExp(
      `\\b(?:in|within)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+|following\\s+)?(${count})\\s+(day|week|month|fortnight)s?\\b(?!\\s+(?:of|on|at|in|ago|together))`,
      'gi',
    ),
    (m, today) => today + amount(m[1], m[2]),
    true,
  ],
  [
    new RegExp(`\\b(?:the\\s+)?(?:next|coming)\\s+(${count})\\s+(day|week|month)s?\\b`, 'gi'),
    (m, today) => today + amount(m[1], m[2]),
    true,
  ],
  [
    new RegExp(
      `\\b(${count})\\s+(day|week|month|fortnight)s?['’]?\\s+(?:from\\s+(?:now|today|tomorrow)|time\\b|left\\b|away\\b)`,
      'gi',
    ),
    (m, today) => today + amount(m[1], m[2]),
    true,
  ],
  [/\b(?:a fortnight|fortnight from (?:now|today))\b/gi, (_, today) => today + 14, true],
  [
    new RegExp(
      `\\b(?:(next|this|coming|on|by|until|till|before)\\s+(?:next\\s+|this\\s+|coming\\s+)?)(${weekday})\\b(\\s+(?:after\\s+)?next(?:\\s+week)?)?`,
      'gi',
    ),
    (m, today) => {
      const at = weekdays.indexOf((m[2] ?? '').slice(0, 3).toLowerCase());
      // The first day of 1970 was a Thursday.
      const ahead = (at - ((today + 4) % 7) + 7) % 7 || 7;
      return today + ahead + (m[3] ? 7 : 0);
    },
  ],
  [
    /\bend of (?:the|this) week\b|\blater this week\b|\bthis week\b/gi,
    (_, today) => today + ((12 - ((today + 4) % 7)) % 7),
  ],
  [/\b(?:end of )?next week\b/gi, (_, today) => today + 7 + ((12 - ((today + 4) % 7)) % 7)],
  [/\bend of (?:the|this) month\b|\bmonth['’]s end\b/gi, (_, today) => monthEnd(today, 0)],
  [/\b(?:end of )?next month\b/gi, (_, today) => monthEnd(today, 1)],
  [/\b(?:today|tonight)\b/gi, (_, today) => today],
  [/\btomorrow\b/gi, (_, today) => today + 1],
  [
    /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:year|floor|percentile|edition|century))/gi,
    (m, today) => {
      const here = new Date(today * dayLength);
      const date = Number(m[1]);
      if (date < 1 || date > 31) return null;
      const next = here.getUTCDate() > date ? 1 : 0;
      return Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + next, date) / dayLength;
    },
  ],
  [
    new RegExp(`\\b(?:by|until|till|before)\\s+(${month})\\b(?:\\s+(\\d{4}))?`, 'gi'),
    (m, today) => inYear(monthOf(m[1]), 1, m[2], today, true),
  ],
];

const dayLength = 24 * 60 * 60 * 1000;
const limits =
  /\b(?:by|until|till|til|before|due|deadline|latest|later than|on or before|within|need(?:ed)?(?: it)?(?: on)?|target|no later|beyond|submit\w*(?: \w+){0,3} on|up to|as of)\b[\s:,]*(?:(?:date|day|of|is|on|the|at|for|me|would be|will be|about|around|say|then|next|this|latest|our|it|early|late|mid|end of|beginning of)[\s:,]*){0,4}$/i;
const limitsAfter =
  /^[\s,]*(?:at the latest|is (?:the|my|our) (?:date|day|deadline|due|target|limit)|is when (?:it|they|letters?)|latest|is due|deadline|or (?:earlier|sooner)|is what)\b/i;

/**
 * The days that a text names, in order; a day without a year is the nearest, one said as a limit the next. `today` is the
 * writer's own day.
 */
export function datesIn(text: string, today: number): StatedDate[] {
  const found: StatedDate[] = [];
  for (const [pattern, read, always] of forms)
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const limit =
        always === true ||
        /^(?:by|until|till|before)\b/i.test(match[0]) ||
        limits.test(text.slice(Math.max(0, start - 60), start)) ||
        limitsAfter.test(text.slice(end, end + 40));
      const day = read(match, today, limit);
      if (day !== null && Number.isFinite(day)) found.push({ start, end, day, limit });
    }
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year: number, monthNumber: number, date: number): number | null {
  if (monthNumber < 1 || monthNumber > 12 || date < 1 || date > 31) return null;
  return Date.UTC(year, monthNumber - 1, date) / dayLength;
}

function inYear(
  monthNumber: number,
  date: number,
  year: string | undefined,
  today: number,
  limit: boolean,
): number | null {
  if (year !== undefined && year !== '')
    return dayOf(Number(year) + (Number(year) < 100 ? 2000 : 0), monthNumber, date);
  const here = new Date(today * dayLength).getUTCFullYear();
  const all = [here - 1, here, here + 1].flatMap((each) => dayOf(each, monthNumber, date) ?? []);
  if (limit) return all.find((day) => day >= today) ?? null;
  return all.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}

function monthEnd(today: number, ahead: number): number {
  const here = new Date(today * dayLength);
  return Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + ahead + 1, 0) / dayLength;
}

function amount(text: string | undefined, unit: string | undefined): number {
  const word = (text ?? '').toLowerCase();
  const said = numbers.indexOf(word);
  const many = /^\d/.test(word)
    ? Number(word)
    : said >= 0
      ? said
      : word === 'a' || word === 'an'
        ? 1
        : /couple/.test(word)
          ? 2
          : 3;
  return many * ({ day: 1, week: 7, fortnight: 14, month: 30 }[(unit ?? 'day').toLowerCase()] ?? 1);
}
