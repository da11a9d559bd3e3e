import type { Dismissal, PageServices } from './services.ts';
import type { ShownFinding } from './view.ts';
import { within } from './within.ts';

type Word = Pick<Dismissal, 'rule' | 'quote'>;

/** How long stored dismissals are waited for before a draft is shown without them. */
const patience = 1_000;

/** What was dismissed in one draft: remembered here at once, stored where that succeeds. */
export class DraftDismissals {
  readonly #services: PageServices;
  #draftKey: string;
  #words: Word[] = [];

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
    for (const word of this.#words) this.#store(word);
    const before = this.#words.length;
    await this.load();
    if (this.#words.length > before) this.#onFound();
  }

  get draftKey(): string {
    return this.#draftKey;
  }

  covers({ rule, dismissedAs }: Pick<ShownFinding, 'rule' | 'dismissedAs'>): boolean {
    return this.#words.some(
      (word) => word.rule === rule && (word.quote ?? dismissedAs) === dismissedAs,
    );
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
    if (!this.#words.some((each) => same(each, word))) this.#words.push(word);
  }

  #store(word: Word): void {
    this.#services.saveDismissal({ draftKey: this.#draftKey, ...word }).catch(() => {});
  }
}

function same(a: Word, b: Word): boolean {
  return a.rule === b.rule && a.quote === b.quote;
}
