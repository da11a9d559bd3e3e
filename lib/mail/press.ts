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

/** Calls back once the element asked for has come, and never if it has not come within `milliseconds`. */
export function whenThere(
  document: Document,
  find: () => Element | null,
  use: (element: Element) => void,
  milliseconds: number,
): void {
  const look = () => {
    const found = find();
    if (!found) return;
    stop();
    use(found);
  };
  const observer = new MutationObserver(look);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, milliseconds);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  look();
}

/** Drawn at all: not in a closed menu. */
export function isDrawn(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
