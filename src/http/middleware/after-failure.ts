import type { ErrorRequestHandler } from 'express';
import type { Dependencies, Tells } from './dependencies.ts';

type Parts = {
  readonly fail: Dependencies['fail'];
  readonly log: Tells;
};

/** Turns an error into its page. A fault of ours is logged; the reader never sees a stack. */
export function afterFailure({ fail, log }: Parts): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error, address: request.path }, 'En sida kunde inte visas');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    for (const name of ['ETag', 'Content-Encoding', 'Content-Disposition', 'Link'])
      response.removeHeader(name);
    if (status === 416) response.set('Content-Range', rangeOf(error));
    fail(status, request, response, next);
  };
}

function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}

/** The size of the whole file, which a reply 416 tells the client (RFC 9110, 14.4). */
function rangeOf(error: unknown): string {
  const headers =
    typeof error === 'object' && error !== null && 'headers' in error ? error.headers : undefined;
  const range =
    typeof headers === 'object' && headers !== null && 'Content-Range' in headers
      ? headers['Content-Range']
      : undefined;
  return typeof range === 'string' ? range : 'bytes */*';
}
