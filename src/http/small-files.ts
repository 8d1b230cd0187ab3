import { readPlainFile } from '../disk/plain-file.ts';
import type { SentFile } from '../publishing/served-files.ts';
import { digest } from '../text/digest.ts';

/** A larger file is read for each who asks, in bytes: nearly all documents are smaller. */
const LARGEST = 128 * 1024;
/** All that are kept weigh no more than this, in bytes. */
const MOST = 16 * 1024 * 1024;

/** The bytes of small files, which are read once: to open, read and close one costs more than all else of an answer. */
export class SmallFiles {
  readonly #kept = new Map<string, Buffer | undefined>();
  #weight = 0;

  /** The bytes of a file; undefined where it is large, or where they do not have its hash, as those that are made of a picture. */
  bytesOf({ root, path, hash, size }: SentFile): Buffer | undefined {
    if (size > LARGEST || this.#kept.has(hash)) return this.#kept.get(hash);
    const read = readPlainFile(root, path, LARGEST);
    const bytes = read && digest(read, 16) === hash ? read : undefined;
    if (this.#weight + size > MOST) {
      this.#kept.clear();
      this.#weight = 0;
    }
    this.#kept.set(hash, bytes);
    this.#weight += size;
    return bytes;
  }
}
