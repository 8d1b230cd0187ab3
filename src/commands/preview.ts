import { type Config, readConfig } from '../config/config.ts';
import { againLine, Repetitions } from '../config/repetitions.ts';
import { removeLeftovers } from '../disk/write-whole.ts';
import { addressOf, listen, listenProblem } from '../http/listening.ts';
import { follow } from '../preview/follow.ts';
import { isLoopback } from '../preview/guard.ts';
import { makePreviewServer } from '../preview/preview-server.ts';
import { PreviewSite } from '../preview/preview-site.ts';
import { Session } from '../preview/session.ts';

const reading = readConfig();
if (!reading.ok) refuse(reading.problems);
else if (isLoopback(reading.config.host)) await serve(reading.config);
else
  refuse([
    `HOST=${reading.config.host} går inte att använda. Skrivbordet visas bara på den egna datorn: skriv HOST=127.0.0.1 eller utelämna HOST.`,
  ]);

/** Starts the preview; content with errors keeps nothing from starting, since that is what it is for. Exit code 1 where it cannot start. */
async function serve(config: Config): Promise<void> {
  const repetitions = new Repetitions();
  const failed = (error: unknown) => {
    const tell = (what: string) => process.stderr.write(`Något gick fel på skrivbordet: ${what}\n`);
    const again = (times: number) => tell(againLine(times, String(error)));
    if (repetitions.isNew(text(error), again)) tell(text(error));
  };
  for (const folder of [config.contentDir, config.publicDir, config.cacheDir])
    removeLeftovers(folder, Date.now());
  const language = { spelling: true, plainLanguage: false };
  const site = new PreviewSite(config, { language, wholeDocuments: true, isAdvised: true });
  await site.refresh();
  const withKey = (key: string) => `${addressOf(server, config)}/?nyckel=${key}`;
  const session = new Session((key) => say(`Ny nyckel, för en annan webbläsare: ${withKey(key)}`));
  const server = makePreviewServer(config, site, session, failed);
  const stop = () => {
    server.close();
    server.closeAllConnections();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    await listen(server, config);
  } catch (error) {
    return refuse([listenProblem(error, config)]);
  }
  say(`Skrivbordet visas på ${withKey(session.key)}`);
  say('Avsluta med Ctrl+C.');
  if (config.watch) follow(site, config, failed);
}

function text(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function refuse(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
