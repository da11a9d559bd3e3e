import { type RefObject, useLayoutEffect } from 'react';
import type { Point, Size } from './position.ts';
import { useStore } from './store-context.ts';

/**
 * Keeps an element at a place that moves with the page. `place` gets the element's own size and the viewport's;
 * null hides the element. Writes styles directly, since a scroll must not render anything.
 */
export function usePlaced(
  ref: RefObject<HTMLElement | null>,
  place: (size: Size, viewport: Size) => Point | null,
): void {
  const store = useStore();
  useLayoutEffect(() => {
    const move = () => {
      const element = ref.current;
      if (element === null) return;
      const size = { width: element.offsetWidth, height: wholeHeight(element) };
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const point = place(size, viewport);
      element.style.visibility = point === null ? 'hidden' : 'visible';
      if (point === null) return;
      element.style.left = `${point.left}px`;
      element.style.top = `${point.top}px`;
      element.style.height = point.height === undefined ? '' : `${point.height}px`;
    };
    move();
    // A part may grow by what is opened in it.
    const sizes = new ResizeObserver(move);
    if (ref.current) sizes.observe(ref.current);
    const unlisten = store.onMoved(move);
    return () => {
      unlisten();
      sizes.disconnect();
    };
  });
}

/** Also of an element that was made lower than what it holds; never more than its style sheet lets it have. */
function wholeHeight(element: HTMLElement): number {
  const { clientHeight, offsetHeight, scrollHeight, style } = element;
  if (style.height === '') return offsetHeight;
  const most = Number.parseFloat(getComputedStyle(element).maxHeight);
  const whole = scrollHeight + offsetHeight - clientHeight;
  return Number.isNaN(most) ? whole : Math.min(whole, most);
}
