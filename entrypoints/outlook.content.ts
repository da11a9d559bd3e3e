import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlook } from '../lib/mail/outlook.ts';
import { answerPopup } from '../lib/messages/answer-popup.ts';
import { pageServices } from '../lib/messages/page-services.ts';
import { startPage } from '../lib/page/controller.ts';

export default defineContentScript({
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  // Composes that are popped out stand in a window on about:blank; that is a top frame, so no helper frame is entered.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = startPage({
      window,
      adapter: outlook(),
      services: pageServices('outlook'),
      life: ctx,
      loadUi: async () => (await import('../components/mount.tsx')).mountUi,
    });
    ctx.onInvalidated(answerPopup('outlook', page));
  },
});
