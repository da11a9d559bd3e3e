import type { Span } from '../draft/draft.ts';
import { greetingsAbroad } from '../draft/greetings-abroad.ts';
import { matchesOf } from '../language/matches.ts';
import type { Doc } from './doc.ts';
import { fold, isOffice, isTitle, wordsOf } from './names.ts';
import { Recent } from './recent.ts';

/** Somebody whom a greeting names; offsets of the name in the body. */
export interface Greeted extends Span {
  /** The name without titles and degrees. */
  readonly words: readonly string[];
  /** `Dr.`, `Prof.`, `Mr.`, … as it is written; '' where there is none. */
  readonly title: string;
  /** Where the title begins, or the name where there is none. */
  readonly from: number;
}

const greets =
  /^(?:dear(?:est)?|hello|hi|hey|hiya|greetings|good|morning|afternoon|evening|day|to|respected|esteemed|honou?red|honou?rable|my|most|very|attn|attention|and|also|mesdames|gentlemen|salutations|namaste|hola|salaam|both|again|once|more|the|colleague|colleagues)$/;
const ends =
  /^(?:of|at|from|in|for|with|sir|sirs|madam|maam|garu|ji|sahib|saheb|san|sensei|all|everyone|everybody|team|folks|friends|thank|thanks|thanking|many|hope|i|we|it|this|please|as|if|who|whom|whoever|cc|your|their|his|her|other|others|others|members?|night|day|there|doctor|reader)$/;
const joints = /[,;&/:!–—|]|\s-\s|\band\b|\by\b|\bet\b/giu;
const runIn = new RegExp(
  String.raw`^(?:(?:dear|${greetingsAbroad}|hello|hi|good (?:morning|afternoon|evening)|respected|greetings),?\s+(?:(?:drs?|profs?|professor|doctor|mr|mrs|ms|miss)\b\.?\s*)+|(?:drs?|prof|professor)\b\.?\s*)(?:[\p{L}'’.-]+\s?){1,4}\s*[,:!–—]`,
  'iu',
);

/** The words that greet, also where the first sentence goes on in the same line; '' where none do. */
export function greetingIn({ draft, own }: Pick<Doc, 'draft' | 'own'>): string {
  const { greeting } = own;
  if (greeting) return draft.body.slice(greeting.start, greeting.end);
  const [first] = own.paragraphs;
  if (!first) return '';
  return (
    runIn.exec(draft.body.slice(first.start, Math.min(first.end, first.start + 90)))?.[0] ?? ''
  );
}

/** The people whom the greeting names. */
export function greetedIn(doc: Pick<Doc, 'draft' | 'own'>): readonly Greeted[] {
  const { start } = doc.own.greeting ?? doc.own.paragraphs[0] ?? { start: 0 };
  return readGreeting(greetingIn(doc), start);
}

/** A greeting stays the same while the rest of a draft is written. */
const read = new Recent<readonly Greeted[]>(100);

function readGreeting(line: string, at: number): readonly Greeted[] {
  return read.get(`${at} ${line}`, () => readAnew(line, at));
}

function readAnew(line: string, at: number): Greeted[] {
  // What stands in brackets is an aside; the blanks keep the offsets.
  const text = line.replaceAll(/\([^)]*\)|["“”]/g, (aside) => ' '.repeat(aside.length));
  const greeted: Greeted[] = [];
  let from = 0;
  let title = '';
  const pieces = matchesOf(joints, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const joint of [...pieces, { start: text.length, end: text.length }]) {
    const one = readPiece(text.slice(from, joint.start), from, title);
    title = one.title;
    if (one.greeted)
      greeted.push({
        ...one.greeted,
        start: at + one.greeted.start,
        end: at + one.greeted.end,
        from: at + one.greeted.from,
      });
    from = joint.end;
  }
  return greeted;
}

const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’ʼ‘`´‐‑-]*/gu;

/** @param before the title of the piece before, which holds on in `Drs. Chen and Patel` */
function readPiece(
  piece: string,
  at: number,
  before: string,
): { title: string; greeted: Greeted | null } {
  let title = '';
  let from = -1;
  const name: { text: string; start: number; end: number }[] = [];
  for (const match of matchesOf(splitTitles, piece)) {
    const key = fold(match[0]).replaceAll(/[^\p{L}]/gu, '');
    const start = at + match.index;
    if (name.length === 0) {
      if (isTitle(match[0]) && key !== 'm' && key !== 'chief') {
        if (/^(?:sirs?|madam|maam)$/.test(key)) return { title: '', greeted: null };
        if (title === '') from = start;
        title = title === '' ? match[0] : `${title} ${match[0]}`;
        continue;
      }
      if (greets.test(key)) continue;
    }
    if (ends.test(key)) break;
    name.push({ text: match[0], start, end: start + match[0].length });
  }
  if (isOffice(piece)) return { title: '', greeted: null };
  const words = wordsOf(name.map(({ text }) => text.replace(/[.]+$/, '')).join(' '), true);
  const [first, last] = [name[0], name[words.length - 1]];
  if (!first || !last || words.length === 0 || words.length > 5) return { title, greeted: null };
  const shown = title || before;
  return {
    title: shown,
    greeted: {
      words,
      title: shown,
      start: first.start,
      end: last.end - (/^.{2,}\.$/.test(last.text) ? 1 : 0),
      from: from < 0 ? first.start : from,
    },
  };
}

/** `Dr.Chen` is a title and a name. */
const splitTitles = new RegExp(`(?:drs?|prof|mr|mrs|ms)\\.(?=\\p{L}{2})|${word.source}`, 'giu');
