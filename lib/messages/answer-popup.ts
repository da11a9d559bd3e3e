import { browser } from 'wxt/browser';
import type { PageView } from '../page/view.ts';
import type { MailHost } from '../settings/settings.ts';
import { self } from './channels.ts';
import { listener } from './listen.ts';
import { type PageReport, pageCommands } from './page-commands.ts';

/** Lets the popup ask this mail tab what is found in it, until the returned function is called. */
export function answerPopup(
  host: MailHost,
  isWatching: () => boolean,
  view: () => PageView,
): () => void {
  const heard = listener(
    pageCommands,
    { 'page.report': async () => report(host, isWatching(), view()) },
    self,
  );
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime?.onMessage.removeListener(heard);
}

function report(host: MailHost, watching: boolean, { composes }: PageView): PageReport {
  return {
    host,
    watching,
    composes: composes.map(({ audience, findings }) => ({
      audience,
      findings: findings.map(({ rule, severity, title, quote }) => {
        return { rule, severity, title, quote };
      }),
    })),
  };
}
