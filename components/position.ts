import type { Box } from '../lib/page/view.ts';

/** All in CSS pixels of the viewport. */
export interface Size {
  width: number;
  height: number;
}

export interface Point {
  left: number;
  top: number;
}

const margin = 8;
const gap = 4;

/** Beside the words: below them, or above where there is more room; on the side where the line begins. */
export function besideWords(words: Box, card: Size, viewport: Size, rtl: boolean): Point {
  const below = words.bottom + gap;
  const above = words.top - gap - card.height;
  const fitsBelow = below + card.height <= viewport.height - margin;
  const roomier = words.top > viewport.height - words.bottom;
  return within(
    {
      left: rtl ? words.right - card.width : words.left,
      top: fitsBelow || !roomier ? below : above,
    },
    card,
    viewport,
  );
}

/** In the lower corner of a writing area, at the end of its lines. */
export function inCorner(area: Box, badge: Size, viewport: Size, rtl: boolean): Point {
  return within(
    {
      left: rtl ? area.left + margin : area.right - margin - badge.width,
      top: area.bottom - margin - badge.height,
    },
    badge,
    viewport,
  );
}

/** Over the badge in the corner of a writing area. */
export function overCorner(area: Box, panel: Size, viewport: Size, rtl: boolean): Point {
  const badge = inCorner(area, { width: 0, height: badgeHeight }, viewport, rtl);
  return within(
    {
      left: rtl ? badge.left : badge.left - panel.width,
      top: badge.top - gap - panel.height,
    },
    panel,
    viewport,
  );
}

/** The badge's height as its style sheet sets it. */
const badgeHeight = 28;

function within(point: Point, size: Size, viewport: Size): Point {
  return {
    left: clamp(point.left, viewport.width - margin - size.width),
    top: clamp(point.top, viewport.height - margin - size.height),
  };
}

// The near edge wins where something is larger than the viewport.
function clamp(value: number, most: number): number {
  return Math.max(margin, Math.min(value, most));
}
