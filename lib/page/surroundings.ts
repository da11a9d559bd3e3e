import type { Box } from './view.ts';

/** Whether the page is dark behind an element: by the first background that is drawn, or else by the text's colour. */
export function isDark(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(
      getComputedStyle(each).backgroundColor,
    );
    if (alpha > 0.5) return luma(red, green, blue) < 128;
  }
  const [red = 0, green = 0, blue = 0] = channels(getComputedStyle(element).color);
  return luma(red, green, blue) > 128;
}

/** By the interface around the editor: Gmail sets a direction of its own on the mail itself. */
export function isRightToLeft(root: Element): boolean {
  return getComputedStyle(root).direction === 'rtl';
}

/** The part of a box that the element's scrolling ancestors and the window let through; null for none of it. */
export function visiblePart(box: Box, element: Element): Box | null {
  let { left, top, right, bottom } = box;
  const clip = (by: Box) => {
    left = Math.max(left, by.left);
    top = Math.max(top, by.top);
    right = Math.min(right, by.right);
    bottom = Math.min(bottom, by.bottom);
  };
  const { documentElement } = element.ownerDocument;
  clip({
    left: 0,
    top: 0,
    right: documentElement.clientWidth,
    bottom: documentElement.clientHeight,
  });
  for (
    let each: Element | null = element;
    each && each !== documentElement;
    each = each.parentElement
  ) {
    if (getComputedStyle(each).overflow !== 'visible') clip(each.getBoundingClientRect());
  }
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

function channels(colour: string): number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
