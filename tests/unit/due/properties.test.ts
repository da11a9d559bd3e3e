import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byUrgency, dueItems } from '../../../lib/due/due-items.ts';
import { dueKinds, dueStatuses } from '../../../lib/due/item.ts';
import { seasonEvents } from '../../../lib/season/season.ts';
import { kinds, program as programSchema } from '../../../lib/state/records.ts';
import { type State, stateSchema } from '../../../lib/state/schema.ts';
import { sampleState } from '../sample.ts';

/** Instants from a year before the season to a year after it, as ISO 8601 with an offset. */
const offsets = ['Z', '-10:00', '-05:00', '+05:30', '+14:00'];
const range = { min: Date.UTC(2025, 5, 1), max: Date.UTC(2028, 5, 1) };
const time = fc.integer(range);
const instant = fc
  .tuple(time, fc.constantFrom(...offsets))
  .map(([at, offset]) => `${new Date(at).toISOString().slice(0, 19)}${offset}`);
const date = time.map((at) => new Date(at).toISOString().slice(0, 10));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const shape = programSchema.shape;

const program = fc.record({
  stage: fc.constantFrom(...shape.stage.options),
  interviewDate: maybe(date),
  interviewOfferedAt: maybe(instant),
  contactPolicy: fc.constantFrom(...shape.contactPolicy.options),
  match: fc.constantFrom('nrmp', 'sf-match', 'aua', 'military', 'none', 'unknown'),
  applicationService: fc.constantFrom(...shape.applicationService.options),
});
const writer = fc.record({
  stage: fc.constantFrom(
    'planned',
    'asked',
    'agreed',
    'packet-sent',
    'uploaded',
    'declined',
    'thanked',
  ),
  requestedAt: maybe(instant),
  dueAt: maybe(date),
  uploadedAt: maybe(instant),
  packet: fc.subarray(['cv', 'personal-statement', 'summary', 'request-form', 'aamc-id', 'x']),
});
const message = fc.record({
  at: instant,
  direction: fc.constantFrom('sent', 'received'),
  programId: fc.constantFrom(null, 'p0', 'p1', 'gone'),
  writerId: fc.constantFrom(null, 'w0', 'w1'),
  kind: fc.constantFrom(...kinds),
  retractedAt: maybe(instant),
  confirmed: fc.boolean(),
  scheduledFor: maybe(instant),
  to: fc.constantFrom([], ['a0@hospital.example'], ['someone@else.example']),
});

const state = fc
  .record({
    programs: fc.array(program, { maxLength: 6 }),
    writers: fc.array(writer, { maxLength: 4 }),
    messages: fc.array(message, { maxLength: 12 }),
    matchYear: fc.constantFrom(2026, 2027, 2031),
    matchStatus: fc.constantFrom('unknown', 'matched', 'unmatched'),
    status: fc.constantFrom('us-md', 'us-do', 'us-img', 'non-us-img', 'us-grad'),
    specialty: fc.constantFrom('', 'Pediatrics', 'Emergency Medicine', 'Urology'),
    calendar: fc.dictionary(fc.constantFrom(...seasonEvents), instant, { maxKeys: 3 }),
    askWeeks: fc.integer({ min: 0, max: 30 }),
  })
  .map(
    (made): State =>
      stateSchema.parse({
        ...sampleState(),
        applicant: {
          ...sampleState().applicant,
          matchYear: made.matchYear,
          matchStatus: made.matchStatus,
          status: made.status,
          specialty: made.specialty,
        },
        programs: made.programs.map((fields, i) => programAt(`${i}`, fields)),
        writers: made.writers.map((fields, i) => ({
          ...sampleState().writers[0],
          ...fields,
          id: `w${i}`,
        })),
        messages: made.messages.map((fields, i) => ({ ...fields, id: `m${i}`, subject: '' })),
        settings: {
          rulesOff: [],
          hostsOff: [],
          calendar: { ...made.calendar },
          askWeeks: made.askWeeks,
        },
      }),
  );

function programAt(id: string, fields: object): State['programs'][number] {
  return programSchema.parse({
    ...sampleState().programs[0],
    ...fields,
    id: `p${id}`,
    contacts: [{ name: 'A', email: `a${id}@hospital.example`, role: 'director' }],
  });
}

const clock = fc.record({
  now: time.map((at) => new Date(at)),
  offset: fc.constantFrom(-600, -300, 0, 330, 345, 840),
});

test('whatever is stored, and whenever it is looked at, items are whole and in order', () => {
  fc.assert(
    fc.property(state, clock, (state, clock) => {
      const items = dueItems(state, clock);
      expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
      for (const [i, item] of items.entries()) {
        expect(dueKinds).toContain(item.kind);
        expect(dueStatuses).toContain(item.status);
        expect(item.due).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(item.title).not.toMatch(/undefined|null|NaN|Invalid/);
        expect(item.why).not.toMatch(/undefined|null|NaN|Invalid/);
        const next = items[i + 1];
        if (next) expect(byUrgency(item, next)).toBeLessThan(0);
      }
      const today = new Date(clock.now.getTime() + clock.offset * 60_000);
      const day = today.toISOString().slice(0, 10);
      for (const { status, due } of items) {
        if (status === 'late') expect(due <= day).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('the order is one: turned round, equal only to itself, and the same through a third', () => {
  fc.assert(
    fc.property(state, state, clock, (one, other, clock) => {
      const items = [...dueItems(one, clock), ...dueItems(other, clock)];
      for (const a of items)
        for (const b of items) {
          expect(byUrgency(a, b) + byUrgency(b, a)).toBe(0);
          for (const c of items)
            if (byUrgency(a, b) < 0 && byUrgency(b, c) < 0) expect(byUrgency(a, c)).toBeLessThan(0);
        }
    }),
    { numRuns: 40 },
  );
});

test('looking changes nothing, and looking again finds the same', () => {
  fc.assert(
    fc.property(state, clock, (state, clock) => {
      const before = JSON.stringify(state);
      expect(dueItems(state, clock)).toEqual(dueItems(structuredClone(state), clock));
      expect(JSON.stringify(state)).toBe(before);
    }),
  );
});

test('a program more changes no item of another program or writer', () => {
  fc.assert(
    fc.property(state, program, clock, (state, fields, clock) => {
      const more = { ...state, programs: [programAt('-more', fields), ...state.programs] };
      const others = (items: ReturnType<typeof dueItems>) =>
        items.filter(({ kind, programId }) => kind !== 'checklist' && programId !== 'p-more');
      expect(others(dueItems(more, clock))).toEqual(others(dueItems(state, clock)));
    }),
  );
});

test('where the clock stands in the same day of the same zone, thanks are the same', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const offset = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15);
  fc.assert(
    fc.property(
      fc.integer({ min: -3, max: 20 }),
      minutes,
      minutes,
      offset,
      (days, a, b, offset) => {
        const thanks = (minute: number) => {
          const state = sampleState();
          const local = Date.UTC(2026, 11, 2 + days) + minute * 60_000;
          const now = new Date(local - offset * 60_000);
          return dueItems(state, { now, offset }).filter(({ kind }) => kind === 'thank-you');
        };
        const status = thanks(a).map((item) => item.status);
        expect(status).toEqual(
          days === 0 ? ['next'] : days < 1 || days > 14 ? [] : [days > 3 ? 'late' : 'due'],
        );
        expect(thanks(b)).toEqual(thanks(a));
      },
    ),
  );
});
