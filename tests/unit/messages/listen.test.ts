import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../lib/messages/command.ts';
import { type Handlers, listener } from '../../../lib/messages/listen.ts';
import { type WorkerCommands, workerCommands } from '../../../lib/messages/worker-commands.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { sampleState } from '../sample.ts';

const self = () => ({ id: 'abc', origin: 'chrome-extension://abc' });
const popup = { id: 'abc', url: 'chrome-extension://abc/popup.html' };
const gmail = { id: 'abc', url: 'https://mail.google.com/mail/', tab: { id: 1 } };
const settings = defaultSettings;
const { applicant, programs, writers, messages } = sampleState();
const facts = { applicant, programs, writers, messages, settings };

function handlers(): Handlers<WorkerCommands> {
  return {
    'settings.read': vi.fn(async () => ({ settings, readOnly: false })),
    'settings.switchRule': vi.fn(async () => settings),
    'dismissals.list': vi.fn(async () => []),
    'dismissals.save': vi.fn(async () => null),
    'dismissals.remove': vi.fn(async () => null),
    'facts.read': vi.fn(async () => facts),
    'state.apply': vi.fn(async () => ({})),
    'templates.offers': vi.fn(),
    'templates.render': vi.fn(),
    'templates.keep': vi.fn(),
    'templates.drop': vi.fn(),
    'tabs.wasOpen': vi.fn(async () => false),
  };
}

function tell(message: unknown, sender: object, given = handlers()): Promise<Answer> | undefined {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  return listener(workerCommands, given, self)(message, sender, resolve) ? promise : undefined;
}

describe('listener', () => {
  test('carries a command out and answers', async () => {
    const given = handlers();
    const message = { command: 'settings.switchRule', request: { rule: 'pleading', on: false } };
    expect(await tell(message, gmail, given)).toEqual({ ok: true, value: settings });
    expect(given['settings.switchRule']).toHaveBeenCalledWith({ rule: 'pleading', on: false });
  });

  test.each([
    ['not an envelope', 'hello'],
    ['nothing', undefined],
    ['more than an envelope', { command: 'settings.read', request: null, more: 1 }],
    ['an unknown command', { command: 'settings.burn', request: null }],
    ['a name that every object has', { command: 'toString', request: null }],
  ])('leaves %s to other listeners', (_, message) => {
    expect(tell(message, popup)).toBeUndefined();
  });

  test.each(Object.keys(workerCommands))(
    '%s: refuses requests of another shape',
    async (command) => {
      const given = handlers();
      const sender = command.startsWith('tabs') ? popup : gmail;
      const answer = await tell({ command, request: { some: 'thing' } }, sender, given);
      expect(answer).toEqual({ ok: false, error: `${command}: a request of unknown shape` });
      for (const handler of Object.values(given)) expect(handler).not.toHaveBeenCalled();
    },
  );

  test.each([
    ['settings.read', null, popup],
    ['tabs.wasOpen', { tab: 1 }, gmail],
    ['facts.read', null, popup],
    ['dismissals.list', { host: 'gmail', draftKey: 'd' }, popup],
    ['settings.read', null, { id: 'xyz', url: popup.url }],
    ['settings.read', null, { ...gmail, url: 'https://example.com/' }],
  ])('%s: refuses who may not ask it', async (command, request, sender) => {
    const given = handlers();
    const answer = await tell({ command, request }, sender, given);
    expect(answer).toEqual({ ok: false, error: `${command}: not allowed` });
    for (const handler of Object.values(given)) expect(handler).not.toHaveBeenCalled();
  });

  test.each([
    ['the applicant', { put: { applicant } }],
    ['the settings', { put: { settings } }],
    ['templates', { remove: { templates: ['t1'] } }],
    ['everything', { remove: { applicant: true } }],
    ['a body of a mail', { put: { messages: [{ id: 'm1', body: 'Dear Dr. Lopez' }] } }],
  ])('a mail page cannot change %s', async (_, request) => {
    const given = handlers();
    const answer = await tell({ command: 'state.apply', request }, gmail, given);
    expect(answer).toEqual({ ok: false, error: 'state.apply: a request of unknown shape' });
    expect(given['state.apply']).not.toHaveBeenCalled();
  });

  test('a handler that fails is an answer too', async () => {
    const given = {
      ...handlers(),
      'settings.read': () => Promise.reject(new Error('no storage here')),
    };
    const answer = await tell({ command: 'settings.read', request: null }, gmail, given);
    expect(answer).toEqual({ ok: false, error: 'no storage here' });
  });

  test('a value that does not fit its command is not sent', async () => {
    const given = { ...handlers(), 'tabs.wasOpen': async () => 'yes' as never };
    const answer = await tell({ command: 'tabs.wasOpen', request: { tab: 1 } }, popup, given);
    expect(answer?.ok).toBe(false);
  });
});
