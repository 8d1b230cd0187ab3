import { parseArgs } from 'node:util';
import { readConfig } from '../config/config.ts';
import { ContentLoader } from '../content/load.ts';
import { formatProblem, type Problem } from '../content/problem.ts';
import { makeAll } from './pdf/make-all.ts';

const USAGE = 'Så här: npm run pdf, eller npm run pdf -- --om för att göra om dokumenten efter en ändring.';

/** Makes the documents that follow-ups lack. Exit code 1 where one could not be made, 2 where the command is not understood. */
async function pdf(): Promise<void> {
  const again = readAgain();
  if (again === undefined) return refuse([USAGE], 2);
  const reading = readConfig();
  if (!reading.ok) return refuse(reading.problems, 1);
  const loader = new ContentLoader({ ...reading.config, missingDocuments: 'warning' });
  const { site, problems } = await loader.load({ now: Date.now(), showHidden: false });
  if (site === undefined) {
    const lines = problems.filter((problem) => !isMissingDocument(problem)).map(formatProblem);
    return refuse([...lines, 'Inget dokument är gjort. Rätta felen och kör npm run pdf igen.'], 1);
  }
  const { lines, hasFailed } = makeAll(site, reading.config, again);
  for (const line of lines) process.stdout.write(`${line}\n`);
  process.exitCode = hasFailed ? 1 : 0;
}

function readAgain(): boolean | undefined {
  try {
    return parseArgs({ options: { om: { type: 'boolean', default: false } } }).values.om;
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
