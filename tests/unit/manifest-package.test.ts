import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from 'wxt';

/** The text of one file of a zip whose local headers tell the sizes (APPNOTE.TXT, section 4.3.7). */
function fileIn(archive: Buffer, name: string): string {
  for (
    let at = archive.indexOf('PK\x03\x04');
    at >= 0;
    at = archive.indexOf('PK\x03\x04', at + 4)
  ) {
    const [method, size] = [archive.readUInt16LE(at + 8), archive.readUInt32LE(at + 18)];
    const [named, extra] = [archive.readUInt16LE(at + 26), archive.readUInt16LE(at + 28)];
    if (archive.toString('utf8', at + 30, at + 30 + named) !== name) continue;
    const start = at + 30 + named + extra;
    const data = archive.subarray(start, start + size);
    return (method === 8 ? inflateRawSync(data) : data).toString();
  }
  throw new Error(`The package has no ${name}`);
}

test('the package for the store brings no key, and the build beside it keeps its own', {
  timeout: 120_000,
}, async () => {
  const outDir = '.artifacts/package';
  const [file = ''] = await zip({ outDir, logger: silent, browser: 'chrome' });
  const packed = JSON.parse(fileIn(readFileSync(file), 'manifest.json'));
  const { key, ...built } = JSON.parse(readFileSync(`${outDir}/chrome-mv3/manifest.json`, 'utf8'));
  expect(key).toMatch(/^MIIB/);
  expect(packed).toEqual(built);
});

const silent = Object.fromEntries(
  ['debug', 'log', 'info', 'warn', 'error', 'fatal', 'success'].map((level) => [level, () => {}]),
) as never;
