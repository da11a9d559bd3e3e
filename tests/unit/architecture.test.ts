import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const filesIn = (...patterns: string[]) => globSync(patterns, { cwd: root }).sort();

/** What a module imports at run time: files from the project's top, packages by name. */
function importsOf(file: string): string[] {
  const statements = read(file).matchAll(
    /^(?:import|export)\s(?!type\b)[^'";]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, from, bare, dynamic]) => {
    const name = from ?? bare ?? dynamic ?? '';
    return name.startsWith('.') ? path.join(path.dirname(file), name) : name;
  });
}

/** Every module that a module needs at run time, itself included. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    if (existsSync(path.join(root, name)) && /\.tsx?$/.test(name)) importsOf(name).forEach(visit);
  };
  files.forEach(visit);
  return reached;
}

const engine = filesIn('rules/*.ts', 'lib/{engine,language,model,draft,season}/*.ts');

test('the engine is made of itself alone', () => {
  const pure = engine.filter((file) => file !== 'lib/draft/schema.ts');
  expect(pure.length).toBeGreaterThan(20);
  const foreign = [...reachedFrom(pure)].filter((name) => !pure.includes(name));
  expect(foreign).toEqual([]);
});

test('the engine has no clock and no chance of its own', () => {
  const own =
    /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\b|\bsetTimeout\b|\bglobalThis\b/;
  expect(engine.filter((file) => own.test(read(file)))).toEqual([]);
});

test('components know nothing of the browser', () => {
  const components = filesIn('components/**/*.{ts,tsx}');
  expect(components.length).toBeGreaterThan(20);
  const wrong = components.flatMap((file) =>
    importsOf(file)
      .filter((name) => /^(?:wxt|webextension|dexie)|^lib\/(?:db|messages|mail)\//.test(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('what runs in a mail page brings no database and no large library', () => {
  const reached = [...reachedFrom(filesIn('entrypoints/*.content.ts'))];
  expect(reached.length).toBeGreaterThan(50);
  const heavy = reached.filter((name) =>
    /^(?:dexie|compromise|zod|liquidjs)$|^lib\/db\//.test(name),
  );
  expect(heavy).toEqual([]);
});

test('entry points only wire', () => {
  const long = filesIn('entrypoints/**/*.{ts,tsx}').filter(
    (file) => read(file).split('\n').length > 40,
  );
  expect(long).toEqual([]);
});

test('no file is longer than 250 lines', () => {
  const files = filesIn('{entrypoints,components,lib,rules,tests}/**/*.{ts,tsx,css,js}', '*.ts');
  expect(files.length).toBeGreaterThan(100);
  const long = files
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('every source that a rule cites is one that was read', () => {
  const known = read('tests/unit/sources.txt').split('\n');
  const cited = rules.map((rule) => rule.source).filter((source) => source !== '');
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((source) => !known.includes(source))).toEqual([]);
});

test('the top of the project holds what belongs there', () => {
  const allowed = [
    ...['components', 'entrypoints', 'lib', 'public', 'rules', 'tests', 'node_modules'],
    ...['LICENSE', 'README.md', 'package.json', 'package-lock.json', 'tsconfig.json'],
    'wxt.config.ts',
  ];
  expect(filesIn('*').filter((name) => !allowed.includes(name))).toEqual([]);
});
