import type { Fix } from '../draft/draft.ts';
import { Caret } from './caret.ts';
import { dismiss } from './dismissing.ts';
import { takesOff } from './fix.ts';
import { goToWords } from './go-to.ts';
import type { SendGuard } from './guard.ts';
import { listenToKeys } from './keys.ts';
import type { LetterActions } from './letters.ts';
import { mend } from './mending.ts';
import { PointerCard } from './pointer.ts';
import type { RecordActions } from './records.ts';
import { refocus } from './refocus.ts';
import { sameFixes } from './same-fix.ts';
import type { PageServices } from './services.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { ViewStore } from './store.ts';
import type { SubjectLine } from './subject-line.ts';
import type { UserEvents } from './user-events.ts';
import type { DismissScope, PageActions, PageView } from './view.ts';
import { walkedTo } from './walk.ts';

interface Parts {
  window: Window;
  signal: AbortSignal;
  events: UserEvents;
  sessions: Sessions;
  services: PageServices;
  store: ViewStore;
  guard: SendGuard;
  subjects: SubjectLine;
  rulesOff(): readonly string[];
  setRulesOff(rulesOff: readonly string[]): void;
  isOurs(node: Node): boolean;
  togglePicker(composeId: string): void;
}

/** What is done here of all that the interface may ask. */
type CardActions = Omit<PageActions, keyof RecordActions | keyof LetterActions | 'leaveToast'>;

/** What the user can do about findings: cards, list, fixes, dismissals and the answer before sending. */
export class PageCards {
  readonly #parts: Parts;
  readonly #pointer: PointerCard;
  /** How the open card came; one that came by itself also goes by itself. */
  #cameBy: 'pointer' | 'caret' | 'request' = 'request';

