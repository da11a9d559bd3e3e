import type { Span } from '../draft/draft.ts';
import { matchesOf } from './matches.ts';

const abbreviation =
  /(?:^|[\s(])(?:dr|drs|dra|prof|mr|mrs|ms|st|jr|sr|vs|e\.g|i\.e|eg|ie|etc|approx|no|nos|dept|univ|fig|ext|tel|inc|ltd|co|u\.s|u\.k|ph\.d|m\.d|d\.o(?:\.b)?|b\.sc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|p\.s|exp|et al|a\.m|p\.m|\p{L})\.$/iu;

/** Abbreviations that may stand last in a sentence, and what begins the next one then. */
const mayEnd = /\b(?:u\.s|u\.k|a\.m|p\.m|ph\.d|m\.d|d\.o|etc|inc)\.$/i;
const opens = /^\s+(?:I|We|My|Our|Could|Can|Would|Where|What|Will|Please|Thank)\b/;

/** The mark that ends a sentence, also where the space behind it was forgotten: `…?Thank you`, but not `Node.js` or `jane.Doe@`. */
const stop =
  /(?<![.!?…])(?:[.!?…]+["'”’)\]]*)(?=\s|$)|(?<=[\p{L}\d])[!?]+(?=\p{Lu}\p{Ll}|I\b)(?!\w*[=&])|(?<=\p{Ll}{3})\.(?!(?:Pdf|Docx?|Com|Org|Net|Edu|Jpe?g|Png)\b)(?=\p{Lu}\p{Ll}*[\s,'’])/gu;

/** Splits one paragraph into sentences; every sentence is trimmed and keeps its closing mark. Linear in its length. */
export function sentencesOf(paragraph: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isSpace(paragraph.charCodeAt(from))) from++;
    while (to > from && isSpace(paragraph.charCodeAt(to - 1))) to--;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of matchesOf(stop, paragraph)) {
    const end = match.index + match[0].length;
    // `"Where are you from?" you asked`
    if (/["”]$/.test(match[0]) && /^\s\p{Ll}/u.test(paragraph.slice(end, end + 2))) continue;
    if (match[0].startsWith('.') && !endsSentence(paragraph, start, match.index, end)) continue;
    close(end);
  }
  close(paragraph.length);
  return spans;
}

/** Whether the full stop at `at` closes a sentence: not after a title or initial, not before a small letter. */
function endsSentence(text: string, from: number, at: number, end: number): boolean {
  const next = /\S/.exec(text.slice(end, end + 8))?.[0];
  if (next === undefined) return true;
  if (/^\p{Ll}$/u.test(next) && text.charCodeAt(at + 1) !== 46) return lowerStart(text, from, at);
  const before = text.slice(Math.max(from, at - 8), at + 1);
  return (
    !abbreviation.test(before) || (mayEnd.test(before) && opens.test(text.slice(end, end + 8)))
  );
}

/** A writer who begins every sentence small still ends them: a stop after a longer word counts. */
function lowerStart(text: string, from: number, at: number): boolean {
  return (
    /^\p{Ll}/u.test(text.slice(from, at).trimStart()) && /\p{L}{3}$/u.test(text.slice(from, at))
  );
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
