import { Caret } from './caret.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { isPickerKey, isTakeBackKey, walkStep } from './shortcuts.ts';
import type { ViewStore } from './store.ts';
import { elementOf, type UserEvents } from './user-events.ts';
import { nextKey } from './walk.ts';

interface Parts {
  events: UserEvents;
  sessions: Sessions;
  store: ViewStore;
  open(session: Session, key: string): void;
  openPicker(session: Session): void;
  close(): void;
}

/** What the keyboard does while the focus is in the draft: walks the findings, opens the letters, takes back, and closes what is open. */
export function listenToKeys({ close, events, open, openPicker, sessions, store }: Parts): void {
  events.on(['keydown'], (event) => {
    const target = elementOf(event);
    const session = target && sessions.of(target);
    if (event.isComposing) return;
    const { card, list, picker, toast } = store.getSnapshot();
    const step = walkStep(event);
    const isOpen = (card ?? list ?? picker) !== null;
    if (event.key === 'Escape' && isOpen && (session || isNobody(target))) close();
    else if (!session) return;
    else if (step !== 0 && session.findings.length > 0) {
      Caret.note(session);
      open(session, nextKey(session, step, card?.composeId === session.id ? card.key : null));
    } else if (isPickerKey(event)) openPicker(session);
    else if (isTakeBackKey(event) && toast?.undo) toast.undo();
    else return;
    // The hosts close or discard the draft on Escape.
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}

/** Nothing on the page has the focus, as before one has pressed into a draft. */
function isNobody(target: Element | null): boolean {
  return target !== null && target === target.ownerDocument.body;
}
