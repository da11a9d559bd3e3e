/** The open menu of a menu button; Fluent UI names each by the other's id. */
export function menuOf(opener: Element): Element | null {
  const { ownerDocument: document } = opener;
  const controlled = opener.getAttribute('aria-controls') ?? opener.getAttribute('aria-owns');
  const byId = controlled ? document.getElementById(controlled) : null;
  if (byId) return byId.closest('[role="menu"]') ?? byId.querySelector('[role="menu"]');
  return document.querySelector(`[role="menu"][aria-labelledby~="${CSS.escape(opener.id)}"]`);
}

export function itemsOf(menu: Element | null): Element[] {
  return [...(menu?.querySelectorAll('[role="menuitem"]') ?? [])];
}
