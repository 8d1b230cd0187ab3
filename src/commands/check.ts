import { parseArgs } from 'node:util';
import { readConfig } from '../config/config.ts';
import { ContentLoader } from '../content/load.ts';
import { hasErrors } from '../content/problem.ts';
import { githubReport, problemReport } from './problem-report.ts';

const USAGE = 'Så här: npm run check, npm run -s check -- --json eller npm run -s check -- --format=github';

/** Tells every problem in the content. Exit code 1 where there is an error, 2 where the command is not understood. */
async function check(): Promise<void> {
  const format = readFormat();
  const reading = readConfig();
  if (format === undefined || !reading.ok) {
    for (const line of reading.ok ? [USAGE] : reading.problems) process.stderr.write(`${line}\n`);
    process.exitCode = reading.ok ? 2 : 1;
    return;
  }
  const { contentDir } = reading.config;
  const { problems } = await new ContentLoader(reading.config).load({ now: Date.now(), showHidden: true });
  if (format === 'json') process.stdout.write(`${JSON.stringify(problems)}\n`);
  else if (format === 'github') process.stdout.write(githubReport(problems, contentDir));
  else process.stdout.write(problemReport(problems, contentDir, process.stdout.isTTY === true));
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

function readFormat(): 'text' | 'json' | 'github' | undefined {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, format: { type: 'string' } } });
    if (values.json === true) return 'json';
    return (['text', 'json', 'github'] as const).find((format) => format === (values.format ?? 'text'));
  } catch {
    return undefined;
  }
}

await check();
