import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Report } from '../problem.ts';
import { decodeText } from './decode-text.ts';
import { type TextSource, textSource } from './text-source.ts';

type Remembered<T> = {
  readonly signature: string;
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
};

/**
 * Reads and parses files, and remembers each result for as long as the file is the same on disk, so that an edit re-reads
 * only what it touched. The problems of a remembered file are reported again.
 */
export class ParsedFiles<T> {
  readonly #root: string;
  readonly #parse: (source: TextSource) => T | undefined;
  #remembered = new Map<string, Remembered<T>>();

  constructor(root: string, parse: (source: TextSource) => T | undefined) {
    this.#root = root;
    this.#parse = parse;
  }

  /** Gives the parsed files by path; one that cannot be used is reported and left out. Forgets files not named. */
  read(files: readonly string[], report: Report): ReadonlyMap<string, T> {
    const next = new Map<string, Remembered<T>>();
    const values = new Map<string, T>();
    for (const file of files) {
      const entry = this.#readOne(file);
      next.set(file, entry);
      entry.problems.forEach(report);
      if (entry.value !== undefined) values.set(file, entry.value);
    }
    this.#remembered = next;
    return values;
  }

  #readOne(file: string): Remembered<T> {
    const path = join(this.#root, file);
    const problems: Problem[] = [];
    try {
      // Taken before the bytes are read: a change in between is then seen as one at the next load.
      const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
      const signature = `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
      const known = this.#remembered.get(file);
      if (known?.signature === signature) return known;
      const decoded = decodeText(file, readFileSync(path));
      if ('problem' in decoded) return { signature, value: undefined, problems: [decoded.problem] };
      const value = this.#parse(textSource(file, decoded.text, (problem) => problems.push(problem)));
      return { signature, value, problems };
    } catch (error) {
      problems.push(unreadable(file, error));
      return { signature: '', value: undefined, problems };
    }
  }
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return {
    file,
    line: 1,
    column: 1,
    level: 'error',
    code: 'olasbar-fil',
    message: code === 'ENOENT' ? 'Filen försvann medan den lästes.' : `Filen går inte att läsa (${code}).`,
    hint: 'Kontrollera att filen finns och att webbplatsen får läsa den.',
  };
}
