import { useEffect } from 'react';

/** What opens when a button is pressed, takes the focus, and goes once it is done with. */
const opened = 'form, [role="alertdialog"]';
const controls = 'a[href], button, input, select, textarea, summary';

/**
 * Keeps the keyboard's place where what had the focus goes away, which would send it to the top of the page: it goes back to
 * what opened a form, a question or a toast, otherwise on to the control that follows, otherwise to the heading of the view.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const openers = new WeakMap<Element, Element>();
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const toast = target.closest('.toast');
      // The button that opens a form gives its place to it.
      const part = toast ?? (last?.isConnected ? null : target.closest(opened));
      if (part && last && !part.contains(last)) openers.set(part, last);
      last = target;
    };
    const mend = (records: readonly MutationRecord[]) => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const lost = last;
      // A view that was still to be fetched has come.
      if (lost.matches('h1')) return focusHeading();
      const opener = openers.get(lost.closest(`${opened}, .toast`) ?? lost);
      if (opener && takesFocus(again(opener))) return;
      const hole = records.find(
        ({ target, removedNodes }) =>
          target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
      );
      if (hole && controlsAfter(hole).some(takesFocus)) return;
      focusHeading();
    };
    const observer = new MutationObserver(mend);
    observer.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', follow);
    return () => {
      observer.disconnect();
      removeEventListener('focusin', follow);
    };
  }, []);
}

/** Brings the focus to the heading of the view. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/** A control, or the one that stands in its place now: React made another one, with the same words. */
function again(control: Element): Element | undefined {
  if (control.isConnected) return control;
  return viewControls().find((each) => nameOf(each) === nameOf(control));
}

function controlsAfter({ target, previousSibling }: MutationRecord): Element[] {
  const before = previousSibling?.isConnected ? previousSibling : null;
  return viewControls().filter(
    (control) =>
      !before?.contains(control) &&
      (before ?? target).compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

function viewControls(): Element[] {
  return [...document.querySelectorAll(`main :is(${controls})`)];
}

function nameOf(control: Element): string | null {
  return control.getAttribute('aria-label') ?? control.textContent;
}

/** Whether it has the focus now; what is hidden or disabled takes none. */
function takesFocus(control: Element | undefined): boolean {
  if (control instanceof HTMLElement) control.focus();
  return control !== undefined && document.activeElement === control;
}
