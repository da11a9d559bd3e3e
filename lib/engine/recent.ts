/** Keeps what was computed for texts met lately. What nobody asks for while a generation passes is forgotten. */
export class Recent<Value extends object> {
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = new Map();
  readonly #capacity: number;

  /** @param capacity how many values a generation has; without one it ends when `age` is called */
  constructor(capacity = Number.POSITIVE_INFINITY) {
    this.#capacity = capacity;
  }

  /** The value kept for `key`, made by `make` when there is none. */
  get(key: string, make: () => Value): Value {
    const known = this.#young.get(key);
    if (known) return known;
    const value = this.#old.get(key) ?? make();
    if (this.#young.size >= this.#capacity) this.age();
    this.#young.set(key, value);
    return value;
  }

  /** Begins a new generation. */
  age(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }
}
