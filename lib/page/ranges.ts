import type { Span } from '../draft/draft.ts';
import type { Compose } from '../mail/adapter.ts';

/** What an editor holds beside text. */
export const objects = 'hr, img, [contenteditable="false"]';

/** A range that lives on as the document changes. */
export function rangeBetween(document: Document, bounds: Required<StaticRangeInit>): Range {
  const range = document.createRange();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range;
}

/** Where a span of a draft's own text stands; null where its place cannot be found. */
export function rangeOf(compose: Compose, span: Span): Range | null {
  const bounds = compose.text().boundsOf(span);
  return bounds && rangeBetween(compose.editor.ownerDocument, bounds);
}
