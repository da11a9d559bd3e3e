import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepBadge } from '../lib/badge/keep-badge.ts';
import { database } from '../lib/db/lazy.ts';
import { self } from '../lib/messages/channels.ts';
import { makeLeftChanges } from '../lib/messages/left-changes.ts';
import { listener } from '../lib/messages/listen.ts';
import { announceChange } from '../lib/messages/revision.ts';
import { noteOpenTabs, wasOpen } from '../lib/messages/tabs-before.ts';
import { workerCommands } from '../lib/messages/worker-commands.ts';
import { workerHandlers } from '../lib/messages/worker-handlers.ts';

export default defineBackground(() => {
  const handlers = workerHandlers({ database, announce: announceChange, wasOpen });
  browser.runtime.onMessage.addListener(listener(workerCommands, handlers, self));
  keepBadge(database);
  makeLeftChanges(database);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void noteOpenTabs();
  });
});
