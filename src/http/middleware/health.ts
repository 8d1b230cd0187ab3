import type { RequestHandler } from 'express';
import { HEALTH_ADDRESS } from '../../model/addresses.ts';
import { requestPath } from '../request-path.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * For a load balancer: 200 with the edition's id, 503 while the server is stopping. For whoever watches the site: since when the content
 * has errors, and in which files.
 */
export function health({ publisher, isStopping }: Dependencies): RequestHandler {
  return (request, response, next) => {
    if (requestPath(request.originalUrl).raw !== HEALTH_ADDRESS) return next();
    const stopping = isStopping();
    const refused = publisher.refused();
    const body = JSON.stringify({
      status: stopping ? 'stopping' : 'ok',
      edition: publisher.current().edition.id(),
      ...(refused === undefined
        ? {}
        : { innehåll: `fel sedan ${new Date(refused.since).toISOString()}`, filer: refused.files }),
    });
    // Not by json(), which answers 304 to `If-None-Match: *`.
    response.writeHead(stopping ? 503 : 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
    });
    response.end(body);
  };
}
