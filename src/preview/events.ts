import type { RequestHandler } from 'express';
import { requestPath } from '../http/request-path.ts';
import type { PreviewSite } from './preview-site.ts';

export const EVENTS_ADDRESS = '/forhandsvisning/handelser';

/** A connection that is silent for longer is cut by the server, in milliseconds. */
const HEARTBEAT = 20_000;

/**
 * Tells a page of every change as a server-sent event `ny` with `{id, files}`. The first comes at once: what is shown now, and what has changed
 * since the page was made, which says so by `?sedan=` and its id.
 */
export function events(site: PreviewSite): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET') return next();
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    const tell = (data: object) => response.write(`event: ny\ndata: ${JSON.stringify(data)}\n\n`);
    const since = new URLSearchParams(requestPath(request.originalUrl).query).get('sedan') ?? '';
    tell({ id: site.current().id, files: site.filesSince(since) });
    const end = site.subscribe(tell);
    const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT).unref();
    response.once('close', () => {
      end();
      clearInterval(heartbeat);
    });
  };
}
