import type { Span } from '../draft/draft.ts';
import type { Doc } from './doc.ts';
import type { Facts } from './facts.ts';
import { fold } from './names.ts';
import { onceFor } from './once.ts';
import { Recent } from './recent.ts';

/** The lines below the prose that give the applicant's name, school and numbers: no words of the mail itself. */
export interface SignOff {
  /** Where they begin; the end of the body where there are none. */
  readonly start: number;
  /** The line with the name. */
  readonly name: Span | null;
}

/** Longest line that is a name and what belongs to it. */
const longest = 80;

/** Finds the sign-off by its form or by the applicant's own name on a line of its own. */
export const signOffIn = onceFor(findSignOff);

function findSignOff({ draft, own }: Doc, { applicant }: Facts): SignOff {
  const people = `${applicant.name}\n${draft.from.name}`;
  const isName = ({ start, end }: Span) => {
    if (end - start > longest) return false;
    const line = draft.body.slice(start, end);
    return read.get(`${people}\n${line}`, () => ({ isName: namesOneOf(people, line) })).isName;
  };
  const lines = own.paragraphs.flatMap((span) => linesOf(draft.body, span));
  // The first line is prose, however short.
  const at = lines.findIndex((line, i) => i > 0 && isName(line));
  const below =
    at > 0 && lines.slice(at + 1).every((line) => line.end - line.start <= longest)
      ? (lines[at] ?? null)
      : null;
  const name = own.closing.find(isName) ?? below;
  const start = Math.min(
    own.closing[0]?.start ?? draft.body.length,
    below?.start ?? draft.body.length,
  );
  return { start, name };
}

/** Short lines stay while the rest of a draft is written. */
const read = new Recent<{ readonly isName: boolean }>(200);

/** Whether a line has the names of these people and nothing else. */
function namesOneOf(people: string, line: string): boolean {
  if (/[?!]|\.\s/.test(line.replaceAll(/\b(?:M\.D|D\.O|Ph\.D|[A-Z])\.\s?/g, ''))) return false;
  const names = fold(people)
    .split(/[\s-]+/)
    .filter((part) => part.length > 1);
  const words = fold(line.split(/[,(|–—-]\s?/)[0] ?? '')
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word));
  return (
    words.length <= 4 &&
    words.length > 0 &&
    words.every(
      (word) => names.includes(word) || word.length === 1 || /^(?:md|mbbs|ms4|dr)$/.test(word),
    )
  );
}

function linesOf(body: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const stop = body.indexOf('\n', from);
    const to = stop < 0 || stop > end ? end : stop;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}
