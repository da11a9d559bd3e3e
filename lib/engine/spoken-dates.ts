import type { StatedDate } from '../language/dates.ts';
import { matchesOf } from '../language/matches.ts';
import { spokenDay, spokenDays } from '../language/ordinals.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december)';
const numbers = 'a one two three four five six seven eight nine ten'.split(' ');
const count = `(\\d{1,2}|an?|${numbers.slice(1).join('|')})`;
const isOut = '(?:(?:is|has) (?:out|over|up|gone|done|past|ended|finished)|ends|closes)';

type Read = (match: RegExpExecArray, today: number) => number | null;

/** Limits said in words: the end of a month or a week of it, a day by its ordinal, a holiday, the time that is left. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(
      `\\b(?:(?:close|last day) of (?:the|this)(?: current)? month|(?:the|this)(?: current)? month ${isOut})\\b`,
      'gi',
    ),
    (_, today) => endOfMonth(new Date(today * dayLength).getUTCMonth(), today),
  ],
  [
    new RegExp(
      `\\b(?:close|last day) of ${month}\\b|\\b(?:before|by the time) ${month} ${isOut}\\b`,
      'gi',
    ),
    (match, today) => endOfMonth(monthOf(match[1] ?? match[2] ?? ''), today),
  ],
  [
    new RegExp(
      `\\b(?:by|until|till|before|due|on) (?:the )?(${spokenDay})(?: day)? of ${month}\\b`,
      'gi',
    ),
    (match, today) => dayIn(monthOf(match[2] ?? ''), dateOf(match[1] ?? ''), today),
  ],
  [
    new RegExp(
      `\\bthe (${spokenDay}) of ${month}(?= (?:would (?:be|suit|do)|suits|works|at the latest|is (?:when|early|fine|enough|the (?:day|date)|my (?:day|date|target))))`,
      'gi',
    ),
    (match, today) => dayIn(monthOf(match[2] ?? ''), dateOf(match[1] ?? ''), today),
  ],
  [
    new RegExp(
      `\\b(?:by|until|till|before|due|in|during|within) (?:the )?(first|second|third|fourth|last) (?:full )?week of ${month}\\b`,
      'gi',
    ),
    (match, today) => weekIn(monthOf(match[2] ?? ''), match[1] ?? '', today),
  ],
  [
    /\b(?:by|until|till|before) the (?:end of the )?weekend\b/gi,
    (_, today) => today + ((10 - ((today + 4) % 7)) % 7 || 7),
  ],
  [/\b(?:by|until|till|before|on) labou?r day\b/gi, (_, today) => laborDay(today)],
  [
    new RegExp(
      `\\b(?:inside|(?:in|within) (?:less than|under|about|around|roughly|some|not more than|at most)) (?:of )?${count} (day|week|fortnight)s?\\b`,
      'gi',
    ),
    (match, today) => today + amount(match[1] ?? '', match[2] ?? ''),
  ],
  [
    new RegExp(
      `\\b${count} (day|week)s?(?:['’] notice)? (?:is|are) (?:very |rather |really |quite )?(?:short|little|not (?:much|long|a lot)|tight|all)\\b(?![^.!?]*\\b(?:fine|later|no (?:hurry|rush))\\b)`,
      'gi',
    ),
    (match, today) => today + amount(match[1] ?? '', match[2] ?? ''),
  ],
  [
    new RegExp(
      `\\b(?:i|we|you) (?:only |just |still )?have (?:only |just |but )?${count} (day|week)s\\b(?! (?:in|on|of|with|at|off|as|together))`,
      'gi',
    ),
    (match, today) => today + amount(match[1] ?? '', match[2] ?? ''),
  ],
];

const dayLength = 24 * 60 * 60 * 1000;

/** The days that a text sets as limits in words, in no order. */
export function spokenDatesIn(text: string, today: number): StatedDate[] {
  return forms.flatMap(([pattern, read]) =>
    matchesOf(pattern, text).flatMap((match) => {
      const day = read(match, today);
      return day === null
        ? []
        : [{ start: match.index, end: match.index + match[0].length, day, limit: true }];
    }),
  );
}

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase());
}

function dateOf(name: string): number {
  return spokenDays.indexOf(name.toLowerCase().replace(' ', '-')) + 1;
}

/** The next such day; months count from 0. */
function dayIn(monthNumber: number, date: number, today: number): number {
  const year = new Date(today * dayLength).getUTCFullYear();
  const day = Date.UTC(year, monthNumber, date) / dayLength;
  return day >= today ? day : Date.UTC(year + 1, monthNumber, date) / dayLength;
}

function endOfMonth(monthNumber: number, today: number): number {
  return dayIn(monthNumber + 1, 0, today);
}

/** The last day of the first, second … week of a month, of seven days each. */
function weekIn(monthNumber: number, which: string, today: number): number {
  const weeks = spokenDays.indexOf(which.toLowerCase()) + 1;
  return weeks > 0 ? dayIn(monthNumber, weeks * 7, today) : endOfMonth(monthNumber, today);
}

/** The first Monday of the September to come, by which the United States count the end of summer. */
function laborDay(today: number): number {
  const first = dayIn(8, 7, today) - 6;
  // The first day of 1970 was a Thursday.
  return first + ((8 - ((first + 4) % 7)) % 7);
}

function amount(text: string, unit: string): number {
  const word = text.toLowerCase().replace(/^an$/, 'a');
  const many = /^\d/.test(word) ? Number(word) : Math.max(1, numbers.indexOf(word));
  return many * ({ week: 7, fortnight: 14 }[unit.toLowerCase()] ?? 1);
}
