import { samePlace } from './place.ts';
import type { Dismissal, PageServices } from './services.ts';
import type { ShownFinding } from './view.ts';
import { within } from './within.ts';

type Word = Pick<Dismissal, 'rule' | 'quote'>;

/** One that is followed through the draft: what stands around its words may change key by key. */
interface Followed extends Pick<Word, 'rule'> {
  place: string | null;
  /** The place that is stored. */
  stored: string | null;
}

/** How long stored dismissals are waited for before a draft is shown without them. */
const patience = 1_000;
/** How long after the last key a place that has changed is stored, in milliseconds. */
const rest = 1_000;

/** What was dismissed in one draft: remembered here at once, stored where that succeeds. */
export class DraftDismissals {
  readonly #services: PageServices;
  #draftKey: string;
  #words: Followed[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    for (const { rule, quote } of stored)
      if (!this.#isStored({ rule, quote })) this.#remember({ rule, quote });
  }

  /** A draft gets its lasting id only when the host first saves it. */
  async moveTo(draftKey: string): Promise<void> {
    this.#draftKey = draftKey;
    for (const word of this.#words) void this.#store(word);
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
      if (word.place !== one.dismissedAs) this.#move(word, one.dismissedAs);
      return left.filter((each) => each !== one);
    }, findings);
  }

  /** `takeBack` takes the dismissal back, wherever its words have moved; `saved` is false where it could not be stored. */
  add(word: Word): { saved: Promise<boolean>; takeBack(): void } {
    const followed = this.#remember(word);
    return { saved: this.#store(followed), takeBack: () => this.#remove(followed) };
  }

  /** A mail whose sending was undone is another draft with the same words. */
  inherit(from: DraftDismissals): void {
    for (const { place, rule } of from.#words) this.add({ rule, quote: place });
  }

  /** Stores where those stand now whose surroundings were written over, so that they are known when the draft is opened again. */
  readonly keep = (): void => {
    clearTimeout(this.#timer);
    for (const word of this.#words) if (word.place !== word.stored) void this.#moveStored(word);
  };

  #move(word: Followed, place: string): void {
    word.place = place;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keep, rest);
  }

  /** What was stored last goes once the new place is stored, unless another stands there by now. */
  async #moveStored(word: Followed): Promise<void> {
    const { rule, stored: old } = word;
    if (!(await this.#store(word))) return;
    if (!this.#isStored({ rule, quote: old })) this.#forget({ rule, quote: old });
  }

  /** Whether one of those that are followed is stored so. */
  #isStored({ quote, rule }: Word): boolean {
    return this.#words.some((each) => each.rule === rule && each.stored === quote);
  }

  #remember(word: Word): Followed {
    const known = this.#words.find(({ place, rule }) => rule === word.rule && place === word.quote);
    if (known) return known;
    const followed = { rule: word.rule, place: word.quote, stored: word.quote };
    this.#words.push(followed);
    return followed;
  }

  #remove(word: Followed): void {
    this.#words = this.#words.filter((each) => each !== word);
    this.#forget({ rule: word.rule, quote: word.stored });
  }

  /** Whether it is stored. */
  #store(word: Followed): Promise<boolean> {
    const { place: quote, rule } = word;
    word.stored = quote;
    const saved = this.#services.saveDismissal({ draftKey: this.#draftKey, rule, quote });
    return saved.then(
      () => true,
      () => false,
    );
  }

  #forget(word: Word): void {
    this.#services.removeDismissal({ draftKey: this.#draftKey, ...word }).catch(() => {});
  }
}
