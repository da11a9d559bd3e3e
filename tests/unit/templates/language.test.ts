import { describe, expect, test } from 'vitest';
import { clockAt } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import type { State } from '../../../lib/state/schema.ts';
import { render, validate } from '../../../lib/templates/render.ts';
import { situationOf } from '../../../lib/templates/situation.ts';
import { isVariable, variables } from '../../../lib/templates/variables.ts';
import { sampleNow, sampleState } from '../sample.ts';

const toLakeside = { programId: 'p1', email: 'mlopez@lakesidechildrens.example' };

function situation(change?: (state: State) => void) {
  const state = sampleState();
  change?.(state);
  return situationOf(factsOf(state), clockAt(sampleNow), toLakeside);
}

function bodyOf(body: string, change?: (state: State) => void) {
  const rendered = render({ subject: '', body }, situation(change));
  if ('faults' in rendered) throw new Error(JSON.stringify(rendered.faults));
  return rendered;
}

describe('what is filled', () => {
  test.each([
    ['{{ applicant.name }} to {{ contact.greeting }}', 'Asha Rao to Dr. Lopez'],
    ['{{ program.interviewDate }}, {{ today }}', 'December 2, January 20'],
    ['{% if program.interviewed %}yes{% else %}no{% endif %}', 'yes'],
    ['{% unless applicant.isUsSenior %}abroad{% endunless %}', 'abroad'],
    ["{% if applicant.specialty == 'pediatrics' %}yes{% endif %}", 'yes'],
    [
      '{{ applicant.specialty | capitalize }} {{ applicant.name | upcase | downcase }}',
      'Pediatrics asha rao',
    ],
    ['{{ mails.intentTo | default: "nowhere" }}', 'nowhere'],
    ['{{ calendar.rankDeadline }} and {{ calendar.matchDay }}', 'March 3 and March 19'],
  ])('%s', (body, text) => {
    expect(bodyOf(body)).toEqual({ subject: '', body: text, slots: [], subjectSlots: [] });
  });

  test('repeats a part for each member of a list', () => {
    const state = sampleState();
    const writer = situationOf(factsOf(state), clockAt(sampleNow), { writerId: 'w1' });
    const body = '{% for part in writer.missing %}- {{ part }}\n{% endfor %}{{ writer.missing }}';
    expect(render({ subject: '', body }, writer)).toMatchObject({
      body: '- my CV\n- my personal statement\n- a summary of our work together\n- the request form\n- my AAMC ID\nmy CV, my personal statement, a summary of our work together, the request form and my AAMC ID',
    });
  });

  test('closes the gaps of conditions that are not met', () => {
    expect(
      bodyOf(
        'One{% if mails.thanked %} two{% endif %} .\n\n{% if mails.thanked %}x{% endif %}\n\nThree',
      ).body,
    ).toBe('One.\n\nThree');
  });
});

describe('what is not known', () => {
  const nobody = (state: State) => {
    state.applicant.name = '';
  };

  test('is a slot that says what to write', () => {
    const { body, slots } = bodyOf('I am {{ applicant.name }}.', nobody);
    expect(body).toBe('I am [enter your name].');
    expect(slots).toEqual([{ start: 5, end: 22, label: 'enter your name' }]);
  });

  test('is a slot with a label of its own', () => {
    expect(bodyOf('{{ applicant.name | ask: "add the name" | upcase }}', nobody).body).toBe(
      '[add the name]',
    );
  });

  test('is nothing to a condition and to a repetition', () => {
    expect(bodyOf('{% if applicant.name %}a{% else %}b{% endif %}', nobody).body).toBe('b');
    expect(bodyOf('a{% for x in writer.missing %}{{ x }}{% endfor %}').body).toBe('a');
  });

  test('stands beside slots that the template has', () => {
    const { body, slots } = bodyOf('[add the place] {{ applicant.name }}', nobody);
    expect(slots.map(({ start, end }) => body.slice(start, end))).toEqual([
      '[add the place]',
      '[enter your name]',
    ]);
  });

  test.each([
    '{{ applicant.nothing }}',
    '{{ nothing }}',
    '{{ applicant }}',
    '{{ applicant.name.length.x }}',
  ])('is a slot even where there is no such variable: %s', (body) => {
    expect(bodyOf(body).body).toBe('[enter what belongs here]');
  });
});

