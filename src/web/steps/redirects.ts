import type { Request, RequestHandler } from 'express';
import type { AppParts } from '../app.ts';
import { canonicalPath, requestPath } from '../request-path.ts';
import { HEALTH_ADDRESS } from './health.ts';

/**
 * One address per page (308): http becomes https where a trusted proxy says that the reader came by http, other spellings become
 * the one spelling, and moved addresses lead on.
 */
export function redirects({ config, publication }: AppParts): RequestHandler {
  return (request, response, next) => {
    const { edition, files, moved } = publication.current();
    const { raw, query, decoded = raw } = requestPath(request.originalUrl);
    const canonical = canonicalPath(decoded);
    const target = moved.get(canonical);
    if (config.trustProxy !== false && cameByHttp(request) && edition.siteUrl.startsWith('https:')) {
      return response.redirect(308, edition.siteUrl + encodeURI(decoded) + query);
    }
    if (target !== undefined) return response.redirect(308, target + (target.includes('#') ? '' : query));
    const isKnown = edition.resources.has(canonical) || files.has(canonical) || canonical === HEALTH_ADDRESS;
    if (!isKnown || raw === encodeURI(canonical)) return next();
    response.redirect(308, encodeURI(canonical) + query);
  };
}

/** True only where the proxy says so; a plain connection to this server is nobody's mistake. */
function cameByHttp(request: Request): boolean {
  return request.headers['x-forwarded-proto'] !== undefined && request.protocol === 'http';
}
