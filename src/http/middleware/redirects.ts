import type { Request, RequestHandler, Response } from 'express';
import { canonicalPath, encodePath } from '../../model/canonical-path.ts';
import { requestPath } from '../request-path.ts';
import type { Shows } from './dependencies.ts';
import { HEALTH_ADDRESS } from './health.ts';

/** Browsers would keep a 308 for good, and so a mistake of an editor too. */
export const MOVED_KEEPING = 'public, max-age=3600';

/**
 * One address per page (308): http becomes https where a trusted proxy says that the reader came by http, other spellings become
 * the one spelling, and moved addresses lead on. What there is on an address goes before what moved from it.
 */
export function redirects({ publisher }: Shows, keeping = MOVED_KEEPING): RequestHandler {
  const redirect = (response: Response, target: string, control = keeping) => {
    response.status(308).location(target).set({ 'Cache-Control': control, 'Content-Length': '0' }).end();
  };
  return (request, response, next) => {
    const { edition, files, moved } = publisher.current();
    const { raw, query, decoded = raw } = requestPath(request.originalUrl);
    const canonical = canonicalPath(decoded);
    if (cameByHttp(request) && edition.siteUrl.startsWith('https:')) {
      // A cache that does not tell http from https would keep a loop for everyone.
      return redirect(response, edition.siteUrl + encodePath(decoded) + query, 'no-store');
    }
    const isKnown = edition.resources.has(canonical) || files.has(canonical) || canonical === HEALTH_ADDRESS;
    const target = isKnown ? encodePath(canonical) : moved.get(canonical);
    if (target === undefined || raw === target) return next();
    redirect(response, target + (target.includes('#') ? '' : query));
  };
}

/** True only where a trusted proxy says so; a plain connection to this server is nobody's mistake. */
function cameByHttp(request: Request): boolean {
  const isTrusted: unknown = request.app.get('trust proxy fn');
  if (typeof isTrusted !== 'function' || isTrusted(request.socket.remoteAddress, 0) !== true) return false;
  return /^http\s*(,|$)/i.test(request.get('X-Forwarded-Proto') ?? '');
}
