/**
 * F8 walks to the next finding and Shift+F8 to the one before, as in code editors. Neither host uses the key, and
 * unlike Ctrl+Alt with a sign it is not AltGr on Hungarian and other layouts.
 */
const walkKey = 'F8';

/** The step along the findings that a key asks for: 1, -1, or 0 for any other key. */
export function walkStep(event: KeyboardEvent): 1 | -1 | 0 {
  if (event.key !== walkKey || event.ctrlKey || event.altKey || event.metaKey) return 0;
  return event.shiftKey ? -1 : 1;
}

/** F9 opens the letters; like F8 it belongs to neither host's compose. */
const pickerKey = 'F9';

export function isPickerKey(event: KeyboardEvent): boolean {
  return isPlain(event) && event.key === pickerKey && !event.shiftKey;
}

/** Takes back what a toast offers to: where Tab writes into the mail, no key leads to its button. */
export const takeBackKeys = 'Shift+F9';

export function isTakeBackKey(event: KeyboardEvent): boolean {
  return isPlain(event) && event.key === pickerKey && event.shiftKey;
}

/** Takes back or restores what was written last. */
export function isUndoKey({ code, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  if (!ctrlKey && !metaKey) return false;
  // On a layout without Latin letters the key's place tells.
  return /^[zy]$/i.test(key) || (/^[^\0-\x7f]$/.test(key) && /^Key[ZY]$/.test(code));
}

/** With Ctrl or Cmd: sends, pastes, cuts, selects all, and what makes words bold, italic or underlined. */
const editing = /^(?:Enter|[vxabiu])$/i;

/** A key that can only mean the draft, wherever the focus is: it writes or deletes there, takes back, or sends. */
export function isForDraft(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, key } = event;
  if (isUndoKey(event) || ((ctrlKey || metaKey) && editing.test(key))) return true;
  // Outlook's own way to send.
  if (altKey && !ctrlKey && !metaKey) return event.code === 'KeyS';
  return (
    isPlain(event) && (/^(?:Backspace|Delete)$/.test(key) || (key.length === 1 && key !== ' '))
  );
}

function isPlain({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !(altKey || ctrlKey || metaKey);
}
