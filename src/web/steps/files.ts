import type { RequestHandler } from 'express';
import type { AppParts } from '../app.ts';
import { fileHash } from '../files.ts';
import { requestPath } from '../request-path.ts';

/**
 * Serves files from disk with ranges (RFC 9110, 14). Their ETag is the hash of the bytes, the same on every machine; an address
 * that carries the hash (`?v=`) may be kept for ever.
 */
export function files({ publication }: AppParts): RequestHandler {
  return (request, response, next) => {
    const { decoded, query } = requestPath(request.originalUrl);
    const file = decoded === undefined ? undefined : publication.current().files.get(decoded);
    const hash = file && fileHash(file);
    if (file === undefined || hash === undefined) return next();
    const isPinned = new URLSearchParams(query).get('v') === hash;
    response.set({
      ETag: `"${hash}"`,
      'Cache-Control': isPinned ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    });
    response.sendFile(
      file.path,
      { root: file.root, dotfiles: 'deny', lastModified: false, cacheControl: false, etag: false },
      (error) => {
        if (error && !response.headersSent) next(error);
      },
    );
  };
}
