import type { Span } from '../../draft/draft.ts';
import type { BlockCache } from './block-cache.ts';

/** Plain text of one block element of an editor, kept together with the nodes it was read from. */

export interface Block {
  readonly element: Element;
  readonly text: string;
  /** In document order; no two begin at the same offset. */
  readonly pieces: readonly Piece[];
  /** What follows the block is a quoted mail. */
  readonly cut: boolean;
  /** Where the user's lines in a quoted mail begin; null where there are none. */
  readonly quotedAt: number | null;
}

export type Piece =
  /** `from` is where in the node it begins. */
  | { kind: 'text'; node: Text; from: number; at: number; length: number }
  /** A `<br>`, as the place where a line ends. */
  | { kind: 'break'; node: Element; at: number; length: 0 }
  | { kind: 'block'; node: Element; at: number; length: number; block: Block };

/** Which parts of an editor its user has not written. */
export interface TextPolicy {
  leavesOut(element: Element): boolean;
  /** The element is a quoted mail, or part of one. */
  quotes(element: Element): boolean;
  /** The element and all that follows it are a quoted mail. */
  cuts(element: Element): boolean;
  /** What the user wrote of a line that stands in a quoted mail, if anything. Asked once for each, until it changes. */
  ownOf(line: string): Span | null;
}

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Whether an element begins and ends lines. */
export function isBlock(element: Element): boolean {
  // Pasted pages make lines of spans. What their own style says is asked for, since all styles would cost a layout.
  return blockTags.has(element.tagName) || (element as HTMLElement).style?.display === 'block';
}

/** Whether no sentence goes on from an element into what stands beside it. */
function isApart({ tagName }: Element): boolean {
  return /^(?:TABLE|CAPTION|THEAD|TBODY|TFOOT|TR|TD|TH)$/.test(tagName);
}

/** What comes with pasted pages and is never drawn. */
function isUndrawn(node: Element): boolean {
  if (/^(?:STYLE|SCRIPT|TEMPLATE|TITLE|META|LINK)$/.test(node.tagName)) return true;
  // Elements of a pop-out belong to another window.
  return (node as HTMLElement).style?.display === 'none';
}

const preserved = 'pre, [style*="white-space: pre"]';

/** Characters that are drawn as a space; each is replaced by one space, so that offsets stay. */
function asSpaces(data: string, parent: Element): string {
  if (!/[\u00a0\t\n\r]/.test(data)) return data;
  const keepsLines = data.includes('\n') && parent.closest(preserved) !== null;
  return data.replace(keepsLines ? /[\u00a0\t\r]/g : /[\u00a0\t\n\r]/g, ' ');
}

/**
 * Reads a block, taking unchanged blocks inside it from `cache`. Blocks and `<br>` become line feeds as they are drawn.
 * In a quoted mail only the user's own lines are read, each as a paragraph.
 */
export function readBlock(
  element: Element,
  policy: TextPolicy,
  cache: BlockCache,
  isQuoted = false,
): Block {
  const pieces: Piece[] = [];
  let text = '';
  let filled = false;
  let lineEnded = false;
  /** The line that ended is the last one of a table, or of a part of one. */
  let apart = false;
  let quoted = isQuoted;
  let cut = false;
  let quotedAt: number | null = null;
  /** All as it was before the line that is read now. */
  let before = { text, pieces: 0, filled, lineEnded };

  const startLineIfEnded = (isParagraph = quoted) => {
    if (lineEnded || !filled) before = { text, pieces: pieces.length, filled, lineEnded };
    if (lineEnded) text += isParagraph || apart ? '\n\n' : '\n';
    lineEnded = apart = false;
    filled = true;
  };

  const endLine = () => {
    if (filled && !lineEnded && quoted) keepOwn();
    else lineEnded = filled;
  };

  const keepOwn = () => {
    const start = before.text.length + (before.lineEnded ? 2 : 0);
    const line = pieces.splice(before.pieces);
    const own = policy.ownOf(text.slice(start));
    const words = own === null ? '' : text.slice(start + own.start, start + own.end);
    if (own === null) ({ text, filled, lineEnded } = before);
    else {
      quotedAt ??= before.text.length;
      pieces.push(...partsOf(line, start + own.start, start + own.end, start));
      text = text.slice(0, start) + words;
      lineEnded = true;
    }
  };

  const addText = (node: Text, parent: Element) => {
    const { data } = node;
    const atLineStart = lineEnded || !filled;
    // Source indentation between blocks is not drawn.
    if (
      data === '' ||
      (atLineStart && /^[\t\r ]*\n[\t\n\r ]*$/.test(data) && !parent.closest(preserved))
    )
      return;
    startLineIfEnded();
    pieces.push({ kind: 'text', node, from: 0, at: text.length, length: data.length });
    text += asSpaces(data, parent);
  };

  const addBreak = (node: Element) => {
    if (!quoted) {
      startLineIfEnded();
      pieces.push({ kind: 'break', node, at: text.length, length: 0 });
    }
    endLine();
  };

  const addBlock = (node: Element) => {
    endLine();
    const inQuote = quoted || policy.quotes(node);
    const known = cache.get(node, inQuote);
    const block = known === undefined ? readAnew(node, inQuote) : known;
    if (block?.cut) quoted = cut = true;
    // An empty block has no height.
    if (block === null || block.pieces.length === 0) return;
    if (block.quotedAt !== null) quotedAt ??= text.length + (inQuote ? 0 : block.quotedAt);
    startLineIfEnded(inQuote || isApart(node));
    pieces.push({ kind: 'block', node, at: text.length, length: block.text.length, block });
    text += block.text;
    lineEnded = true;
    apart = isApart(node);
  };

  const readAnew = (node: Element, inQuote: boolean) => {
    const leftOut = !inQuote && policy.leavesOut(node);
    const block = leftOut ? null : readBlock(node, policy, cache, inQuote);
    cache.set(node, inQuote, block);
    return block;
  };

  const visit = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text, parent);
      else if (node.nodeType === Node.ELEMENT_NODE) visitElement(node as Element);
    }
  };

  const visitElement = (node: Element) => {
    if (isUndrawn(node)) return;
    if (!quoted && policy.cuts(node)) {
      endLine();
      quoted = cut = true;
    }
    if (node.tagName === 'BR') addBreak(node);
    else if (isBlock(node)) addBlock(node);
    else if (node.tagName === 'IMG' || isLeftOut(node)) {
      // Keeps the words around it apart.
      if (filled && !lineEnded) text += ' ';
    } else visit(node);
  };

  const isLeftOut = (node: Element) => !quoted && (policy.leavesOut(node) || policy.quotes(node));

  visit(element);
  if (quoted) endLine();
  return { element, text, pieces, cut, quotedAt };
}

/** What of the pieces of a line stands between two offsets, moved to begin at a third. */
function partsOf(pieces: readonly Piece[], start: number, end: number, to: number): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'text') return [];
    const first = Math.max(piece.at, start);
    const length = Math.min(piece.at + piece.length, end) - first;
    const from = piece.from + first - piece.at;
    return length > 0 ? [{ ...piece, from, at: to + first - start, length }] : [];
  });
}
