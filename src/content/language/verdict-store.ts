import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../../disk/fingerprint.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** What a verdict depends on. */
const GROUNDS = ['src/content/language', 'node_modules/dictionary-sv', 'node_modules/hunspell-wasm'];
const KEPT_FILES = 2;
const KEPT_WORDS = 20_000;

/** In the dictionary (`true`), not there and nothing near it (`false`), a mend, or not there and not looked further into (`null`). */
export type Verdict = boolean | string | null;

/** Verdicts kept between runs, so that the dictionary is opened for new words only. They can be made again at any time. */
export class VerdictStore {
  readonly #folder: string;
  readonly #path: string;

  constructor(folder = pathOf('node_modules/.cache/spelling')) {
    this.#folder = folder;
    this.#path = join(folder, `${fingerprint(GROUNDS.map(pathOf))}.json`);
  }

  /** The verdicts kept, or none where they cannot be read. */
  read(): Map<string, Verdict> {
    try {
      const kept: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      return new Map(Array.isArray(kept) ? kept.filter(isEntry) : []);
    } catch {
      return new Map();
    }
  }

  /** Keeps the verdicts, the newest where there are too many. Where nothing may be written, nothing is kept. */
  write(verdicts: ReadonlyMap<string, Verdict>): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      const temporary = `${this.#path}.${process.pid}`;
      writeFileSync(temporary, JSON.stringify([...verdicts].slice(-KEPT_WORDS)));
      renameSync(temporary, this.#path);
      const byAge = readdirSync(this.#folder)
        .map((name) => ({ path: join(this.#folder, name), age: statSync(join(this.#folder, name)).mtimeMs }))
        .toSorted((a, b) => b.age - a.age);
      for (const { path } of byAge.slice(KEPT_FILES)) rmSync(path, { force: true });
    } catch {
      // A read-only installation, or two runs at once: the next run judges its words itself.
    }
  }
}

function isEntry(entry: unknown): entry is [string, Verdict] {
  if (!Array.isArray(entry)) return false;
  const [word, verdict] = entry;
  return typeof word === 'string' && (verdict === null || /^(?:boolean|string)$/.test(typeof verdict));
}
