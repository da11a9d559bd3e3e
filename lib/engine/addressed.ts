import type { Span, TextField } from '../draft/draft.ts';
import type { Program } from '../state/records.ts';
import type { Block } from './doc.ts';
import type { Facts } from './facts.ts';
import { foundIn } from './find.ts';
import { houseNamesIn } from './house-names.ts';
import { type Found, type Paragraph, readParagraph } from './paragraph.ts';
import { type ProgramNames, programNamesOf } from './program-names.ts';
import type { Rule } from './rule.ts';
import { isSpared } from './spared.ts';

/** What is between the applicant and the program that reads it. */
const ofRanking: ReadonlySet<string> = new Set([
  'rank-inquiry',
  'commitment-request',
  'rank-bargain',
  'intent-statement',
]);

/** What was found in a paragraph, and what it depends on beside the words: a key changes but one. */
export interface AsRead {
  readonly rules: readonly Rule[];
  readonly field: TextField;
  readonly names: ProgramNames;
  readonly program: Program | null;
  readonly houses: string;
  readonly found: Found;
}

/**
 * What rules find in a paragraph as the people of a program read it: `nobody stands above Lakeside` says to Lakeside what
 * `nobody stands above you` says. A program that is not stored is known by the houses of its people's addresses, which
 * `housesOf` tells. Offsets in the paragraph.
 */
export function foundAsRead(
  rules: readonly Rule[],
  { paragraph, field }: Block,
  facts: Facts,
  program: Program | null,
  houses: string,
): Found {
  const names = programNamesOf(facts);
  const known = paragraph.asRead;
  if (
    known?.rules === rules &&
    known.field === field &&
    known.names === names &&
    known.program === program &&
    known.houses === houses
  )
    return known.found;
  const found = findAsRead(rules, paragraph, field, names, program, houses);
  paragraph.asRead = { rules, field, names, program, houses, found };
  return found;
}

function findAsRead(
  rules: readonly Rule[],
  paragraph: Paragraph,
  field: TextField,
  names: ProgramNames,
  program: Program | null,
  houses: string,
): Found {
  const found = foundIn(rules, paragraph, field);
  const read = addressed(paragraph, namesOf(paragraph, names, program, houses));
  // Most paragraphs say nothing and name nobody.
  if (found.size === 0 && read === paragraph) return found;
  const marks = new Map<string, readonly Span[]>();
  for (const [rule, spans] of found) {
    const kept = spans.filter((mark) => !isSpared(rule, mark, paragraph, names));
    if (kept.length > 0) marks.set(rule, kept);
  }
  if (read !== paragraph)
    for (const [rule, spans] of foundIn(rules, read, field))
      if (ofRanking.has(rule) && !marks.has(rule))
        marks.set(
          rule,
          spans.map((mark) => withName(mark, read.text, paragraph.text)),
        );
  return marks;
}

/** Where a paragraph names the program that it is for: as it is stored, else as its address has it. */
function namesOf(
  paragraph: Paragraph,
  names: ProgramNames,
  program: Program | null,
  houses: string,
): readonly Span[] {
  const stored = names
    .inParagraph(paragraph)
    .filter(({ called }) => called.some((each) => each.program === program));
  return stored.length > 0 ? stored : houseNamesIn(paragraph.text, houses);
}

/** The paragraph with `you` for the program's name; blanks fill up the rest, so that every offset stays. */
function addressed(paragraph: Paragraph, mentions: readonly Span[]): Paragraph {
  const { text } = paragraph;
  let read = '';
  let end = 0;
  for (const mention of mentions) {
    const length = mention.end - mention.start;
    const after = text.slice(mention.end, mention.end + 12);
    const isHead = /^\s+(?:program|programme|residency|team)\b/i.test(after);
    const words = isHead ? ['your'] : ['your program', 'you'];
    const fitting = words.find((word) => word.length <= length);
    if (fitting === undefined) continue;
    read += text.slice(end, mention.start) + fitting.padEnd(length);
    end = mention.end;
  }
  return end === 0 ? paragraph : readParagraph(read + text.slice(end));
}

/** A mark that ends with `you` ends with the whole name: over blanks that are none in the text. */
function withName({ start, end }: Span, read: string, text: string): Span {
  let last = end;
  for (let i = end; read[i] === ' '; i++) if (text[i] !== ' ') last = i + 1;
  return { start, end: last };
}
