import { parseArgs } from 'node:util';
import { type Config, readConfig } from '../config/config.ts';
import { ContentLoader, type Loaded } from '../content/load.ts';
import { hasErrors, type Problem } from '../content/problem.ts';
import { undatedProblems } from '../content/undated-problems.ts';
import { hasChanged } from '../editing/committed-files.ts';
import { swedishClock } from '../model/dates/local-time.ts';
import { picturesFolder } from '../pictures/kept-picture.ts';
import { githubReport, gitlabReport } from './annotations.ts';
import { problemReport } from './problem-report.ts';

const USAGE =
  'Så här: npm run check, npm run -s check -- --json, -- --format=github eller -- --format=gitlab, med --klarspråk för långa meningar';

/** Tells every problem in the content. Exit code 1 where there is an error, 2 where the command is not understood. */
async function check(): Promise<void> {
  const order = readOrder();
  const reading = readConfig();
  if (order === undefined || !reading.ok) {
    for (const line of reading.ok ? [USAGE] : reading.problems) process.stderr.write(`${line}\n`);
    process.exitCode = reading.ok ? 2 : 1;
    return;
  }
  const { contentDir } = reading.config;
  const { format, plainLanguage } = order;
  const loader = new ContentLoader({
    ...reading.config,
    tryPicturesIn: picturesFolder(reading.config.cacheDir),
    wholeDocuments: true,
    language: { spelling: true, plainLanguage },
    isAdvised: true,
  });
  const now = Date.now();
  const loaded = await loader.load({ now, showHidden: true });
  const problems = await withChanges(loaded, reading.config, now);
  if (format === 'json') process.stdout.write(`${JSON.stringify(problems)}\n`);
  else if (format === 'github') process.stdout.write(githubReport(problems, contentDir));
  else if (format === 'gitlab') process.stdout.write(gitlabReport(problems, contentDir));
  else process.stdout.write(problemReport(problems, contentDir, process.stdout.isTTY === true));
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

/** The problems with those that only what was committed last can tell: what readers would miss, and edits without a day. */
async function withChanges(
  { seenFrom, problems }: Loaded,
  config: Config,
  now: number,
): Promise<readonly Problem[]> {
  if (seenFrom === undefined || !(await hasChanged(config))) return problems;
  // Most checks have nothing to compare, and then need nothing that makes pages.
  const { committed, problemsSince, together } = await import('../preview/since-commit.ts');
  const before = await committed(config, now);
  if (before === undefined) return problems;
  const site = seenFrom({ now, showHidden: false });
  const undated = undatedProblems(before.site, site, swedishClock(now).slice(0, 10));
  return together(problems, [...problemsSince(before, site, config, now), ...undated]);
}

type Order = { readonly format: 'text' | 'json' | 'github' | 'gitlab'; readonly plainLanguage: boolean };

function readOrder(): Order | undefined {
  try {
    const { values } = parseArgs({
      // Some terminals send å as two characters.
      args: process.argv.slice(2).map((arg) => arg.normalize('NFC')),
      options: {
        json: { type: 'boolean' },
        format: { type: 'string' },
        klarspråk: { type: 'boolean' },
        klarsprak: { type: 'boolean' },
      },
    });
    const wanted = values.json === true ? 'json' : (values.format ?? 'text');
    const format = (['text', 'json', 'github', 'gitlab'] as const).find((known) => known === wanted);
    const plainLanguage = values.klarspråk === true || values.klarsprak === true;
    return format && { format, plainLanguage };
  } catch {
    return undefined;
  }
}

await check();
