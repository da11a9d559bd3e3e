import type { Change } from './adapter.ts';

/** Makes what `act` writes one step of the editor's own undo, by what cuts a step there. */
export function asOneStep(
  editor: HTMLElement,
  cut: (editor: HTMLElement) => void,
  act: (editor: HTMLElement) => boolean,
): boolean {
  editor.focus({ preventScroll: true });
  cut(editor);
  const done = act(editor);
  cut(editor);
  return done;
}

/**
 * Replaces words by the browser's own editing command, last change first so that the ranges before it stay right.
 * The command fires `beforeinput` and `input`, keeps the formatting around, and lets the host save its draft.
 */
export function typeOver(editor: HTMLElement, changes: readonly Change[]): boolean {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  if (!selection) return false;
  const put = (range: Range, text: string) => {
    selection.removeAllRanges();
    selection.addRange(range);
    return text === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, text);
  };
  return changes.toReversed().every(({ range, text }) => {
    const first = text === '' ? null : firstOfRun(range);
    if (!first) return put(range, text);
    // Written behind their first letter, the words take its format and not that of what stands before.
    const rest = range.cloneRange();
    rest.setStart(first.endContainer, first.endOffset);
    if (!put(rest, text)) return false;
    const caret = selection.getRangeAt(0).cloneRange();
    const done = put(first, '');
    selection.removeAllRanges();
    selection.addRange(caret);
    return done;
  });
}

/** The first letter of words where a format may begin with them; null where none does. */
function firstOfRun({ endContainer, endOffset, startContainer, startOffset }: Range): Range | null {
  if (startContainer.nodeType !== Node.TEXT_NODE || startOffset > 0) return null;
  const { data, ownerDocument: document } = startContainer as Text;
  const { length } = String.fromCodePoint(data.codePointAt(0) ?? 0);
  if (endContainer === startContainer && endOffset <= length) return null;
  const first = document.createRange();
  first.setStart(startContainer, 0);
  first.setEnd(startContainer, length);
  return first;
}

/**
 * Has `write` write at a place. Where nothing of the user's own stands there, it gets an empty line to write over, since an
 * editing command would write into the signature or quoted mail that follows, or into the list that goes before.
 */
export function onOwnLine(at: Range, write: (at: Range) => boolean): boolean {
  const { startContainer: parent, startOffset } = at;
  const next = parent.childNodes[startOffset];
  const isBehindList = /^[UO]L$/.test(parent.childNodes[startOffset - 1]?.nodeName ?? '');
  const isBeforeBlock = next?.nodeType === Node.ELEMENT_NODE && next.nodeName !== 'BR';
  if (!at.collapsed || !(isBehindList || isBeforeBlock)) return write(at);
  const { ownerDocument: document } = parent as Element;
  const line = document.createElement('div');
  line.append(document.createElement('br'));
  parent.insertBefore(line, next ?? null);
  const inLine = document.createRange();
  inLine.setStart(line, 0);
  const done = write(inLine);
  if (!done) line.remove();
  return done;
}

/**
 * Writes lines over a range as if they were typed: nothing in them is markup, and each becomes a block as the editor makes them.
 * Firefox breaks the lines within one block instead.
 */
export function typeLines(editor: HTMLElement, text: string, at: Range): boolean {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  if (!selection) return false;
  selection.removeAllRanges();
  selection.addRange(at);
  return document.execCommand('insertText', false, text);
}

/**
 * Writes lines over a range, each in a block of its own; several times faster, and good where no other words share the line.
 * The blocks are built as nodes and written out, so that nothing in the lines is markup.
 */
export function putBlocks(editor: HTMLElement, text: string, at: Range): boolean {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  if (!selection) return false;
  const all = document.createElement('div');
  for (const line of text.split('\n')) {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    all.append(block);
  }
  selection.removeAllRanges();
  selection.addRange(at);
  return document.execCommand('insertHTML', false, all.innerHTML);
}
