import { expect } from 'vitest';

type Headers = Readonly<Record<string, unknown>>;

/** The headers of every reply as they stand on the wire. Which hash the style has is told in security-headers.test.ts. */
export const EVERY_REPLY: Headers = {
  'Content-Security-Policy': expect.stringMatching(
    /^default-src 'none';style-src 'sha256-[A-Za-z0-9+/]{43}=';img-src 'self';connect-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types 'none'$/,
  ),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Dns-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-Xss-Protection': '0',
  Date: expect.stringMatching(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/),
};

/** Added where the connection stays open for the next request. */
export const KEPT_ALIVE: Headers = { Connection: 'keep-alive', 'Keep-Alive': 'timeout=10' };

/** How long what the next edit can change may be kept. */
export const REVALIDATED = 'public, max-age=0, s-maxage=1, stale-while-revalidate=60, stale-if-error=86400';

/** All headers of an error page with a body of that many bytes, on a connection that stays open. */
export const errorPage = (length: number): Headers => ({
  ...EVERY_REPLY,
  ...KEPT_ALIVE,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Length': String(length),
  'Cache-Control': 'no-store',
  ETag: expect.stringMatching(/^"[\w-]{22}"$/),
  Vary: 'Accept-Encoding',
});

/** All headers of an error page after which the connection ends. */
export const lastErrorPage = (length: number): Headers => {
  const { 'Keep-Alive': _, ...headers } = errorPage(length);
  return { ...headers, Connection: 'close' };
};
