import type { Server } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { failureCode } from '../../disk/failure-code.ts';
import type { Publisher } from '../../publishing/publisher.ts';
import { RequestDurations } from './request-durations.ts';
import { kindOf } from './request-kind.ts';

/** The status, nginx's word for it, of a request whose reader left before any answer. */
const LEFT = 499;

export type Metrics = {
  readonly contentType: string;
  /** All of them as they are now, in Prometheus' text format. */
  readonly text: () => Promise<string>;
};

/**
 * Watches a server from now on: its requests, the edition that it shows, and the process. No label holds an address, a reader's or a
 * page's.
 */
export function watchServer(server: Server, publisher: Publisher): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  tellEdition(register, publisher);
  countUnreadable(server, register);
  const durations = countRequests(server);
  return {
    contentType: register.contentType,
    text: async () => `${await register.metrics()}\n${durations.text()}`,
  };
}

function countRequests(server: Server): RequestDurations {
  const durations = new RequestDurations();
  // Before the answer is begun: much of it is made before the event's other listeners are called.
  server.prependListener('request', ({ url = '/' }, response) => {
    const started = performance.now();
    response.once('close', () => {
      const status = response.headersSent ? response.statusCode : LEFT;
      durations.count(kindOf(url), status, (performance.now() - started) / 1000);
    });
  });
  return durations;
}

function countUnreadable(server: Server, register: Registry): void {
  const unreadable = new Counter({
    name: 'http_unreadable_requests_total',
    help: 'What came and could not be read as a request, was too large or came too slowly.',
    registers: [register],
  });
  server.on('clientError', (error) => {
    if (failureCode(error) !== 'ECONNRESET') unreadable.inc();
  });
}

function tellEdition(register: Registry, publisher: Publisher): void {
  const registers = [register];
  new Gauge({
    name: 'edition_published_timestamp_seconds',
    help: 'When this process began to show the edition that it shows.',
    labelNames: ['edition'],
    registers,
    collect() {
      const { edition, since } = publisher.current();
      this.reset();
      this.set({ edition: edition.id() }, since / 1000);
    },
  });
  new Gauge({
    name: 'content_refused_files',
    help: 'Files with errors that keep the content from being published.',
    registers,
    collect() {
      this.set(publisher.refused()?.files.length ?? 0);
    },
  });
  new Gauge({
    name: 'content_refused_timestamp_seconds',
    help: 'Since when errors have kept the content from being published; 0 where none do.',
    registers,
    collect() {
      this.set((publisher.refused()?.since ?? 0) / 1000);
    },
  });
}
