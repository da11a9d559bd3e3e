import { samePlace } from './place.ts';
import type { Dismissal, PageServices } from './services.ts';
import type { ShownFinding } from './view.ts';
import { within } from './within.ts';

type Word = Pick<Dismissal, 'rule' | 'quote'>;

/** One that is followed through the draft: what stands around its words may change key by key. */
interface Followed extends Word {
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

  add(word: Word): void {
    this.#store(this.#remember(word));
  }

  /** A mail whose sending was undone is another draft with the same words. */
  inherit(from: DraftDismissals): void {
    for (const { place, rule } of from.#words) this.add({ rule, quote: place });
  }

  remove(word: Word): void {
    const known = this.#words.find((each) => same(each, word));
    this.#words = this.#words.filter((each) => each !== known);
    this.#forget({ rule: word.rule, quote: known?.stored ?? word.quote });
  }

  /** Stores where those stand now whose surroundings were written over, so that they are known when the draft is opened again. */
  readonly keep = (): void => {
    clearTimeout(this.#timer);
    for (const word of this.#words) {
      const { place, rule, stored } = word;
      if (place === stored) continue;
      this.#store(word);
      this.#forget({ rule, quote: stored });
    }
  };

  #move(word: Followed, place: string): void {
    word.place = place;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.keep, rest);
  }

  #remember(word: Word): Followed {
    const known = this.#words.find((each) => same(each, word));
    if (known) return known;
    const followed = { ...word, place: word.quote, stored: word.quote };
    this.#words.push(followed);
    return followed;
  }

  #store(word: Followed): void {
    const { place, rule } = word;
    word.stored = place;
    const dismissal = { draftKey: this.#draftKey, rule, quote: place };
    this.#services.saveDismissal(dismissal).catch(() => {});
  }

  #forget(word: Word): void {
    this.#services.removeDismissal({ draftKey: this.#draftKey, ...word }).catch(() => {});
  }
}

function same(a: Word, b: Word): boolean {
  return a.rule === b.rule && a.quote === b.quote;
}
