import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config/config.ts';
import { SETTINGS } from '../content/files/roles.ts';
import { ContentLoader } from '../content/load.ts';
import { makeFile } from '../editing/new-file/new-file.ts';
import { layOut } from './new/lay-out.ts';
import { makeAsk } from './new/questions.ts';
import { problemReport } from './problem-report.ts';

const USAGE = `Så här:
  npm run new                                       frågar steg för steg
  npm run new -- period ÅÅÅÅ --fortsätt alla        en ny period (alla, inga eller löftens id med komma emellan)
  npm run new -- uppföljning ÅÅÅÅ tertial-1         en ny uppföljning (--år när perioden har flera år)
  npm run new -- sida fragor-och-svar --titel "Frågor och svar"
  npm run new -- webbplats                          en hel ny webbplats, med sidorna som lagen kräver`;

const IS_DRAFT = ' Den är ett utkast och syns inte förrän du tar bort raden med utkast.';

/** Lays out a new period, follow-up, page or whole town that passes the check as it is. Never writes over a file. */
async function makeNew(): Promise<void> {
  const reading = readConfig();
  if (!reading.ok) return refuse(reading.problems.join('\n'));
  const { contentDir } = reading.config;
  const { ask, close } = makeAsk();
  try {
    const { values, positionals } = parseArgs({
      // A Mac may hand over å as two characters.
      args: process.argv.slice(2).map((word) => word.normalize('NFC')),
      allowPositionals: true,
      options: { fortsätt: { type: 'string' }, år: { type: 'string' }, titel: { type: 'string' } },
    });
    const files = await layOut(contentDir, positionals, values, ask);
    const there = files.find(({ path }) => existsSync(join(contentDir, path)));
    if (there !== undefined) return refuse(`Filen ${there.path} finns redan. Den är orörd.`);
    for (const file of files) {
      if (makeFile(contentDir, file).outcome !== 'made')
        return refuse(`Filen ${file.path} kunde inte skapas i ${contentDir}.`);
      process.stdout.write(
        `Filen ${join(contentDir, file.path)} är skapad.${file.path === SETTINGS ? '' : IS_DRAFT}\n`,
      );
    }
    const { problems } = await new ContentLoader(reading.config).load({ now: Date.now(), showHidden: true });
    const own = problems.filter(({ file }) => files.some(({ path }) => path === file));
    if (own.length > 0) process.stdout.write(problemReport(own, contentDir, false));
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error;
    refuse(isUsage ? USAGE : error instanceof Error ? error.message : String(error));
  } finally {
    close();
  }
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await makeNew();
