import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../disk/write-whole.ts';

/** To be raised when the same file may give another answer. */
const FORM = 'pdf-3';

/**
 * An answer about a file with this digest: the one that an earlier run kept in `cacheDir`, or else what `make` gives, which is kept.
 * Nothing is kept where no folder is given.
 */
export async function remembered<T>(
  cacheDir: string | undefined,
  question: string,
  digest: string,
  isAnswer: (value: unknown) => value is T,
  make: () => Promise<T>,
): Promise<T> {
  if (cacheDir === undefined) return make();
  const path = join(cacheDir, FORM, `${question}-${digest}.json`);
  const kept = read(path);
  if (isAnswer(kept)) return kept;
  const made = await make();
  write(path, made);
  return made;
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function write(path: string, answer: unknown): void {
  try {
    writeWhole(path, JSON.stringify(answer));
  } catch {
    // Where nothing may be written, the next run reads the file again.
  }
}
