import { bullet } from './bullet.ts';
import { isClosingLine, isLabel, isSignOff, isTalk } from './closing-line.ts';
import type { Span } from './draft.ts';
import { greetingsAbroad } from './greetings-abroad.ts';
import { foreignAt, headingIn } from './quoted.ts';
import { type Line, linesOf } from './text-lines.ts';

/** The applicant's own words in a body, by part. Quoted and forwarded text and the automatic signature are left out. */
export interface OwnText {
  /** What stands in header lines above the prose: they come with a text that was pasted. */
  heading: Span[];
  /** The line that greets, or null. */
  greeting: Span | null;
  /** Prose: one entry a paragraph or list item. */
  paragraphs: Span[];
  /** The sign-off and the name below it, as typed into this mail. */
  closing: Span[];
}

const greetingLine =
  /^(?:(?:dear|dearest|(?:(?:my|warm|warmest|kind|kindest|cordial|many|season['’]s) ){1,2}(?:greetings|salutations)|happy (?:new year|holidays|\p{L}+day)|hello|hi|hey|hiya|greetings|salutations|good (?:morning|afternoon|evening|day)|respected|esteemed|honou?rable|to whom|to the|attn|attention|salaam|namaste|hola|drs?\b\.?|dra\b\.?|prof\b\.?|professor|mr\b\.?|mrs\b\.?|ms\b\.?|sirs?\b|madam|ma'am|mesdames|gentlemen|all\b|everyone|team|folks|peace be|peace upon)[^\n]{0,90}|(?:[\p{L}'’-]+ ){1,3}(?:drs?|prof|professor|mrs?|ms)\b\.? [\p{L}.'’-]{2,30}(?: [\p{L}.'’-]{2,30}){0,2}|[\p{Lu}][\p{L}.'’-]{1,20}(?: [\p{Lu}][\p{L}.'’-]{1,20}){0,2})$/iu;

const greetingAbroad = RegExp(`^(?:${greetingsAbroad})(?!\\p{L})`, 'iu');

/** Divides a body into its parts. Linear in its length. */
export function ownText(body: string): OwnText {
  const lines = linesOf(body);
  const own: OwnText = { heading: [], greeting: null, paragraphs: [], closing: [] };
  let closing = false;
  let prose = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.text === '') continue;
    const begun = own.paragraphs.length > 0;
    const foreign = foreignAt(lines, i, { anything: begun || own.greeting !== null, prose });
    if (foreign === 'rest') break;
    if (foreign === 'line') continue;
    const heading = begun ? null : headingIn(line.text);
    if (heading !== null) {
      if (heading !== '') own.heading.push({ start: line.end - heading.length, end: line.end });
      continue;
    }
    if (!own.greeting && !begun && isGreeting(line.text)) {
      own.greeting = line;
      continue;
    }
    const farewell = begun && isSignOff(line.text);
    closing ||= farewell;
    if (closing && isClosingLine(line.text)) {
      own.closing.push(line);
      continue;
    }
    // Thanks that say more are prose, and a name may stand below them all the same.
    closing = farewell;
    const end = farewell ? i : joinWrapped(lines, i);
    own.paragraphs.push({ start: line.start, end: (lines[end] as Line).end });
    prose ||= !isLabel(line.text);
    i = end;
  }
  takeBareName(body, own);
  return own;
}

function isGreeting(text: string): boolean {
  const words = text.replace(/[\s,:;.!–—-]+$/u, '');
  if (text.length > 100 || !(greetingLine.test(words) || greetingAbroad.test(words))) return false;
  return /[,:;!–—-]$/.test(text) || !(/[.?]/.test(text.replace(titles, '')) || runsOn(text));
}

/** Full stops that end no sentence: of titles and initials. */
const titles = /\b(?:dra?s?|profs?|mrs?|ms|st|jr|sr|\p{L})\./giu;

/** `Hi Dr Lopez, please tell me`: whoever leaves out the full stop has not only greeted. */
function runsOn(text: string): boolean {
  const said = text.slice(text.indexOf(',') + 1);
  return (
    (said !== text && isTalk(said)) || /\b(?:please|kindly|(?:could|can|would) you)\b/i.test(text)
  );
}

/** An item of a list, or a line with a label before it: `Deadline: August 24`. */
const startsAnew = new RegExp(
  String.raw`^(?:[>*•\-–]|(?!— \p{Ll})${bullet}|\d+[.)]\s|\p{Lu}[\p{L}\d /-]{1,24}:(?=\s))`,
  'u',
);

/** Lines that were broken within a sentence: without a closing mark, the next one going on. */
function joinWrapped(lines: readonly Line[], from: number): number {
  const beginsLarge = /^\p{Lu}/u.test((lines[from] as Line).text);
  let at = from;
  for (;;) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    if (!next?.text || /[.?!:]["”')]*$/.test(line.text)) return at;
    if (startsAnew.test(next.text) || isSignOff(next.text)) return at;
    // A mail program breaks long lines anywhere; by hand a sentence is seen to go on by its small letter or number.
    const byHand =
      line.text.length >= 15 && beginsLarge && /^(?:\p{Ll}|I\b|\d+(?!\d*[.)]\s))/u.test(next.text);
    if (line.text.length < 55 && !byHand) return at;
    at++;
  }
}

/** A name alone below the prose closes a mail too. */
function takeBareName(body: string, own: OwnText): void {
  while (own.paragraphs.length > 1) {
    const last = own.paragraphs.at(-1) as Span;
    const text = body.slice(last.start, last.end);
    if (
      !/^[-–—~]?\s?(?:dr\.? )?[\p{Lu}][\p{L}.'’-]*(?: ["“(]?[\p{L}.'’-]+["”)]?){0,3}(?:, [\p{L}\d .-]{2,12})?$/iu.test(
        text,
      )
    )
      return;
    if (own.closing.some((line) => line.start > last.start)) return;
    if (
      isTalk(text) ||
      text.split(/\s+/).length > 4 ||
      /^(?:thanks|thank you|yes|no)\b/i.test(text)
    )
      return;
    own.paragraphs.pop();
    own.closing.unshift(last);
    return;
  }
}
