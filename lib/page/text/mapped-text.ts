import type { Span } from '../../draft/draft.ts';
import type { MappedText } from '../../mail/adapter.ts';
import type { Block, Piece } from './block.ts';

interface Position {
  node: Node;
  offset: number;
}

/** A block's text with its map; good until the DOM under the block changes. */
export function mapText(block: Block): MappedText {
  return {
    text: block.text,
    aboveQuote: block.quotedAt ?? block.text.length,
    boundsOf: ({ start, end }: Span) => {
      if (start < 0 || end < start || end > block.text.length) return null;
      const from = locate(block, start, 'start');
      const to = start === end ? from : locate(block, end, 'end');
      return {
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: to.node,
        endOffset: to.offset,
      };
    },
    offsetOf: (node, offset) => offsetIn(block, node, offset),
  };
}

/** Text that has no place in the DOM. */
export function textWithoutPlaces(text: string): MappedText {
  return { text, aboveQuote: text.length, boundsOf: () => null, offsetOf: () => null };
}

function locate(block: Block, at: number, edge: 'start' | 'end'): Position {
  const { pieces } = block;
  const index = lastNotAfter(pieces, at);
  const piece = pieces[index];
  if (edge === 'start') {
    const chosen = piece ?? pieces[0];
    return chosen ? inside(chosen, at - chosen.at, edge) : { node: block.element, offset: 0 };
  }
  const before = piece?.at === at ? pieces[index - 1] : piece;
  if (before && at <= before.at + before.length) return inside(before, at - before.at, edge);
  const next = piece?.at === at ? piece : pieces[index + 1];
  if (next) return inside(next, 0, 'start');
  return piece ? inside(piece, piece.length, edge) : { node: block.element, offset: 0 };
}

/** A place in a piece; beyond its end means its end. */
function inside(piece: Piece, offset: number, edge: 'start' | 'end'): Position {
  const within = Math.max(0, Math.min(offset, piece.length));
  if (piece.kind === 'text') return { node: piece.node, offset: piece.from + within };
  if (piece.kind === 'block') return locate(piece.block, within, edge);
  const parent = piece.node.parentNode ?? piece.node;
  return { node: parent, offset: [...parent.childNodes].indexOf(piece.node as ChildNode) };
}

/** Index of the last piece that begins at or before an offset; -1 for none. */
function lastNotAfter(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset of a DOM position; null when it lies outside the block or in a part that is left out. */
function offsetIn(block: Block, node: Node, offset: number): number | null {
  if (!block.element.contains(node)) return null;
  if (node.nodeType === Node.TEXT_NODE) {
    for (const piece of block.pieces) {
      if (piece.kind === 'text' && piece.node === node)
        return piece.at + Math.max(0, Math.min(offset - piece.from, piece.length));
      if (piece.kind === 'block' && piece.node.contains(node)) {
        const within = offsetIn(piece.block, node, offset);
        return within === null ? null : piece.at + within;
      }
    }
    return null;
  }
  const child = node.childNodes[offset] ?? null;
  for (const piece of block.pieces) {
    if (piece.kind === 'block' && piece.node.contains(node)) {
      const within = offsetIn(piece.block, node, offset);
      return within === null ? null : piece.at + within;
    }
    if (notBefore(piece.node, node, child)) return piece.at;
  }
  return block.text.length;
}

/** Whether `piece` stands at or after the place before `child`, or after all of `parent` when there is no child. */
function notBefore(piece: Node, parent: Node, child: Node | null): boolean {
  if (piece === child) return true;
  const relation = (child ?? parent).compareDocumentPosition(piece);
  const { DOCUMENT_POSITION_FOLLOWING: after, DOCUMENT_POSITION_CONTAINED_BY: within } = Node;
  return child ? (relation & (after | within)) !== 0 : (relation & (after | within)) === after;
}
