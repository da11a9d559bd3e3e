import { plainWords } from './plain-words.ts';

/** Words in a row by which the text of a quoted mail is known again. */
const run = 3;
/** So many in a row are no chance, however much else stands in the line. */
const longRun = 5;

/**
 * Tells the lines of a quoted mail from answers that its reader types between them. The mail's lines are all that stood
 * there before something changed with the caret among them.
 */
export class QuoteMemory {
  readonly #editor: Element;
  readonly #selector: string;
  readonly #lines = new Set<string>();
  #isWrittenIn = false;
  #runs: ReadonlySet<string> | null = null;

  /** `selector` is met by the element that a quoted mail begins with. */
  constructor(editor: Element, selector: string) {
    this.#editor = editor;
    this.#selector = selector;
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

  /** Whether the user wrote a line. Lines of the mail stay the mail's when they are parted, joined or changed in places. */
  isOwn(line: string): boolean {
    const words = plainWords(line);
    const joined = words.join(' ');
    if (!this.#isWrittenIn) this.#lines.add(joined);
    if (words.length === 0 || this.#lines.has(joined)) return false;
    this.#runs ??= runsIn([...this.#lines].join(' ').split(' '));
    return !isMostlyFrom(this.#runs, words);
  }
}

function runsIn(words: readonly string[]): Set<string> {
  return new Set(words.flatMap((_, at) => [words[at] ?? '', runAt(words, at)]));
}

function runAt(words: readonly string[], at: number): string {
  return words.slice(at, at + run).join(' ');
}

function isMostlyFrom(runs: ReadonlySet<string>, words: readonly string[]): boolean {
  if (words.length < run) return words.every((word) => runs.has(word));
  let covered = 0;
  let inRow = 0;
  for (let at = 0; at <= words.length - run; at++) {
    if (!runs.has(runAt(words, at))) {
      inRow = 0;
      continue;
    }
    covered += inRow === 0 ? run : 1;
    inRow = inRow === 0 ? run : inRow + 1;
    if (inRow >= longRun) return true;
  }
  return covered * 2 >= words.length;
}
