import { elementOf, type UserEvents } from './user-events.ts';

/**
 * Stops the repeats of a key that was pressed on a part of ours, once they go on elsewhere. Where the key took that part away,
 * the draft has the focus by then, and they would write in it. To be called before anything else listens.
 */
export function stopSpentKeys(events: UserEvents, isOurs: (node: Node) => boolean): void {
  let began: Element | null = null;
  events.on(['keydown'], (event) => {
    const isOnOurs = event.target !== null && isOurs(event.target as Node);
    const pressed = elementOf(event);
    if (!event.repeat) began = isOnOurs ? pressed : null;
    if (!began) return;
    // From one part of ours to another arrows and F8 walk on; Enter would press what it was not meant for.
    if (isOnOurs && (event.key !== 'Enter' || pressed === began)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}
