import type { Request, RequestHandler, Response } from 'express';
import { encodePath } from '../../model/canonical-path.ts';
import { leadOn } from '../other-address.ts';
import { requestPath } from '../request-path.ts';
import { MOVED_KEEPING } from '../responder.ts';
import type { Shows } from './dependencies.ts';

/**
 * One address per page (308): http becomes https where a trusted proxy says that the reader came by http, other spellings become
 * the one spelling, and moved addresses lead on. What there is on an address goes before what moved from it.
 */
export function redirects({ publisher }: Shows, keeping = MOVED_KEEPING): RequestHandler {
  const redirect = (response: Response, target: string, control = keeping) => {
    response.status(308).location(target).set({ 'Cache-Control': control, 'Content-Length': '0' }).end();
  };
  return (request, response, next) => {
    const published = publisher.current();
    const { siteUrl } = published.edition;
    if (cameByHttp(request) && siteUrl.startsWith('https:')) {
      const { raw, query, decoded = raw } = requestPath(request.originalUrl);
      // A cache that does not tell http from https would keep a loop for everyone.
      return redirect(response, siteUrl + encodePath(decoded) + query, 'no-store');
    }
    const { to } = leadOn(published, request.originalUrl);
    if (to === undefined) return next();
    redirect(response, to);
  };
}

/** True only where a trusted proxy says so; a plain connection to this server is nobody's mistake. */
function cameByHttp(request: Request): boolean {
  const isTrusted: unknown = request.app.get('trust proxy fn');
  if (typeof isTrusted !== 'function' || isTrusted(request.socket.remoteAddress, 0) !== true) return false;
  return /^http\s*(,|$)/i.test(request.get('X-Forwarded-Proto') ?? '');
}
