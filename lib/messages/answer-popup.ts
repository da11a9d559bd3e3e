import { browser } from 'wxt/browser';
import { inboundTitles } from '../inbound/answer.ts';
import type { Page } from '../page/controller.ts';
import type { PageView } from '../page/view.ts';
import type { MailHost } from '../settings/settings.ts';
import { self } from './channels.ts';
import { listener } from './listen.ts';
import { type PageReport, pageCommands } from './page-commands.ts';

/** Lets the popup ask this mail tab what is found in it, and for letters in it, until the returned function is called. */
export function answerPopup(host: MailHost, { insert, isWatching, store }: Page): () => void {
  const heard = listener(
    pageCommands,
    {
      'page.report': async () => report(host, isWatching(), store.getSnapshot()),
      'page.insert': async (letter) => {
        const reason = await insert(letter);
        return reason === null ? { done: true as const } : { reason };
      },
    },
    self,
  );
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime?.onMessage.removeListener(heard);
}

function report(host: MailHost, watching: boolean, { composes }: PageView): PageReport {
  return {
    host,
    watching,
    composes: composes.map(({ audience, findings, inbound }) => ({
      audience,
      findings: findings.map(({ rule, severity, title, quote }) => {
        return { rule, severity, title, quote };
      }),
      notices: inboundTitles(inbound),
    })),
  };
}
