import { parseArgs } from 'node:util';
import { readConfig } from '../config/config.ts';
import { ContentLoader } from '../content/load.ts';
import { formatProblem } from '../content/problem.ts';
import { publishedOf } from '../publishing/published.ts';
import { makeEdition } from '../render/make-edition.ts';
import { exportFiles } from './export/export-files.ts';
import { replaceFolder } from './export/replace-folder.ts';
import { runAgain } from './export/run-again.ts';
import { doneLines, failedLine, foreignFolderLine, leftOutLine } from './export/words.ts';

const USAGE = 'Så här: npm run export -- MAPP, där MAPP är den mapp som webbplatsen ska skrivas till.';

/**
 * Writes the whole site as files to a folder, for any web server. Exit code 1 where the content has an error or the folder cannot be
 * written, 2 where the command is not understood.
 */
async function exportSite(): Promise<void> {
  const folder = readFolder();
  if (folder === undefined) return refuse([USAGE], 2);
  const reading = readConfig();
  if (!reading.ok) return refuse(reading.problems, 1);
  const now = Date.now();
  const { site, problems, nextChange } = await new ContentLoader(reading.config).load({
    now,
    showHidden: false,
  });
  if (site === undefined)
    return refuse([...problems.map(formatProblem), 'Inget är skrivet. Rätta felen och kör igen.'], 1);
  const published = publishedOf(makeEdition(site, now, { hasServer: false }), reading.config);
  try {
    const written = await replaceFolder(folder, exportFiles(published, leaveOut));
    if (written === undefined) return refuse([foreignFolderLine(folder)], 1);
    const again = runAgain(nextChange, published.edition);
    for (const line of doneLines(folder, written, again)) process.stdout.write(`${line}\n`);
  } catch (error) {
    refuse([failedLine(folder, error)], 1);
  }
}

function leaveOut(address: string): void {
  process.stderr.write(`${leftOutLine(address)}\n`);
}

function readFolder(): string | undefined {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    return positionals.length === 1 ? positionals[0] : undefined;
  } catch {
    return undefined;
  }
}

function refuse(lines: readonly string[], code: number): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

await exportSite();
