import { bullet } from '../draft/bullet.ts';

/** The number or dot of a list item, or `P.S.`. */
const mark = String.raw`(?:${bullet}|(?:\d{1,2}[.)]|\(?[A-Za-z\d]\)|[Pp]\.? ?[Ss]\.?:?)[^\S\n]+)`;
const before = new RegExp(String.raw`(?:^|\n)[^\S\n]*(${mark})$`, 'u');
const atStart = new RegExp(`^${mark}`, 'u');
/** Word processors put up to a dozen blanks behind a dot. */
const longest = 40;

/** Where the mark of a line stands that has no other words before an offset; else the offset. */
export function beforeMark(text: string, offset: number): number {
  return offset - (before.exec(text.slice(0, offset))?.[1]?.length ?? 0);
}

/** Behind the mark of a line that begins at an offset; else the offset. */
export function behindMark(text: string, offset: number): number {
  const opens = offset === 0 || text[offset - 1] === '\n';
  return offset + ((opens && atStart.exec(text.slice(offset, offset + longest))?.[0].length) || 0);
}
