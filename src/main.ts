import type { Server } from 'node:http';
import { type Config, readConfig } from './config/config.ts';
import { makeLog } from './config/log.ts';
import { formatProblem, hasErrors } from './content/problem.ts';
import { addressOf, listen, listenProblem } from './http/listening.ts';
import { makeSiteServer } from './http/site-server.ts';
import { Publisher } from './publishing/publisher.ts';

const reading = readConfig();
if (reading.ok) await serve(reading.config);
else refuse(reading.problems);

/** Starts the server. What keeps it from starting is told in a line each, with exit code 1. */
async function serve(config: Config): Promise<void> {
  const publisher = new Publisher(config);
  const first = (await publisher.restore(Date.now())) ? undefined : await publisher.publish(Date.now());
  // The night after an editor's slip the machine may start again: readers then get what they had.
  if (first !== undefined && first.outcome !== 'published' && !publisher.restoreLastGood()) {
    const why = hasErrors(first.problems)
      ? 'Webbplatsen startar inte förrän felen är rättade.'
      : 'Innehållet ändrades medan det lästes. Försök igen.';
    return refuse([...first.problems.map(formatProblem), why]);
  }
  const log = makeLog(config.logLevel);
  const site = makeSiteServer(config, publisher, first, log);
  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    // A second signal means that someone is tired of waiting.
    if (isStopping) process.exit(0);
    isStopping = true;
    log.info({ signal }, 'Servern stannar.');
    await site.stop();
    log.info('Servern har stannat.');
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // A terminal that closes says the same as a service manager that wants the content read again.
  process.on('SIGHUP', (signal) => (process.stdout.isTTY ? stop(signal) : site.readAgain()));

  const { metricsPort } = config;
  if (metricsPort !== undefined && !(await tellMetrics(site.server, publisher, metricsPort))) return;
  try {
    await listen(site.server, config);
  } catch (error) {
    return refuse([listenProblem(error, config)]);
  }
  process.stdout.write(`Webbplatsen visas på ${addressOf(site.server, config)}\n`);
  site.opened();
}

/** Tells metrics on a port of their own, on this machine alone; false where the port cannot be had, which is told. */
async function tellMetrics(site: Server, publisher: Publisher, port: number): Promise<boolean> {
  // Loaded only where it is wanted: it would be a tenth of the start.
  const { watchServer } = await import('./http/metrics/metrics.ts');
  const { makeMetricsServer } = await import('./http/metrics/metrics-server.ts');
  const server = makeMetricsServer(watchServer(site, publisher));
  const place = { host: '127.0.0.1', port };
  try {
    await listen(server, place);
  } catch (error) {
    refuse([listenProblem(error, place, 'METRICS_PORT')]);
    return false;
  }
  // It is the site that keeps the process alive.
  server.unref();
  process.stdout.write(`Mätvärden visas på ${addressOf(server, place)}/metrics\n`);
  return true;
}

function refuse(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
