import { Caret } from './caret.ts';
import type { Session } from './session.ts';
import { bringIntoSight } from './sight.ts';
import type { ShownFinding } from './view.ts';

/** Shows the words of a finding, and leads the caret to where they begin. */
export function goToWords(session: Session, { field, key, start }: ShownFinding): void {
  const range = session.rangeOf(key);
  const plain = session.compose.plainField();
  if (range) {
    bringIntoSight(range);
    Caret.lead(session, range);
  } else if (plain && field === 'body') {
    plain.setSelectionRange(start, start);
    // A field scrolls to its caret as it takes the focus, and not where it has it.
    plain.blur();
    plain.focus();
  }
}
