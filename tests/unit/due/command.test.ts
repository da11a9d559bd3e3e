import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleState } from '../sample.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'due-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const good = fileWith('state.json', JSON.stringify(sampleState()));
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['tests/tools/due.ts', ...args], { encoding: 'utf8' });

test('prints one item a line with the fields of the format and no others', () => {
  const { stdout, stderr, status } = run('--state', good, '--now', '2027-01-20T15:00:00-05:00');
  expect([stderr, status]).toEqual(['', 0]);
  const lines = stdout.trim().split('\n');
  expect(lines).toContain(
    '{"kind":"thank-you","programId":"p2","writerId":null,"item":"thank-you:program:p2","due":"2027-01-19","status":"due"}',
  );
  for (const line of lines)
    expect(Object.keys(JSON.parse(line))).toEqual([
      'kind',
      'programId',
      'writerId',
      'item',
      'due',
      'status',
    ]);
});

describe('refuses with a reason and exit status 2', () => {
  const wrong = { ...sampleState(), programs: [{ id: 1 }] };
  test.each([
    ['no file', [], /--state FILE is missing/],
    ['a file that is not there', ['--state', path.join(folder, 'none')], /ENOENT/],
    ['no JSON', ['--state', fileWith('cut.json', '{"format"')], /cut\.json/],
    [
      'a wrong state',
      ['--state', fileWith('wrong.json', JSON.stringify(wrong))],
      /programs\.0\.id/,
    ],
    ['no time', ['--state', good, '--now', 'tomorrow'], /--now/],
    ['no day', ['--state', good, '--now', '2027-02-30T12:00:00Z'], /--now/],
    ['an unknown option', ['--stat', good], /--stat/],
  ])('%s', (_, args, reason) => {
    const { stdout, stderr, status } = run(...args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(reason);
  });
});
