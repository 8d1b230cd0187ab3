import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../content/documents/document-problem.ts';
import { documentProblems } from '../content/documents/document-problems.ts';
import { failureCode } from '../disk/failure-code.ts';
import { readPlainFile } from '../disk/plain-file.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { readWholePdf } from '../pdf-reader/read-pdf.ts';
import { slug } from '../text/fold.ts';

/** What came of a PDF that was sent. */
export type Uploaded =
  | { readonly outcome: 'kept'; readonly name: string; readonly warnings: readonly string[] }
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] };

/**
 * Checks a PDF and puts it among a period's documents. One that nobody could read is refused, and so is one with the name of another:
 * what shuts some readers out is told, as `npm run check` tells it.
 */
export async function keepUpload(
  { publicDir, cacheDir }: { readonly publicDir: string; readonly cacheDir?: string | undefined },
  period: string,
  sentName: string,
  bytes: Buffer,
): Promise<Uploaded> {
  const name = `${slug(sentName.replace(/\.pdf$/i, '')) || 'dokument'}.pdf`;
  const path = `dokument/${period}/${name}`;
  const problems = documentProblems(await readWholePdf(bytes, cacheDir));
  const told = problems.map((problem) => `${messageOf(path, problem)} ${problem.hint}`);
  if (problems.some(({ level }) => level === 'error')) return { outcome: 'refused', reasons: told };
  const there = readPlainFile(publicDir, path);
  if (there !== undefined && !there.equals(bytes)) {
    return {
      outcome: 'refused',
      reasons: [
        `Det finns redan ett annat dokument som heter ${name}. Byt namn på din fil, eller ta bort den andra först.`,
      ],
    };
  }
  const refused = (code: string) => ({
    outcome: 'refused' as const,
    reasons: [`Dokumentet kunde inte sparas (${code}).`],
  });
  const target = join(publicDir, path);
  // A link, or a folder of that name, is somebody's.
  const isFree = () => lstatSync(target, { throwIfNoEntry: false }) === undefined;
  try {
    if (there === undefined && !writeWhole(target, bytes, isFree)) return refused('EEXIST');
  } catch (error) {
    return refused(failureCode(error));
  }
  return { outcome: 'kept', name, warnings: told };
}
