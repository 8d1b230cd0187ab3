/** Remembers what was made, up to a bound: a robot that asks for all there is fills no memory. */
export class Cache<T> {
  readonly #known = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is known by a key, made now if need be. Nothing made is nothing to remember. */
  get<Made extends T | undefined>(key: string, make: () => Made): T | Made {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (made === undefined) return made;
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }
}
