import { join } from 'node:path';
import { digest } from '../text/digest.ts';
import { failureCode } from './failure-code.ts';
import { plainFileSignature, readBeginning } from './plain-file.ts';

type Remembered<T> = { readonly signature: string; readonly hash: string; readonly value: T };

type Make<T> = (bytes: Buffer, root: string, path: string, size: number) => T;

/** What was made of plain files, each remembered for as long as the file is the same on disk, or has the same bytes: a checkout may touch all. */
export class RememberedFiles<T> {
  readonly #make: Make<T>;
  readonly #most: number;
  readonly #remembered = new Map<string, Remembered<T>>();

  /** `make` is given no more than `most` bytes of a file, and its size. */
  constructor(make: Make<T>, most = Number.POSITIVE_INFINITY) {
    this.#make = make;
    this.#most = most;
  }

  /**
   * What was made of a file, or undefined where no plain file can be read; `refused` is then given the code of the file system. An error
   * of the making itself is thrown on.
   */
  read(root: string, path: string, refused: (code: string) => void = () => {}): T | undefined {
    const key = join(root, path);
    const known = this.#remembered.get(key);
    let signature: string;
    let read: ReturnType<typeof readBeginning>;
    try {
      // Taken before the bytes are read: a change in between is then seen as one the next time.
      signature = plainFileSignature(root, path);
      if (known?.signature === signature) return known.value;
      read = readBeginning(key, this.#most);
    } catch (error) {
      this.#remembered.delete(key);
      refused(failureCode(error));
      return undefined;
    }
    const hash = `${digest(read.bytes, 32)} ${read.size}`;
    const value = known?.hash === hash ? known.value : this.#make(read.bytes, root, path, read.size);
    this.#remembered.set(key, { signature, hash, value });
    return value;
  }

  /** Forgets all other files of a root than these. */
  forgetOthers(root: string, paths: readonly string[]): void {
    const kept = new Set(paths.map((path) => join(root, path)));
    for (const key of this.#remembered.keys()) if (!kept.has(key)) this.#remembered.delete(key);
  }
}
