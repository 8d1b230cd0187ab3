import type { RequestHandler } from 'express';
import { namesHost } from '../host.ts';
import { requestPath } from '../request-path.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Refuses what is no reading of a page: other methods than GET and HEAD (405), an address that cannot be decoded, and a request
 * that does not say which host it is for (400).
 */
export function refusals({ fail }: Dependencies): RequestHandler {
  return (request, response, next) => {
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
