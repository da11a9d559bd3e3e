/** Keeps what was computed for texts met lately; when it is full the older half is forgotten. */
export class Recent<Value extends object> {
  readonly #values = new Map<string, Value>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value kept for `key`, made by `make` when there is none. */
  get(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known) return known;
    const value = make();
    if (this.#values.size >= this.#capacity)
      for (const old of [...this.#values.keys()].slice(0, this.#capacity / 2))
        this.#values.delete(old);
    this.#values.set(key, value);
    return value;
  }
}
