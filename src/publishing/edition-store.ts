import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { writeWholeInPieces } from '../disk/write-whole.ts';
import { digest } from '../text/digest.ts';

/** A site so large is made anew: what is kept is read whole, in bytes. */
export const LARGEST = 512_000_000;
const KEPT = 4;

type StoreConfig = Pick<Config, 'siteUrl' | 'contentDir' | 'publicDir' | 'cacheDir'>;

/** The last good edition of a site, kept between runs: the site of these folders under this address, whatever they hold now. */
export class EditionStore {
  readonly #key: string;
  readonly #folder: string;
  #writing: Promise<void> = Promise.resolve();

  constructor({ siteUrl, contentDir, publicDir, cacheDir }: StoreConfig) {
    this.#folder = join(cacheDir, 'editions');
    this.#key = digest([siteUrl ?? '', resolve(contentDir), resolve(publicDir)].join('\n'), 40);
  }

  /** The bytes kept, or undefined. */
  read(): Buffer | undefined {
    try {
      return readFileSync(this.#path());
    } catch {
      return undefined;
    }
  }

  /** Keeps bytes, one edition after the other, and those of a few other sites. Where nothing may be written, nothing is kept. */
  write(pieces: Iterable<Buffer>): Promise<void> {
    const writing = this.#writing.then(() => this.#write(pieces));
    this.#writing = writing.catch(() => {});
    return writing;
  }

  async #write(pieces: Iterable<Buffer>): Promise<void> {
    try {
      await writeWholeInPieces(this.#path(), pieces);
      const byAge = readdirSync(this.#folder)
        .map((name) => ({ path: join(this.#folder, name), age: statSync(join(this.#folder, name)).mtimeMs }))
        .toSorted((a, b) => b.age - a.age);
      for (const { path } of byAge.slice(KEPT)) rmSync(path, { force: true });
    } catch (error) {
      // A read-only installation, or two servers at once: the next start makes its edition itself. What cannot be packed is a fault of ours.
      if (!isOfSystem(error)) throw error;
    }
  }

  #path(): string {
    return join(this.#folder, this.#key);
  }
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
