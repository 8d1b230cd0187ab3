import fc from 'fast-check';
import { securityHeaders } from '../../../src/http/security-headers.ts';
import { STYLE_SOURCE } from '../../../src/render/html/style.ts';
import { get, open, type Reply, readReply } from '../../http/raw-http.ts';
import { startSite } from '../../http/running-site.ts';
import { faultsOf } from '../content/page-faults.ts';
import { markdown } from '../content/texts.ts';
import { openFiles, openFilesAtLast } from '../open-files.ts';
import type { Outcome } from '../outcome.ts';
import { checkProperty } from '../property.ts';
import { rawRequest } from './raw-requests.ts';

const EVERY_REPLY = ['Date', ...Object.keys(securityHeaders(STYLE_SOURCE))];
const STATUSES = [200, 206, 304, 308, 400, 404, 405, 406, 408, 412, 416, 431, 501];
/** No page of search is larger, in bytes. */
const LARGEST = 60_000;

/** Asks one server for anything, and its search any question: each is answered well, and nothing is logged as a fault. */
export async function askAnything(rounds: number, seed?: number): Promise<Outcome> {
  const site = await startSite({ trustProxy: ['loopback'], logLevel: 'warn' });
  const statuses = new Set<number>();
  let failed = 0;
  let slowest = 0;
  try {
    await get(site.port, '/halsa');
    const before = openFiles();
    const asked = await checkProperty(
      fc.oneof({ weight: 4, arbitrary: rawRequest }, markdown.map(question)),
      async (request) => {
        const started = performance.now();
        const reply = await ask(site.port, request);
        slowest = Math.max(slowest, performance.now() - started);
        statuses.add(reply.status);
        if (reply.status >= 500 && reply.status !== 501) failed += 1;
        return [...complaints(reply), ...site.log];
      },
      rounds,
      seed,
    );
    // Else the requests would have become too dull to tell anything.
    const missing = [200, 308, 400, 404, 405].filter((status) => !statuses.has(status));
    return {
      rounds: asked.runs,
      figures: { '5xx': failed },
      descriptors: [before, await openFilesAtLast(before)],
      faults: [...asked.faults, ...missing.map((status) => `none was answered ${status}`)],
      told: { statuses: [...statuses].toSorted().join(' '), slowest: `${Math.round(slowest)} ms` },
    };
  } finally {
    await site.stop();
  }
}

function question(text: string): string {
  return `GET /sok?q=${encodeURIComponent(text.toWellFormed())} HTTP/1.1\r\nHost: lofte.example\r\n\r\n`;
}

async function ask(port: number, request: string): Promise<Reply> {
  const socket = await open(port);
  socket.write(Buffer.from(request, 'latin1'));
  try {
    return await readReply(socket, request.startsWith('HEAD '));
  } finally {
    socket.destroy();
  }
}

/** What is wrong with a reply, whatever was asked. */
function complaints({ status, headers, body }: Reply): readonly string[] {
  const location = headers['Location'] ?? '/';
  const leadsHere = /^(\/(?!\/)|https:\/\/lofte\.example\/|https:\/\/grannbyn\.example\/lofte)/;
  const type = headers['Content-Type'] ?? '';
  const isPage = type.startsWith('text/html') && body.length > 0 && headers['Content-Encoding'] === undefined;
  const text = body.toString('latin1');
  return [
    ...(STATUSES.includes(status) ? [] : [`status ${status}`]),
    ...EVERY_REPLY.filter((name) => !(name in headers)).map((name) => `no ${name}`),
    ...['Server', 'X-Powered-By', 'Set-Cookie'].filter((name) => name in headers),
    ...(leadsHere.test(location) ? [] : [`leads to ${location}`]),
    ...(/\.ts:\d|node_modules|node:internal|root:x:/.test(text) ? ['tells too much'] : []),
    ...(isPage ? faultsOf(type, body) : []),
    ...(isPage && body.length > LARGEST ? [`${body.length} bytes`] : []),
  ];
}
