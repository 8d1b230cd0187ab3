import { RememberedFiles } from '../../disk/remembered-files.ts';
import { giveWay } from '../../event-loop/give-way.ts';
import { type Problem, type Report, wholeFileProblem } from '../problem.ts';
import { decodeText, MAX_BYTES } from './decode-text.ts';
import { type TextSource, textSource } from './text-source.ts';

type Parse<T> = (source: TextSource) => T | undefined;
type ParsedFile<T> = { readonly value: T | undefined; readonly problems: readonly Problem[] };

/**
 * Reads and parses files, and remembers each result for as long as the file is the same on disk, so that an edit re-reads
 * only what it touched. The problems of a remembered file are reported again.
 */
export class ParsedFiles<T> {
  readonly #root: string;
  readonly #files: RememberedFiles<ParsedFile<T>>;

  constructor(root: string, parse: Parse<T>) {
    this.#root = root;
    this.#files = new RememberedFiles((bytes, _, file, size) => parsed(file, bytes, size, parse), MAX_BYTES);
  }

  /** Gives the parsed files by path; one that cannot be used is reported and left out. Forgets files not named. */
  async read(files: readonly string[], report: Report): Promise<ReadonlyMap<string, T>> {
    this.#files.forgetOthers(this.#root, files);
    const values = new Map<string, T>();
    for (const file of files) {
      const value = this.readOne(file, report);
      if (value !== undefined) values.set(file, value);
      await giveWay();
    }
    return values;
  }

  /** Gives one parsed file; where it cannot be used, that is reported. */
  readOne(file: string, report: Report): T | undefined {
    const read = this.#files.read(this.#root, file, (code) => report(unreadable(file, code)));
    read?.problems.forEach(report);
    return read?.value;
  }
}

/** An error of the parser itself is no fault of the file: it is thrown on, with the file's name. */
function parsed<T>(file: string, bytes: Buffer, size: number, parse: Parse<T>): ParsedFile<T> {
  const decoded = decodeText(file, bytes, size);
  if ('problem' in decoded) return { value: undefined, problems: [decoded.problem] };
  const problems: Problem[] = [];
  try {
    const value = parse(textSource(file, decoded.text, (problem) => problems.push(problem)));
    return { value, problems };
  } catch (cause) {
    throw new Error(`The code that reads ${file} has an error`, { cause });
  }
}

function unreadable(file: string, code: string): Problem {
  return wholeFileProblem(
    file,
    'olasbar-fil',
    code === 'ENOENT' ? 'Filen försvann medan den lästes.' : `Filen går inte att läsa (${code}).`,
    'Kontrollera att filen finns och att webbplatsen får läsa den.',
  );
}
