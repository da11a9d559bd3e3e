import { expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../../lib/draft/draft.ts';
import { check } from '../../../lib/engine/check.ts';
import { clockAt } from '../../../lib/engine/clock.ts';
import { factsOf } from '../../../lib/engine/facts.ts';
import { recordOf } from '../../../lib/ledger/record.ts';
import { message } from '../../../lib/state/records.ts';
import { sampleNow, sampleState } from '../sample.ts';

const clock = clockAt(sampleNow);
const lopez = { name: 'Maria Lopez', email: 'mlopez@lakesidechildrens.example' };
const smith = { name: 'John Smith', email: 'jsmith@uni.example' };

function record(part: Partial<Draft>) {
  const draft = { ...emptyDraft, ...part };
  return recordOf(draft, check(draft, factsOf(sampleState()), clock), clock.now, () => 'm9');
}

test('a mail to a program is recorded with its kind, unconfirmed, and without its words', () => {
  const made = record({
    to: [lopez],
    cc: [smith],
    subject: 'Thank you',
    body: 'Dear Dr. Lopez,\n\nThank you for the interview yesterday. I enjoyed meeting the residents.',
  });
  expect(made).toEqual({
    id: 'm9',
    at: '2027-01-20T20:00:00.000Z',
    direction: 'sent',
    programId: 'p1',
    writerId: null,
    kind: 'thank-you',
    to: [lopez.email, smith.email],
    subject: 'Thank you',
    retractedAt: null,
    confirmed: false,
    scheduledFor: null,
    retractReason: '',
  });
  expect(message.safeParse(made).success).toBe(true);
});

test('a mail to a writer is recorded with the writer', () => {
  const made = record({
    to: [{ name: 'John Smith', email: '' }],
    body: 'Dear Dr. Smith,\n\nCould you write me a strong letter of recommendation for residency?',
  });
  expect(made).toMatchObject({ programId: null, writerId: 'w1', to: ['John Smith'] });
});

test('a mail to nobody of the Match is not recorded', () => {
  const to = [{ name: 'Mum', email: 'mum@home.example' }];
  expect(record({ to, body: 'Dinner on Sunday? Love, Asha' })).toBe(null);
});
