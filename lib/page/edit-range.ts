import type { Span, TextEdit } from '../draft/draft.ts';
import type { Compose } from '../mail/adapter.ts';
import { objects, rangeOf } from './ranges.ts';
import { isBlock } from './text/block.ts';

/** Where an edit of the body is made; null when its place cannot be found, or holds more than words. */
export function rangeFor(compose: Compose, edit: TextEdit): Range | null {
  const { text } = compose.text();
  for (const way of waysOf(compose, text, edit)) {
    const range = rangeOf(compose, way);
    if (range && !entersCell(range) && holdsOnly(text.slice(way.start, way.end), range))
      return range;
  }
  return null;
}

function waysOf(compose: Compose, text: string, edit: TextEdit): Span[] {
  if (edit.replacement !== '') return [edit];
  const words = withoutLineEnds(text, edit);
  const alone = rangeOf(compose, words);
  const takesLineEnd = /^\n|\n\s*$/.test(text.slice(edit.start, edit.end));
  // Without its line end a picture would come into the line of other words.
  if (takesLineEnd && alone && sharesLine(alone)) return [words];
  const before = withLineEndBefore(text, edit);
  // The editor would put the line break into the list, outside of its items.
  if (alone && opensList(alone, rangeOf(compose, before))) return [edit, words];
  return [before, edit, words];
}

/** Whether words are the first of several items, and a range that takes them begins at a line break beside their list. */
function opensList({ startContainer: first }: Range, taken: Range | null): boolean {
  const item = first.parentElement?.closest('li');
  return item?.nextElementSibling != null && taken?.startContainer.contains(item) === true;
}

/** Whether a range comes into a cell from without: an editor clears what it passes, and mends the cells around it. */
function entersCell({ endContainer, startContainer }: Range): boolean {
  const cell = elementAt(endContainer)?.closest('td, th');
  return cell?.contains(startContainer) === false;
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
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Whether a picture or the like stands in the line of the words too. */
function sharesLine({ endContainer, startContainer }: Range): boolean {
  return meetsObject(startContainer, 'previousNode') || meetsObject(endContainer, 'nextNode');
}

/** Whether an object comes before the line ends on that side. */
function meetsObject(from: Node, step: 'previousNode' | 'nextNode'): boolean {
  const block = blockAround(from);
  if (!block) return false;
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = from;
  for (;;) {
    const element = walker[step]() as Element | null;
    if (!element || element.tagName === 'BR' || blockAround(element) !== block) return false;
    if (element.matches(objects)) return true;
  }
}

function blockAround(node: Node): Element | null {
  let each = elementAt(node);
  while (each && !isBlock(each)) each = each.parentElement;
  return each;
}

function elementAt(node: Node): Element | null {
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
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
