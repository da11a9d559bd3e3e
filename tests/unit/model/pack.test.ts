import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reader, Writer } from '../../../lib/model/coder.ts';
import { featureBits } from '../../../lib/model/features.ts';
import { meanings } from '../../../lib/model/meanings.ts';
import { pack, unpack } from '../../../lib/model/pack.ts';
import { packed } from '../../../lib/model/weights.ts';

const heads = meanings.length;
const places = heads << featureBits;

/** The weights side by side, as they were before they were packed. */
function spread(bits: string): Int8Array {
  const { rows, weights } = unpack(bits);
  const all = new Int8Array(places);
  rows.forEach((row, feature) => {
    all.set(weights.subarray(row * heads, (row + 1) * heads), feature * heads);
  });
  return all;
}

test('what was written is read, however rare a yes is', () => {
  const bit = fc.tuple(fc.nat(3), fc.boolean());
  const rare = fc.tuple(
    fc.nat(3),
    fc.integer({ min: 0, max: 200 }).map((n) => n === 0),
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(bit, rare, fc.constant([0, true] as const)), {
        maxLength: 3_000,
        size: 'max',
      }),
      (bits) => {
        const writer = new Writer(4);
        for (const [circumstance, yes] of bits) writer.bit(circumstance, yes);
        const reader = new Reader(writer.end(), 4);
        expect(bits.map(([circumstance]) => reader.bit(circumstance))).toEqual(
          bits.map(([, yes]) => yes),
        );
      },
    ),
  );
});

test('weights come back as they were packed', () => {
  const weight = fc.tuple(fc.nat(places - 1), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(weight, { maxLength: 400 }), (some) => {
      const weights = new Int8Array(places);
      for (const [place, value] of some) weights[place] = value;
      expect(Buffer.compare(Buffer.from(spread(pack(weights))), Buffer.from(weights))).toBe(0);
    }),
    { numRuns: 10 },
  );
});

test('the shipped weights are whole', () => {
  const weights = spread(packed.bits);
  expect(pack(weights)).toBe(packed.bits);
  for (let k = 0; k < heads; k++)
    expect(weights.filter((weight, i) => weight !== 0 && i % heads === k).length).toBeGreaterThan(
      500,
    );
});
