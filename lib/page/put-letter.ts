import type { Span } from '../draft/draft.ts';
import type { Compose } from '../mail/adapter.ts';
import { behindList } from './behind-list.ts';
import { alike } from './fix.ts';
import { ownPart } from './plain-text.ts';
import { objects, rangeOf } from './ranges.ts';
import type { Session } from './session.ts';

/**
 * Puts a letter into a draft where the caret was last, on lines of its own; a draft without words is replaced. What was written,
 * the signature and the quoted mail stay. Gives the offset where it begins, or null where the draft does not read as it should.
 * `flush` takes in the mutations that were made.
 */
export function putLetter(session: Session, letter: string, flush: () => void): number | null {
  const { compose, lastSelection } = session;
  const plain = compose.plainField();
  if (plain) return putInField(plain, letter);
  const mapped = compose.text();
  const { text } = mapped;
  const own = text.slice(0, mapped.aboveQuote);
  // In an item of a list the lines of a letter would become items.
  const behind =
    own.trim() && lastSelection && behindList(compose.editor, lastSelection.endContainer);
  const last = behind || lastSelection;
  const at = last && mapped.offsetOf(last.endContainer, last.endOffset);
  const isAbove = at !== null && at <= own.length;
  const found =
    behind && isAbove
      ? { place: { start: at, end: at }, range: behind }
      : foundIn(compose, placeIn(own, isAbove ? at : null));
  if (!found) return null;
  const { place, range } = found;
  const isFollowed = text.trim() === '' && (compose.editor.textContent ?? '').trim() !== '';
  const ownLines = range === behind ? letter : withBreaks(letter, text, place);
  const lines = ownLines + (isFollowed ? '\n' : '');
  const done = compose.insert(lines, range, ownLines === letter);
  flush();
  const expected = text.slice(0, place.start) + lines + text.slice(place.end);
  return done && alike(compose.text().text, expected) ? place.start : null;
}

function putInField(field: HTMLTextAreaElement, letter: string): number | null {
  const { ownerDocument: document, selectionEnd, value } = field;
  const own = ownPart(value);
  const place = placeIn(value.slice(0, own), Math.min(selectionEnd, own));
  const isFollowed = value.slice(0, own).trim() === '' && own < value.length;
  const lines = withBreaks(letter, value, place) + (isFollowed ? '\n\n' : '');
  field.focus({ preventScroll: true });
  field.setSelectionRange(place.start, place.end);
  document.execCommand('insertText', false, lines);
  const expected = value.slice(0, place.start) + lines + value.slice(place.end);
  return field.value === expected ? place.start : null;
}

/** All of a text that has no words; else where the caret is, or behind the last word. */
function placeIn(text: string, caret: number | null): Span {
  if (text.trim() === '') return { start: 0, end: text.length };
  const at = caret ?? text.trimEnd().length;
  return { start: at, end: at };
}

/** A place in the DOM; a shorter one where blank lines have something of others between them, as a signature. */
function foundIn(compose: Compose, { end, start }: Span): { place: Span; range: Range } | null {
  for (let last = end; last >= start; last--) {
    const place = { start, end: last };
    const range = rangeOf(compose, place);
    if (!range) return null;
    if (range.collapsed || isBlank(range)) return { place, range };
  }
  return null;
}

/** Holds no words, pictures or links to files. */
function isBlank(range: Range): boolean {
  if (range.toString().trim() !== '') return false;
  return range.cloneContents().querySelector(objects) === null;
}

/** Breaks the lines that the letter would otherwise share with other words. */
function withBreaks(letter: string, text: string, { end, start }: Span): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const [after = ''] = text.slice(end).split('\n', 1);
  return `${before.trim() && '\n'}${letter}${after.trim() && '\n'}`;
}
