import { press as pressControl } from '../mail/press.ts';
import { offeredTime } from './scheduled.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { ViewStore } from './store.ts';
import { elementOf, type UserEvents } from './user-events.ts';
import type { ShownFinding } from './view.ts';

interface Parts {
  host: 'gmail' | 'outlook';
  document: Document;
  events: UserEvents;
  sessions: Sessions;
  store: ViewStore;
  /** False once the extension was updated under the page. */
  isAlive(): boolean;
  /** Called before the question is put. */
  ask(session: Session): void;
  /** The question is there to be answered. */
  isAsked(): boolean;
  /** Called in the event that sends, before it is let through. */
  leaves(session: Session, isScheduled: boolean): void;
}

/** A mail whose time of sending the user is picking, and what was serious in it before. */
interface Scheduling {
  session: Session;
  accepted: ReadonlySet<string>;
}

/** How long the question may take to appear before the mail is let go, in milliseconds. */
const patience = 100;

/** What to press when the user sends anyway. */
interface Held {
  session: Session;
  isScheduled: boolean;
  press: () => void;
  /** Its time was picked: it has left for the ledger already. */
  isPicked?: boolean;
}

/**
 * Holds a mail with violations or warnings until the user has answered. Acts on the user's own events only: what scripts send,
 * and what it presses itself after "Send anyway", passes. Whatever goes wrong here, the event passes.
 */
export class SendGuard {
  readonly #parts: Parts;
  #held: Held | null = null;
  #scheduling: Scheduling | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.events.on(['mousedown', 'mouseup', 'click'], this.#onMouse);
    parts.events.on(['keydown'], this.#onKey);
  }

  /** The user goes back to the draft. */
  release(): Session | null {
    const session = this.#held?.session ?? null;
    this.#held = null;
    this.#parts.store.set({ guard: null });
    return session;
  }

  /** The user sends anyway. Pressed in a later task, when the dialog is gone and the focus is back. */
  send(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    try {
      this.#parts.store.set({ guard: null });
      if (!held.isPicked) this.#leaves(held);
    } finally {
      setTimeout(held.press);
    }
  }

  readonly #onMouse = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    this.#failOpen(event, () => {
      const target = elementOf(event);
      if (!target) return false;
      const session = this.#sessionSending(target);
      if (!session) return this.#stopsTime(target, event.type);
      const held = heldBy(session, target);
      if (this.#mustAsk(session)) {
        if (event.type === 'click') this.#hold(held);
        return true;
      }
      // Menus act on the release of the button, everything else on the click.
      if (event.type === (held.isScheduled ? 'mouseup' : 'click')) this.#leaves(held);
      return false;
    });
  };

  /** A scheduled mail is judged by the moment when it will go: whether that brings something new to ask about. */
  #stopsTime(target: Element, type: string): boolean {
    const { isAlive, sessions } = this.#parts;
    const { accepted, session } = this.#scheduling ?? {};
    if (!session || !accepted || this.#held || !isAlive()) return false;
    const offered = sessions.byId(session.id) === session ? offeredTime(target) : null;
    // Elsewhere on the page a date is no choice.
    if (!offered?.option.closest('[role="dialog"], [role="menu"]')) return false;
    if (session.owns(offered.option)) return false;
    session.judgeAt(offered.moment);
    sessions.rescan(session);
    const asks = session.serious.some((finding) => !accepted.has(nameOf(finding)));
    if (!asks) {
      session.judgeAt(null);
      sessions.rescan(session);
    } else if (type === 'click') {
      const press = () => pressControl(offered.option);
      this.#hold({ session, isScheduled: true, press, isPicked: true });
    }
    return asks;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    this.#failOpen(event, () => {
      // A key held down must not press a button of the question.
      if (this.#held && event.repeat) return true;
      const held = this.#heldByKey(event);
      if (!held) return false;
      if (this.#mustAsk(held.session)) {
        this.#hold(held);
        return true;
      }
      this.#leaves(held);
      return false;
    });
  };

  #heldByKey(event: KeyboardEvent): Held | null {
    const { ctrlKey, metaKey, altKey, key } = event;
    const target = elementOf(event);
    if (!target) return null;
    const sends =
      (key === 'Enter' && (ctrlKey || metaKey)) ||
      (this.#parts.host === 'outlook' && altKey && !ctrlKey && event.code === 'KeyS');
    if (sends) {
      const session = this.#parts.sessions.of(target);
      // Without a control the mail could not be sent afterwards.
      const control = session?.compose.sendControl();
      return session && control ? heldBy(session, control) : null;
    }
    if (key !== 'Enter' && key !== ' ') return null;
    const active = target.getAttribute('aria-activedescendant');
    const control = (active && target.ownerDocument.getElementById(active)) || target;
    const session = this.#sessionSending(control);
    return session ? heldBy(session, control) : null;
  }

  #sessionSending(target: Element): Session | null {
    const { document, sessions } = this.#parts;
    const able = sessions.shown.filter(({ compose }) => compose.isSendControl(target));
    const focused = document.activeElement;
    return able.find((session) => focused && session.owns(focused)) ?? able[0] ?? null;
  }

  #mustAsk(session: Session): boolean {
    const { isAlive, isAsked, sessions } = this.#parts;
    if (this.#held && isAsked()) return true;
    if (!isAlive()) return false;
    sessions.flush();
    session.judgeAt(null);
    sessions.rescan(session);
    return session.serious.length > 0;
  }

  /** A fault in what listens must not keep a mail, nor let one go that is to be asked about. */
  #leaves({ isScheduled, session }: Held): void {
    const accepted = new Set(session.serious.map(nameOf));
    this.#scheduling = isScheduled ? { session, accepted } : null;
    try {
      this.#parts.leaves(session, isScheduled);
    } catch (error) {
      console.error('Matchproof:', error);
    }
  }

  #hold(held: Held): void {
    const { ask, isAsked, store } = this.#parts;
    // The page may have taken the question out before it was answered.
    if (this.#held && isAsked()) return;
    ask(held.session);
    this.#held = held;
    setTimeout(() => {
      if (this.#held === held && !isAsked()) this.send();
    }, patience);
    store.set({ guard: held.session.id, card: null, list: null, picker: null });
  }

  /** Stops the event where `decide` says so; lets it pass where it throws. */
  #failOpen(event: Event, decide: () => boolean): void {
    const before = this.#held;
    try {
      if (!decide()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch (error) {
      // What is not held up is not held; a question that stands already can still be answered.
      this.#held = before;
      throw error;
    }
  }
}

function heldBy(session: Session, control: Element): Held {
  const { compose } = session;
  const isScheduled = compose.isScheduleControl(control);
  return { session, isScheduled, press: compose.presser(control) };
}

/** What a finding is about, whatever the time. */
function nameOf({ rule, quote }: ShownFinding): string {
  return `${rule} ${quote}`;
}