  constructor(parts: Parts) {
    this.#parts = parts;
    const { events, sessions, signal, store, window } = parts;
    const closeIfBy = (way: 'pointer' | 'caret') => {
      if (this.#cameBy === way) store.set({ card: null });
    };
    this.#pointer = new PointerCard({
      window,
      signal,
      events,
      sessions,
      isOurs: parts.isOurs,
      open: (session, key, x) => this.#open(session.id, key, 'pointer', false, x),
      close: () => closeIfBy('pointer'),
    });
    new Caret({
      document: window.document,
      events,
      sessions,
      isOurs: parts.isOurs,
      entered: (session, key) => this.#open(session.id, key, 'caret', false),
      left: () => closeIfBy('caret'),
    });
    // A card that was asked for would lie over what is written next; the caret takes care of its own.
    events.on(['mousedown', 'input'], ({ target, type }) => {
      const isOthers = target !== null && !parts.isOurs(target as Node);
      if (!isOthers || this.#cameBy === 'caret') return;
      if (type === 'mousedown' && this.#cameBy === 'pointer') return;
      if (store.getSnapshot().card) this.#forget();
    });
    listenToKeys({
      events,
      sessions,
      store,
      open: (session, key) => this.#goTo(session.id, key),
      openPicker: (session) => parts.togglePicker(session.id),
      close: () => this.actions.close(false),
    });
  }

  readonly actions: CardActions = {
    openCard: (composeId, key, focus) => this.#open(composeId, key, 'request', focus),
    close: (refocus) => this.#close(refocus),
    applyFix: (composeId, key, fix) => this.#applyFix(composeId, key, fix),
    dismiss: (composeId, key, scope) => this.#dismiss(composeId, key, scope),
    toggleList: (composeId, hasFocus) => {
      const { store } = this.#parts;
      const { card, list, picker } = store.getSnapshot();
      store.set({ list: list === composeId ? null : composeId, card: null, picker: null });
      const left = card?.composeId ?? picker?.composeId ?? list;
      if (left && !hasFocus) this.saveFocus(this.#parts.sessions.byId(left));
    },
    goTo: (composeId, key) => this.#goTo(composeId, key),
    guardBack: () => {
      const session = this.#parts.guard.release();
      const first = session?.serious[0];
      if (session && first) this.#goTo(session.id, first.key);
    },
    guardSend: () => this.#parts.guard.send(),
    dismissToast: () => this.#parts.store.set({ toast: null }),
  };

  /** Shows the composes as they are now and closes what was about others. */
  showComposes(): void {
    const { guard, sessions, store } = this.#parts;
    const before = store.getSnapshot();
    const views = sessions.shown.map((session) => session.view);
    const unchanged =
      views.length === before.composes.length &&
      views.every((view, index) => view === before.composes[index]);
    const part: Partial<PageView> = unchanged ? {} : { composes: views };
    const { card, guard: guarded, list, picker } = before;
    const shown = card && sessions.byId(card.composeId)?.find(card.key);
    if (card && !shown) {
      part.card = null;
      if (card.focus) this.saveFocus(sessions.byId(card.composeId));
    } else if (card && shown && !sameFixes(card.fixes, shown.fixes))
      part.card = { ...card, fixes: shown.fixes };
    if (list && !sessions.byId(list)) part.list = null;
    if (picker && !sessions.byId(picker.composeId)) part.picker = null;
    if (guarded && !sessions.byId(guarded)?.serious.length) guard.release();
    store.set(part);
  }

  /** Leaves nothing but the note that the tab must be loaded again, where anything was shown at all. */
  retire(): void {
    const { store } = this.#parts;
    this.#pointer.forget();
    const shown = { composes: [], card: null, list: null, guard: null, picker: null, toast: null };
    store.set({ ...shown, stale: true });
  }

  #open(
    composeId: string,
    key: string,
    way: 'pointer' | 'caret' | 'request',
    focus: boolean,
    pointer: number | null = null,
  ): void {
    const { sessions, store } = this.#parts;
    const { card, guard, picker } = store.getSnapshot();
    const finding = sessions.byId(composeId)?.find(key);
    if (guard !== null || picker !== null || !finding) return;
    const isThere = card?.composeId === composeId && card.key === key;
    // A click that trembles on the words is no dragging: it leaves them their card.
    if (isThere && way === 'caret' && this.#cameBy === 'pointer') this.#cameBy = 'caret';
    if (isThere && (way !== 'request' || card.focus === focus)) return;
    if (way !== 'request' && card?.focus) return;
    this.#cameBy = way;
    this.showComposes();
    store.set({ card: { composeId, key, focus, fixes: finding.fixes, pointer } });
  }

  #close(isRefocusing: boolean): void {
    const { sessions, store } = this.#parts;
    const { card, list, picker } = store.getSnapshot();
    const session = sessions.byId(card?.composeId ?? picker?.composeId ?? list ?? '');
    const finding = card ? session?.find(card.key) : undefined;
    this.#pointer.leaveAlone();
    store.set({ card: null, list: card ? list : null, picker: null });
    if (isRefocusing && session) refocus(session, finding);
  }

  #applyFix(composeId: string, key: string, fix: Fix): void {
    const { sessions } = this.#parts;
    sessions.flush();
    const session = sessions.byId(composeId);
    const finding = session?.find(key);
    const hadFocus = this.#hasFocus;
    const done = session && finding && mend(this.#parts, session, finding, fix);
    this.#forget();
    // Where words were changed the editor has taken the focus.
    if (hadFocus && session && (!done || takesOff(fix))) refocus(session, finding);
  }

  #dismiss(composeId: string, key: string, scope: DismissScope): void {
    const session = this.#parts.sessions.byId(composeId);
    const finding = session?.find(key);
    if (!session || !finding) return;
    const hadFocus = this.#hasFocus;
    this.#forget();
    if (hadFocus) refocus(session, finding);
    dismiss({ ...this.#parts, changed: () => this.showComposes() }, session, finding, scope);
  }

  /** A compose is looked at no longer; where it stays, as when its host is switched off, so does the focus in it. */
  closed(session: Session): void {
    const { card, list, picker } = this.#parts.store.getSnapshot();
    const isOpen = [card?.composeId, list, picker?.composeId].includes(session.id);
    if (isOpen && session.compose.isShown()) this.saveFocus(session);
  }

  /** What goes without having been left takes the focus with it: the draft gets it back. */
  saveFocus(session: Session | undefined): void {
    const { isOurs, window } = this.#parts;
    const focused = window.document.activeElement;
    if (session && focused && isOurs(focused)) Caret.restore(session);
  }

  /** The open card took the focus, which falls to nobody when the card goes. */
  get #hasFocus(): boolean {
    return this.#parts.store.getSnapshot().card?.focus === true;
  }

  /** Closes the card alone, and leaves the focus where it is. */
  #forget(): void {
    this.#pointer.forget();
    this.#parts.store.set({ card: null });
  }

  #goTo(composeId: string, key: string): void {
    const session = this.#parts.sessions.byId(composeId);
    const finding = session?.find(key);
    if (!session || !finding) return;
    goToWords(session, finding);
    walkedTo(session, key);
    this.#parts.store.set({ list: null });
    this.#open(composeId, key, 'request', true);
  }
}
