import type { Server } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { Config } from '../config/config.ts';
import type { Log } from '../config/log.ts';
import { errorPageOf } from '../edition/edition.ts';
import type { Attempt } from '../publishing/attempt.ts';
import { type Following, followContent } from '../publishing/follow-content.ts';
import type { Publisher } from '../publishing/publisher.ts';
import { STYLE_SOURCE } from '../render/html/style.ts';
import { makeApp } from './app.ts';
import { Connections } from './connections.ts';
import { makeListener } from './listener.ts';
import type { Dependencies } from './middleware/dependencies.ts';
import { Responder } from './responder.ts';
import { securityHeaders } from './security-headers.ts';
import { makeServer, type RawRefusal } from './server.ts';
import { makeStopping } from './stopping.ts';

export type SiteServer = {
  /** Not listening yet. */
  readonly server: Server;
  /** To be called when it listens: starts what readers need not wait for. */
  readonly opened: () => void;
  /** Reads the content again, as SIGHUP asks. */
  readonly readAgain: () => Promise<void>;
  /** Answers 503 on the health address, lets requests in flight finish, cuts the rest. */
  readonly stop: () => Promise<void>;
};

/**
 * Puts the web layer together over a publisher that has an edition; `first` is how it got it, or undefined where it was kept from an
 * earlier run.
 */
export function makeSiteServer(
  config: Config,
  publisher: Publisher,
  first: Attempt | undefined,
  log: Log,
): SiteServer {
  const security = securityHeaders(STYLE_SOURCE);
  const responder = new Responder(security);
  const errorPage = (status: number) => errorPageOf(publisher.current().edition, status);

  let isStopping = () => false;
  const fail: Dependencies['fail'] = (status, request, response, next) =>
    responder.answerError(request, response, errorPage(status), status, next);
  const app = makeApp({ config, publisher, responder, security, log, isStopping: () => isStopping(), fail });
  const listener = makeListener(config, publisher, responder, () => isStopping(), app);
  const refuse: RawRefusal = (status) => {
    const { body, headers } = errorPage(status).identity;
    const more = {
      Connection: 'close',
      Date: new Date().toUTCString(),
      ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
    };
    return { body, headers: { ...headers, ...more, ...security } };
  };
  const connections = new Connections();
  const server = makeServer(listener, refuse, connections);
  const stopping = makeStopping(server, connections);
  isStopping = stopping.isStopping;

  let following: Promise<Following> | undefined;
  return {
    server,
    opened: () => {
      following = firstAnswer(server).then(async () => {
        // Node would write what it compiled only at an orderly end, which a machine that loses its power does not give it.
        flushCompileCache();
        if (first?.outcome === 'published') await publisher.keepIfSmall();
        return followContent(config, publisher, first, log);
      });
    },
    readAgain: async () => (await following)?.readAgain(),
    stop: async () => {
      // At once: the load balancer must not be kept waiting for what is still being loaded.
      const stopped = stopping.stop();
      (await following)?.end();
      await stopped;
    },
  };
}

/** Reading and compressing holds up everything for a moment, so the first reader goes before it. In milliseconds. */
const PATIENCE = 400;

function firstAnswer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    server.once('request', (_request, response) => {
      response.once('close', () => {
        clearTimeout(timer);
        setImmediate(resolve);
      });
    });
  });
}
