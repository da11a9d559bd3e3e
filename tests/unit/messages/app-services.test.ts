import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { AppServices } from '../../../components/app/services.ts';
import { Database } from '../../../lib/db/database.ts';
import { applyChange } from '../../../lib/db/state.ts';
import { appServices } from '../../../lib/messages/app-services.ts';
import { makeLeftChanges } from '../../../lib/messages/left-changes.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { Stored } from '../../../lib/state/stored.ts';
import { sampleState } from '../sample.ts';

type Heard = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const { set, leave, forget, heard, create, reload, sendMessage } = vi.hoisted(() => ({
  set: vi.fn(async (_: object) => {}),
  leave: vi.fn(async (_: Record<string, unknown>) => {}),
  forget: vi.fn(async (_: string) => {}),
  heard: [] as Heard[],
  create: vi.fn(async (_: object) => {}),
  reload: vi.fn(async (_: number) => {}),
  sendMessage: vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => undefined),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'abc',
      getManifest: () => ({ version: '1.2.3' }),
      getURL: (path: string) => `chrome-extension://abc${path}`,
      sendMessage: async () => ({ ok: true, value: true }),
    },
    storage: {
      local: { set },
      session: { set: leave, remove: forget },
      onChanged: { addListener: (listener: Heard) => heard.push(listener) },
    },
    tabs: { create, reload, query: async () => [{ id: 7 }], sendMessage },
  },
}));

const closing: (() => void)[] = [];
vi.stubGlobal('addEventListener', (_: string, listener: () => void) => closing.push(listener));

const { programs, applicant } = sampleState();
let services: AppServices;

beforeEach(async () => {
  vi.clearAllMocks();
  Dexie.dependencies.indexedDB = new IDBFactory();
  services = appServices(async () => []);
});

/** Waits until what is watched fulfils something. */
function until(fulfils: (stored: Stored) => boolean): Promise<Stored> {
  const { promise, resolve, reject } = Promise.withResolvers<Stored>();
  const end = services.watch((stored) => fulfils(stored) && resolve(stored), reject);
  return promise.finally(end);
}

test('what is stored is told at once, and again after a change by the worker', async () => {
  await until(({ state }) => state.programs.length === 0);
  const seen = until(({ state }) => state.programs.length === 3);
  const worker = await Database.open();
  await applyChange(worker, { put: { programs } });
  expect((await seen).state.programs).toEqual(programs);
  worker.close();
});

test('a change is stored, announced and can be taken back', async () => {
  const inverse = await services.apply({ put: { programs, applicant } });
  expect(set).toHaveBeenCalledTimes(1);
  expect((await until(() => true)).state).toMatchObject({ programs, applicant });
  await services.apply(inverse);
  expect((await until(() => true)).state.programs).toEqual([]);
});

test('a change that nobody can be told of is made all the same', async () => {
  set.mockRejectedValueOnce(new Error('no room'));
  await services.apply({ put: { programs } });
  expect((await until(() => true)).state.programs).toHaveLength(3);
});

test('what is under way when the page closes is left to the worker, with all that follows', async () => {
  const notes = (text: string) => ({ patch: { programs: [{ id: 'p1', set: { notes: text } }] } });
  await services.apply({ put: { programs } });
  const changes = [services.apply(notes('a'))];
  expect(leave).not.toHaveBeenCalled();
  closing.at(-1)?.();
  changes.push(services.apply(notes('ab')));
  const left = leave.mock.calls.map(([items]) => Object.values(items)[0]);
  expect(left).toEqual([[notes('a')], [notes('a'), notes('ab')]]);
  await Promise.all(changes);
});

test('what was left is made in its order, and then forgotten', async () => {
  const worker = await Database.open();
  makeLeftChanges(async () => worker);
  const tell = heard.at(-1);
  tell?.({ 'left-1': { newValue: [{ put: { programs: [] } }] } }, 'local');
  tell?.(
    { 'left-2': { newValue: [{ put: { programs } }, { remove: { programs: ['p1'] } }] } },
    'session',
  );
  await expect.poll(() => forget.mock.calls).toEqual([['left-2']]);
  tell?.({ 'left-2': {} }, 'session');
  expect((await until(() => true)).state.programs.map(({ id }) => id)).toEqual(['p2', 'p3']);
  worker.close();
});

test('the first run and a backup are remembered', async () => {
  await services.apply({ put: { programs } });
  await services.markWelcomed();
  await services.markBackedUp();
  const stored = await until(() => true);
  expect(stored).toMatchObject({ welcomed: true, changesSinceBackup: 0 });
  expect(stored.lastBackupAt).not.toBeNull();
});

test('a new mail opens where the applicant writes mails', async () => {
  const mail = { to: 'mlopez@lakesidechildrens.example', subject: 'Thank you', body: '' };
  await services.writeMail(mail);
  await services.apply({ put: { settings: { ...defaultSettings, mail: 'outlook' } } });
  await services.writeMail(mail);
  const urls = create.mock.calls.map(([tab]) => (tab as { url: string }).url);
  expect(urls[0]).toContain('https://mail.google.com/');
  expect(urls[1]).toContain('https://outlook.office.com/');
});

test('the app opens in a tab at a view, and a tab of before is loaded anew', async () => {
  await services.openInTab('#/programs');
  expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://abc/app.html#/programs' });
  expect(await services.tab()).toEqual({ kind: 'reload' });
  await services.reloadTab();
  expect(reload).toHaveBeenCalledWith(7);
});

test('a letter is put into the tab under the popup, or the tab says why not', async () => {
  const letter = { templateId: 'packet', programId: null, writerId: 'w1' };
  const answers = [{ done: true }, { reason: 'No mail is being written in this tab.' }];
  for (const value of answers) {
    sendMessage.mockResolvedValueOnce({ ok: true, value });
    expect(await services.insert(letter)).toEqual(value);
  }
  expect(sendMessage.mock.lastCall?.slice(0, 2)).toEqual([
    7,
    { command: 'page.insert', request: letter },
  ]);
  expect(await services.insert(letter)).toEqual({ reason: 'This is not a mail tab.' });
});
