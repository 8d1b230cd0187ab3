import type { RequestHandler } from 'express';
import { namesHost } from '../host.ts';
import { requestPath } from '../request-path.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Refuses what is no reading of a page: a body in a coding that we do not know (400 or 501), other methods than GET and HEAD (405), an
 * address that cannot be decoded, and a request that does not say which host it is for (400).
 */
export function refusals({ fail }: Dependencies): RequestHandler {
  return (request, response, next) => {
    const refused = codingRefusal(request.headers['transfer-encoding']);
    if (refused !== undefined) {
      response.set('Connection', 'close');
      return fail(refused, request, response, next);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      // The body is not wanted: what is left of it goes with the connection.
      response.set({ Allow: 'GET, HEAD', Connection: 'close' });
      return fail(405, request, response, next);
    }
    if (!namesHost(request) || requestPath(request.originalUrl).decoded === undefined)
      return fail(400, request, response, next);
    next();
  };
}

/** The status for a body whose end cannot be told (RFC 9112, 6.3), or whose coding is not known (RFC 9112, 6.1). */
function codingRefusal(header: string | undefined): 400 | 501 | undefined {
  if (header === undefined) return undefined;
  const codings = header.toLowerCase().split(',');
  if (codings.at(-1)?.trim() !== 'chunked') return 400;
  return codings.length === 1 ? undefined : 501;
}
