export type RequestPath = {
  /** As it was sent, without the query. */
  readonly raw: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** Decoded, NFC; undefined when it cannot be decoded or holds control characters. */
  readonly decoded: string | undefined;
};

/** Path and query of a request target (RFC 9112, 3.2): of origin-form, or of absolute-form, which a proxy may send. */
export function originForm(target: string): string {
  return target
    .replace(/#.*/, '')
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*/i, '')
    .replace(/^(?=\?|$)/, '/');
}

/** Takes a request target apart. */
export function requestPath(target: string): RequestPath {
  const path = originForm(target);
  const queryAt = path.indexOf('?');
  const raw = queryAt < 0 ? path : path.slice(0, queryAt);
  return { raw, query: queryAt < 0 ? '' : path.slice(queryAt), decoded: decode(raw) };
}

function decode(raw: string): string | undefined {
  try {
    const decoded = decodeURIComponent(raw).normalize('NFC');
    return decoded.startsWith('/') && !/[\p{Cc}\\]/u.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}
