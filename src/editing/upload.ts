import { join } from 'node:path';
import { messageOf } from '../content/documents/document-problem.ts';
import { documentProblems } from '../content/documents/document-problems.ts';
import type { Problem } from '../content/problem.ts';
import { failureCode } from '../disk/failure-code.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { readWholePdf } from '../pdf-reader/read-pdf.ts';
import { documentStem, titleToPropose } from './document-name.ts';
import { freeName, isFree } from './free-name.ts';
import { notSaved } from './not-saved.ts';

/** What came of a PDF that was sent; `title` is its own, where that says what it is. */
export type Uploaded =
  | {
      readonly outcome: 'kept';
      readonly name: string;
      readonly title: string | undefined;
      readonly warnings: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] };

/**
 * Checks a PDF and puts it among the documents of the period of the file at `path`, under a name that is free. One that nobody could read
 * is refused: what shuts some readers out is told, as `npm run check` tells it, or as `say` does. Nobody is sent it before a public file names it.
 */
export async function keepUpload(
  { publicDir, cacheDir }: { readonly publicDir: string; readonly cacheDir?: string | undefined },
  path: string,
  sentName: string,
  bytes: Buffer,
  say: (words: Pick<Problem, 'message' | 'hint'>) => Pick<Problem, 'message' | 'hint'> = (words) => words,
): Promise<Uploaded> {
  const folder = `dokument/${path.split('/')[0] ?? ''}`;
  const reading = await readWholePdf(bytes, cacheDir);
  const problems = documentProblems(reading);
  // Not before the reading, during which another document may have taken the name.
  const { name, isThere } = freeName(publicDir, folder, documentStem(path, sentName), 'pdf', bytes);
  const told = problems.map((problem) => {
    const words = say({ message: messageOf(`${folder}/${name}`, problem), hint: problem.hint });
    return `${words.message} ${words.hint}`;
  });
  if (problems.some(({ level }) => level === 'error')) return { outcome: 'refused', reasons: told };
  const target = join(publicDir, folder, name);
  const refused = (code: string) => ({
    outcome: 'refused' as const,
    reasons: [notSaved('Dokumentet', code)],
  });
  try {
    if (!isThere && !writeWhole(target, bytes, () => isFree(target))) return refused('EEXIST');
  } catch (error) {
    return refused(failureCode(error));
  }
  const title = reading.kind === 'pdf' ? titleToPropose(reading.facts.title) : undefined;
  return { outcome: 'kept', name, title, warnings: told };
}
