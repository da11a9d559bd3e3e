import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { withRulesTable } from '../tools/rules-table.ts';

const root = path.join(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

test('its table shows the rules as they are (npm run readme)', () => {
  expect(readme).toBe(withRulesTable(readme, rules));
});

test('everything in the project that it points to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)|src="([^"]+)"/g)];
  const targets = links.map(([, link, picture]) => link ?? picture ?? '');
  expect(targets.length).toBeGreaterThan(rules.length);
  expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
});

test('every command that it names exists', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
});
