/** Presses a control as a mouse would; hosts act on different events of the sequence. */
export function press(control: Element): void {
  const view = control.ownerDocument.defaultView;
  for (const type of ['mousedown', 'mouseup', 'click']) {
    control.dispatchEvent(
      new MouseEvent(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        button: 0,
        detail: 1,
        view,
      }),
    );
  }
}

/** How long a menu may take to open, in milliseconds. */
const patience = 2_000;

/** Presses an item, or the one that `find` names once the menu that has closed meanwhile is open again. */
export function pressInMenu(opener: Element, item: Element, find: () => Iterable<Element>): void {
  if (isDrawn(item)) {
    press(item);
    return;
  }
  const look = () => {
    const again = [...find()].find(isDrawn);
    if (!again) return;
    stop();
    press(again);
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, patience);
  observer.observe(opener.ownerDocument, { childList: true, subtree: true, attributes: true });
  press(opener);
  look();
}

/** Drawn at all: not in a closed menu. */
export function isDrawn(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
