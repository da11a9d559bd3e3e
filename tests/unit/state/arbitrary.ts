import fc from 'fast-check';
import type { Dismissal } from '../../../lib/settings/dismissal.ts';
import type { SettingsPatch } from '../../../lib/settings/patch.ts';
import { defaultSettings, type Settings } from '../../../lib/settings/settings.ts';
import type { OwnItem, OwnTemplate, Tick } from '../../../lib/state/additions.ts';
import type { StateChange } from '../../../lib/state/change.ts';
import {
  type Applicant,
  kinds,
  type Message,
  type Program,
  type Writer,
} from '../../../lib/state/records.ts';
import type { WholeState } from '../../../lib/state/stored.ts';
import { dismissalKey } from '../../../lib/state/tables.ts';

/** Random records of few ids, so that they often meet. */

const pick = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  pick('', '<b>Lakeside</b>', '=1+1', 'é́', '𝒜', '__proto__', '\u0000', '"', '{'),
);
const list = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
const date = pick(null, '2026-12-02', '2027-02-28');
const instant = pick('2027-01-18T09:30:00Z', '2026-06-01T12:00:00-04:00', '2026-06-01T12:00:00.5Z');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const id = (letter: string) => fc.nat({ max: 3 }).map((n) => `${letter}${n}`);
const service = pick('eras', 'residencycas', 'sf-match', 'other');

const applicants: fc.Arbitrary<Applicant> = fc.record({
  name: text,
  emails: list(text),
  aamcId: text,
  specialty: text,
  status: pick('us-md', 'us-grad', 'non-us-img'),
  matchYear: pick(2026, 2027),
  withdrawn: fc.boolean(),
  matchStatus: pick('unknown', 'matched'),
  specialties: list(text),
  partner: text,
});

const programs: fc.Arbitrary<Program> = fc.record({
  id: id('p'),
  name: text,
  aliases: list(text),
  institution: text,
  specialty: text,
  domains: list(text),
  contacts: list(fc.record({ name: text, email: text, role: pick('director', 'other') })),
  stage: pick('considering', 'interviewed', 'waitlisted'),
  interviewDate: date,
  contactPolicy: pick('unknown', 'do-not-send'),
  applicationService: service,
  match: pick('nrmp', 'none'),
  notes: text,
  interviewOfferedAt: maybe(instant),
});

const writers: fc.Arbitrary<Writer> = fc.record({
  id: id('w'),
  name: text,
  email: text,
  title: text,
  specialty: text,
  workedTogether: text,
  stage: pick('planned', 'thanked'),
  requestedAt: maybe(instant),
  dueAt: date,
  waived: maybe(fc.boolean()),
  country: text,
  letterService: pick('', 'eras'),
  packet: list(text),
  uploadedAt: maybe(instant),
  workedUntil: date,
});

const messages: fc.Arbitrary<Message> = fc.record({
  id: id('m'),
  at: instant,
  direction: pick('sent', 'received'),
  programId: maybe(id('p')),
  writerId: maybe(id('w')),
  kind: pick(...kinds),
  to: list(text),
  subject: text,
  retractedAt: maybe(instant),
  confirmed: fc.boolean(),
  scheduledFor: maybe(instant),
  retractReason: text,
});

const templates: fc.Arbitrary<OwnTemplate> = fc.record({
  id: id('t'),
  audience: pick('program', 'writer', 'other'),
  kind: pick(...kinds),
  title: text,
  subject: text,
  body: text,
  updatedAt: instant,
});
const ticks: fc.Arbitrary<Tick> = fc.record({ item: id('i'), done: fc.boolean(), at: instant });
const ownItems: fc.Arbitrary<OwnItem> = fc.record({ id: id('o'), phase: text, title: text });
const settings: fc.Arbitrary<Settings> = fc.record({
  rulesOff: list(text),
  hostsOff: pick([], ['gmail' as const]),
  calendar: pick({}, { 'match-day': '2027-03-19T12:00:00-04:00' }),
  askWeeks: fc.nat({ max: 20 }),
  reminderDays: fc.nat({ max: 60 }),
  mail: pick('gmail', 'outlook'),
});
const settingsPatches: fc.Arbitrary<SettingsPatch> = fc.record(
  {
    rulesOff: fc.dictionary(text, fc.boolean(), { maxKeys: 3 }),
    hostsOff: fc.record({ gmail: fc.boolean() }),
    calendar: fc.record({ 'match-day': pick(null, '2027-03-20T12:00:00-04:00') }),
    askWeeks: fc.nat({ max: 20 }),
  },
  { requiredKeys: [] },
);
const dismissals: fc.Arbitrary<Dismissal> = fc.record({
  draftKey: id('d'),
  host: pick('gmail', 'outlook'),
  rule: pick('pleading', 'leverage'),
  quote: pick('', 'I beg'),
  at: fc.nat(),
});

const sometimes = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const patches = (letter: string, rows: fc.Arbitrary<object>) =>
  list(
    fc.record({
      id: id(letter),
      set: fc
        .tuple(rows, fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 2 }))
        .map(([row, chosen]) => {
          const fields = Object.entries(row).filter(([field]) => field !== 'id');
          return Object.fromEntries(chosen.map((n) => fields[n % fields.length] ?? ['name', '']));
        }),
    }),
  );

/** Any change of anything. */
export const changes: fc.Arbitrary<StateChange> = fc.record({
  put: sometimes(
    fc.record({
      applicant: sometimes(applicants),
      settings: sometimes(settings),
      programs: list(programs),
      writers: list(writers),
      messages: list(messages),
      templates: list(templates),
      ticks: list(ticks),
      ownItems: list(ownItems),
      dismissals: list(dismissals),
    }),
  ),
  patch: sometimes(
    fc.record({
      programs: patches('p', programs),
      writers: patches('w', writers),
      messages: patches('m', messages),
      applicant: sometimes(fc.record({ name: text, emails: list(text) }, { requiredKeys: [] })),
      settings: sometimes(settingsPatches),
    }),
  ),
  remove: sometimes(
    fc.record({
      applicant: sometimes(pick(true as const)),
      settings: sometimes(pick(true as const)),
      programs: list(id('p')),
      writers: list(id('w')),
      messages: list(id('m')),
      templates: list(id('t')),
      ticks: list(id('i')),
      ownItems: list(id('o')),
      dismissals: list(dismissals.map(dismissalKey)),
    }),
  ),
});

const unique = <T>(of: fc.Arbitrary<T>, key: (row: T) => string) =>
  fc.uniqueArray(of, { maxLength: 4, selector: key });
const ownId = ({ id }: { id: string }) => id;

/** A whole state in which no message is about somebody unknown. */
export const states: fc.Arbitrary<WholeState> = fc
  .record({
    format: fc.constant('matchproof-backup' as const),
    version: fc.constant(1 as const),
    exportedAt: instant,
    applicant: applicants,
    programs: unique(programs, ownId),
    writers: unique(writers, ownId),
    messages: unique(messages, ownId),
    templates: unique(templates, ownId),
    settings: fc.oneof(settings, fc.constant(defaultSettings)),
    checklist: fc.record({
      ticks: unique(ticks, ({ item }) => item),
      own: unique(ownItems, ownId),
    }),
    dismissals: unique(dismissals, dismissalKey),
  })
  .map((state) => ({
    ...state,
    messages: state.messages.map((message) => ({
      ...message,
      programId: state.programs.some(({ id }) => id === message.programId)
        ? message.programId
        : null,
      writerId: state.writers.some(({ id }) => id === message.writerId) ? message.writerId : null,
    })),
  }));
