import badge from './badge.css?inline';
import base from './base.css?inline';
import card from './card.css?inline';
import guard from './guard.css?inline';
import icons from './icons.css?inline';
import list from './list.css?inline';
import picker from './picker.css?inline';
import toast from './toast.css?inline';
import who from './who.css?inline';

const css = [base, icons, badge, card, list, guard, picker, toast, who].join('\n');

/** Styles a shadow root. */
export function applyStyles(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses sheets that a content script has constructed.
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
