import { browser } from 'wxt/browser';
import type { Channel } from './ask.ts';

// An orphaned content script has lost `runtime.id`, in some versions all of `runtime`.
const isAlive = () => browser?.runtime?.id !== undefined;

/** To the background's worker. */
export const toWorker: Channel = {
  send: (message) => browser.runtime.sendMessage(message),
  isAlive,
  // A worker that was stopped is there again after some tens of milliseconds.
  waits: [0, 50, 250, 1_000],
};

/** To the content script in the top frame of a tab. */
export function toTab(tab: number): Channel {
  return {
    send: (message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }),
    isAlive,
    waits: [],
  };
}

/** This extension, as its messages name it. */
export function self(): { id: string; origin: string } {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) };
}
