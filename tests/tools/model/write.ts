import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Packed, pack } from '../../../lib/model/pack.ts';
import { withoutLeast } from './fit.ts';

/** What the weights may take of the content script, in bytes. */
const room = 60_000;
/** How many weights are tried to be left out at a time. */
const stride = 50;

/** Writes lib/model/weights.ts, without the weights for which there is no room. */
export function writeWeights(
  model: Omit<Packed, 'bits'>,
  whole: Int8Array,
  sentences: number,
): { count: number; bytes: number } {
  for (let less = 0; ; less += stride) {
    const fitted = withoutLeast(whole, less);
    const text = textOf({ ...model, bits: pack(fitted) }, sentences);
    const bytes = gzipSync(text).length;
    if (bytes > room) continue;
    writeFileSync('lib/model/weights.ts', text);
    const format = ['biome', 'format', '--write', '--config-path=tests/lint.json', 'lib/model'];
    execFileSync('npx', format);
    return { count: fitted.filter(Boolean).length, bytes };
  }
}

function textOf(packed: Packed, sentences: number): string {
  return `import type { Packed } from './pack.ts';

/** Written by tests/tools/model/train.ts from ${sentences} sentences; never by hand. */
export const packed: Packed = ${JSON.stringify(packed, null, 2)};
`;
}
