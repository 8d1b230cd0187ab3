export type RequestPath = {
  /** As it was sent, without the query. */
  readonly raw: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** Decoded, NFC; undefined when it cannot be decoded or holds control characters. */
  readonly decoded: string | undefined;
};

/** Takes a request target apart (RFC 9112, 3.2): origin-form, or absolute-form, which a proxy may send. */
export function requestPath(target: string): RequestPath {
  const path = target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '') || '/';
  const queryAt = path.search(/[?#]/);
  const raw = queryAt < 0 ? path : path.slice(0, queryAt);
  return { raw, query: queryAt < 0 ? '' : path.slice(queryAt).replace(/#.*/, ''), decoded: decode(raw) };
}

function decode(raw: string): string | undefined {
  try {
    const decoded = decodeURIComponent(raw).normalize('NFC');
    return decoded.startsWith('/') && !/[\p{Cc}\\]/u.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** The one spelling of an address: lower case, single slashes, none at the end. */
export function canonicalPath(decoded: string): string {
  return decoded
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}
