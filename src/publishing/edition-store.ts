import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config/config.ts';
import { fingerprint } from '../disk/fingerprint.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { digest } from '../text/digest.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** A site so large that it is better made anew than read whole, in bytes: packing it would hold up readers, too. */
export const LARGEST = 64_000_000;
const KEPT = 4;

/**
 * The last edition that was made of exactly these files by exactly this code, kept between runs. A server that starts again answers
 * from it at once, while it reads the content anew. Losing it costs a second; it is never the only copy of anything.
 */
export class EditionStore {
  readonly #key: string;
  readonly #folder: string;

  constructor(
    { siteUrl, cacheDir }: Pick<Config, 'siteUrl' | 'cacheDir'>,
    contentFingerprint: string,
    month: string,
  ) {
    this.#folder = join(cacheDir, 'editions');
    const code = fingerprint([pathOf('src'), pathOf('views'), pathOf('package-lock.json')]);
    this.#key = digest([code, contentFingerprint, siteUrl ?? '', month, process.version].join('\n'), 40);
  }

  /** The bytes kept, or undefined. */
  read(): Buffer | undefined {
    try {
      return readFileSync(this.#path());
    } catch {
      return undefined;
    }
  }

  /** Keeps bytes, and only a few older ones. Where nothing may be written, nothing is kept. */
  write(bytes: Buffer): void {
    if (bytes.length > LARGEST) return;
    try {
      writeWhole(this.#path(), bytes);
      const byAge = readdirSync(this.#folder)
        .map((name) => ({ path: join(this.#folder, name), age: statSync(join(this.#folder, name)).mtimeMs }))
        .toSorted((a, b) => b.age - a.age);
      for (const { path } of byAge.slice(KEPT)) rmSync(path, { force: true });
    } catch {
      // A read-only installation, or two servers at once: the next start makes its edition itself.
    }
  }

  #path(): string {
    return join(this.#folder, this.#key);
  }
}
