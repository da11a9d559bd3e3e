import { isClosingLine, isSignOff, isTalk } from './closing-line.ts';
import type { Span } from './draft.ts';

/** The applicant's own words in a body, by part. Quoted and forwarded text and the automatic signature are left out. */
export interface OwnText {
  /** The line that greets, or null. */
  greeting: Span | null;
  /** Prose: one entry a paragraph or list item. */
  paragraphs: Span[];
  /** The sign-off and the name below it, as typed into this mail. */
  closing: Span[];
}

interface Line extends Span {
  text: string;
}

const quoteHead =
  /^(?:-{2,}.{0,12}(?:original|forwarded|forward)\b.*|begin forwarded message\b.*|_{10,}|(?:from|to|cc|sent|subject):\s.+)$/i;
const headerLine = /^(?:from|to|cc|sent|date|subject):\s/i;
const wrote = /^(?:on|am|le|el)\s.{4,160}(?:wrote|schrieb|a écrit|escribió)\s*:?$/i;
const signatureMark = /^--\s*$/;
const greetingLine =
  /^(?:(?:dear|dearest|hello|hi|hey|hiya|greetings|salutations|good (?:morning|afternoon|evening|day)|respected|esteemed|honou?rable|to whom|to the|attn|attention|salaam|namaste|hola|drs?\b\.?|dra\b\.?|prof\b\.?|professor|mr\b\.?|mrs\b\.?|ms\b\.?|sirs?\b|madam|ma'am|mesdames|gentlemen|all\b|everyone|team|folks|peace be|peace upon)[^\n]{0,90}|(?:[\p{L}'’-]+ ){1,3}(?:drs?|prof|professor|mrs?|ms)\b\.? [\p{L}.'’-]{2,30}(?: [\p{L}.'’-]{2,30}){0,2}|[\p{Lu}][\p{L}.'’-]{1,20}(?: [\p{Lu}][\p{L}.'’-]{1,20}){0,2})$/iu;

/** Divides a body into its parts. Linear in its length. */
export function ownText(body: string): OwnText {
  const lines = linesOf(body);
  const own: OwnText = { greeting: null, paragraphs: [], closing: [] };
  let closing = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.text === '') continue;
    if (signatureMark.test(line.text) || startsQuote(lines, i)) break;
    if (line.text.startsWith('>')) continue;
    if (wrote.test(line.text)) {
      if (nextText(lines, i)?.startsWith('>')) continue;
      break;
    }
    if (!own.greeting && own.paragraphs.length === 0 && isGreeting(line.text)) {
      own.greeting = line;
      continue;
    }
    const farewell = own.paragraphs.length > 0 && isSignOff(line.text);
    closing ||= farewell;
    if (closing && isClosingLine(line.text)) {
      own.closing.push(line);
      continue;
    }
    // Thanks that say more are prose, and a name may stand below them all the same.
    closing = farewell;
    const end = farewell ? i : joinWrapped(lines, i);
    own.paragraphs.push({ start: line.start, end: (lines[end] as Line).end });
    i = end;
  }
  takeBareName(body, own);
  return own;
}

function linesOf(body: string): Line[] {
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

function nextText(lines: readonly Line[], at: number): string | undefined {
  for (let i = at + 1; i < lines.length; i++) if (lines[i]?.text) return lines[i]?.text;
  return undefined;
}

/** A mark of forwarding, or the first of at least two header lines in a row. */
function startsQuote(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (!quoteHead.test(text)) return false;
  return !headerLine.test(text) || headerLine.test(lines[at + 1]?.text ?? '');
}

function isGreeting(text: string): boolean {
  if (text.length > 100) return false;
  return (
    greetingLine.test(text.replace(/[\s,:;.!–—-]+$/u, '')) && /[,:;!–—-]$|^[^.?]*$/u.test(text)
  );
}

/** Lines that a mail program broke: long, without a closing mark, the next one going on. */
function joinWrapped(lines: readonly Line[], from: number): number {
  let at = from;
  for (;;) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const wrapped = line.text.length >= 55 && !/[.?!:]["”')]*$/.test(line.text);
    if (!wrapped || !next?.text || /^(?:[>*•\-–]|\d+[.)]\s)/.test(next.text)) return at;
    at++;
  }
}

/** A name alone below the prose closes a mail too. */
function takeBareName(body: string, own: OwnText): void {
  while (own.paragraphs.length > 1) {
    const last = own.paragraphs.at(-1) as Span;
    const text = body.slice(last.start, last.end);
    if (
      !/^[-–—~]?\s?(?:dr\.? )?[\p{Lu}][\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}(?:, [\p{L}\d .-]{2,12})?$/iu.test(
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
