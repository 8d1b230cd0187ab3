import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Before any other module is loaded: it keeps what Node makes of the TypeScript, which is most of a cold start.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
const { readConfig } = await import('./config/config.ts');
const { formatProblem, hasErrors } = await import('./content/problem.ts');
const { addressOf, listen, listenProblem } = await import('./http/listening.ts');
const { Publisher } = await import('./publishing/publisher.ts');
const { makeSiteServer } = await import('./http/site-server.ts');

const reading = readConfig();
if (reading.ok) await serve(reading.config);
else refuse(reading.problems);

/** Starts the server. What keeps it from starting is told in a line each, with exit code 1. */
async function serve(config: import('./config/config.ts').Config): Promise<void> {
  const publisher = new Publisher(config);
  const first = publisher.restore(Date.now()) ? undefined : await publisher.publish(Date.now());
  if (first !== undefined && first.outcome !== 'published') {
    const why = hasErrors(first.problems)
      ? 'Webbplatsen startar inte förrän felen är rättade.'
      : 'Innehållet ändrades medan det lästes. Försök igen.';
    return refuse([...first.problems.map(formatProblem), why]);
  }
  let loaded: Promise<import('./config/log.ts').Log> | undefined;
  const makeLog = () => {
    loaded ??= import('./config/log.ts').then((module) => module.makeLog(config.logLevel));
    return loaded;
  };
  const site = makeSiteServer(config, publisher, first, makeLog);
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    // A second signal means that someone is tired of waiting.
    if (isStopping) process.exit(0);
    isStopping = true;
    const stopped = site.stop();
    const log = await makeLog();
    log.info({ signal }, 'Servern stannar.');
    await stopped;
    log.info('Servern har stannat.');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  try {
    await listen(site.server, config);
  } catch (error) {
    return refuse([listenProblem(error, config)]);
  }
  process.stdout.write(`Webbplatsen visas på ${addressOf(site.server, config)}\n`);
  site.opened();
}

function refuse(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
