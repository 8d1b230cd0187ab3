import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names the host that it is for, one and in a readable way, as it must from HTTP/1.1 on (RFC 9112, 3.2). A Host
 * that was sent twice arrives joined by a comma.
 */
export function namesHost(request: IncomingMessage): boolean {
  const { host } = request.headers;
  return host === undefined ? request.httpVersion === '1.0' : /^[^\s,/?#@\\]*$/.test(host);
}
