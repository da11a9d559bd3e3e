import type { Addressee } from '../templates/situation.ts';
import { addresseeOf, goesElsewhere, nobody } from './addressee.ts';
import { Caret } from './caret.ts';
import { canKeep, keepDraft } from './keep-draft.ts';
import type { LastUsed } from './last-used.ts';
import { putLetter } from './put-letter.ts';
import type { PageServices } from './services.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import { SlotWalk } from './slot-walk.ts';
import type { ViewStore } from './store.ts';
import type { SubjectLine } from './subject-line.ts';
import type { UserEvents } from './user-events.ts';
import type { FilledLetter, PageActions, ShownPicker } from './view.ts';

interface Parts {
  events: UserEvents;
  services: PageServices;
  sessions: Sessions;
  store: ViewStore;
  lastUsed: LastUsed;
  subjects: SubjectLine;
}

/** What is done here of all that the interface may ask. */
export type LetterActions = Pick<
  PageActions,
  'togglePicker' | 'fillLetter' | 'insertLetter' | 'keepDraft'
>;
type Text = Exclude<FilledLetter, { fault: string }>;

/** What the popup asks for: a letter, and whom it is for on record. */
export interface Insertion {
  templateId: string;
  programId: string | null;
  writerId: string | null;
}

const closed = 'The draft was closed meanwhile. Nothing was inserted.';
const composing = 'Nothing was inserted while your input method is composing.';
const couldNot = 'The letter could not be put in here.';
const unanswered = 'The letters could not be fetched. Please load this tab again.';

/** The choice of letters, and their way into the drafts. */
export class PageLetters {
  readonly #parts: Parts;
  readonly #walk: SlotWalk;
  /** Whom the open picker's letters are filled for. */
  #addressee: Required<Addressee> = nobody;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#walk = new SlotWalk(parts);
  }

  readonly actions: LetterActions = {
    togglePicker: (composeId) => this.#toggle(composeId),
    fillLetter: (id) => void this.#fill(id),
    insertLetter: (id, withSubject) => void this.#choose(id, withSubject),
    keepDraft: () => this.#keep(),
  };

  /** A draft may have changed. */
  look(): void {
    this.#parts.subjects.look();
  }

  /** Puts a letter into the draft that was used last; why not, or null when it is there. */
  async insert({ programId, templateId, writerId }: Insertion): Promise<string | null> {
    const session = this.#target();
    if (typeof session === 'string') return session;
    const own = this.#readAddressee(session);
    const reason = goesElsewhere(own, { programId, writerId }, session);
    if (reason) return reason;
    const addressee = programId || writerId ? { ...own, programId, writerId } : own;
    const filled = await this.#parts.services.fillLetter(templateId, addressee).catch(() => null);
    if (!filled) return unanswered;
    if ('fault' in filled) return filled.fault;
    return this.#put(session, filled, false);
  }

  #target(): Session | string {
    const { shown } = this.#parts.sessions;
    const open = shown.filter(({ compose }) => compose.isShown());
    const [only, ...more] = open;
    if (!only) return 'No mail is being written in this tab.';
    const used = open.find((session) => session === this.#parts.lastUsed.session);
    return used ?? (more.length === 0 ? only : 'Click into the mail that the letter is for first.');
  }

  #toggle(composeId: string): void {
    const { sessions, store } = this.#parts;
    const session = sessions.byId(composeId);
    const { guard, picker } = store.getSnapshot();
    if (!session || guard !== null) return;
    if (picker) {
      store.set({ picker: null });
      // The search field had the focus.
      if (picker.composeId === composeId) {
        Caret.restore(session);
        return;
      }
    }
    Caret.note(session);
    this.#addressee = this.#readAddressee(session);
    const opened: ShownPicker = {
      composeId,
      first: [],
      letters: null,
      filled: new Map(),
      canKeep: canKeep(session),
      subject: session.compose.subject(),
    };
    store.set({ picker: opened, card: null, list: null });
    this.#parts.services.listLetters(this.#addressee).then(
      (list) => this.#update(composeId, () => list),
      () => {
        this.#update(composeId, () => null);
        this.#say(unanswered, null);
      },
    );
  }

  async #fill(id: string): Promise<FilledLetter | null> {
    const { services, store } = this.#parts;
    const { picker } = store.getSnapshot();
    const known = picker?.filled.get(id);
    if (!picker || known) return known ?? null;
    const filled = await services.fillLetter(id, this.#addressee).catch(() => null);
    if (!filled) return null;
    this.#update(picker.composeId, (now) => ({ filled: new Map(now.filled).set(id, filled) }));
    return filled;
  }

  async #choose(id: string, withSubject: boolean): Promise<void> {
    const { services, sessions, store } = this.#parts;
    const { picker } = store.getSnapshot();
    const session = picker && sessions.byId(picker.composeId);
    if (!session) return;
    const addressee = this.#readAddressee(session);
    const isSame = JSON.stringify(addressee) === JSON.stringify(this.#addressee);
    store.set({ picker: null });
    // Without waiting where it was looked at: the letter stands in the very next frame.
    const filled =
      (isSame && picker.filled.get(id)) ||
      (await services.fillLetter(id, addressee).catch(() => ({ fault: unanswered })));
    if ('fault' in filled) {
      this.#say(filled.fault, null);
      return;
    }
    const reason = this.#put(session, filled, withSubject);
    if (reason) this.#say(reason, filled.body);
  }

  #keep(): void {
    const { picker } = this.#parts.store.getSnapshot();
    const session = picker && this.#parts.sessions.byId(picker.composeId);
    this.#parts.store.set({ picker: null });
    if (!session) return;
    Caret.restore(session);
    keepDraft(session, this.#readAddressee(session), this.#parts);
  }

  /** Why the letter could not be put in, or null when it was. */
  #put(session: Session, { body, subject }: Text, withSubject: boolean): string | null {
    const { sessions } = this.#parts;
    const { compose } = session;
    if (!sessions.byId(session.id) || !compose.editor.isConnected) return closed;
    if (session.isComposing) return composing;
    sessions.flush();
    const isWanted = withSubject || compose.subject().trim() === '';
    let start: number | null = null;
    try {
      start = this.#parts.subjects.bring(session, isWanted ? subject : '', () =>
        putLetter(session, body, () => sessions.flush()),
      );
    } catch (error) {
      console.error('Matchproof:', error);
    }
    if (start !== null) this.#walk.begin(session, start);
    sessions.rescan(session);
    return start === null ? couldNot : null;
  }

  #readAddressee(session: Session): Required<Addressee> {
    const { sessions } = this.#parts;
    sessions.flush();
    session.headerChanged();
    sessions.rescan(session);
    return addresseeOf(session);
  }

  #update(composeId: string, change: (picker: ShownPicker) => Partial<ShownPicker> | null): void {
    const { store } = this.#parts;
    const { picker } = store.getSnapshot();
    if (picker?.composeId !== composeId) return;
    const part = change(picker);
    store.set({ picker: part && { ...picker, ...part } });
  }

  #say(text: string, letter: string | null): void {
    const { store } = this.#parts;
    const toast = { text, undo: null };
    const copy = () =>
      void navigator.clipboard.writeText(letter ?? '').then(
        () => this.#say('The letter is on the clipboard.', null),
        () => this.#say('The clipboard is closed to this page.', null),
      );
    store.set({ toast: letter === null ? toast : { ...toast, copy } });
  }
}
