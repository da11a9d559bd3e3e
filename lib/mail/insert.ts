import type { Change } from './adapter.ts';

/**
 * Replaces words by the browser's own editing command, last change first so that the ranges before it stay right.
 * The command fires `beforeinput` and `input`, keeps the formatting around, and lets the host save its draft.
 */
export function typeOver(editor: HTMLElement, changes: readonly Change[]): boolean {
  const { ownerDocument: document } = editor;
  const selection = document.getSelection();
  if (!selection) return false;
  return changes.toReversed().every(({ range, text }) => {
    selection.removeAllRanges();
    selection.addRange(range);
    return text === ''
      ? document.execCommand('delete')
      : document.execCommand('insertText', false, text);
  });
}
