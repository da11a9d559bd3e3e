import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import type { StoredMail } from '../../../lib/db/ledger.ts';
import { markBackedUp, markWelcomed } from '../../../lib/db/meta.ts';
import { applyChange, readStored } from '../../../lib/db/state.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { StateChange } from '../../../lib/state/change.ts';
import { emptyState } from '../../../lib/state/empty.ts';
import { ChangeRefusedError } from '../../../lib/state/outcome.ts';
import { sampleState } from '../sample.ts';
import { changes } from '../state/arbitrary.ts';

const now = new Date('2026-11-22T12:00:00Z');
const at = '2027-03-19T12:00:00-04:00';
const { applicant, programs, writers } = sampleState();
const message = {
  id: 'm1',
  at: '2027-01-18T09:30:00Z',
  direction: 'sent' as const,
  programId: 'p1',
  writerId: null,
  kind: 'letter-of-intent' as const,
  to: ['mlopez@lakesidechildrens.example'],
  subject: 'Letter of intent',
  retractedAt: null,
  confirmed: false,
  scheduledFor: null,
  retractReason: '',
};
const sample: StateChange = { put: { applicant, programs, writers, messages: [message] } };

let db: Database;
let name: string;

async function fresh(): Promise<void> {
  name = crypto.randomUUID();
  db = await Database.open(name);
}

beforeEach(fresh);
afterEach(() => db.close());

const stored = () => readStored(db, now);
const stateNow = async () => (await stored()).state;

test('nothing is stored to begin with', async () => {
  const { state, ...rest } = await stored();
  expect(rest).toEqual({
    readOnly: false,
    changesSinceBackup: 0,
    lastBackupAt: null,
    welcomed: false,
  });
  expect(state).toMatchObject({ programs: [], messages: [], dismissals: [] });
  expect(state.applicant).toEqual(emptyState(now).applicant);
});

