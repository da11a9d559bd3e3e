import { expect, test } from 'vitest';
import {
  completed,
  completions,
  typingAt,
} from '../../../../components/app/templates/completion.ts';
import { nobody } from '../../../../components/app/templates/place.ts';
import { valueWords } from '../../../../components/app/templates/value-words.ts';
import { situationFor } from '../../../../components/app/templates/writing.ts';
import { variables } from '../../../../lib/templates/variables.ts';
import { sampleSeason, seasonNow } from '../../../tools/sample-season.ts';

test.each([
  ['{{|', '', true],
  ['Dear {{ con|', 'con', true],
  ['{{ contact.gr|eeting }}', 'contact.gr', true],
  ['{% if program.|', 'program.', false],
  ["{% if writer.service == 'eras' and app|", 'app', false],
  ['{% for part in writer.|', 'writer.', false],
] as const)('%s: a variable is being typed', (text, typed, writes) => {
  const caret = text.indexOf('|');
  expect(typingAt(text.replace('|', ''), caret)).toMatchObject({ typed, writes });
});

test.each(['Dear ', '{{ a }} b', '{{ a | do', '{% i', '{% if a %} b', '{{\n'])(
  'after %j none is',
  (text) => {
    expect(typingAt(text, text.length)).toBeNull();
  },
);

test('what begins as typed is offered first, and where a value is written only what has one', () => {
  const paths = (typed: string, writes: boolean) =>
    completions({ start: 0, typed, writes }).map(({ path }) => path);
  expect(paths('', false)).toHaveLength(variables.length);
  expect(paths('writer.', true)[0]).toBe('writer.greeting');
  expect(paths('writer.waived', true)).toEqual([]);
  expect(paths('name', true)).toContain('program.name');
});

test.each([
  ['{{|', '{{ today }}|'],
  ['{{ to| and', '{{ today }}| and'],
  ['{{ to| }}', '{{ today| }}'],
  ['{{ to|dya }}', '{{ today| }}'],
  ['{% if to| %}', '{% if today| %}'],
])('%s becomes %s', (given, wanted) => {
  const caret = given.indexOf('|');
  const text = given.replace('|', '');
  const typing = typingAt(text, caret);
  if (!typing) throw new Error('A variable is being typed');
  const { start, end, text: put } = completed(text, caret, typing, { path: 'today' });
  expect(`${text.slice(0, start)}${put}|${text.slice(end)}`).toBe(wanted);
});

test('a variable tells what it stands for, or what is to be filled in', () => {
  const situation = situationFor(sampleSeason(1), new Date(seasonNow), {
    ...nobody,
    programId: 'p1',
  });
  const words = (path: string) => {
    const variable = variables.find((each) => each.path === path);
    return variable && valueWords(variable, situation);
  };
  expect(words('writer.greeting')).toBe('[enter the name, such as Dr. Smith]');
  expect(words('program.interviewed')).toBe('yes');
  expect(words('applicant.name')).toBe('Asha Rao');
});
