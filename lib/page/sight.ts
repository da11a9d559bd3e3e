/** What is left free above and below words that were scrolled to, in pixels. */
const margin = 8;

/** Scrolls as little as it takes until the first line of a range can be seen. A block that holds it may be a whole mail. */
export function bringIntoSight(range: Range): void {
  const { startContainer: node } = range;
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
  if (!element) return;
  // An empty line has no words to be measured.
  if (range.getClientRects().length === 0) {
    element.scrollIntoView({ block: 'nearest' });
    return;
  }
  for (let each: Element | null = element; each; each = each.parentElement) {
    const by = scrollNeeded(range, each);
    if (by !== 0) each.scrollBy({ top: by, behavior: 'instant' });
  }
}

/** How far the words are out of what an element lets be seen of its content; elements that do not scroll are not asked. */
function scrollNeeded(range: Range, element: Element): number {
  const isRoot = element === element.ownerDocument.scrollingElement;
  if (!isRoot && !/auto|scroll/.test(getComputedStyle(element).overflowY)) return 0;
  const [line] = range.getClientRects();
  if (!line || element.scrollHeight <= element.clientHeight) return 0;
  const top = isRoot ? 0 : element.getBoundingClientRect().top + element.clientTop;
  const bottom = top + element.clientHeight;
  if (line.top < top) return line.top - margin - top;
  return line.bottom > bottom ? line.bottom + margin - bottom : 0;
}
