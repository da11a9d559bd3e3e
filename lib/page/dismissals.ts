import { samePlace } from './place.ts';
import type { Dismissal, PageServices } from './services.ts';
import type { ShownFinding } from './view.ts';
import { within } from './within.ts';

type Word = Pick<Dismissal, 'rule' | 'quote'>;

/** One that is followed through the draft: what stands around its words may change key by key. */
interface Followed extends Word {
  place: string | null;
}

/** How long stored dismissals are waited for before a draft is shown without them. */
const patience = 1_000;

/** What was dismissed in one draft: remembered here at once, stored where that succeeds. */
export class DraftDismissals {
  readonly #services: PageServices;
  #draftKey: string;
  #words: Followed[] = [];

  readonly #onFound: () => void;

  /** `onFound` is called when the draft turns out to have dismissals of its own after it was shown. */
  constructor(services: PageServices, draftKey: string, onFound: () => void) {
    this.#services = services;
    this.#draftKey = draftKey;
    this.#onFound = onFound;
  }

  /** Reads what is stored; a store that cannot be read holds nothing. */
  async load(): Promise<void> {
    const key = this.#draftKey;
    const stored = await within(patience, this.#services.listDismissals(key)).catch(() => []);
    if (key !== this.#draftKey) return;
    for (const { rule, quote } of stored) this.#remember({ rule, quote });
  }

  /** A draft gets its lasting id only when the host first saves it. */
  async moveTo(draftKey: string): Promise<void> {
    this.#draftKey = draftKey;
    for (const { rule, quote } of this.#words) this.#store({ rule, quote });
    const before = this.#words.length;
    await this.load();
    if (this.#words.length > before) this.#onFound();
  }

  get draftKey(): string {
    return this.#draftKey;
  }

  /** Those that were not dismissed. A dismissal of one takes away one, wherever its words have moved. */
  without(findings: readonly ShownFinding[]): readonly ShownFinding[] {
    return this.#words.reduce((left, word) => {
      if (word.place === null) return left.filter(({ rule }) => rule !== word.rule);
      const alike = left.filter(({ rule }) => rule === word.rule);
      const one = samePlace(word.place, alike, ({ dismissedAs }) => dismissedAs);
      if (!one) return left;
      word.place = one.dismissedAs;
      return left.filter((each) => each !== one);
    }, findings);
  }

  add(word: Word): void {
    this.#remember(word);
    this.#store(word);
  }

  remove(word: Word): void {
    this.#words = this.#words.filter((each) => !same(each, word));
    this.#services.removeDismissal({ draftKey: this.#draftKey, ...word }).catch(() => {});
  }

  #remember(word: Word): void {
    if (!this.#words.some((each) => same(each, word)))
      this.#words.push({ ...word, place: word.quote });
  }

  #store(word: Word): void {
    this.#services.saveDismissal({ draftKey: this.#draftKey, ...word }).catch(() => {});
  }
}

function same(a: Word, b: Word): boolean {
  return a.rule === b.rule && a.quote === b.quote;
}
