const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = `(${months.join('|')})[a-z]*\\.?`;
const time = '(?:,|\\s|at)*\\s(\\d{1,2}):(\\d\\d)(?:\\s*([ap])\\.?m)?';
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(?:,? (\\d{4}))?${time}`, 'i');
const dayFirst = new RegExp(`\\b(\\d{1,2}) ${month}(?:,? (\\d{4}))?${time}`, 'i');

/**
 * The moment that a page names for a scheduled send, as `Mon, Nov 23, 8:00 AM` or `23 Nov 2026, 08:00`, on this machine's
 * clock. Without a year it is the next such day. Null where none can be read; only English is.
 */
export function momentIn(text: string, now: Date): Date | null {
  const plain = text.replaceAll(/\s+/g, ' ');
  const first = monthFirst.exec(plain);
  const second = first ? null : dayFirst.exec(plain);
  const [name, day] = first ? [first[1], first[2]] : [second?.[2], second?.[1]];
  const [, , , year, hours, minutes, half] = first ?? second ?? [];
  if (!name || !day || !hours) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const on = (inYear: number) =>
    new Date(inYear, months.indexOf(name.toLowerCase()), Number(day), hour, Number(minutes));
  if (year) return on(Number(year));
  const here = on(now.getFullYear());
  return here < now ? on(now.getFullYear() + 1) : here;
}
