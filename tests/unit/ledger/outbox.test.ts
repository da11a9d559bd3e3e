import { expect, test } from 'vitest';
import { Outbox } from '../../../lib/ledger/outbox.ts';
import type { Message } from '../../../lib/state/records.ts';

const message = (id: string): Message => ({
  id,
  at: '2027-01-20T20:00:00.000Z',
  direction: 'sent',
  programId: 'p1',
  writerId: null,
  kind: 'thank-you',
  to: [],
  subject: 'Thank you',
  retractedAt: null,
  confirmed: false,
  scheduledFor: null,
  retractReason: '',
});
const looks = { draftKey: 'gmail:1', words: 'Thank you\nDear Dr. Lopez' };
const removal = { remove: { messages: ['m1'] } };
const confirmation = { patch: { messages: [{ id: 'm1', set: { confirmed: true } }] } };

test('a mail is put unconfirmed, and confirmed when its compose has gone', () => {
  const outbox = new Outbox();
  expect(outbox.leaves('a', message('m1'), looks).change).toEqual({
    put: { messages: [message('m1')] },
  });
  expect(outbox.left('a', 0)?.change).toEqual(confirmation);
  expect(outbox.left('a', 0)).toBe(null);
});

test('a second press is the same mail', () => {
  const outbox = new Outbox();
  outbox.leaves('a', message('m1'), looks);
  expect(outbox.leaves('a', message('m2'), looks).message.id).toBe('m1');
});

test('a compose that was never sent leaves no trace when it closes', () => {
  expect(new Outbox().left('a', 0)).toBe(null);
});

test('a mail that is written on, or thrown away, was not sent', () => {
  const outbox = new Outbox();
  outbox.leaves('a', message('m1'), looks);
  expect(outbox.stayed('a')?.change).toEqual(removal);
  expect(outbox.left('a', 0)).toBe(null);
});

test('what the host refuses is removed once, and put back when it goes after all', () => {
  const outbox = new Outbox();
  outbox.leaves('a', message('m1'), looks);
  expect(outbox.refused('a')?.change).toEqual(removal);
  expect(outbox.refused('a')).toBe(null);
  expect(outbox.left('a', 0)?.change).toEqual({
    put: { messages: [{ ...message('m1'), confirmed: true }] },
  });
});

test.each([
  ['the same draft', { draftKey: 'gmail:1', words: '' }],
  ['the same words', { draftKey: 'outlook:2', words: looks.words }],
])('a compose that opens with %s undoes the send, once', (_, again) => {
  const outbox = new Outbox();
  outbox.leaves('a', message('m1'), looks);
  outbox.left('a', 0);
  expect(outbox.opened({ draftKey: 'x', words: '' }, 5_000)).toBe(null);
  expect(outbox.opened(again, 5_000)?.change).toEqual(removal);
  expect(outbox.opened(again, 5_000)).toBe(null);
});

test('after the hosts no longer offer to undo, the same words are another mail', () => {
  const outbox = new Outbox();
  outbox.leaves('a', message('m1'), looks);
  outbox.left('a', 0);
  expect(outbox.opened(looks, 61_000)).toBe(null);
});
