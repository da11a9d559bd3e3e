import type { Span } from '../draft/draft.ts';
import { matchesOf } from './matches.ts';

const abbreviation =
  /(?:^|[\s(])(?:dr|drs|dra|prof|mr|mrs|ms|st|jr|sr|vs|e\.g|i\.e|eg|ie|etc|approx|no|nos|dept|univ|fig|ext|tel|inc|ltd|co|u\.s|u\.k|ph\.d|m\.d|d\.o(?:\.b)?|b\.sc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|p\.s|exp|et al|a\.m|p\.m|\p{L})\.$/iu;

/** Abbreviations that may stand last in a sentence, and what begins the next one then. */
const mayEnd = /\b(?:u\.s|u\.k|a\.m|p\.m|ph\.d|m\.d|d\.o|etc|inc)\.$/i;
const opens = /^\s+(?:I|We|My|Our|Could|Can|Would|Where|What|Will|Please|Thank)\b/;

/** A closing mark and the number of a footnote behind it: `list?2`, but not `no.1` or `3.5`. */
const numbered = String.raw`(?:(?<=\p{Ll}{2})(?<!\b(?:no|nr|[Vv]ol|[Ff]ig|[Ss]ec|[Cc]h|[Ee]d|[Ee]x|pp))[.…]|(?<=\p{L})[!?])["'”’)\]]*(?:[¹²³⁴-⁹]{1,2}|\[?\d{1,2}\]?)`;
const numberedEnd = new RegExp(`${numbered}$`, 'u');

/** The mark that ends a sentence, also where the space behind it was forgotten: `…?Thank you`, but not `Node.js` or `jane.Doe@`. */
const stop = new RegExp(
  [
    String.raw`(?<![.!?…])(?:[.!?…]+["'”’)\]]*)(?=\s|$)`,
    String.raw`${numbered}(?=\s+["“(]?\p{Lu})`,
    String.raw`(?<=[\p{L}\d])[!?]+(?=\p{Lu}\p{Ll}|I\b)(?!\w*[=&])`,
    String.raw`(?<=\p{Ll}{3})\.(?!(?:Pdf|Docx?|Com|Org|Net|Edu|Jpe?g|Png)\b)(?=\p{Lu}\p{Ll}*[\s,'’])`,
  ].join('|'),
  'gu',
);

/** A sentence without the number of a footnote behind its mark, which is none of its words. */
export function withoutFootnote(sentence: string): string {
  const last = sentence.charCodeAt(sentence.length - 1);
  const mayBe = last === 93 || (last >= 48 && last <= 57);
  return mayBe && numberedEnd.test(sentence) ? sentence.replace(/\[?\d+\]?$/, '') : sentence;
}

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
