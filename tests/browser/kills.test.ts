import { expect, test } from '@playwright/test';
import { killAt } from '../faults/kill.ts';

// `npm run faults` looks at more of them.
for (const seed of [1, 2, 3, 4])
  test(`every mail whose toast was shown is on record after a kill, seed ${seed}`, async () => {
    const { faults, pressed, text } = await killAt(seed);
    expect(pressed.length, text).toBeGreaterThan(0);
    expect(faults, text).toEqual([]);
  });