describe('a change', () => {
  test('puts records, sets fields of others and removes, and can be taken back', async () => {
    await applyChange(db, sample);
    const before = await stateNow();
    const inverse = await applyChange(db, {
      put: { programs: [{ ...before.programs[0], id: 'p9' } as never] },
      patch: {
        messages: [{ id: 'm1', set: { confirmed: true } }],
        writers: [{ id: 'w7', set: { name: 'Nobody' } }],
      },
      remove: { writers: ['w2'] },
    });
    const after = await stateNow();
    expect(after.programs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p9']);
    expect(after.messages).toEqual([{ ...message, confirmed: true }]);
    expect(after.writers.map(({ id }) => id)).toEqual(['w1']);
    expect(inverse).toEqual({
      put: { writers: [before.writers[1]] },
      patch: { messages: [{ id: 'm1', set: { confirmed: false } }] },
      remove: { programs: ['p9'] },
    });
    await applyChange(db, inverse);
    expect(await stateNow()).toEqual(before);
  });

  test('that removes a program keeps its mails, and undo brings them together again', async () => {
    await applyChange(db, sample);
    const inverse = await applyChange(db, { remove: { programs: ['p1'] } });
    expect((await stateNow()).messages).toEqual([{ ...message, programId: null }]);
    await applyChange(db, inverse);
    expect((await stateNow()).messages).toEqual([message]);
  });

  test.each<[string, StateChange, string]>([
    [
      'a field set wrongly',
      { patch: { programs: [{ id: 'p1', set: { interviewDate: 'soon' } }] } },
      'programs.p1.interviewDate: should be a date such as 2026-12-02',
    ],
    [
      'an unknown field',
      { patch: { messages: [{ id: 'm1', set: { body: 'Dear Dr. Lopez' } }] } },
      'messages.m1.body: is not a known field',
    ],
    [
      'another id',
      { patch: { writers: [{ id: 'w1', set: { id: 'w2' } }] } },
      'writers.w1.id: cannot change',
    ],
    [
      'a record without its fields',
      { put: { writers: [{ id: 'w5' } as never] } },
      'writers.w5.name: is missing',
    ],
  ])('with %s is refused whole', async (_, wrong, reason) => {
    await applyChange(db, sample);
    const before = await stored();
    const change = { ...wrong, remove: { programs: ['p2'] } };
    await expect(applyChange(db, change)).rejects.toThrow(new ChangeRefusedError(reason));
    expect(await stored()).toEqual(before);
  });

  test('of one setting is taken back without what was changed since, though none was stored', async () => {
    const set = (patch: StateChange['patch']) => applyChange(db, { patch });
    const inverses = [
      await set({ settings: { reminderDays: 20 } }),
      await set({ settings: { rulesOff: { pleading: true }, calendar: { 'match-day': at } } }),
      await set({ applicant: { name: 'Asha Rao' } }),
    ];
    await set({ settings: { rulesOff: { leverage: true }, hostsOff: { gmail: true } } });
    await set({ applicant: { partner: 'Ben' } });
    for (const inverse of inverses) await applyChange(db, inverse);
    const { settings, applicant: told } = await stateNow();
    expect(settings).toEqual({ ...defaultSettings, rulesOff: ['leverage'], hostsOff: ['gmail'] });
    expect(told).toEqual({ ...emptyState(now).applicant, partner: 'Ben' });
  });

  test('that is taken back leaves everything as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 3 }), changes, async (earlier, change) => {
        db.close();
        await fresh();
        for (const each of earlier) await applyChange(db, each);
        const before = await stateNow();
        await applyChange(db, await applyChange(db, change));
        expect(await stateNow()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('made twice is as made once', async () => {
    await fc.assert(
      fc.asyncProperty(changes, changes, async (earlier, change) => {
        db.close();
        await fresh();
        await applyChange(db, earlier);
        await applyChange(db, change);
        const once = await stored();
        expect(await applyChange(db, change)).toEqual({});
        expect(await stored()).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});

test('changes made at the same time by two pages all count', async () => {
  const other = await Database.open(name);
  await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      applyChange(n % 2 === 0 ? db : other, {
        put: { messages: [{ ...message, id: `m${n}`, programId: null }] },
      }),
    ),
  );
  other.close();
  const { state, changesSinceBackup } = await stored();
  expect(state.messages).toHaveLength(40);
  expect(changesSinceBackup).toBe(40);
});

test('a backup starts the count anew, and the first run is remembered', async () => {
  await applyChange(db, sample);
  const { changesSinceBackup } = await stored();
  expect(changesSinceBackup).toBe(programs.length + writers.length + 2);
  await applyChange(db, { remove: { writers: ['w1'] } });
  expect((await stored()).changesSinceBackup).toBe(changesSinceBackup + 1);
  await markBackedUp(db, now);
  await markWelcomed(db);
  expect(await stored()).toMatchObject({
    changesSinceBackup: 0,
    lastBackupAt: now.toISOString(),
    welcomed: true,
  });
});

test('a row that cannot be understood is left out and can be written over', async () => {
  await applyChange(db, sample);
  const wrong = ['m0', 'm1'].map((id) => ({ id, body: 'Dear Dr. Lopez' }) as StoredMail);
  await db.ledger.put({ month: '2027-01', mails: wrong });
  expect((await stateNow()).messages).toEqual([]);
  await applyChange(db, { patch: { messages: [{ id: 'm1', set: { confirmed: true } }] } });
  await applyChange(db, sample);
  expect((await stateNow()).messages).toEqual([message]);
  // A version that understands it may come.
  expect(await db.ledger.toArray()).toEqual([{ month: '2027-01', mails: [wrong[0], message] }]);
});

test('a mail moves with its time, and a month without mails is gone', async () => {
  await applyChange(db, sample);
  const at = '2027-02-01T09:30:00Z';
  await applyChange(db, { patch: { messages: [{ id: 'm1', set: { at } }] } });
  expect(await db.ledger.toArray()).toEqual([{ month: '2027-02', mails: [{ ...message, at }] }]);
  await applyChange(db, { remove: { messages: ['m1'] } });
  expect(await db.ledger.count()).toBe(0);
});
