import type { PageView } from './view.ts';

const empty: PageView = {
  composes: [],
  card: null,
  list: null,
  guard: null,
  picker: null,
  toast: null,
  known: { programs: [], writers: [] },
  stale: false,
};

/** Holds the view and tells its listeners when a part of it is another one. */
export class ViewStore {
  #view = empty;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): PageView => this.#view;

  set(part: Partial<PageView>): void {
    const names = Object.keys(part) as (keyof PageView)[];
    if (names.every((name) => this.#view[name] === part[name])) return;
    this.#view = { ...this.#view, ...part };
    for (const listener of this.#listeners) listener();
  }
}
