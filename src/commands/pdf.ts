import { parseArgs } from 'node:util';
import { readConfig } from '../config/config.ts';
import { ContentLoader } from '../content/load.ts';
import { formatProblem, type Problem } from '../content/problem.ts';
import { makeAll, type Outcome } from './pdf/make-all.ts';

const USAGE =
  'Så här: npm run pdf, npm run pdf -- --om för att göra om dokumenten efter en ändring, eller npm run pdf -- --check för att kontrollera alla dokument.';

/**
 * Makes the documents that periods and follow-ups lack, or with `--check` reports on all there are. Exit code 1 where one could not be
 * made or has a fault, 2 where the command is not understood.
 */
async function pdf(): Promise<void> {
  const wish = readWish();
  if (wish === undefined) return refuse([USAGE], 2);
  const reading = readConfig();
  if (!reading.ok) return refuse(reading.problems, 1);
  if (wish === 'check') {
    const { checkAll } = await import('./pdf/check-all.ts');
    return tell(await checkAll(reading.config));
  }
  const loader = new ContentLoader({ ...reading.config, missingDocuments: 'warning' });
  const { site, problems } = await loader.load({ now: Date.now(), showHidden: false });
  if (site === undefined) {
    const lines = problems.filter((problem) => !isMissingDocument(problem)).map(formatProblem);
    return refuse([...lines, 'Inget dokument är gjort. Rätta felen och kör npm run pdf igen.'], 1);
  }
  tell(await makeAll(site, reading.config, wish === 'again'));
}

function tell({ lines, hasFailed }: Outcome): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.exitCode = hasFailed ? 1 : 0;
}

function readWish(): 'make' | 'again' | 'check' | undefined {
  try {
    const { om, check } = parseArgs({
      options: { om: { type: 'boolean' }, check: { type: 'boolean' } },
    }).values;
    if (om && check) return undefined;
    return check ? 'check' : om ? 'again' : 'make';
  } catch {
    return undefined;
  }
}

/** The documents that are missing are what the command is for. */
function isMissingDocument({ code, level }: Problem): boolean {
  return code === 'dokument-saknas' && level === 'warning';
}

function refuse(lines: readonly string[], code: number): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}

await pdf();