test('brackets of a value are no slot, and its lines, marks and tags are text', () => {
  const { body, slots } = bodyOf('{{ program.name }}!', (state) => {
    Object.assign(state.programs[0] ?? {}, { name: 'A [sic]\n\n<b>{{ x }}{% if %}\u0000' });
  });
  expect(body).toBe('A [sic] <b>{{ x }}{% if %}!');
  expect(slots).toEqual([]);
});

test('greets a person who is not on record by the whole name', () => {
  const to = { programId: 'p1', name: 'Rosa Field', email: 'rfield@lakesidechildrens.example' };
  const stranger = situationOf(factsOf(sampleState()), clockAt(sampleNow), to);
  expect(render({ subject: '', body: '{{ contact.greeting }}' }, stranger)).toMatchObject({
    body: 'Rosa Field',
  });
});

describe('slots of own templates', () => {
  test.each([
    ['[Program Name]', '[Program Name]'],
    ['[their dog]', '[enter: their dog]'],
    ['[ ]', '[enter what belongs here]'],
    ['[a (b) = "c"]', '[enter: a b c]'],
    [`[${'long words '.repeat(9)}]`, `[enter: ${'long words '.repeat(5)}long]`],
  ])('%s is worded so that the rule knows it', (body, text) => {
    expect(bodyOf(body)).toMatchObject({
      body: text,
      slots: [{ start: 0, label: text.slice(1, -1) }],
    });
  });

  test.each(['[sic]', '[1, 2]', '[PMID 123]'])('%s is none', (body) => {
    expect(bodyOf(body)).toMatchObject({ body, slots: [] });
  });
});

describe('faults', () => {
  test.each([
    ['{{ applicant.nam }}', 1, 4, 'There is no variable “applicant.nam”.'],
    [
      'One\n  {% if program.nothing %}x{% endif %}',
      2,
      9,
      'There is no variable “program.nothing”.',
    ],
    ['One\n\n {{ today', 3, 2, 'This is not closed.'],
    ['{% if today %}', 1, 1, 'This is not closed.'],
    ['\n{% include "x" %}', 2, 1, 'There is no “include” here: only if, unless and for.'],
    ['{% assign x = 1 %}', 1, 1, 'There is no “assign” here: only if, unless and for.'],
    ['a {{ today | date: "%Y" }}', 1, 3, expect.stringMatching(/^There is no filter “date”/)],
    ['{% if today %}a{% endfor %}', 1, 16, 'This “endfor” has no beginning.'],
    ['{{ }}', 1, 4, 'A variable is missing here.'],
    ['{% for x %}{% endfor %}', 1, 1, 'Write it as {% for part in writer.missing %}.'],
    ['{% if today = 1 %}{% endif %}', 1, 14, expect.stringMatching(/^This is not understood/)],
    ['x'.repeat(30_000), 1, 1, 'This text is too long or repeats too often.'],
  ])('%j', (body, line, column, message) => {
    expect(validate({ subject: '', body })).toEqual([{ field: 'body', line, column, message }]);
  });

  test('are told of the subject too', () => {
    expect(validate({ subject: '{{ x }}', body: '' })).toMatchObject([
      { field: 'subject', line: 1 },
    ]);
  });

  test('a template that cannot be read is not filled', () => {
    expect(render({ subject: '{% if %}', body: '{{' }, situation())).toMatchObject({
      faults: [{ field: 'subject' }, { field: 'body' }],
    });
  });

  test('endless repetition ends', () => {
    const body = '{% for a in (1..9999) %}{% for b in (1..9999) %}x{% endfor %}{% endfor %}';
    expect(render({ subject: '', body }, situation())).toMatchObject({
      faults: [{ message: 'This text is too long or repeats too often.' }],
    });
  });
});

test('prototypes are out of reach', () => {
  for (const body of [
    '{{ applicant.constructor }}',
    '{{ applicant.__proto__ }}',
    '{{ today.constructor.name }}',
  ])
    expect(bodyOf(body).body).toBe('[enter what belongs here]');
});

test('every variable is told of, and has words for its slot where it can be missing', () => {
  expect(new Set(variables.map(({ path }) => path)).size).toBe(variables.length);
  for (const { path, about, label, value } of variables) {
    expect(isVariable(path)).toBe(true);
    expect(about).not.toBe('');
    if (label === '') expect(['boolean', 'string']).toContain(typeof value(situation()));
    else expect(label).toMatch(/^enter /);
  }
});
