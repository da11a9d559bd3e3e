import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../lib/draft/draft.ts';
import { check } from '../../lib/engine/check.ts';
import { clockAt } from '../../lib/engine/clock.ts';
import { factsOf } from '../../lib/engine/facts.ts';
import { kinds, message, program, writer } from '../../lib/state/records.ts';
import { type State, stateSchema } from '../../lib/state/schema.ts';
import { cpuTime } from './cpu-time.ts';
import { contextRuleFiles } from './rule-files.ts';
import { draftOf, sampleState } from './sample.ts';

/** What people type into fields: names, nothing, and what no field was made for. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Hope',
    'Riverside',
    'Lakeside Peds',
    'Maria Lopez',
    'Lê Minh Tuấn',
    'de la Cruz',
    "O'Connor, MD",
    'Dr.',
    '(',
    '[a-',
    '\\',
    '.*+',
    '@',
    'a@b@c.example',
    'mlopez@lakesidechildrens.example',
    'Pediatrics',
    'OB/GYN',
    '\u200b',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const instant = fc
  .date({
    min: new Date('2025-05-01T00:00:00Z'),
    max: new Date('2028-08-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());
const day = instant.map((at) => at.slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });
const one = <T>(values: readonly T[]) => fc.constantFrom(...values);

const programs = fc.record({
  name: text,
  aliases: few(text),
  institution: text,
  specialty: text,
  domains: few(text),
  contacts: few(
    fc.record({
      name: text,
      email: text,
      role: one(['director', 'coordinator', 'other'] as const),
    }),
  ),
  stage: one(program.shape.stage.options),
  interviewDate: maybe(day),
  contactPolicy: one(program.shape.contactPolicy.options),
  applicationService: one(program.shape.applicationService.options),
});
const writers = fc.record({
  name: text,
  email: text,
  specialty: text,
  workedTogether: text,
  stage: one(writer.shape.stage.options),
  requestedAt: maybe(instant),
  dueAt: maybe(day),
});
const messages = fc.record({
  at: instant,
  direction: one(message.shape.direction.options),
  programId: maybe(one(['p1', 'p2', 'gone'])),
  writerId: maybe(one(['w1', 'gone'])),
  kind: one(kinds),
  to: few(text),
  subject: text,
  retractedAt: maybe(instant),
});

/** The sample state with its records changed, parsed as a stored one is. */
const states: fc.Arbitrary<State> = fc
  .record({
    applicant: fc.record({
      name: text,
      emails: few(text),
      aamcId: fc.oneof(text, fc.constant('12345678')),
      specialty: text,
      matchYear: fc.integer({ min: 2020, max: 2035 }),
      withdrawn: fc.boolean(),
    }),
    programs: few(programs),
    writers: few(writers),
    messages: fc.array(messages, { maxLength: 12 }),
  })
  .map((parts) => {
    const state = sampleState();
    const changed = <T extends object>(all: readonly T[], news: readonly object[]) =>
      all.map((each, i) => ({ ...each, ...news[i] }));
    return stateSchema.parse({
      ...state,
      applicant: { ...state.applicant, ...parts.applicant },
      programs: changed(state.programs, parts.programs),
      writers: changed(state.writers, parts.writers),
      messages: parts.messages.map((each, i) => ({ ...each, id: `m${i}` })),
    });
  });

const scenario = one(
  contextRuleFiles.flatMap(({ scenarios }) => [...scenarios.flags, ...scenarios.allows]),
);
const people = few(fc.record({ name: text, email: text }));

/** A mail of the examples, whole or torn, to anybody. */
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    scenario,
    cut: fc.nat(80),
    scrap: text,
    to: maybe(people),
    cc: people,
    subject: maybe(text),
    attachments: few(text),
    isReply: fc.boolean(),
  })
  .map(({ scenario, cut, scrap, to, subject, ...rest }) => {
    const draft = draftOf(scenario);
    const body = draft.body.slice(0, cut) + scrap + draft.body.slice(cut);
    return {
      ...emptyDraft,
      ...draft,
      ...rest,
      body,
      to: to ?? draft.to,
      subject: subject ?? draft.subject,
    };
  });

test('judges any mail by any state: marks and mends what is there, and never throws', () => {
  fc.assert(
    fc.property(drafts, states, instant, (draft, state, now) => {
      for (const { field, start, end, quote, message, fixes } of check(
        draft,
        factsOf(state),
        clockAt(now),
      ).findings) {
        expect(message).not.toBe('');
        expect(message).not.toMatch(/\b(?:undefined|NaN|null|Invalid)\b/);
        const words = draft[field];
        if (typeof words === 'string') expect(quote).toBe(words.slice(start, end));
        else expect(words[start]).toBeDefined();
        for (const edit of fixes.flatMap((fix) => fix.edits)) {
          if ('remove' in edit) expect(draft[edit.field][edit.remove]).toBeDefined();
          else expect(edit.end).toBeLessThanOrEqual(draft[edit.field].length);
        }
      }
    }),
    { numRuns: 600 },
  );
});

/** Texts that context rules look through most, without end. */
const teasers: Readonly<Record<string, string>> = {
  'names of programs': 'Hope Riverside Lakeside Hope Medical ',
  'places of a life': 'During my rotation in the summer at the ward of ',
  'dates in one sentence': 'I fly on June 3, and the letter by June 4, ',
  'the other system': 'you asked about the Letter ID which ',
  'people of a program': 'Dr. Lopez Dr. Haddad Dr. de la Cruz ',
  thanks: 'thank you for the form and the ',
};

let turn = 0;

test.each(Object.entries(teasers))('takes time in step with the length: %s', (_, piece) => {
  const state = sampleState();
  const facts = factsOf(state);
  const timeOf = (times: number, to: Draft['to']) => {
    const runs = Array.from({ length: 3 }, () => {
      const body = `Dear Dr. Lopez,\n\n${turn++} ${piece.repeat(times)}`;
      const begun = cpuTime();
      check(
        { ...emptyDraft, to, subject: 'A letter', body },
        facts,
        clockAt('2027-03-16T16:00:00Z'),
      );
      return cpuTime() - begun;
    });
    return Math.min(...runs);
  };
  for (const to of [state.programs[0]?.contacts[0], state.writers[1]]) {
    const reader = to ? [{ name: to.name, email: to.email }] : [];
    timeOf(20, reader);
    const once = timeOf(20, reader);
    // What grows with the square of the length would take 64 times as long.
    expect(timeOf(160, reader)).toBeLessThan(Math.max(60, once * 24));
  }
});
