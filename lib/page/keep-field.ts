/** Has `act` write into an editor; a field outside of it that the user was writing in gets its focus and its caret back. */
export function keepField<T>(editor: Element, act: () => T): T {
  const { ownerDocument: document } = editor;
  const field = document.activeElement as HTMLElement | null;
  if (!field || editor.contains(field) || !isWritable(field)) return act();
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const done = act();
  field.focus({ preventScroll: true });
  // An input keeps its own caret.
  if (field.isContentEditable && anchorNode && focusNode)
    selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  return done;
}

function isWritable(field: HTMLElement): boolean {
  return field.isContentEditable || field.matches('input, textarea');
}
