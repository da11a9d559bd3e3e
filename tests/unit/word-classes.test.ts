import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingForms, verbClasses } from '../tools/model/inflect.ts';

const classes = verbClasses(readFileSync('lib/model/tags.ts', 'utf8'));

test('there are word classes to look at', () => {
  expect(classes.length).toBeGreaterThan(50);
});

test.each(classes)('class %s has every form of its verbs', (_, words) => {
  expect(missingForms(words)).toEqual([]);
});
