import type { Box } from '../lib/page/view.ts';

/** All in CSS pixels of the viewport. */
export interface Size {
  width: number;
  height: number;
}

export interface Point {
  left: number;
  top: number;
  /** Where it has to be lower than its style sheet says. */
  height?: number;
}

const margin = 8;
const gap = 4;
/** How far within a card the pointer comes to be that goes straight to it. */
const reach = 24;

/**
 * Beside the words: below them, or above where there is more room; on the side where the line begins, but not so far from the
 * pointer that it had to leave the words to get there. Where there is room for it on neither side it is lower, so that the
 * words stay in sight.
 */
export function besideWords(
  words: Box,
  card: Size,
  viewport: Size,
  rtl: boolean,
  pointer: number | null = null,
): Point {
  const roomBelow = viewport.height - margin - gap - words.bottom;
  const roomAbove = words.top - gap - margin;
  const isBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const room = Math.max(isBelow ? roomBelow : roomAbove, cardLeast);
  const size = { ...card, height: Math.min(card.height, room) };
  const begin = rtl ? words.right - size.width : words.left;
  const left =
    pointer === null
      ? begin
      : Math.min(Math.max(begin, pointer + reach - size.width), pointer - reach);
  const top = isBelow ? words.bottom + gap : words.top - gap - size.height;
  const point = within({ left, top }, size, viewport);
  return size.height < card.height ? { ...point, height: size.height } : point;
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

/** Over the badge in the corner of a writing area, and lower where there is less room above it. */
export function overCorner(area: Box, panel: Size, viewport: Size, rtl: boolean): Point {
  const badge = inCorner(area, { width: 0, height: badgeHeight }, viewport, rtl);
  const height = Math.min(panel.height, Math.max(badge.top - gap - margin, cardLeast));
  const left = rtl ? badge.left : badge.left - panel.width;
  const point = within({ left, top: badge.top - gap - height }, { ...panel, height }, viewport);
  return height < panel.height ? { ...point, height } : point;
}

/**
 * Where a large panel leaves the mail's header and first line in sight: over the badge, else below that line, else beside the
 * writing area; where there is room for none of it, at the foot of the viewport.
 */
export function clearOfHead(area: Box, panel: Size, viewport: Size, rtl: boolean): Point {
  const size = { ...panel, height: Math.min(pickerHeight, viewport.height - 2 * margin) };
  const over = overCorner(area, size, viewport, rtl);
  const line = area.top + firstLine;
  const height = Math.min(size.height, viewport.height - margin - line);
  if (over.top >= line) return { ...over, height: size.height };
  if (height >= pickerLeast) return { ...over, top: line, height };
  const [near, far] = [area.left - edge - size.width, area.right + edge];
  const sides = (rtl ? [far, near] : [near, far]).filter(
    (left) => left >= margin && left + size.width <= viewport.width - margin,
  );
  const low = { left: sides[0] ?? over.left, top: viewport.height };
  return { ...within(low, size, viewport), height: size.height };
}

/** The badge's height, and the most that the letters take, as their style sheets set them. */
const badgeHeight = 28;
const pickerHeight = 440;
/** With less than this a letter cannot be read. */
const pickerLeast = 320;
/** With less than this a card tells too little at a time. */
const cardLeast = 140;
/** What a compose has beside its writing area. */
const edge = 20;
/** The first line with the space above it. */
const firstLine = 44;

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
