import { exampleMessage } from '../../../lib/engine/example-message.ts';
import type { Message, Program, Writer } from '../../../lib/state/records.ts';
import type { State } from '../../../lib/state/schema.ts';

/** A time of the season, as changes to the sample state: the program is p1, the writer w1. */
export interface Moment {
  readonly name: string;
  readonly now: string;
  change?(state: State): void;
}

function program(state: State, more: Partial<Program>): void {
  Object.assign(state.programs[0] ?? {}, more);
}

function writer(state: State, more: Partial<Writer>): void {
  Object.assign(state.writers[0] ?? {}, more);
}

function sent(state: State, at: string, kind: Message['kind'], more: Partial<Message> = {}): void {
  state.messages.push(exampleMessage({ programId: null, at, kind, ...more }));
}

export const programMoments: readonly Moment[] = [
  {
    name: 'before applications open',
    now: '2026-07-15T10:00:00-04:00',
    change: (state) => program(state, { stage: 'considering', interviewDate: null }),
  },
  {
    name: 'after applying',
    now: '2026-10-10T10:00:00-04:00',
    change: (state) => program(state, { stage: 'applied', interviewDate: null }),
  },
  {
    name: 'after a mail that nobody answered',
    now: '2026-11-10T10:00:00-05:00',
    change(state) {
      program(state, { stage: 'applied', interviewDate: null });
      sent(state, '2026-10-01T10:00:00Z', 'outreach', { programId: 'p1' });
    },
  },
  {
    name: 'invited',
    now: '2026-11-10T10:00:00-05:00',
    change: (state) => program(state, { stage: 'interview-offered' }),
  },
  { name: 'the day after the interview', now: '2026-12-03T10:00:00-05:00' },
  { name: 'a week after the interview', now: '2026-12-09T10:00:00-05:00' },
  {
    name: 'in January, thanked',
    now: '2027-01-20T10:00:00-05:00',
    change: (state) => sent(state, '2026-12-03T15:00:00Z', 'thank-you', { programId: 'p1' }),
  },
  {
    name: 'ten days after an update',
    now: '2027-01-20T10:00:00-05:00',
    change: (state) => sent(state, '2027-01-10T15:00:00Z', 'update', { programId: 'p1' }),
  },
  {
    name: 'with a letter of intent elsewhere',
    now: '2027-02-10T10:00:00-05:00',
    change: (state) => sent(state, '2027-01-18T15:00:00Z', 'letter-of-intent', { programId: 'p2' }),
  },
  {
    name: 'where no messages are wanted',
    now: '2027-01-20T10:00:00-05:00',
    change: (state) => program(state, { contactPolicy: 'do-not-send' }),
  },
  {
    name: 'where none are needed',
    now: '2027-01-20T10:00:00-05:00',
    change: (state) => program(state, { contactPolicy: 'not-needed' }),
  },
  { name: 'after the rank deadline', now: '2027-03-08T10:00:00-05:00' },
  { name: 'during SOAP', now: '2027-03-16T12:00:00-04:00' },
  {
    name: 'after Match Day without a position',
    now: '2027-03-25T12:00:00-04:00',
    change(state) {
      state.applicant.matchStatus = 'unmatched';
      program(state, { stage: 'considering', interviewDate: null });
    },
  },
  {
    name: 'turned down after the interview',
    now: '2026-12-04T10:00:00-05:00',
    change: (state) => program(state, { stage: 'rejected' }),
  },
  {
    name: 'withdrawn from the Match',
    now: '2027-02-01T10:00:00-05:00',
    change(state) {
      state.applicant.withdrawn = true;
    },
  },
  {
    name: 'with nothing on record',
    now: '2027-01-20T10:00:00-05:00',
    change(state) {
      Object.assign(state.applicant, { name: '', aamcId: '', specialty: '' });
      program(state, { interviewDate: null, contacts: [], specialty: '' });
    },
  },
];

const nothingSent = { requestedAt: null } as const;

export const writerMoments: readonly Moment[] = [
  {
    name: 'not asked yet',
    now: '2026-06-10T10:00:00-04:00',
    change: (state) => writer(state, { stage: 'planned', ...nothingSent }),
  },
  {
    name: 'just agreed, right not waived yet',
    now: '2026-06-04T10:00:00-04:00',
    change: (state) => writer(state, { waived: null }),
  },
  {
    name: 'agreed, right kept',
    now: '2026-06-04T10:00:00-04:00',
    change: (state) => writer(state, { waived: false }),
  },
  {
    name: 'silent for a month',
    now: '2026-07-10T10:00:00-04:00',
    change: (state) => writer(state, { stage: 'packet-sent' }),
  },
  {
    name: 'silent after a reminder',
    now: '2026-08-01T10:00:00-04:00',
    change: (state) => sent(state, '2026-07-10T15:00:00Z', 'reminder', { writerId: 'w1' }),
  },
  {
    name: 'due in a few days',
    now: '2026-08-21T10:00:00-04:00',
    change(state) {
      sent(state, '2026-07-10T15:00:00Z', 'reminder', { writerId: 'w1' });
      sent(state, '2026-08-05T15:00:00Z', 'reminder', { writerId: 'w1' });
    },
  },
  {
    name: 'uploaded',
    now: '2026-08-30T10:00:00-04:00',
    change: (state) => writer(state, { stage: 'uploaded' }),
  },
  {
    name: 'in January',
    now: '2027-01-20T10:00:00-05:00',
    change: (state) => writer(state, { stage: 'thanked' }),
  },
  {
    name: 'after Match Day, matched',
    now: '2027-03-20T10:00:00-04:00',
    change(state) {
      state.applicant.matchStatus = 'matched';
      writer(state, { stage: 'thanked' });
    },
  },
  {
    name: 'after Match Day, unmatched',
    now: '2027-03-20T10:00:00-04:00',
    change(state) {
      state.applicant.matchStatus = 'unmatched';
      writer(state, { stage: 'thanked' });
    },
  },
  {
    name: 'with nothing on record',
    now: '2026-06-10T10:00:00-04:00',
    change(state) {
      Object.assign(state.applicant, { name: '', aamcId: '', specialty: '' });
      writer(state, {
        stage: 'planned',
        workedTogether: '',
        dueAt: null,
        specialty: '',
        ...nothingSent,
      });
    },
  },
];
