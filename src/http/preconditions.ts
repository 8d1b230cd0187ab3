import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether an If-Match names the tag of what would be sent, or anything at all (RFC 9110, 13.1.1). A weak tag promises too little to
 * match. True where the client asks nothing of the kind.
 */
export function isWanted({ 'if-match': wanted }: IncomingHttpHeaders, etag: string): boolean {
  if (wanted === undefined || wanted.trim() === '*') return true;
  return wanted.split(',').some((tag) => tag.trim() === etag);
}

/** The failure of a request for another version than there is (RFC 9110, 15.5.13), as Express' steps hand it on. */
export class OtherVersion extends Error {
  readonly status = 412;
}
