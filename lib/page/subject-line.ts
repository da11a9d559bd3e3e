import type { Compose } from '../mail/adapter.ts';
import { alike } from './fix.ts';
import type { Session } from './session.ts';
import { isUndoKey } from './shortcuts.ts';
import { elementOf, type UserEvents } from './user-events.ts';

/** A subject that came with a letter, and the draft's text before and after. */
interface Brought {
  session: Session;
  subject: string;
  old: string;
  before: string;
  after: string;
  /** The text when it was looked at last. */
  seen: string;
  /** Was taken back with its letter. */
  isTaken: boolean;
}

/** Sets subjects; one that came with a letter goes and comes again with it as the letter is undone and redone. */
export class SubjectLine {
  #brought: Brought | null = null;
  /** The last thing done was to write or to delete: what then reads as before was not undone. */
  #isWritten = false;

  constructor(events: UserEvents) {
    events.on(['beforeinput'], ({ inputType }) => {
      this.#isWritten = !inputType.startsWith('history');
    });
    // Editors delete and undo by themselves, at a key or at a button.
    events.on(['mousedown'], () => {
      this.#isWritten = false;
    });
    events.on(['keydown'], (event) => {
      // Whether an element can be written in is asked of the layout, which most keys must not wait for.
      if (!this.#brought) return;
      const target = elementOf(event);
      const isInText = target instanceof HTMLElement && target.isContentEditable;
      this.#isWritten = isInText && !isUndoKey(event);
    });
  }

  /** Brings a subject with the letter that `write` puts in; it goes again where `write` gives null. */
  bring<T>(session: Session, subject: string, write: () => T | null): T | null {
    const { compose } = session;
    const old = compose.subject();
    const before = compose.text().text;
    const isSet = subject !== '' && subject !== old && setSubject(compose, subject);
    // Read anew together with the letter, so that the draft is checked once.
    session.headerChanged();
    const written = write();
    if (isSet && written === null) setSubject(compose, old);
    else if (isSet) {
      const after = compose.text().text;
      this.#brought = { session, subject, old, before, after, seen: after, isTaken: false };
      this.#isWritten = false;
    }
    return written;
  }

  /** The draft may have changed. */
  look(): void {
    if (!this.#brought) return;
    const { after, before, isTaken, old, seen, session, subject } = this.#brought;
    const { compose } = session;
    const read = compose.text().text;
    this.#brought.seen = read;
    const [now, next, text] = isTaken ? [old, subject, after] : [subject, old, before];
    if (!compose.editor.isConnected || compose.subject() !== now) this.#brought = null;
    else if (read !== seen && alike(read, text) && !this.#isWritten) {
      this.#brought.isTaken = !isTaken;
      setSubject(compose, next);
      session.headerChanged();
    }
  }
}

/** Writes into the subject's field as the host expects it, without taking the focus; false where there is no field. */
function setSubject(compose: Compose, subject: string): boolean {
  const input = compose.subjectInput();
  if (!input) return false;
  // The page may watch the field by a setter of its own.
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  own?.set?.call(input, subject);
  for (const type of ['input', 'change'])
    input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return input.value === subject;
}
