import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lastReminderAt,
  letterOfIntent,
  letterService,
  missingInPacket,
  packetParts,
  requestedAt,
  stageOf,
  thankedFor,
} from '../../../lib/state/progress.ts';
import { kinds, type Message, type Program, type Writer } from '../../../lib/state/records.ts';
import { sampleState } from '../sample.ts';

const base: Message = {
  id: 'm',
  at: '2026-07-01T12:00:00Z',
  direction: 'sent',
  programId: null,
  writerId: 'w1',
  kind: 'other',
  to: [],
  subject: '',
  retractedAt: null,
  confirmed: true,
  scheduledFor: null,
  retractReason: '',
};
const mail = (fields: Partial<Message>): Message => ({ ...base, ...fields });
const writer = (fields: Partial<Writer> = {}): Writer => {
  const [first] = sampleState().writers;
  if (!first) throw new Error('the sample has no writer');
  return { ...first, ...fields };
};
const program = (fields: Partial<Program> = {}): Program => {
  const [first] = sampleState().programs;
  if (!first) throw new Error('the sample has no program');
  return { ...first, ...fields };
};

describe('the stage of a writer', () => {
  test.each([
    ['planned', 'letter-request', 'asked'],
    ['planned', 'packet', 'packet-sent'],
    ['agreed', 'letter-request', 'agreed'],
    ['agreed', 'reminder', 'agreed'],
    ['uploaded', 'packet', 'uploaded'],
    ['uploaded', 'thank-you', 'thanked'],
    ['agreed', 'thank-you', 'agreed'],
    ['declined', 'packet', 'declined'],
  ] as const)('stored as %s, with a %s on record, is %s', (stage, kind, expected) => {
    expect(stageOf(writer({ stage }), [mail({ kind })])).toBe(expected);
  });

  test('counts a mail that is not confirmed, and one filed under nobody by its address', () => {
    expect(stageOf(writer(), [mail({ kind: 'packet', confirmed: false })])).toBe('packet-sent');
    const stray = mail({ kind: 'packet', writerId: null, to: ['JSmith@uni.example'] });
    expect(stageOf(writer(), [stray])).toBe('packet-sent');
  });

  test('leaves out mails of others, received ones and those taken back', () => {
    const others = [
      mail({ kind: 'packet', writerId: 'w2' }),
      mail({ kind: 'packet', direction: 'received' }),
      mail({ kind: 'packet', retractedAt: '2026-07-02T12:00:00Z' }),
    ];
    expect(stageOf(writer(), others)).toBe('agreed');
  });

  test('takes thanks from before the upload for those for agreeing', () => {
    const uploaded = writer({ uploadedAt: '2026-08-01T12:00:00Z' });
    const thanks = mail({ kind: 'thank-you' });
    expect(stageOf(uploaded, [thanks])).toBe('uploaded');
    expect(stageOf(uploaded, [{ ...thanks, at: '2026-08-02T12:00:00Z' }])).toBe('thanked');
    // The upload was noted the day after its thanks.
    const early = { ...thanks, at: '2026-07-31T09:00:00Z' };
    expect(stageOf(uploaded, [early])).toBe('thanked');
    const reminder = mail({ kind: 'reminder', at: '2026-07-31T18:00:00Z' });
    expect(stageOf(uploaded, [early, reminder])).toBe('uploaded');
    expect(stageOf(uploaded, [early, { ...reminder, at: '2026-08-03T12:00:00Z' }])).toBe('thanked');
  });

  test('never falls behind the stored one, whatever was sent', () => {
    const order = ['planned', 'asked', 'agreed', 'packet-sent', 'uploaded', 'thanked'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...order), fc.array(fc.constantFrom(...kinds)), (stage, sent) => {
        const mails = sent.map((kind) => mail({ kind }));
        const derived = stageOf(writer({ stage }), mails);
        expect(order.indexOf(derived as never)).toBeGreaterThanOrEqual(order.indexOf(stage));
      }),
    );
  });
});

test('a request and a reminder count from the last of their kind', () => {
  const mails = [
    mail({ kind: 'letter-request', at: '2026-06-20T12:00:00Z' }),
    mail({ kind: 'reminder', at: '2026-07-20T08:00:00+14:00' }),
    mail({ kind: 'reminder', at: '2026-07-19T20:00:00Z' }),
  ];
  expect(requestedAt(writer(), mails)).toBe('2026-06-20T12:00:00Z');
  expect(requestedAt(writer(), [])).toBe('2026-06-01T12:00:00Z');
  expect(lastReminderAt(writer(), mails)).toBe('2026-07-19T20:00:00Z');
  expect(lastReminderAt(writer(), [])).toBeNull();
});

describe('what a packet lacks', () => {
  const pediatrics = { specialty: 'Pediatrics' };
  test('is everything until something is given, and the choice to waive', () => {
    expect(missingInPacket(writer({ waived: null }), pediatrics)).toEqual([
      ...packetParts,
      'waiver',
    ]);
    expect(missingInPacket(writer({ packet: [...packetParts] }), pediatrics)).toEqual([]);
    expect(
      missingInPacket(writer({ packet: ['CV', 'Personal Statement', 'summary'] }), pediatrics),
    ).toEqual(['request-form', 'aamc-id']);
  });
  test('is no form where the service has none', () => {
    expect(missingInPacket(writer({ letterService: 'sf-match' }), pediatrics)).toEqual([
      'cv',
      'personal-statement',
      'summary',
    ]);
  });
  test('goes by the service of the specialty where the writer has none', () => {
    expect(letterService(writer(), { specialty: 'Emergency Medicine' })).toBe('residencycas');
    expect(letterService(writer(), { specialty: 'OB-GYN' })).toBe('residencycas');
    expect(letterService(writer(), pediatrics)).toBe('eras');
    const own = writer({ letterService: 'sf-match' });
    expect(letterService(own, { specialty: 'Emergency Medicine' })).toBe('sf-match');
  });
});

test('the letter of intent is the newest that stands, of this season if asked so', () => {
  const letter = { kind: 'letter-of-intent', writerId: null } as const;
  const old = mail({ ...letter, id: 'old', at: '2026-01-18T12:00:00Z', programId: 'p1' });
  const first = mail({ ...letter, id: 'first', at: '2027-01-10T12:00:00Z', programId: 'p1' });
  const last = mail({ ...letter, id: 'last', at: '2027-01-18T12:00:00Z', programId: 'p2' });
  expect(letterOfIntent([last, first])?.id).toBe('last');
  expect(letterOfIntent([{ ...last, retractedAt: '2027-01-20T12:00:00Z' }, first])?.id).toBe(
    'first',
  );
  expect(letterOfIntent([old])?.id).toBe('old');
  expect(letterOfIntent([old], 2027)).toBeNull();
});

test('a program is thanked once thanks went out since the interview', () => {
  const thanks = mail({ kind: 'thank-you', writerId: null, programId: 'p1' });
  const at = (instant: string) => [{ ...thanks, at: instant }];
  expect(thankedFor(program(), at('2026-12-02T20:00:00-05:00'))).toBe(true);
  expect(thankedFor(program(), at('2026-11-02T20:00:00-05:00'))).toBe(false);
  expect(
    thankedFor(program(), [mail({ ...thanks, programId: 'p2', at: '2026-12-03T12:00:00Z' })]),
  ).toBe(false);
  expect(thankedFor(program({ interviewDate: null }), at('2026-11-02T20:00:00-05:00'))).toBe(true);
});
