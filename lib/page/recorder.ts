import { whomTo } from '../ledger/about.ts';
import { amend, begin, drop } from '../ledger/changes.ts';
import { kindWords } from '../ledger/kinds.ts';
import { type Gone, type Looks, Outbox, type Step } from '../ledger/outbox.ts';
import { recordOf } from '../ledger/record.ts';
import type { MailAdapter } from '../mail/adapter.ts';
import type { RecordsChange } from '../state/change.ts';
import type { Message } from '../state/records.ts';
import type { Kin } from './kin.ts';
import { enteredTime, noticedTime, offeredTime } from './scheduled.ts';
import type { PageServices } from './services.ts';
import type { Knowledge, Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { ViewStore } from './store.ts';
import { elementOf, type UserEvents } from './user-events.ts';
import type { ShownRecord } from './view.ts';

interface Parts {
  adapter: MailAdapter;
  window: Window;
  /** The one of the window that opened this one. */
  opener: Kin | null;
  events: UserEvents;
  services: PageServices;
  sessions: Sessions;
  store: ViewStore;
  knowledge(): Knowledge;
  /** Brings what it takes to tell of a mail that was written in another window. */
  wake(): Promise<void>;
}

/** A mail that has gone. */
interface Departure {
  message: Message;
  /** The rest of what is to be stored; null for all of it, at once, since a window closes. */
  change: RecordsChange | null;
  /** It goes at a time that the host may name. */
  isLater: boolean;
}

/**
 * Records the mails that go out. It never holds one: what is to be stored is asked for in the task of the event that sends, and
 * whatever goes wrong here, the mail goes.
 */
export class Recorder implements Kin {
  readonly #parts: Parts;
  readonly gone: Gone[];
  readonly #outbox: Outbox;
  /** What was last asked to be stored of each mail: the next waits for it. */
  readonly #stored = new Map<string, Promise<unknown>>();
  /** The mail for which the host asks for a time. */
  #scheduling: Message | null = null;
  /** The mail that has gone and is not yet on record as such. */
  #concluding: Departure | null = null;
  /** The mail that was told of last. */
  #told: Message | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.gone = parts.opener?.gone ?? [];
    this.#outbox = new Outbox(this.gone);
    parts.events.on(['pagehide'], () => this.#onHide());
    parts.events.on(['input', 'keydown', 'mouseup', 'click'], (event) => this.#onUser(event));
  }

  /** Send is about to be let through. */
  leaves(session: Session, isScheduled: boolean): void {
    const { checked } = session;
    const record =
      checked && recordOf(checked.draft, checked.result, new Date(), () => crypto.randomUUID());
    if (!record) return;
    const { message, change } = this.#outbox.leaves(session.id, record, looksOf(session));
    this.#scheduling = isScheduled ? message : null;
    // In this very task: a tab that closes with the mail still lets the message out.
    this.#stored.set(message.id, this.#parts.services.apply(change));
    this.#stored.get(message.id)?.catch(() => {});
  }

  /** Composes have come or gone, or something else on the page has changed. */
  look(): void {
    const { adapter, sessions, window } = this.#parts;
    if (!this.#outbox.isIdle && adapter.isRefusing(window.document))
      for (const compose of this.#outbox.waiting) this.#take(this.#outbox.refused(compose));
    if (!this.#outbox.mayReturn(Date.now())) return;
    for (const session of sessions.shown) {
      if (session.isTouched) continue;
      const back = this.#outbox.opened(looksOf(session), session.openedAt);
      if (!back) continue;
      this.#take(back);
      this.#parts.store.set({
        toast: { text: 'Sending undone: the mail is no longer on record.', undo: null },
      });
    }
  }

  /** A compose has closed; one whose editor still stands was only let out of sight. */
  closed(session: Session): void {
    if (session.compose.editor.isConnected || !this.#outbox.awaits(session.id)) return;
    const departure = this.#left(session.id);
    if (departure) this.#conclude(departure);
  }

  /**
   * The document is left. A window that the host closes has done its work: what was to be sent from it has gone. In one that
   * the user closes, which does not count as closed yet, that is not known.
   */
  #onHide(): void {
    const { opener, window } = this.#parts;
    if (!window.closed) return;
    const left = this.#outbox.waiting.map((compose) => this.#left(compose));
    for (const departure of [this.#concluding, ...left]) {
      if (!departure) continue;
      if (opener) opener.conclude(departure.message, departure.isLater);
      else this.#conclude({ ...departure, change: null });
    }
    if (this.#told) opener?.tell(this.#told);
  }

  #left(compose: string): Departure | null {
    const step = this.#outbox.left(compose, Date.now());
    if (!step) return null;
    const scheduled = this.#scheduling?.id === step.message.id ? this.#scheduling : null;
    this.#scheduling = null;
    return { ...step, message: scheduled ?? step.message, isLater: scheduled !== null };
  }

  #conclude(departure: Departure): void {
    const { change, isLater, message } = departure;
    const { adapter, services, window } = this.#parts;
    const said = isLater ? noticedTime(adapter.notice(window.document), window.document) : null;
    const scheduledFor = said?.toISOString() ?? message.scheduledFor;
    if (said) void this.#store(message, amend(message, { scheduledFor }));
    const whole = { ...message, scheduledFor, confirmed: true };
    this.#concluding = departure;
    // What was asked first may have failed: then the whole is stored.
    const stored = change
      ? this.#store(message, change, begin(whole))
      : services.apply(begin(whole));
    stored.then(
      () => {
        this.#concluding = null;
        this.tell(whole);
      },
      () => this.#say('This mail could not be recorded. Please enter it in Matchproof yourself.'),
    );
  }

  /** An error of the host that stands here when the other window closes is about its mail. */
  conclude(message: Message, isLater: boolean): void {
    const { adapter, window } = this.#parts;
    if (adapter.isRefusing(window.document)) this.#take({ message, change: drop(message) });
    else this.#conclude({ message, change: null, isLater });
  }

  tell(message: Message): void {
    void this.#parts.wake().finally(() => this.#tell(message));
  }

  #onUser(event: Event): void {
    const isInput = event.type === 'input';
    if (!isInput && this.#outbox.isIdle) return;
    const target = elementOf(event);
    const session = target && this.#parts.sessions.of(target);
    if (isInput) {
      if (!session) return;
      session.isTouched = true;
      if (this.#outbox.awaits(session.id)) this.#take(this.#outbox.stayed(session.id));
      return;
    }
    if (!target) return;
    const leaves =
      event.type === 'keydown'
        ? isLeaveKey(event as KeyboardEvent)
        : session?.compose.isLeaveControl(target);
    if (session && leaves) this.#take(this.#outbox.stayed(session.id));
    if (session || event.type !== 'click' || !this.#scheduling) return;
    this.#readTime(target, this.#scheduling);
  }

  /** The user picks when a mail shall go. */
  #readTime(target: Element, message: Message): void {
    const moment = offeredTime(target)?.moment ?? enteredTime(target);
    if (!moment) return;
    const scheduledFor = moment.toISOString();
    this.#scheduling = { ...message, scheduledFor };
    void this.#store(message, amend(message, { scheduledFor }));
  }

  #take(step: Step | null): void {
    if (step) void this.#store(step.message, step.change).catch(() => {});
  }

  /** In the order of the calls; `otherwise` is stored where what came before could not be. */
  #store({ id }: Message, change: RecordsChange, otherwise = change): Promise<unknown> {
    const { apply } = this.#parts.services;
    const before = this.#stored.get(id) ?? Promise.resolve();
    const stored = before.then(
      () => apply(change),
      () => apply(otherwise),
    );
    this.#stored.set(id, stored);
    stored.catch(() => {});
    return stored;
  }

  #tell(message: Message): void {
    this.#told = message;
    const record: ShownRecord = {
      kind: message.kind,
      programId: message.programId,
      writerId: message.writerId,
      change: (to) => {
        this.#store(message, amend(message, to)).then(
          () => this.#tell({ ...message, ...to }),
          () => this.#say('The record could not be changed.'),
        );
      },
    };
    const undo = () => {
      this.#told = null;
      this.#store(message, drop(message)).then(
        () => this.#say('Not on record. The mail itself is not called back.'),
        () => this.#say('The record could not be removed.'),
      );
    };
    const text = `Recorded as ${kindWords[message.kind]} to ${whomTo(message, this.#parts.knowledge().facts)}`;
    this.#parts.store.set({ toast: { text, undo, record } });
  }

  #say(text: string): void {
    this.#parts.store.set({ toast: { text, undo: null } });
  }
}

/** White space at the edges of lines is the host's. */
function looksOf({ compose }: Session): Looks {
  const body = compose.text().text.replaceAll(/\s+/g, ' ').trim();
  return {
    draftKey: compose.draftKey(),
    words: body === '' ? '' : `${compose.subject()}\n${body}`,
  };
}

/** Escape closes or discards the draft on both hosts, Ctrl+Shift+D discards it in Gmail. */
function isLeaveKey({ code, ctrlKey, key, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'Escape' || (code === 'KeyD' && shiftKey && (ctrlKey || metaKey));
}
