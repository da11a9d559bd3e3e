import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receivedAt } from '../../../lib/mail/gmail-time.ts';

test('the examples of those who found it', () => {
  expect(receivedAt('#msg-f:1672749667872724050')).toBe(Date.parse('2020-07-20T15:19:56.027Z'));
  expect(receivedAt('msg-f:1671369405424894052')).toBe(Date.parse('2020-07-05T09:41:15.180Z'));
});

test('every moment of a mailbox', () => {
  const moment = fc.date({ min: new Date('2004-05-01'), max: new Date('2090-01-01') });
  fc.assert(
    fc.property(moment, fc.bigInt({ min: 0n, max: (1n << 20n) - 1n }), (at, rest) => {
      const id = (BigInt(at.getTime()) << 20n) | rest;
      expect(receivedAt(`#msg-f:${id}`)).toBe(at.getTime());
    }),
  );
});

test.each(['', '#msg-a:r-7316246512', '#msg-f:1', '#thread-f:1672749667872724050', 'undefined'])(
  'no moment in %s',
  (id) => expect(receivedAt(id)).toBeNull(),
);
