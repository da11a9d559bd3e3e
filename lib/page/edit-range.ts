import type { Edit, Span } from '../draft/draft.ts';
import type { Compose } from '../mail/adapter.ts';
import { objects, rangeOf } from './ranges.ts';

type TextEdit = Extract<Edit, { replacement: string }>;

/** Where an edit of the body is made; null when its place cannot be found, or holds more than words. */
export function rangeFor(compose: Compose, edit: TextEdit): Range | null {
  const { text } = compose.text();
  const ways =
    edit.replacement === ''
      ? [withLineEndBefore(text, edit), edit, withoutLineEnds(text, edit)]
      : [edit];
  for (const way of ways) {
    const range = rangeOf(compose, way);
    if (range && holdsOnly(text.slice(way.start, way.end), range)) return range;
  }
  return null;
}

/** Leaves the same text, and what follows in its own block: with the line end behind the words it would come into theirs, be that in a list or a quote. */
function withLineEndBefore(text: string, { end, start }: Span): Span {
  let back = 0;
  while (end - back > start && text[start - back - 1] === '\n' && text[end - back - 1] === '\n')
    back++;
  return { start: start - back, end: end - back };
}

/** Leaves an empty line. */
function withoutLineEnds(text: string, { end, start }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: start + words.trimEnd().length };
}

/** Whether nothing stands between the words that the user has not asked to change: no picture, no quoted mail, no linked file. */
function holdsOnly(words: string, range: Range): boolean {
  if (letters(range.toString()) !== letters(words)) return false;
  const { commonAncestorContainer: top } = range;
  if (top.nodeType !== Node.ELEMENT_NODE) return true;
  return ![...(top as Element).querySelectorAll(objects)].some((each) =>
    range.intersectsNode(each),
  );
}

function letters(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
