/** Attributes that make or unmake an editor, or change which text in it is the writer's own. */
const editorAttributes = ['contenteditable', 'g_editable', 'role'];
const textAttributes = ['class', 'id', ...editorAttributes];
/** Gmail writes the chosen sender into an attribute; recipients and files come as elements. */
const headerAttributes = ['value', 'email', 'data-hovercard-id', 'aria-label', 'title'];

/** The one observer of a document. Its records come before the change is drawn. */
export class Watch {
  readonly #observer: MutationObserver;

  constructor(onRecords: (records: MutationRecord[]) => void) {
    this.#observer = new MutationObserver(onRecords);
  }

  watchDocument(document: Document): void {
    const attributeFilter = editorAttributes;
    this.#observer.observe(document, { childList: true, subtree: true, attributeFilter });
  }

  watchCompose(root: Element, editor: Element): void {
    const common = { childList: true, characterData: true, subtree: true };
    this.#observer.observe(root, { ...common, attributeFilter: headerAttributes });
    this.#observer.observe(editor, { ...common, attributeFilter: textAttributes });
  }

  takeRecords(): MutationRecord[] {
    return this.#observer.takeRecords();
  }

  dispose(): void {
    this.#observer.disconnect();
  }
}

/** Whether a mutation may have brought or removed a compose. */
export function mayConcernComposes({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  return type === 'childList' && (hasElement(addedNodes) || hasElement(removedNodes));
}

function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
}
