import type { Fix } from '../draft/draft.ts';
import { applyFix, takesOff } from './fix.ts';
import { sameFix } from './same-fix.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { ViewStore } from './store.ts';
import type { SubjectLine } from './subject-line.ts';
import type { ShownFinding } from './view.ts';

interface Parts {
  sessions: Sessions;
  store: ViewStore;
  subjects: SubjectLine;
}

const couldNot = 'The draft could not be changed here. Please edit the words yourself.';
const cameOutOtherwise =
  'The words did not come out as they should. Please look at them; Undo (Ctrl+Z or ⌘Z) takes the change back.';
const couldNotTakeOff = 'This could not be taken off the mail here. Please take it off yourself.';

/** How long a host may take to draw that somebody is gone, in milliseconds. */
const patience = 1_000;

/** Puts a fix that was shown into the draft as it is now, and says where it failed; true where it did not. */
export function mend(parts: Parts, session: Session, finding: ShownFinding, shown: Fix): boolean {
  const { sessions, store, subjects } = parts;
  const fix = finding.fixes.find((each) => sameFix(each, shown));
  const before = session.compose.text().text;
  let done = false;
  try {
    done = !!fix && applyFix(session, finding, fix, () => sessions.flush(), subjects);
  } catch (error) {
    console.error('Matchproof:', error);
  }
  const isAsBefore = session.compose.text().text === before;
  const text = takesOff(shown) ? couldNotTakeOff : isAsBefore ? couldNot : cameOutOtherwise;
  const { toast } = store.getSnapshot();
  // What was dismissed just before can still be taken back.
  const kept = toast?.undo ? toast : null;
  store.set({ toast: done ? kept : { text, undo: null } });
  if (done && takesOff(shown)) lookAgain(parts, session, finding);
  return done;
}

/** The host takes people off in its own time. */
function lookAgain({ sessions, store }: Parts, session: Session, { key }: ShownFinding): void {
  setTimeout(() => {
    if (!sessions.byId(session.id)) return;
    session.headerChanged();
    sessions.rescan(session);
    if (session.find(key)) store.set({ toast: { text: couldNotTakeOff, undo: null } });
  }, patience);
}
