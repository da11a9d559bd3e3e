import type { KeyboardEvent } from 'react';

const focusable = 'button:not(:disabled), a[href], input, select';

/** Lets Tab go round inside an element instead of leaving it. */
export function keepTabInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(focusable)];
  const at = stops.indexOf(event.target as HTMLElement);
  const edge = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!edge) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}

/** Whether the focus is in an element; in a shadow, of which the document's `activeElement` tells the host alone, as well. */
export function hasFocusInside(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const isRoot = root instanceof ShadowRoot || root instanceof Document;
  return isRoot && element.contains(root.activeElement);
}

/** Gives the focus that is in something that is about to go to the panel around it. */
export function handFocusOn(element: HTMLElement): void {
  if (hasFocusInside(element)) element.closest<HTMLElement>('section')?.focus();
}
