import { asOneStep } from './insert.ts';

/** Makes what `act` writes one step of Outlook's editor to undo, in the format of where it is written. */
export function asRoosterStep(editor: HTMLElement, act: (editor: HTMLElement) => boolean): boolean {
  return asOneStep(editor, endComposition, () => {
    forgetPendingFormat(editor);
    return act(editor);
  });
}

/** roosterjs takes an undo snapshot at the end of a composition and none on `input` (UndoPlugin). */
function endComposition(editor: HTMLElement): void {
  editor.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
}

/**
 * After a paste, or Ctrl+B at the caret, roosterjs keeps a format for what is typed next and gives it to whatever `input`
 * brings, wherever that stands, by writing the text anew. A key that moves the caret makes it forget (FormatPlugin).
 */
function forgetPendingFormat(editor: HTMLElement): void {
  editor.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Home' }));
}
