import { useEffect } from 'react';
import { stopSpentClicks } from '../../lib/page/spent-clicks.ts';
import { elementOf, UserEvents } from '../../lib/page/user-events.ts';

/**
 * Takes a double click on a button, a second press while what the first began is under way, and a key that is held down for
 * one press. What they do may have put something else under the pointer by then, and a form would be sent twice.
 */
export function useSinglePresses(isBusy: () => boolean): void {
  useEffect(() => {
    const closing = new AbortController();
    const events = new UserEvents(window, closing.signal);
    stopSpentClicks(events, () => true);
    let pressed: Element | null = null;
    events.on(['click'], (event) => {
      const button = elementOf(event)?.closest('button') ?? null;
      const isSecond = event.detail > 1 || (button === pressed && isBusy());
      pressed = button;
      if (button && isSecond) stop(event);
    });
    events.on(['keydown'], (event) => {
      if (event.repeat && event.key === 'Enter' && elementOf(event)?.matches('button, input'))
        stop(event);
    });
    return () => closing.abort();
  }, [isBusy]);
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
