import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Config } from '../../src/config/config.ts';
import { makeLog } from '../../src/config/log.ts';
import { addressOf, listen } from '../../src/http/listening.ts';
import { makeSiteServer } from '../../src/http/site-server.ts';
import { Publisher } from '../../src/publishing/publisher.ts';
import { configOf, writeSite } from '../publishing/site-folder.ts';

export type RunningSite = {
  /** Holds `content/` and `public/`. */
  readonly folder: string;
  readonly config: Config;
  readonly publisher: Publisher;
  readonly server: Server;
  readonly port: number;
  /** What the server has logged, one JSON object a line. */
  readonly log: readonly string[];
  /** Cuts every connection and removes the folder. */
  readonly stop: () => Promise<void>;
};

/**
 * Runs the whole site over a folder of its own, on a port of its own. It goes on publishing, as in earnest, only where a test says
 * whether it shall watch.
 */
export async function startSite(
  settings: Partial<Config> = {},
  changes: Readonly<Record<string, string | Buffer>> = {},
): Promise<RunningSite> {
  const folder = writeSite(changes);
  const config: Config = { ...configOf(folder), logLevel: 'trace', ...settings };
  const publisher = new Publisher(config);
  const first = await publisher.publish(Date.now());
  if (first.outcome !== 'published') throw new Error(`${first.outcome}: ${JSON.stringify(first.problems)}`);
  const log: string[] = [];
  const logger = makeLog(config.logLevel, { write: (line) => log.push(line) });
  const { server, opened, stop } = makeSiteServer(config, publisher, first, logger);
  await listen(server, config);
  if (settings.watch !== undefined) opened();
  return {
    folder,
    config,
    publisher,
    server,
    port: Number(new URL(addressOf(server, config)).port),
    log,
    stop: async () => {
      // Its notice to load balancers need not be waited for: nobody reads any more.
      stop();
      server.close();
      server.closeAllConnections();
      await new Promise((resolve) => setImmediate(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
