import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAs } from '../../lib/fitting.ts';
import { workerCommands } from '../../lib/messages/worker-commands.ts';
import { emptyState } from '../../lib/state/empty.ts';
import { stateSchema } from '../../lib/state/schema.ts';
import { tables } from '../../lib/state/tables.ts';
import { z } from '../../lib/zod.ts';
import { sampleState } from './sample.ts';

const { applicant, programs, writers } = sampleState();
const message = {
  id: 'm1',
  at: '2027-01-18T09:30:00Z',
  direction: 'sent',
  programId: 'p1',
  writerId: null,
  kind: 'letter-of-intent',
  to: ['mlopez@lakesidechildrens.example'],
  subject: 'Letter of intent',
  retractedAt: null,
  confirmed: false,
  scheduledFor: null,
  retractReason: '',
};
const settings = {
  rulesOff: ['pleading'],
  hostsOff: ['gmail'],
  calendar: { 'match-day': '2027-03-19T12:00:00-04:00' },
  askWeeks: 6,
  reminderDays: 14,
  mail: 'outlook',
};
const facts = { applicant, programs, writers, messages: [message], settings };
const tick = { item: 'cv', done: true, at: '2026-10-01T08:00:00Z' };
const dismissal = { host: 'gmail', draftKey: 'd1', rule: 'pleading', quote: '', at: 5 };

/** Schemas of what is stored and sent, with a value that fits. */
const cases: readonly [name: string, schema: z.ZodMiniType, value: unknown][] = [
  ['an applicant', tables.applicant.schema, applicant],
  ['a program', tables.programs.schema, programs[0]],
  ['a writer', tables.writers.schema, writers[0]],
  ['a message', tables.messages.schema, message],
  ['settings', tables.settings.schema, settings],
  ['a tick', tables.ticks.schema, tick],
  ['a dismissal', tables.dismissals.schema, dismissal],
  ['facts', workerCommands['facts.read'].reply, facts],
  ['a whole state', stateSchema, emptyState(new Date())],
];

const odd: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, '', 'x'],
  ...['2026-02-30', '2026-12-02', '2026-12-02T10:00:00', '2026-12-02T10:00:00Z', [], {}, [null]],
  ...[new Array(2), [undefined], new Date(0), new Map(), Object.create({ id: 'x' }), 'toString'],
  JSON.parse('{"__proto__": "2026-12-02T10:00:00Z"}'),
];

/** Puts an odd value at a random place, takes the place away, or adds one. */
function mutated(value: unknown, way: readonly number[], what: unknown, how: number): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  let at = copy;
  for (const [depth, step] of way.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const inner = at[key];
    if (depth < way.length - 1 && typeof inner === 'object' && inner !== null) {
      at = inner as Record<string, unknown>;
      continue;
    }
    if (how === 0) at[key] = what;
    else if (how === 1) delete at[key];
    else if (!Array.isArray(at)) at.extra = what;
    break;
  }
  return copy;
}

test.each(cases)('%s that fits is given back as it is', (name, schema, value) => {
  const { data, success } = readAs(schema, value);
  expect(success).toBe(true);
  expect(data).toEqual(value);
  // What has optional parts is left to the schema.
  expect(data === value).toBe(name !== 'a whole state');
});

test.each(cases)('%s with any fault is read as the schema reads it', (_, schema, value) => {
  const ways = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 4 });
  const faulty = fc
    .tuple(ways, fc.constantFrom(...odd), fc.nat({ max: 2 }))
    .map(([way, what, how]) => mutated(value, way, what, how));
  fc.assert(
    fc.property(fc.oneof({ weight: 20, arbitrary: faulty }, fc.constantFrom(...odd)), (given) => {
      const { data, success } = readAs(schema, given);
      const expected = schema.safeParse(given);
      expect(success).toBe(expected.success);
      expect(data).toEqual(expected.data);
    }),
    { numRuns: 1_000 },
  );
});

test('schemas of other kinds are asked themselves', () => {
  expect(readAs(z.email(), 'no address').success).toBe(false);
  expect(readAs(z.string().check(z.minLength(3)), 'ab').success).toBe(false);
  expect(readAs(z.object({ a: z.string() }), { a: 'x', b: 1 }).data).toEqual({ a: 'x' });
});
