import { elementOf, type UserEvents } from './user-events.ts';

/**
 * Stops the rest of a double click that began on a part of ours and goes on elsewhere. Where the first click took that part
 * away, the second would fall on what lies behind it or came in its stead, which may be the mail's own "Send". To be called
 * before anything else listens.
 */
export function stopSpentClicks(events: UserEvents, isOurs: (node: Node) => boolean): void {
  let began: Element | null = null;
  events.on(['mousedown', 'mouseup', 'click', 'dblclick'], (event) => {
    const control = controlOf(event);
    if (event.type === 'mousedown' && event.detail <= 1)
      began = event.target !== null && isOurs(event.target as Node) ? control : null;
    if (!began || control === began || event.detail <= 1) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}

function controlOf(event: Event): Element | null {
  const element = elementOf(event);
  return element?.closest('button, a, input, textarea, select, summary, label') ?? element;
}
