import { Caret } from './caret.ts';
import type { Session } from './session.ts';
import type { ShownFinding } from './view.ts';

/** Puts the focus to where a finding is about, once our own part that had it is gone. */
export function refocus(session: Session, finding: ShownFinding | undefined): void {
  if (finding?.field === 'subject') session.compose.subjectInput()?.focus();
  else Caret.restore(session);
}
