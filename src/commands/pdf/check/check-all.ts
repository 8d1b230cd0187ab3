import type { Config } from '../../../config/config.ts';
import { readPlainFile } from '../../../disk/plain-file.ts';
import { plainFiles } from '../../../disk/plain-files.ts';
import { count } from '../../../words/swedish.ts';
import type { Outcome } from '../make-all.ts';
import { findingsIn } from './findings.ts';

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
    const findings = await findingsIn(path, bytes, cacheDir);
    if (findings.length > 0) faulty += 1;
    lines.push(`${findings.length === 0 ? 'Bra' : 'Brister'}: ${path}`);
    for (const { message, hint } of findings) lines.push(`  ${message} ${hint}`);
  }
  return { lines: [...lines, ...summary(paths.length, faulty)], hasFailed: faulty > 0 };
}

const LOOKED_AT = 'Kontrollen ser taggar, titel, språk, text, typsnitt, rubriker och alt-texter.';

function summary(all: number, faulty: number): readonly string[] {
  if (all === 0) return ['Det finns inga PDF-dokument i mappen dokument.'];
  const found = faulty === 0 ? 'inget har brister' : `${faulty} har brister`;
  return [
    '',
    `${count(all, 'dokument', 'dokument')}, ${found}.`,
    `${LOOKED_AT} Om en alt-text är bra kan bara en människa avgöra.`,
  ];
}
