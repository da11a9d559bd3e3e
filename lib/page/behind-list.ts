/** The place in an editor behind the whole list that a node stands in; null where it stands in none. */
export function behindList(editor: HTMLElement, node: Node): Range | null {
  let list: Node | null = null;
  for (let each: Node | null = node; each && each !== editor; each = each.parentNode)
    if (/^[UO]L$/.test(each.nodeName)) list = each;
  if (!list) return null;
  const range = editor.ownerDocument.createRange();
  range.setStartAfter(list);
  return range;
}
