import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slots } from '../../../lib/draft/slots.ts';
import { clockAt } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import type { State } from '../../../lib/state/schema.ts';
import { letters } from '../../../lib/templates/letters/index.ts';
import { offers } from '../../../lib/templates/offers.ts';
import { render, validate } from '../../../lib/templates/render.ts';
import { situationOf } from '../../../lib/templates/situation.ts';
import { variables } from '../../../lib/templates/variables.ts';
import { sampleState } from '../sample.ts';

const anyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '[sic]',
    '{{ x }}',
    '{% if %}',
    '<b>x</b>',
    '\n\n',
    'Ana de la Cruz',
    ']',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const anyDate = fc.constantFrom(null, '2026-12-02', '2026-01-31', '2027-03-18');
const anyNow = fc
  .date({ min: new Date('2025-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
  .map((date) => clockAt(date.toISOString()));

const anyState: fc.Arbitrary<State> = fc
  .record({
    name: anyText,
    aamcId: anyText,
    specialty: anyText,
    status: fc.constantFrom('us-md', 'us-do', 'us-img', 'non-us-img', 'us-grad'),
    matchYear: fc.constantFrom(2026, 2027, 2031),
    program: fc.record({
      name: anyText,
      interviewDate: anyDate,
      stage: fc.constantFrom(
        'considering',
        'applied',
        'interview-offered',
        'interviewed',
        'withdrawn',
      ),
      contactPolicy: fc.constantFrom('unknown', 'welcome', 'not-needed', 'do-not-send'),
      applicationService: fc.constantFrom('eras', 'residencycas', 'sf-match', 'other'),
    }),
    contact: fc.record({
      name: anyText,
      email: anyText,
      role: fc.constantFrom('director', 'coordinator', 'faculty', 'resident', 'other'),
    }),
    writer: fc.record({
      name: anyText,
      title: anyText,
      workedTogether: anyText,
      dueAt: anyDate,
      waived: fc.constantFrom(null, true, false),
      letterService: fc.constantFrom('', 'eras', 'residencycas', 'sf-match', 'other'),
      stage: fc.constantFrom(
        'planned',
        'asked',
        'agreed',
        'packet-sent',
        'uploaded',
        'declined',
        'thanked',
      ),
    }),
  })
  .map(({ program, contact, writer, ...applicant }) => {
    const state = sampleState();
    Object.assign(state.applicant, applicant);
    Object.assign(state.programs[0] ?? {}, program, { contacts: [contact] });
    Object.assign(state.writers[0] ?? {}, writer);
    return state;
  });

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{%',
      '%}',
      '{% if ',
      '{% endif %}',
      '{% else %}',
      '{% for x in ',
      '{% endfor %}',
    ],
    ...[
      '|',
      ' | ask: "',
      '" ',
      ' | list',
      ' | default: ',
      ' == ',
      '[',
      ']',
      '[add it]',
      '\n',
      ' and ',
      '1..9',
    ],
    ...['{% include "x" %}', '{{ x.constructor }}', '.', "'", '{%- ', ' -%}'],
  ),
  fc.constantFrom(...variables.map(({ path }) => `{{ ${path} }}`)),
  fc.constantFrom(...variables.map(({ path }) => `{% if ${path} %}a{% endif %}`)),
  fc.constantFrom(...variables.map(({ path }) => path)),
  fc.string({ maxLength: 12 }),
);
const anySource = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
const addressee = fc.constantFrom(
  { programId: 'p1' },
  { writerId: 'w1' },
  {},
  { programId: 'p1', isReply: true },
);

const traces = /undefined|\bnull\b|NaN|Invalid Date|\[object|\[\s*\]|\[\[/;

test('a template of any kind is filled, or has a fault with a place in it', () => {
  fc.assert(
    fc.property(
      anySource,
      anySource,
      anyState,
      anyNow,
      addressee,
      (subject, body, state, now, to) => {
        const template = { subject, body };
        const faults = validate(template);
        for (const { field, line, column, message } of faults) {
          const lines = template[field].split('\n');
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(message).not.toBe('');
        }
        const rendered = render(template, situationOf(factsOf(state), now, to));
        if ('faults' in rendered) {
          expect(rendered.faults.length).toBeGreaterThan(0);
          return;
        }
        expect(rendered.subject).not.toMatch(/\n/);
        for (const { start, end, label } of rendered.slots)
          expect(rendered.body.slice(start, end)).toBe(`[${label}]`);
        for (const { label } of rendered.slots) expect(slots(`[${label}]`)).toHaveLength(1);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('our letters are filled from any state, without a trace of what is not known', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...letters),
      anyState,
      anyNow,
      addressee,
      (letter, state, now, to) => {
        const rendered = render(letter, situationOf(factsOf(state), now, to));
        if ('faults' in rendered) throw new Error(JSON.stringify(rendered.faults));
        const own = [letter.subject, letter.body, JSON.stringify(state)].some((text) =>
          /null|undefined|NaN/.test(text.replaceAll(/:null/g, '')),
        );
        if (!own) expect(rendered.subject + rendered.body).not.toMatch(traces);
        for (const { start, end, label } of rendered.slots) {
          expect(rendered.body.slice(start, end)).toBe(`[${label}]`);
          expect(label.trim()).not.toBe('');
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('any state has offers', () => {
  fc.assert(
    fc.property(anyState, anyNow, addressee, (state, now, to) => {
      const { offered, refused } = offers(situationOf(factsOf(state), now, to));
      for (const { reason } of offered) expect(reason).not.toMatch(traces);
      for (const { not } of refused) expect(not).not.toMatch(traces);
    }),
    { numRuns: 500 },
  );
});
