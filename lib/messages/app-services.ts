import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import type { AppServices } from '../../components/app/services.ts';
import { Database } from '../db/database.ts';
import { markBackedUp, markWelcomed } from '../db/meta.ts';
import { readSettings } from '../db/settings.ts';
import { applyChange, readStored } from '../db/state.ts';
import { composeAddress } from '../settings/compose-address.ts';
import { insertLetter } from './insert-letter.ts';
import { outliving } from './left-changes.ts';
import { announceChange } from './revision.ts';
import { reloadTab, tabState } from './tab-state.ts';

/** The app's services: its page opens the database itself, and mail tabs hear of what it changes. */
export function appServices(rules: AppServices['rules']): AppServices {
  const opened = Database.open();
  // Whoever asks for the database hears why it cannot be opened.
  opened.catch(() => {});
  const now = () => new Date();
  return {
    version: browser.runtime.getManifest().version,
    rules,
    now,
    newId: () => crypto.randomUUID(),
    watch: (listener, fail) => {
      let unsubscribe = () => {};
      let over = false;
      // A query that waits for something else than the database is not told of later changes.
      opened.then((db) => {
        if (over) return;
        const subscription = liveQuery(() => readStored(db, now())).subscribe(listener, fail);
        unsubscribe = () => subscription.unsubscribe();
      }, fail);
      return () => {
        over = true;
        unsubscribe();
      };
    },
    apply: outliving(async (change) => {
      const inverse = await applyChange(await opened, change);
      // The change is made; a tab that does not hear of it now hears of it with the next.
      await announceChange().catch(() => {});
      return inverse;
    }),
    markWelcomed: async () => {
      await markWelcomed(await opened);
    },
    markBackedUp: async () => {
      await markBackedUp(await opened, now());
    },
    download,
    tab: tabState,
    reloadTab,
    insert: insertLetter,
    openInTab: async (hash) => {
      await browser.tabs.create({ url: `${browser.runtime.getURL('/')}app.html${hash}` });
    },
    writeMail: async (mail) => {
      const { mail: host } = await readSettings(await opened);
      await browser.tabs.create({ url: composeAddress(host, mail) });
    },
  };
}

function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
