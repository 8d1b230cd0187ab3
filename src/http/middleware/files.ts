import type { RequestHandler } from 'express';
import { REVALIDATED } from '../../edition/representation.ts';
import { PICTURE_FAILED, sentFile } from '../../publishing/served-files.ts';
import { isWanted, OtherVersion } from '../preconditions.ts';
import { requestPath } from '../request-path.ts';
import type { Shows, Tells } from './dependencies.ts';

export type Keeping = { readonly pinned: string; readonly other: string };
export const KEEPING: Keeping = { pinned: 'public, max-age=31536000, immutable', other: REVALIDATED };

/**
 * Serves files from disk with ranges (RFC 9110, 14). Their ETag is the hash of the bytes, or of those that a picture is made of, the same
 * on every machine; an address that carries the hash (`?v=`) is pinned and may be kept for ever.
 */
export function files(
  { publisher, log }: Shows & { readonly log: Tells },
  keeping: Keeping = KEEPING,
): RequestHandler {
  return async (request, response, next) => {
    const { decoded, query } = requestPath(request.originalUrl);
    const { files: all, edition } = publisher.current();
    const file = decoded === undefined ? undefined : all.get(decoded);
    const tell = (error: unknown) => log.error({ err: error, address: decoded }, PICTURE_FAILED);
    const sent = file && (await sentFile(file, tell));
    if (sent === undefined) return next();
    const { hash, size } = sent;
    // Only a GET has ranges, and the last bytes of a file are at most all of them (RFC 9110, 14.1.2 and 14.2). sendFile differs.
    const [, suffix] = /^bytes=-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (request.method === 'HEAD' || Number(suffix) > size) delete request.headers.range;
    const etag = `"${hash}"`;
    if (!isWanted(request.headers, etag)) return next(new OtherVersion());
    // Parts of two versions are no file, so that only the very tag will do (RFC 9110, 13.1.5). sendFile takes a weak one, too.
    if ((request.headers['if-range'] ?? etag) !== etag) delete request.headers.range;
    // A file here has no date to go by (RFC 9110, 13.1.4). sendFile would refuse it.
    delete request.headers['if-unmodified-since'];
    const isPinned = new URLSearchParams(query).get('v') === hash;
    response.set({
      ETag: etag,
      'Cache-Control': isPinned ? keeping.pinned : keeping.other,
    });
    // Search engines then show the page, which every device reads (RFC 6596).
    const page = edition.documents.get(decoded ?? '');
    if (page !== undefined) response.set('Link', `<${page}>; rel="canonical"`);
    response.sendFile(
      sent.path,
      { root: sent.root, dotfiles: 'deny', lastModified: false, cacheControl: false, etag: false },
      (error) => {
        // A reader who has left is no fault of ours.
        const hasLeft = error && 'code' in error && error.code === 'ECONNABORTED';
        if (error && !hasLeft && !response.headersSent) next(error);
      },
    );
  };
}
