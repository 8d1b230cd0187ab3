/** So many different things are told apart; what is more shares one place, so that nobody can fill the memory with them. */
const LARGEST = 100;

/** Calls back when a minute has gone; it keeps no process alive. */
export type Later = (run: () => void) => void;
const inAMinute: Later = (run) => setTimeout(run, 60_000).unref();

/** Tells what happens again and again once, and then how often it did, once a minute. */
export class Repetitions {
  readonly #counts = new Map<string, number>();
  readonly #later: Later;

  constructor(later: Later = inAMinute) {
    this.#later = later;
  }

  /**
   * True for what has not happened within the last minute. Else it is counted, and `again` is told the count at the end of each minute,
   * until one goes by without it.
   */
  isNew(what: string, again: (times: number) => void): boolean {
    const key = this.#counts.has(what) || this.#counts.size < LARGEST ? what : '';
    const count = this.#counts.get(key);
    this.#counts.set(key, count === undefined ? 0 : count + 1);
    if (count === undefined) this.#wait(key, again);
    return count === undefined;
  }

  #wait(key: string, again: (times: number) => void): void {
    this.#later(() => {
      const times = this.#counts.get(key) ?? 0;
      if (times === 0) {
        this.#counts.delete(key);
        return;
      }
      this.#counts.set(key, 0);
      this.#wait(key, again);
      again(times);
    });
  }
}

/** What is said of something that happened so many times more. */
export function againLine(times: number, text: string): string {
  return `Samma fel igen, ${times} ${times === 1 ? 'gång' : 'gånger'} till på en minut: ${text}`;
}
