import type { Audience, Finding, Fix, Kind, Span } from '../draft/draft.ts';
import type { Identity } from '../ledger/contacts.ts';

/** What the in-page UI shows and what it may ask for. The page's controller implements it; the components know nothing else. */

export type DismissScope = 'once' | 'draft' | 'rule';

export interface ShownFinding extends Finding {
  /** Stable while the finding's words stay: the same finding after an edit elsewhere keeps its key. */
  key: string;
  title: string;
  /** What is remembered once it is dismissed: its words and what stands around them. */
  dismissedAs: string;
}

/** Viewport coordinates in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Somebody the mail goes to, and who that is on record. */
export interface ShownPerson {
  /** Stable while the page shows the person in the same way. */
  key: string;
  /** As the page shows it; one of the two may be empty. */
  name: string;
  email: string;
  /** Null for a stranger whom a mail to a program or writer goes to. */
  known: {
    title: string;
    facts: readonly string[];
    by: 'address' | 'choice' | 'domain' | 'name';
  } | null;
  /** Who on record has the name, where several have and the page shows no address. */
  namesakes: readonly { id: string; title: string; detail: string }[];
  /** Who it probably is: what a question about it begins with. */
  guess: Pick<Identity, 'is' | 'id' | 'domain'>;
}

/** What the mail that is answered asks for. */
export interface ShownInbound {
  /** Offered as the contact policy of the program that the answer goes to. */
  policy: { is: 'do-not-send' | 'not-needed'; program: string; words: string } | null;
  /** The question about the applicant's ranking, in its own words. */
  asksRanking: string | null;
}

export interface ComposeView {
  id: string;
  audience: Audience;
  /** The same array until a finding comes, goes or reads differently; offsets in it may be older than the text. */
  findings: readonly ShownFinding[];
  people: readonly ShownPerson[];
  inbound: ShownInbound;
  /** Where the visible part of its writing area stands now (the badge sits in its lower corner); null while minimised or hidden. */
  place(): Box | null;
  /** Where a finding's words stand now; null for findings without words or scrolled out of sight. */
  placeOf(key: string): Box | null;
  /** Whether a finding's words are underlined: a field in plain text shows none. */
  isMarked(key: string): boolean;
  /** Colours and direction of the page around the editor, read when it is shown. */
  dark: boolean;
  rtl: boolean;
}

/** Programs and writers on record, by name. */
export interface Known {
  programs: readonly { id: string; name: string }[];
  writers: readonly { id: string; name: string }[];
}

/** The record of a mail that went out, and what it can be changed to. */
export interface ShownRecord {
  kind: Kind;
  programId: string | null;
  writerId: string | null;
  change(to: Pick<ShownRecord, 'kind' | 'programId' | 'writerId'>): void;
}

interface Toast {
  text: string;
  /** Null where nothing can be taken back. */
  undo: (() => void) | null;
  record?: ShownRecord;
  /** Puts words on the clipboard that could not go where they were meant for. */
  copy?: () => void;
}

/** A letter in the picker. */
export interface ShownLetter {
  id: string;
  title: string;
  /** Why it fits, or why it does not. */
  reason: string;
  /** `now`: it is time for it; `possible`: it fits, or is the user's own; `not`: it does not fit and cannot be inserted. */
  group: 'now' | 'possible' | 'own' | 'not';
}

/** A letter filled for the recipient, and when not to send it; or why it cannot be filled. */
export type FilledLetter =
  | {
      subject: string;
      body: string;
      slots: readonly Span[];
      subjectSlots: readonly Span[];
      avoid: string;
    }
  | { fault: string };

/** What can be inserted into a compose. */
export interface ShownPicker {
  composeId: string;
  /** To be read before anything else. */
  first: readonly string[];
  /** Null until they are known. */
  letters: readonly ShownLetter[] | null;
  /** By id, as far as they were looked at. */
  filled: ReadonlyMap<string, FilledLetter>;
  /** There are words in the draft that could be a letter of the user's own. */
  canKeep: boolean;
  /** The subject of the draft, which is kept unless another is asked for. */
  subject: string;
}

interface OpenCard {
  composeId: string;
  key: string;
  /** It was opened by keyboard or list, so it takes the focus. */
  focus: boolean;
  /** Those of the draft as it is. */
  fixes: readonly Fix[];
  /** Where the pointer rested that opened it, in CSS pixels from the left; null where none did. */
  pointer: number | null;
}

export interface PageView {
  composes: readonly ComposeView[];
  card: OpenCard | null;
  /** The compose whose list of findings is open, or null. */
  list: string | null;
  /** The compose whose Send waits for an answer, or null. */
  guard: string | null;
  picker: ShownPicker | null;
  /** What was last done or could not be done. */
  toast: Toast | null;
  known: Known;
  /** The extension was updated under this tab. */
  stale: boolean;
}

export interface PageActions {
  openCard(composeId: string, key: string, focus: boolean): void;
  /** Closes card, list or toast; the focus returns to the draft when `refocus`. */
  close(refocus: boolean): void;
  /** `fix`: one that the card shows. */
  applyFix(composeId: string, key: string, fix: Fix): void;
  dismiss(composeId: string, key: string, scope: DismissScope): void;
  /** `hasFocus`: what was pressed has the focus, and keeps it where the list does not take it. */
  toggleList(composeId: string, hasFocus: boolean): void;
  goTo(composeId: string, key: string): void;
  guardBack(): void;
  guardSend(): void;
  dismissToast(): void;
  /** The toast had the focus, and what had it is about to go: the draft that was used last gets it. */
  leaveToast(): void;
  /** Stores who somebody is. */
  identify(composeId: string, personKey: string, identity: Identity): void;
  /** Somebody is one of those on record who have the name, in this draft. */
  isNamesake(composeId: string, personKey: string, namesake: string): void;
  /** Somebody is nobody on record, in this draft. */
  isNobody(composeId: string, personKey: string): void;
  /** Makes what the mail asks for the contact policy of the program. */
  takePolicy(composeId: string): void;
  /** Puts an answer to the question about ranking where the caret is. */
  answerRanking(composeId: string): void;
  /** Opens the choice of letters over a compose, or closes it. */
  togglePicker(composeId: string): void;
  /** Fills a letter to be looked at. */
  fillLetter(id: string): void;
  /** Puts a letter into the compose that the picker was opened for, and its subject where there is none or `withSubject`. */
  insertLetter(id: string, withSubject: boolean): void;
  /** Keeps what stands in the compose that the picker was opened for as a letter of the user's own. */
  keepDraft(): void;
}

/** Shaped for React's useSyncExternalStore. */
export interface PageStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): PageView;
  /** Calls back, at most once a frame, when places may have changed: scrolled, resized, typed, moved. */
  onMoved(listener: () => void): () => void;
  actions: PageActions;
}
