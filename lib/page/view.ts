import type { Audience, Finding } from '../draft/draft.ts';

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

export interface ComposeView {
  id: string;
  audience: Audience;
  /** The same array until a finding comes, goes or reads differently; offsets in it may be older than the text. */
  findings: readonly ShownFinding[];
  /** Where the visible part of its writing area stands now (the badge sits in its lower corner); null while minimised or hidden. */
  place(): Box | null;
  /** Where a finding's words stand now; null for findings without words or scrolled out of sight. */
  placeOf(key: string): Box | null;
  /** Colours and direction of the page around the editor, read when it is shown. */
  dark: boolean;
  rtl: boolean;
}

export interface PageView {
  composes: readonly ComposeView[];
  /** The open card, or null. `focus`: opened by keyboard or list, so it takes the focus. */
  card: { composeId: string; key: string; focus: boolean } | null;
  /** The compose whose list of findings is open, or null. */
  list: string | null;
  /** The compose whose Send waits for an answer, or null. */
  guard: string | null;
  /** What was last dismissed or could not be done; `undo` is there when it can be taken back. */
  toast: { text: string; undo: (() => void) | null } | null;
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
}

/** Shaped for React's useSyncExternalStore. */
export interface PageStore {
  subscribe(listener: () => void): () => void;
  getSnapshot(): PageView;
  /** Calls back, at most once a frame, when places may have changed: scrolled, resized, typed, moved. */
  onMoved(listener: () => void): () => void;
  actions: PageActions;
}
