import { describe, expect, test, vi } from 'vitest';
import { ask, type Channel } from '../../../lib/messages/ask.ts';
import {
  ChannelClosedError,
  ExtensionReloadedError,
  MessageError,
} from '../../../lib/messages/errors.ts';
import { workerCommands } from '../../../lib/messages/worker-commands.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

const settings = { ...defaultSettings, rulesOff: ['pleading'] };
const closed = new Error('A listener indicated … but the message channel closed before a response');

function channel(...outcomes: unknown[]) {
  const send = vi.fn(async (_message: unknown) => {
    const outcome = outcomes.shift();
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  return { send, isAlive: () => true, waits: [0, 1] };
}

const switchRule = (to: Channel) =>
  ask(to, workerCommands, 'settings.switchRule', { rule: 'pleading', on: false });

describe('ask', () => {
  test('sends the command by its name and gives back the value', async () => {
    const to = channel({ ok: true, value: settings });
    expect(await switchRule(to)).toEqual(settings);
    expect(to.send).toHaveBeenCalledExactlyOnceWith({
      command: 'settings.switchRule',
      request: { rule: 'pleading', on: false },
    });
  });

  test('a refusal is told in its own words', async () => {
    const asked = switchRule(channel({ ok: false, error: 'saved by a newer version' }));
    await expect(asked).rejects.toThrow(new MessageError('saved by a newer version'));
  });

  test.each([
    ['no listener', undefined],
    ['a foreign answer', 'hello'],
    ['a value of another shape', { ok: true, value: { rulesOff: 'all' } }],
    ['both at once', { ok: true, value: settings, error: '' }],
  ])('%s is an error', async (_, outcome) => {
    await expect(switchRule(channel(outcome))).rejects.toThrow(MessageError);
  });

  test('a worker that was stopped in the middle, or before it began, is asked again', async () => {
    const to = channel(closed, undefined, { ok: true, value: settings });
    expect(await switchRule(to)).toEqual(settings);
    expect(to.send).toHaveBeenCalledTimes(3);
  });

  test('a worker that stays away is given up after the last time', async () => {
    const to = channel(closed, undefined, closed, { ok: true, value: settings });
    await expect(switchRule(to)).rejects.toThrow(ChannelClosedError);
    expect(to.send).toHaveBeenCalledTimes(3);
  });

  test('nobody is asked again where the channel does not wait', async () => {
    const to = { ...channel(closed, { ok: true, value: settings }), waits: [] };
    await expect(switchRule(to)).rejects.toThrow(ChannelClosedError);
  });

  test('an extension updated under the page is named as such', async () => {
    const to = channel(new Error('Extension context invalidated.'));
    await expect(switchRule(to)).rejects.toThrow(ExtensionReloadedError);
    expect(to.send).toHaveBeenCalledTimes(1);
  });

  test('a runtime that is gone is not even asked', async () => {
    const to = { ...channel(), isAlive: () => false };
    await expect(switchRule(to)).rejects.toThrow(ExtensionReloadedError);
    expect(to.send).not.toHaveBeenCalled();
  });

  test('a runtime that goes while it is asked', async () => {
    let alive = true;
    const to = {
      ...channel(),
      isAlive: () => alive,
      send: async () => {
        alive = false;
        throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')");
      },
    };
    await expect(switchRule(to)).rejects.toThrow(ExtensionReloadedError);
  });
});
