import type { Config } from '../../config/config.ts';
import { documentProblems } from '../../content/documents/document-problems.ts';
import { readPlainFile } from '../../disk/plain-file.ts';
import { plainFiles } from '../../disk/plain-files.ts';
import { readWholePdf } from '../../pdf-reader/read-pdf.ts';
import { capitalize, count } from '../../words/swedish.ts';
import type { Outcome } from './make-all.ts';

/** Reports on every PDF under `dokument` in the public folder, one after the other; a large one need not share the memory. */
export async function checkAll({
  publicDir,
  cacheDir,
}: Pick<Config, 'publicDir' | 'cacheDir'>): Promise<Outcome> {
  const paths = plainFiles(publicDir, 'dokument').filter((path) => /\.pdf$/i.test(path));
  const lines: string[] = [];
  let faulty = 0;
  for (const path of paths.toSorted()) {
    const bytes = readPlainFile(publicDir, path);
    if (bytes === undefined) continue;
    const found = documentProblems(await readWholePdf(bytes, cacheDir));
    if (found.length > 0) faulty += 1;
    lines.push(`${found.length === 0 ? 'Bra' : 'Brister'}: ${path}`);
    for (const { says, hint } of found) lines.push(`  ${capitalize(says)} ${hint}`);
  }
  return { lines: [...lines, ...summary(paths.length, faulty)], hasFailed: faulty > 0 };
}

const LOOKED_AT =
  'Kontrollen ser taggar, titel, språk, text, typsnitt, rubriker, alt-texter, tabeller och länkar.';

function summary(all: number, faulty: number): readonly string[] {
  if (all === 0) return ['Det finns inga PDF-dokument i mappen dokument.'];
  const found = faulty === 0 ? 'inget har brister' : `${faulty} har brister`;
  return [
    '',
    `${count(all, 'dokument', 'dokument')}, ${found}.`,
    `${LOOKED_AT} Om en alt-text är bra kan bara en människa avgöra.`,
  ];
}
