import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../../../lib/db/database.ts';
import { applyChange, readStored } from '../../../lib/db/state.ts';
import { workerHandlers } from '../../../lib/messages/worker-handlers.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { Message } from '../../../lib/state/records.ts';
import { sampleState } from '../sample.ts';

const message: Message = {
  id: 'm1',
  at: '2027-01-18T09:30:00Z',
  direction: 'sent',
  programId: null,
  writerId: null,
  kind: 'thank-you',
  to: ['mlopez@lakesidechildrens.example'],
  subject: 'Thank you',
  retractedAt: null,
  confirmed: false,
  scheduledFor: null,
  retractReason: '',
};

let db: Database;
const announce = vi.fn(async () => {});
const handlers = workerHandlers({
  database: async () => db,
  announce,
  wasOpen: async (tab) => tab === 7,
});

beforeEach(async () => {
  announce.mockClear();
  db = await Database.open(crypto.randomUUID());
});
afterEach(() => db.close());

test('a switched rule is kept and announced', async () => {
  await handlers['settings.switchRule']({ rule: 'pleading', on: false });
  expect(announce).toHaveBeenCalledTimes(1);
  expect(await handlers['settings.read'](null)).toEqual({
    settings: { ...defaultSettings, rulesOff: ['pleading'] },
    readOnly: false,
  });
});

test('a change that fails is not announced', async () => {
  db.close();
  await expect(handlers['settings.switchRule']({ rule: 'pleading', on: false })).rejects.toThrow();
  expect(announce).not.toHaveBeenCalled();
});

test('the text of a mail is kept as an own letter and goes again, even if asked twice', async () => {
  const { programs } = sampleState();
  await applyChange(db, { put: { programs } });
  const email = 'mlopez@lakesidechildrens.example';
  const addressee = { programId: 'p1', writerId: null, email, name: 'Maria Lopez', isReply: false };
  const text = { subject: 'Thanks', body: 'Dear Dr. Lopez,\n\nThank you.\n\n-- \nAsha' };
  const draft = { id: 'kept', audience: 'program', kind: 'thank-you', ...text, addressee } as const;
  const keep = () => handlers['templates.keep'](draft);
  expect([await keep(), await keep()]).toEqual(['Thanks', 'Thanks']);
  const templates = async () => (await readStored(db, new Date())).state.templates;
  expect(await templates()).toEqual([
    {
      ...{ id: 'kept', audience: 'program', kind: 'thank-you', title: 'Thanks', subject: 'Thanks' },
      body: 'Dear {{ contact.greeting }},\n\nThank you.',
      updatedAt: expect.any(String),
    },
  ]);
  expect(announce).toHaveBeenCalledTimes(2);
  for (let times = 0; times < 2; times++) await handlers['templates.drop']('kept');
  expect(await templates()).toEqual([]);
});

test('a dismissal comes and goes', async () => {
  const row = { host: 'gmail' as const, draftKey: 'd1', rule: 'pleading', quote: 'I beg', at: 5 };
  await handlers['dismissals.save'](row);
  expect(await handlers['dismissals.list']({ host: 'gmail', draftKey: 'd1' })).toEqual([row]);
  await handlers['dismissals.remove']({ ...row, at: 9 });
  expect(await handlers['dismissals.list']({ host: 'gmail', draftKey: 'd1' })).toEqual([]);
});

test('what a mail page changes is kept, announced, and can be taken back', async () => {
  const { programs } = sampleState();
  const inverse = await handlers['state.apply']({ put: { programs } });
  expect(announce).toHaveBeenCalledTimes(1);
  expect((await handlers['facts.read'](null)).programs).toEqual(programs);
  await handlers['state.apply'](inverse);
  expect((await handlers['facts.read'](null)).programs).toEqual([]);
});

test('a message that is asked for twice is recorded once', async () => {
  const change = { put: { messages: [message] } };
  await handlers['state.apply'](change);
  await handlers['state.apply'](change);
  expect((await handlers['facts.read'](null)).messages).toEqual([message]);
});

test('a change that the database refuses is not announced', async () => {
  const wrong = { patch: { messages: [{ id: 'm1', set: { at: 'soon' } }] } };
  await handlers['state.apply']({ put: { messages: [message] } });
  announce.mockClear();
  await expect(handlers['state.apply'](wrong)).rejects.toThrow('messages.m1.at: should be a date');
  expect(announce).not.toHaveBeenCalled();
});

test('facts hold the applicant, the records and the choices that rules ask for', async () => {
  const { applicant } = sampleState();
  await applyChange(db, { put: { applicant } });
  await handlers['settings.switchRule']({ rule: 'pleading', on: false });
  expect(await handlers['facts.read'](null)).toEqual({
    applicant,
    programs: [],
    writers: [],
    messages: [],
    settings: { ...defaultSettings, rulesOff: ['pleading'] },
  });
});

test('a tab from before the installation is known', async () => {
  expect(await handlers['tabs.wasOpen']({ tab: 7 })).toBe(true);
  expect(await handlers['tabs.wasOpen']({ tab: 8 })).toBe(false);
});
