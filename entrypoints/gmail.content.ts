import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmail } from '../lib/mail/gmail.ts';
import { answerPopup } from '../lib/messages/answer-popup.ts';
import { pageServices } from '../lib/messages/page-services.ts';
import { startPage } from '../lib/page/controller.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = startPage({
      window,
      adapter: gmail(),
      services: pageServices('gmail'),
      life: ctx,
      loadUi: async () => (await import('../components/mount.tsx')).mountUi,
    });
    ctx.onInvalidated(answerPopup('gmail', page));
  },
});
