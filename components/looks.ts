import type { ComposeView } from '../lib/page/view.ts';

/** How a part of the interface joins the compose that it belongs to: light or dark, and which way it reads. */
export function looksOf({ dark, rtl }: Pick<ComposeView, 'dark' | 'rtl'>) {
  return { 'data-theme': dark ? 'dark' : 'light', dir: rtl ? 'rtl' : 'ltr' };
}
