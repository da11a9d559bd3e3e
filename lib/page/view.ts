import type { Audience, Finding, Kind } from '../draft/draft.ts';
import type { Identity } from '../ledger/contacts.ts';

/** What the in-page UI shows and what it may ask for. The page's controller implements it; the components know nothing else. */

export type DismissScope = 'once' | 'draft' | 'rule';

export interface ShownFinding extends Finding {
  /** Stable while the finding's words stay: the same finding after an edit elsewhere keeps its key. */
  key: string;
  title: string;
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
  known: { title: string; facts: readonly string[]; by: 'address' | 'domain' | 'name' } | null;
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
}

export interface PageView {
  composes: readonly ComposeView[];
  /** The open card, or null. `focus`: opened by keyboard or list, so it takes the focus. */
  card: { composeId: string; key: string; focus: boolean } | null;
  /** The compose whose list of findings is open, or null. */
  list: string | null;
  /** The compose whose Send waits for an answer, or null. */
  guard: string | null;
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
  applyFix(composeId: string, key: string, fix: number): void;
  dismiss(composeId: string, key: string, scope: DismissScope): void;
  toggleList(composeId: string): void;
  goTo(composeId: string, key: string): void;
  guardBack(): void;
  guardSend(): void;
  dismissToast(): void;
  /** Stores who somebody is. */
  identify(composeId: string, personKey: string, identity: Identity): void;
  /** Somebody is nobody on record, in this draft. */
  isNobody(composeId: string, personKey: string): void;
  /** Makes what the mail asks for the contact policy of the program. */
  takePolicy(composeId: string): void;
  /** Puts an answer to the question about ranking where the caret is. */
  answerRanking(composeId: string): void;
}

/** Shaped for React's useSyncExternalStore. */
export interface PageStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): PageView;
  /** Calls back, at most once a frame, when places may have changed: scrolled, resized, typed, moved. */
  onMoved(listener: () => void): () => void;
  actions: PageActions;
}
