import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

const root = path.join(
  path.dirname(createRequire(import.meta.url).resolve('google-closure-library/package.json')),
  'closure/goog',
);

/** What Gmail's compose window is made of. */
const wanted = [
  'goog.editor.ContentEditableField',
  'goog.editor.plugins.BasicTextFormatter',
  'goog.editor.plugins.EnterHandler',
  'goog.editor.plugins.UndoRedo',
];

interface Source {
  file: string;
  requires: string[];
  isModule: boolean;
}

/** The real goog.editor as one script: its own loader of single files no longer works in browsers. */
export function googEditor(): string {
  const providers = readDependencies();
  const sources = new Set<Source>();
  const add = (name: string) => {
    const source = providers.get(name);
    if (!source) throw new Error(`Nothing provides ${name}`);
    if (sources.has(source)) return;
    source.requires.forEach(add);
    sources.add(source);
  };
  wanted.forEach(add);
  return [
    'var CLOSURE_NO_DEPS = true;',
    read('base.js'),
    ...[...sources].map(({ file, isModule }) => {
      const text = read(file);
      return isModule
        ? `goog.loadModule(function(exports) {'use strict';${text}\n;return exports;});`
        : `(function() {${text}\n}).call(this);`;
    }),
  ].join('\n');
}

function readDependencies(): Map<string, Source> {
  const providers = new Map<string, Source>();
  const addDependency = (
    file: string,
    provides: string[],
    requires: string[],
    how: { module?: string } = {},
  ) => {
    const source = { file, requires, isModule: how.module === 'goog' };
    for (const name of provides) providers.set(name, source);
  };
  vm.runInNewContext(read('deps.js'), { goog: { addDependency } });
  return providers;
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
