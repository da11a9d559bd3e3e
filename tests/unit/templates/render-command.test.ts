import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letters } from '../../../lib/templates/letters/index.ts';
import { sampleState } from '../sample.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'matchproof-render-'));
  const own = { audience: 'program', kind: 'other', updatedAt: '2026-10-01T00:00:00Z' } as const;
  const templates = [
    { ...own, id: 'mine', title: 'Mine', subject: 'Hello', body: '{{ program.name }} [their dog]' },
    { ...own, id: 'broken', title: 'Broken', subject: '', body: 'One\n{% if %}' },
  ];
  writeFileSync(file('state.json'), JSON.stringify({ ...sampleState(), templates }));
  writeFileSync(file('bad.json'), '{"format":"matchproof-backup"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const tool = path.join(import.meta.dirname, '../../tools/render.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function fill(template: string, ...more: string[]) {
  return run('--template', template, '--state', file('state.json'), ...more);
}

test('lists every letter, one a line', () => {
  const { status, stdout } = run('--list');
  expect(status).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(letters.map(({ id, audience, kind, title }) => ({ id, audience, kind, title })));
});

test('fills a letter, and says where its slots are', () => {
  const { status, stdout } = fill(
    'thank-you-director',
    '--to',
    'p1',
    '--now',
    '2026-12-03T10:00:00-05:00',
  );
  const { subject, body, slots, ...rest } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(rest).toEqual({});
  expect(subject).toBe('Thank you for the interview – Asha Rao');
  expect(body).toMatch(/^Dear Dr\. Lopez,\n\nThank you for the interview on December 2\. /);
  expect(slots.length).toBeGreaterThan(0);
  for (const { start, end, label } of slots) expect(body.slice(start, end)).toBe(`[${label}]`);
});

test('fills a letter to a writer, one to nobody, and an own one', () => {
  expect(JSON.parse(fill('packet', '--to', 'w1').stdout).body).toMatch(/^Dear Dr\. Smith,/);
  expect(JSON.parse(fill('letter-of-interest').stdout).body).toMatch(/^Dear \[enter the name/);
  expect(JSON.parse(fill('mine', '--to', 'p2').stdout)).toEqual({
    subject: 'Hello',
    body: 'Riverside Pediatrics Residency [enter: their dog]',
    slots: [{ start: 31, end: 49, label: 'enter: their dog' }],
  });
});

describe('says what is wrong, with status 2', () => {
  test.each([
    ['no template', () => run(), /--template ID is missing/],
    ['no state', () => run('--template', 'packet'), /--state FILE is missing/],
    ['an unknown template', () => fill('nothing'), /no template “nothing”/],
    ['an unknown recipient', () => fill('packet', '--to', 'x9'), /no program or writer “x9”/],
    ['a bad time', () => fill('packet', '--now', 'today'), /ISO/],
    [
      'a state that is none',
      () => run('--template', 'packet', '--state', file('bad.json')),
      /version/,
    ],
    ['no such file', () => run('--template', 'packet', '--state', file('none.json')), /ENOENT/],
    ['a broken own template', () => fill('broken'), /^broken: body 2:6: /],
    [
      'an occasion for no letter',
      () => fill('reply-no-communication'),
      /There is no letter for this/,
    ],
    ['an unknown option', () => run('--x'), /--x/],
  ] as const)('%s', (_, command, message) => {
    const { status, stdout, stderr } = command();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
