import { describe, expect, test } from 'vitest';
import { checklistFor, doneOf } from '../../../lib/checklist/checklist.ts';
import { checklistItems } from '../../../lib/checklist/items/index.ts';
import { clockAt } from '../../../lib/engine/clock.ts';
import type { Message } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';
import { sampleNow, sampleState } from '../sample.ts';

const at = clockAt(sampleNow);

/** A state in which nothing shows that anything is done. */
function bare(): State {
  const state = sampleState();
  Object.assign(state.applicant, { name: '', emails: [], aamcId: '', specialty: '' });
  return { ...state, programs: [], writers: [], messages: [] };
}

const sample = () => sampleState();
const only = (change: (state: State) => void) => (): State => {
  const state = sampleState();
  change(state);
  return state;
};
const mail = (fields: Partial<Message>): Message => ({
  id: 'm',
  at: '2027-01-19T12:00:00Z',
  direction: 'sent',
  programId: null,
  writerId: null,
  kind: 'other',
  to: [],
  subject: '',
  retractedAt: null,
  confirmed: true,
  scheduledFor: null,
  retractReason: '',
  ...fields,
});
const writers = (set: object) => (state: State) => {
  for (const writer of state.writers) Object.assign(writer, set);
};
const programs = (set: object) => (state: State) => {
  for (const program of state.programs) Object.assign(program, set);
};

/** Of each item that the state can tick: a state that does, and one that nearly does. */
const cases: Readonly<Record<string, readonly [done: () => State, open: () => State]>> = {
  'choose-specialty': [sample, only((state) => Object.assign(state.applicant, { specialty: ' ' }))],
  'one-address': [sample, only((state) => Object.assign(state.applicant, { emails: [] }))],
  'aamc-id': [sample, only((state) => Object.assign(state.applicant, { aamcId: '' }))],
  couples: [only((state) => Object.assign(state.applicant, { partner: 'Noor Khan' })), sample],
  'list-programs': [sample, only((state) => state.programs.splice(0))],
  submit: [sample, only(programs({ stage: 'considering' }))],
  'name-writers': [only((state) => state.writers.push(...state.writers)), sample],
  'own-specialty-letters': [sample, only(writers({ specialty: 'Surgery' }))],
  'us-letters': [sample, only(writers({ country: 'India' }))],
  'ask-writers': [only(writers({ stage: 'asked' })), sample],
  'name-a-date': [sample, only((state) => Object.assign(state.writers[1] ?? {}, { dueAt: null }))],
  'choose-waiver': [sample, only(writers({ waived: null }))],
  'request-forms': [only(writers({ packet: ['request-form'] })), sample],
  'send-packets': [
    only((state) => {
      state.messages = [
        mail({ kind: 'packet', writerId: 'w1' }),
        mail({ id: 'n', kind: 'packet', writerId: 'w2' }),
      ];
    }),
    only((state) => state.messages.push(mail({ kind: 'packet', writerId: 'w1' }))),
  ],
  'letters-there': [
    only((state) => {
      writers({ stage: 'uploaded' })(state);
      state.writers.push(...state.writers);
    }),
    only(writers({ stage: 'uploaded' })),
  ],
  'thank-writers': [only(writers({ stage: 'thanked' })), only(writers({ stage: 'uploaded' }))],
  'answer-offers': [
    only(
      programs({
        stage: 'interview-offered',
        interviewDate: '2027-02-01',
        interviewOfferedAt: '2027-01-18T12:00:00Z',
      }),
    ),
    only(
      programs({
        stage: 'interview-offered',
        interviewDate: null,
        interviewOfferedAt: '2027-01-18T12:00:00Z',
      }),
    ),
  ],
  'know-policies': [only(programs({ contactPolicy: 'welcome' })), sample],
  'send-thanks': [
    only((state) => {
      programs({ contactPolicy: 'not-needed' })(state);
      Object.assign(state.programs[1] ?? {}, { contactPolicy: 'welcome' });
      state.messages.push(mail({ kind: 'thank-you', programId: 'p2' }));
    }),
    sample,
  ],
  'letter-of-intent': [
    only((state) => state.messages.push(mail({ kind: 'letter-of-intent', programId: 'p1' }))),
    only((state) =>
      state.messages.push(
        mail({ kind: 'letter-of-intent', programId: 'p1', retractedAt: '2027-01-20T12:00:00Z' }),
      ),
    ),
  ],
  'status-monday': [
    only((state) => Object.assign(state.applicant, { matchStatus: 'matched' })),
    sample,
  ],
};

