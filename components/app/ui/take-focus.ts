/** As the `ref` of what was asked for: brings the focus there, so that a screen reader tells it. */
export function takeFocus(part: HTMLElement | null): void {
  part?.focus();
}
