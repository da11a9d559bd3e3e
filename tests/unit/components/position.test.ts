import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideWords, clearOfHead, inCorner, overCorner } from '../../../components/position.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 340, height: 200 };
const words = { left: 100, top: 300, right: 260, bottom: 320 };

describe('a card', () => {
  test('stands below the words, where the line begins', () => {
    expect(besideWords(words, card, viewport, false)).toEqual({ left: 100, top: 324 });
  });

  test('stands above words at the foot of the page', () => {
    const low = { ...words, top: 700, bottom: 720 };
    expect(besideWords(low, card, viewport, false)).toEqual({ left: 100, top: 496 });
  });

  test('is made lower where the words leave it too little room on either side', () => {
    const small = { width: 600, height: 400 };
    const high = { ...words, top: 150, bottom: 166 };
    expect(besideWords(high, { ...card, height: 300 }, small, false)).toEqual({
      left: 100,
      top: 170,
      height: 222,
    });
    const low = { ...words, top: 260, bottom: 276 };
    const { height = 0, top } = besideWords(low, { ...card, height: 300 }, small, false);
    expect(top + height).toBeLessThan(low.top);
  });

  test.each([false, true])(
    'stands where the pointer gets to straight on, right to left: %s',
    (rtl) => {
      const wide = { left: 20, top: 300, right: 980, bottom: 340 };
      for (const x of [30, 500, 970]) {
        const { left } = besideWords(wide, card, viewport, rtl, x);
        expect(left).toBeLessThan(x);
        expect(left + card.width).toBeGreaterThan(x);
      }
      expect(besideWords(words, card, viewport, false, 200)).toEqual({ left: 100, top: 324 });
    },
  );

  test('begins at the right where the text does', () => {
    const right = { ...words, left: 700, right: 900 };
    expect(besideWords(right, card, viewport, true)).toEqual({ left: 560, top: 324 });
  });
});

test('a badge stands in the lower corner at the end of the lines', () => {
  const area = { left: 200, top: 100, right: 700, bottom: 600 };
  const badge = { width: 60, height: 28 };
  expect(inCorner(area, badge, viewport, false)).toEqual({ left: 632, top: 564 });
  expect(inCorner(area, badge, viewport, true)).toEqual({ left: 208, top: 564 });
});

test('a list leaves its badge uncovered', () => {
  const area = { left: 200, top: 100, right: 700, bottom: 600 };
  const list = { width: 320, height: 300 };
  const badge = inCorner(area, { width: 60, height: 28 }, viewport, false);
  const point = overCorner(area, list, viewport, false);
  expect(point.top + list.height).toBeLessThan(badge.top);
  expect(point.left + list.width).toBe(badge.left + 60);
});

test('a long list is made lower than the room above its badge', () => {
  const area = { left: 200, top: 100, right: 700, bottom: 400 };
  const list = { width: 320, height: 600 };
  const badge = inCorner(area, { width: 60, height: 28 }, viewport, false);
  const { height = 0, top } = overCorner(area, list, viewport, false);
  expect(height).toBeGreaterThan(300);
  expect(top + height).toBeLessThan(badge.top);
});

describe('the letters', () => {
  const panel = { width: 660, height: 440 };
  const below = (top: number) => top + 44;

  test('stand over the badge of a tall draft, their head below its first line', () => {
    const area = { left: 200, top: 100, right: 900, bottom: 700 };
    expect(clearOfHead(area, panel, viewport, false)).toEqual({ left: 232, top: 220, height: 440 });
  });

  test('stand below the first line of a low draft, and take what height there is', () => {
    const line = { left: 200, top: 200, right: 900, bottom: 240 };
    const high = clearOfHead(line, panel, viewport, false);
    expect(high).toEqual({ left: 232, top: below(200), height: 440 });
    const lower = { ...line, top: 380, bottom: 640 };
    expect(clearOfHead(lower, panel, viewport, false)).toMatchObject({
      top: below(380),
      height: 368,
    });
  });

  test.each([false, true])('stand beside a draft at the foot of the page (rtl: %s)', (rtl) => {
    const wide = { width: 1300, height: 800 };
    const right = { left: 760, top: 500, right: 1260, bottom: 760 };
    expect(clearOfHead(right, panel, wide, rtl)).toEqual({ left: 80, top: 352, height: 440 });
    const left = { ...right, left: 24, right: 524 };
    expect(clearOfHead(left, panel, wide, rtl)).toEqual({ left: 544, top: 352, height: 440 });
  });

  test('stand at the foot where there is room for nothing else', () => {
    const low = { left: 500, top: 500, right: 980, bottom: 760 };
    expect(clearOfHead(low, panel, viewport, false)).toMatchObject({ top: 352, height: 440 });
  });
});

test('whatever fits the viewport stays inside it', () => {
  const edge = fc.integer({ min: -2000, max: 3000 });
  const box = fc
    .tuple(edge, edge, fc.nat(800), fc.nat(400))
    .map(([left, top, wide, high]) => ({ left, top, right: left + wide, bottom: top + high }));
  const size = fc.record({ width: fc.nat(980), height: fc.nat(780) });
  fc.assert(
    fc.property(box, size, fc.boolean(), (at, of, rtl) => {
      for (const place of [besideWords, inCorner, overCorner]) {
        const { height = of.height, left, top } = place(at, of, viewport, rtl);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + of.width).toBeLessThanOrEqual(992);
        expect(top + height).toBeLessThanOrEqual(792);
      }
    }),
  );
});
