import { isLabel, isTalk } from './closing-line.ts';
import { type Line, nextLine } from './text-lines.ts';

/** What of the applicant's own stands above a line. */
export interface Above {
  /** A greeting or a paragraph. */
  readonly anything: boolean;
  /** A sentence: more than a name or an address. */
  readonly prose: boolean;
}

/** Longest head of a quoted mail, longest signature, in lines. */
const longest = 12;

const forwarded =
  /^(?:-{2,}.{0,12}(?:original|forwarded|forward)\b.*|-{2,}.{4,120}\b(?:wrote|escribió|schrieb)\b:?\s*-{2,}|begin forwarded message\b.*)$/i;
/** Outlook draws it above the head of the mail that is answered. */
const divider = /^_{10,}$/;
/** Drawn between a pasted subject and its mail. */
const rule = /^[-–—=*]{3,}$/;
const signatureMark = /^--$/;
const header =
  /^\*{0,2}(?:(from|von|de)|(sent|date|gesendet|datum|envoyé|enviado|fecha)|(to|cc|bcc|an|à|para)|(subject(?: line)?|betreff|objet|asunto))\s?:\*{0,2}(?:\s+(.*))?$/i;

interface Header {
  kind: 'from' | 'date' | 'to' | 'subject';
  value: string;
}

/** `From: …`, in the languages of `wrote`, also in the marks of a bold face. */
function headerOf(text: string): Header | null {
  const found = header.exec(text);
  if (!found) return null;
  const [, from, date, to, , value = ''] = found;
  return { kind: from ? 'from' : date ? 'date' : to ? 'to' : 'subject', value };
}

/**
 * What a header line above the prose tells the reader: a subject, or a sentence. '' where it only says who and when;
 * null for any other line.
 */
export function headingIn(text: string): string | null {
  const found = headerOf(text);
  if (!found) return null;
  return found.kind === 'subject' || isTalk(found.value) ? found.value : '';
}

/** Whether this line (`line`), or the mail from here on (`rest`), is not the applicant's own. */
export function foreignAt(
  lines: readonly Line[],
  at: number,
  above: Above,
): 'line' | 'rest' | null {
  const text = lines[at]?.text ?? '';
  if (text.startsWith('>')) return 'line';
  if (forwarded.test(text)) return 'rest';
  if (divider.test(text)) return headAt(lines, nextLine(lines, at)) ? 'rest' : 'line';
  if (signatureMark.test(text)) return isSignature(lines, at, above) ? 'rest' : 'line';
  if (rule.test(text) && !above.anything) return 'line';
  if (wrote.test(text)) return foreignFrom(lines, at, text);
  const head = wroteInline.exec(text)?.[1];
  if (head && dated.test(head) && !ofPeople.test(head)) return 'line';
  // A head above all prose came with a text that was pasted.
  const pasted = above.anything ? headAt(lines, at) : null;
  return pasted && (above.prose || pasted.hasTime) ? 'rest' : null;
}

const wrote =
  /^(?:on|le|el)\s.{4,160}(?:wrote|a écrit|escribió)\s*:?$|^am\s.{4,100}schrieb(?:\s.{2,80})?:$/i;
/** The same with the quoted words behind it; group 1 is the head. */
const wroteInline = /^((?:on|le|el)\s.{4,80}(?:wrote|a écrit|escribió))\s*:\s*["“«]/i;
const dated =
  /@|\d{1,2}[:h]\d\d|\b20\d\d\b|\d[./-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const ofPeople = /\b(?:you|your|i|we|my|our)\b/i;

/** A mail program dates what it quotes, and speaks of nobody but by name; `On your website you wrote:` is prose. */
function foreignFrom(lines: readonly Line[], at: number, text: string): 'line' | 'rest' | null {
  if (lines[nextLine(lines, at)]?.text.startsWith('>')) return 'line';
  return text.endsWith(':') && dated.test(text) && !ofPeople.test(text) ? 'rest' : null;
}

/** Day and time alone in a line, and at the end of a `From:` line: so Notes dates what it quotes. */
const stamp = /(?:^|\son )\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?: ?[ap]m)?$/i;

/** The head of a quoted mail that begins in this line: who wrote it, when, and to whom or about what. */
function headAt(lines: readonly Line[], from: number): { hasTime: boolean } | null {
  if (!headerOf(lines[from]?.text ?? '')) return null;
  const isBelowStamp = stamp.test(lineAbove(lines, from));
  const kinds = new Set<Header['kind']>(isBelowStamp ? ['from', 'date'] : []);
  let hasTime = isBelowStamp;
  // Between headers stand the further lines of a long one, and an empty line where they were the rows of a table.
  for (let at = from; at < Math.min(from + longest, lines.length); at++) {
    const { text } = lines[at] as Line;
    if (text === '' && !headerOf(lines[nextLine(lines, at)]?.text ?? '')) break;
    const found = headerOf(text);
    if (!found) continue;
    kinds.add(found.kind);
    if (stamp.test(found.value)) kinds.add('date');
    hasTime ||= kinds.has('date') && /\d[:.h]\d\d/.test(found.value);
  }
  const isWhole =
    kinds.has('from') && (kinds.has('subject') || (kinds.has('date') && kinds.has('to')));
  return isWhole ? { hasTime } : null;
}

/** The nearest of the two lines above that is not empty. */
function lineAbove(lines: readonly Line[], at: number): string {
  return lines[at - 1]?.text || lines[at - 2]?.text || '';
}

const hails =
  /^(?:(?:dear|dearest|hello|hi|hey|greetings|good (?:morning|afternoon|evening)|respected|to whom)\b|(?:drs?|prof|professor|mr|mrs|ms)\b.*[,:]$)/i;
/** What offices and telephones put below a signature, as long as it may be. */
const boilerplate =
  /^\W*(?:confidential\w*|disclaimer|notice|this (?:e-?mail|message|communication)|the information|please consider the environment|sent from|get outlook)\b/i;

/** Behind the mark stand a few lines about the sender: no greeting, no word to the reader. A saying may be quoted. */
function isSignature(lines: readonly Line[], at: number, above: Above): boolean {
  let count = 0;
  for (let i = nextLine(lines, at); i < lines.length; i = nextLine(lines, i)) {
    const { text } = lines[i] as Line;
    if (text.startsWith('>') || forwarded.test(text) || boilerplate.test(text)) return true;
    if (++count > longest || hails.test(text)) return false;
    const isOfSender = above.prose ? /^["“'‘*]/.test(text) || !isTalk(text) : isLabel(text);
    if (!isOfSender || text.endsWith('?')) return false;
  }
  return true;
}
