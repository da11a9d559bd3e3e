/** Plain text of one block element of an editor, kept together with the nodes it was read from. */

export interface Block {
  readonly element: Element;
  readonly text: string;
  /** In document order; no two begin at the same offset. */
  readonly pieces: readonly Piece[];
  /** What follows the block is not the writer's own. */
  readonly cut: boolean;
}

export type Piece =
  | { kind: 'text'; node: Text; at: number; length: number }
  /** A `<br>`, as the place where a line ends. */
  | { kind: 'break'; node: Element; at: number; length: 0 }
  | { kind: 'block'; node: Element; at: number; length: number; block: Block };

/** Which parts of an editor its user has not written. */
export interface TextPolicy {
  leavesOut(element: Element): boolean;
  /** The element and all that follows it are left out. */
  cuts(element: Element): boolean;
}

/** A block as read before; null for one that is left out. */
export type BlockCache = WeakMap<Element, Block | null>;

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const preserved = 'pre, [style*="white-space: pre"]';

/** Characters that are drawn as a space; each is replaced by one space, so that offsets stay. */
function asSpaces(data: string, parent: Element): string {
  if (!/[\u00a0\t\n\r]/.test(data)) return data;
  const keepsLines = data.includes('\n') && parent.closest(preserved) !== null;
  return data.replace(keepsLines ? /[\u00a0\t\r]/g : /[\u00a0\t\n\r]/g, ' ');
}

/** Reads a block, taking unchanged blocks inside it from `cache`. Blocks and `<br>` become line feeds as they are drawn. */
export function readBlock(element: Element, policy: TextPolicy, cache: BlockCache): Block {
  const pieces: Piece[] = [];
  let text = '';
  let filled = false;
  let lineEnded = false;
  let cut = false;

  const startLineIfEnded = () => {
    if (lineEnded) text += '\n';
    lineEnded = false;
    filled = true;
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
    pieces.push({ kind: 'text', node, at: text.length, length: data.length });
    text += asSpaces(data, parent);
  };

  const addBreak = (node: Element) => {
    startLineIfEnded();
    pieces.push({ kind: 'break', node, at: text.length, length: 0 });
    lineEnded = true;
  };

  const addBlock = (node: Element) => {
    let block = cache.get(node);
    if (block === undefined) {
      block = policy.leavesOut(node) ? null : readBlock(node, policy, cache);
      cache.set(node, block);
    }
    if (filled) lineEnded = true;
    if (block === null) return;
    cut = block.cut;
    // An empty block has no height.
    if (block.pieces.length === 0) return;
    startLineIfEnded();
    pieces.push({ kind: 'block', node, at: text.length, length: block.text.length, block });
    text += block.text;
    lineEnded = true;
  };

  const visit = (parent: Element) => {
    for (let node = parent.firstChild; node && !cut; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text, parent);
      else if (node.nodeType === Node.ELEMENT_NODE) visitElement(node as Element);
    }
  };

  const visitElement = (node: Element) => {
    if (policy.cuts(node)) cut = true;
    else if (node.tagName === 'BR') addBreak(node);
    else if (blockTags.has(node.tagName)) addBlock(node);
    else if (node.tagName === 'IMG' || policy.leavesOut(node)) {
      // Keeps the words around it apart.
      if (filled && !lineEnded) text += ' ';
    } else visit(node);
  };

  visit(element);
  return { element, text, pieces, cut };
}
