import type { Server } from 'node:http';
import { makeServer } from '../server.ts';
import type { Metrics } from './metrics.ts';

const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
const TEXT = 'text/plain; charset=utf-8';

/** Serves metrics at `/metrics` and nothing else. Not listening yet: it is for this machine alone. */
export function makeMetricsServer({ contentType, text }: Metrics): Server {
  return makeServer(
    async ({ method, url }, response) => {
      const isAsked = url === '/metrics' && (method === 'GET' || method === 'HEAD');
      // What watches the site must not be able to end it.
      const told = isAsked ? await text().catch(() => undefined) : undefined;
      const words = isAsked ? 'Mätvärdena gick inte att läsa.\n' : 'Här finns bara /metrics.\n';
      const body = Buffer.from(told ?? words);
      response.writeHead(told !== undefined ? 200 : isAsked ? 500 : 404, {
        ...HEADERS,
        'Content-Type': told === undefined ? TEXT : contentType,
        'Content-Length': body.length,
      });
      response.end(method === 'HEAD' ? undefined : body);
    },
    () => ({ headers: { ...HEADERS, 'Content-Length': '0', Connection: 'close' }, body: Buffer.alloc(0) }),
  );
}
