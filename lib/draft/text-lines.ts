import type { Span } from './draft.ts';

/** A line of a body without the blanks around it. */
export interface Line extends Span {
  text: string;
}

export function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= body.length; ) {
    let end = body.indexOf('\n', start);
    if (end < 0) end = body.length;
    const raw = body.slice(start, end);
    const text = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    lines.push({ text, start: from, end: from + text.length });
    start = end + 1;
  }
  return lines;
}

/** Where the next line that is not empty stands; the number of lines where there is none. */
export function nextLine(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (lines[next]?.text === '') next++;
  return next;
}
