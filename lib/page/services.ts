import type { Audience, Kind } from '../draft/draft.ts';
import type { Facts } from '../engine/facts.ts';
import type { RecordsChange } from '../state/change.ts';
import type { Addressee } from '../templates/situation.ts';
import type { FilledLetter, ShownPicker } from './view.ts';

/** What the page's controller needs from the rest of the extension. Any promise may reject: the page then goes on without. */

export interface PageSettings {
  /** Ids of rules that are switched off. */
  rulesOff: readonly string[];
  hostsOff: readonly ('gmail' | 'outlook')[];
}

/** One finding, or a whole rule, that is not to be shown in one draft. */
export interface Dismissal {
  draftKey: string;
  rule: string;
  /** The words that the finding marks with what stands around them, or null for the whole rule. */
  quote: string | null;
}

/** What stands in a draft, to be a letter of the applicant's own. */
interface DraftToKeep {
  id: string;
  audience: Audience;
  kind: Kind;
  subject: string;
  body: string;
  addressee: Required<Addressee>;
}

type LetterList = { [Part in 'first' | 'letters']: NonNullable<ShownPicker[Part]> };

export interface PageServices {
  getSettings(): Promise<PageSettings>;
  /** Calls back with each change of the settings; returns a function that ends it. */
  watchSettings(listener: (settings: PageSettings) => void): () => void;
  switchRule(rule: string, on: boolean): Promise<void>;
  listDismissals(draftKey: string): Promise<Dismissal[]>;
  /** Saving the same dismissal twice keeps one. */
  saveDismissal(dismissal: Dismissal): Promise<void>;
  removeDismissal(dismissal: Dismissal): Promise<void>;
  getFacts(): Promise<Facts>;
  /** Calls back with each change of what the applicant has stored; returns a function that ends it. */
  watchFacts(listener: (facts: Facts) => void): () => void;
  /** Changes records as one step and gives the change that takes it back. Asked in the task of the call, so that it leaves before a tab closes. */
  apply(change: RecordsChange): Promise<RecordsChange>;
  /** The letters for somebody at this moment, best first. */
  listLetters(addressee: Required<Addressee>): Promise<LetterList>;
  /** Fills a letter for somebody. */
  fillLetter(id: string, addressee: Required<Addressee>): Promise<FilledLetter>;
  /** Keeps the text of a draft as a letter of the applicant's own, with variables for what is on record; gives its title. */
  keepDraft(draft: DraftToKeep): Promise<string>;
  /** Takes a letter that was just kept back. */
  dropLetter(id: string): Promise<void>;
}
