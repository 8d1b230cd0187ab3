import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import type { RequestHandler } from 'express';
import { REVALIDATED } from '../../edition/representation.ts';
import { PICTURE_FAILED, sentFile } from '../../publishing/served-files.ts';
import { isWanted, OtherVersion } from '../preconditions.ts';
import { requestPath } from '../request-path.ts';
import { SmallFiles } from '../small-files.ts';
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
  const small = new SmallFiles();
  return async (request, response, next) => {
    const { decoded, query } = requestPath(request.originalUrl);
    const { files: all, edition } = publisher.current();
    const file = decoded === undefined ? undefined : all.get(decoded);
    const tell = (error: unknown) => log.error({ err: error, address: decoded }, PICTURE_FAILED);
    const sent = file && (await sentFile(file, tell));
    if (sent === undefined) return next();
    const etag = `"${sent.hash}"`;
    if (!isWanted(request.headers, etag)) return next(new OtherVersion());
    leaveWhatSendFileKnows(request, sent.size, etag);
    const isPinned = new URLSearchParams(query).get('v') === sent.hash;
    response.set({
      ETag: etag,
      'Cache-Control': isPinned ? keeping.pinned : keeping.other,
    });
    // Search engines then show the page, which every device reads (RFC 6596).
    const page = edition.documents.get(decoded ?? '');
    if (page !== undefined) response.set('Link', `<${page}>; rel="canonical"`);
    const bytes = request.headers.range === undefined ? small.bytesOf(sent) : undefined;
    if (bytes !== undefined) {
      response.type(extname(sent.path)).set('Accept-Ranges', 'bytes').send(bytes);
      return;
    }
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

/** Takes away what Express' sendFile reads otherwise than RFC 9110 has it. */
function leaveWhatSendFileKnows({ method, headers }: IncomingMessage, size: number, etag: string): void {
  // Only a GET has ranges, and the last bytes of a file are at most all of them (14.1.2 and 14.2).
  const [, suffix] = /^bytes=-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (method === 'HEAD' || Number(suffix) > size) delete headers.range;
  // Parts of two versions are no file, so that only the very tag will do (13.1.5).
  if ((headers['if-range'] ?? etag) !== etag) delete headers.range;
  // A file here has no date to go by (13.1.4).
  delete headers['if-unmodified-since'];
}