describe('what the state ticks by itself', () => {
  const ticking = checklistItems.filter(({ doneBy }) => doneBy);

  test('has a case for each such item', () => {
    expect(ticking.length).toBeGreaterThan(15);
    expect(ticking.map(({ id }) => id).toSorted()).toEqual(Object.keys(cases).toSorted());
  });

  test.each(ticking.map((item) => [item.id, item] as const))('%s', (id, item) => {
    const [done, open] = cases[id] ?? [bare, bare];
    expect(doneOf(item, done(), at)).toEqual({ by: 'state', reason: expect.stringMatching(/\S/) });
    expect(doneOf(item, open(), at)).toBeNull();
    expect(doneOf(item, bare(), at)).toBeNull();
  });
});

describe('the season’s checklist', () => {
  const listed = (state: State) => checklistFor(state, at);
  const find = (state: State, id: string) =>
    listed(state)
      .flatMap(({ items }) => items)
      .find((item) => item.id === id);

  test('believes the applicant before the state', () => {
    const state = sampleState();
    expect(find(state, 'aamc-id')?.done).toEqual({ by: 'state', reason: '12345678' });
    const said = (done: boolean) => ({
      ticks: [{ item: 'aamc-id', done, at: '2026-10-01T12:00:00Z' }],
      own: [],
    });
    expect(find({ ...state, checklist: said(true) }, 'aamc-id')?.done?.by).toBe('applicant');
    expect(find({ ...state, checklist: said(false) }, 'aamc-id')?.done).toBeNull();
  });

  test('asks a reapplicant anew for what is done in each season, and keeps the rest ticked', () => {
    const ticked = (item: string, when: string) =>
      find(
        { ...sampleState(), checklist: { ticks: [{ item, done: true, at: when }], own: [] } },
        item,
      )?.done?.by;
    const [last, now] = ['2026-03-01T12:00:00Z', '2026-12-01T12:00:00Z'];
    for (const item of ['register-nrmp', 'certify-list', 'mentor-calls']) {
      expect(ticked(item, last)).toBeUndefined();
      expect(ticked(item, now)).toBe('applicant');
    }
    expect(ticked('choose-specialty', last)).toBe('applicant');
  });

  test('counts an interview whose day has passed as one, whatever its stage says', () => {
    const state = sampleState();
    programs({ contactPolicy: 'welcome' })(state);
    const [, riverside] = state.programs;
    Object.assign(riverside ?? {}, { stage: 'interview-offered' });
    state.messages.push(mail({ kind: 'thank-you', programId: 'p1' }));
    expect(find(state, 'send-thanks')?.done).toBeNull();
    expect(find(state, 'know-policies')?.done?.reason).toBe('Known of 2 programs');
    Object.assign(riverside ?? {}, { contactPolicy: 'unknown' });
    expect(find(state, 'know-policies')?.done).toBeNull();
  });

  test('takes an offer as answered that was noted on the day of its answer', () => {
    const state = only((all) => {
      programs({ stage: 'applied' })(all);
      Object.assign(all.programs[2] ?? {}, {
        stage: 'interview-offered',
        interviewOfferedAt: '2027-01-19T20:00:00Z',
      });
      all.messages.push(mail({ programId: 'p3' }));
    });
    expect(find(state(), 'answer-offers')?.done?.reason).toBe('1 offer answered');
    const before = state();
    before.messages = [mail({ programId: 'p3', at: '2027-01-18T12:00:00Z' })];
    expect(find(before, 'answer-offers')?.done).toBeNull();
  });

  test('shows dates, says which nobody has published, and which have passed', () => {
    const item = find(sampleState(), 'certify-list');
    expect(item?.dateText).toBe('March 3: expected date, check nrmp.org');
    expect(item?.isPast).toBe(false);
    expect(find(sampleState(), 'submit')?.isPast).toBe(true);
    const settings = {
      rulesOff: [],
      hostsOff: [],
      calendar: { 'rank-deadline': '2027-03-02T21:00:00-05:00' },
      askWeeks: 6,
      reminderDays: 14,
      mail: 'gmail' as const,
    };
    expect(find({ ...sampleState(), settings }, 'certify-list')?.dateText).toBe('March 2');
    const unknown = sampleState();
    unknown.applicant.matchYear = 2031;
    expect(find(unknown, 'certify-list')?.dateText).toBe('');
  });

  test('keeps own items in their phase, and those of a phase that is gone in the first', () => {
    const own = [
      { id: 'o1', phase: 'soap', title: 'Call home' },
      { id: 'o2', phase: 'constructor', title: 'Pack' },
    ];
    const ticks = [{ item: 'o1', done: true, at: '2026-10-01T12:00:00Z' }];
    const phases = listed({ ...sampleState(), checklist: { ticks, own } });
    expect(phases.find(({ id }) => id === 'soap')?.own).toEqual([{ ...own[0], done: true }]);
    expect(phases[0]?.own).toEqual([{ ...own[1], done: false }]);
    expect(phases).toHaveLength(9);
  });
});
