import { createRoot } from 'react-dom/client';
import { isUndoKey } from '../lib/page/shortcuts.ts';
import type { PageStore } from '../lib/page/view.ts';
import { PageUi } from './page-ui.tsx';
import { applyStyles } from './styles/apply.ts';

/** Keys pressed in our parts are not the mail site's shortcuts. */
const typing = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input'] as const;

/**
 * Puts the in-page UI into the page: one element outside the editor, in the top layer, so that no z-index of the page matters.
 * Call once a tab.
 */
export function mountUi(store: PageStore): { element: HTMLElement; unmount(): void } {
  const element = document.createElement('matchproof-ui');
  const shadow = element.attachShadow({ mode: 'open' });
  const container = document.createElement('div');
  shadow.append(container);
  applyStyles(shadow);
  for (const type of typing) element.addEventListener(type, (event) => event.stopPropagation());
  element.addEventListener('keydown', (event) => {
    // Outside its fields the browser would undo in the draft, past the undo of the editor.
    if (isUndoKey(event) && !(event.composedPath()[0] instanceof HTMLInputElement))
      event.preventDefault();
  });
  element.popover = 'manual';
  document.documentElement.append(element);
  element.showPopover();
  const root = createRoot(container);
  root.render(<PageUi store={store} />);
  return {
    element,
    unmount() {
      root.unmount();
      element.remove();
    },
  };
}
