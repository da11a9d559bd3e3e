import type { Span } from '../draft/draft.ts';
import { plainWords } from './plain-words.ts';

/** Words in a row by which the text of a quoted mail is known again. */
const run = 3;
/** From so many words on a line is known again wherever it stands. */
const telling = 4;

function isTelling(line: string): boolean {
  return line.split(' ').length >= telling;
}

/** Lines that were typed into quoted mails in this tab: a mail that is taken back opens in another editor. */
export class Answers {
  readonly #lines = new Set<string>();
  #last = '';

  has(line: string): boolean {
    return this.#lines.has(line);
  }

  add(line: string): void {
    if (!isTelling(line)) return;
    // It is the same line, a key further.
    if (line.startsWith(this.#last)) this.#lines.delete(this.#last);
    this.#lines.add(line);
    this.#last = line;
  }
}

/**
 * Tells the lines of a quoted mail from answers that its reader types between them. The mail's lines are all that stood
 * there before something changed with the caret among them.
 */
export class QuoteMemory {
  readonly #editor: Element;
  readonly #selector: string;
  readonly #answers: Answers;
  readonly #lines = new Set<string>();
  #isWrittenIn = false;
  #parts: Parts | null = null;

  /** `selector` is met by the element that a quoted mail begins with. */
  constructor(editor: Element, selector: string, answers: Answers) {
    this.#editor = editor;
    this.#selector = selector;
    this.#answers = answers;
  }

  /** To be told when something in the editor has changed, before lines are asked for. */
  changed(): void {
    if (!this.#isWrittenIn && this.#lines.size > 0) this.#isWrittenIn = this.#isCaretInQuote();
  }

  #isCaretInQuote(): boolean {
    const selection = this.#editor.ownerDocument.getSelection();
    const quote = this.#editor.querySelector(this.#selector);
    if (!quote || !selection?.rangeCount) return false;
    const place = selection.getRangeAt(0);
    return this.#editor.contains(place.startContainer) && place.comparePoint(quote, 0) <= 0;
  }

  /** Whether an element is the editor and what marks the quoted mail in it was deleted: its lines may stand anywhere. */
  isAll(element: Element): boolean {
    if (element !== this.#editor || this.#lines.size === 0) return false;
    if (element.querySelector(this.#selector)) return false;
    const text = plainWords(element.textContent).join(' ');
    const isLeft = [...this.#lines].some((line) => isTelling(line) && text.includes(line));
    this.#isWrittenIn ||= isLeft;
    return isLeft;
  }

  /**
   * What the user wrote of a line, if anything. Lines of the mail stay the mail's when they are parted, joined or changed in places; what
   * is typed behind one of its sentences, or before it, is the user's.
   */
  ownOf(line: string): Span | null {
    const words = plainWords(line);
    const joined = words.join(' ');
    if (!this.#isWrittenIn && !this.#answers.has(joined)) this.#lines.add(joined);
    if (words.length === 0 || this.#lines.has(joined)) return null;
    this.#parts ??= partsOf(this.#lines);
    const own = withoutSentences(this.#parts.sentences, line);
    if (own === null || isMostlyFrom(this.#parts.runs, plainWords(line.slice(own.start, own.end))))
      return null;
    this.#answers.add(joined);
    return own;
  }
}

/** What a mail is known by: its sentences, its words and each few of them in a row. */
interface Parts {
  sentences: ReadonlySet<string>;
  runs: ReadonlySet<string>;
}

function partsOf(lines: Iterable<string>): Parts {
  const words = [...lines].join(' ').split(' ');
  return {
    sentences: new Set([...lines].flatMap((line) => sentencesOf(line).map(({ words }) => words))),
    runs: new Set(words.flatMap((_, at) => [words[at] ?? '', runAt(words, at)])),
  };
}

function sentencesOf(line: string): (Span & { words: string })[] {
  return [...line.matchAll(/\S[^.?!]*[.?!]*/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    words: plainWords(text).join(' '),
  }));
}

/** What is left of a line without the known sentences that it begins and ends with. */
function withoutSentences(known: ReadonlySet<string>, line: string): Span | null {
  const isOwn = ({ words }: { words: string }) => !known.has(words);
  const sentences = sentencesOf(line);
  const first = sentences.find(isOwn);
  const last = sentences.findLast(isOwn);
  return first && last ? { start: first.start, end: last.end } : null;
}

function runAt(words: readonly string[], at: number): string {
  return words.slice(at, at + run).join(' ');
}

function isMostlyFrom(runs: ReadonlySet<string>, words: readonly string[]): boolean {
  if (words.length < run) return words.every((word) => runs.has(word));
  let covered = 0;
  let upTo = 0;
  for (let at = 0; at <= words.length - run; at++) {
    if (!runs.has(runAt(words, at))) continue;
    covered += at + run - Math.max(upTo, at);
    upTo = at + run;
  }
  return covered * 2 >= words.length;
}
