import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export type Question = { readonly target: string; readonly encoding: string; readonly method?: string };
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As a reader gets it, out of its encoding. */
  readonly body: Buffer;
};

/** What each server says of itself and its files; nothing that a reader sees differs by it. */
const OF_THE_SERVER = new Set(
  'etag last-modified date server accept-ranges connection keep-alive content-length transfer-encoding alt-svc'.split(
    ' ',
  ),
);

/** Asks one question, of a server on this machine. */
export function ask(port: number, { target, encoding, method = 'GET' }: Question): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const headers = { Host: `127.0.0.1:${port}`, 'Accept-Encoding': encoding };
  const asking = request({ port, host: '127.0.0.1', path: target, method, headers }, (response) => {
    const pieces: Buffer[] = [];
    response.on('data', (piece: Buffer) => pieces.push(piece));
    response.on('error', reject);
    response.on('end', () => {
      const kept = Object.entries(response.headers).filter(([name]) => !OF_THE_SERVER.has(name));
      resolve({
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(
          // Apache says the whole address of a redirect; it is the same one.
          kept.map(([name, value]) => [name, String(value).replace(`http://127.0.0.1:${port}/`, '/')]),
        ),
        body: decoded(Buffer.concat(pieces), response.headers['content-encoding']),
      });
    });
  });
  asking.on('error', reject);
  asking.end();
  return promise;
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

/** What differs between two replies, a line each. A redirect's body is nobody's. */
export function differences(own: Reply, other: Reply): readonly string[] {
  if (own.status !== other.status) return [`status ${own.status} → ${other.status}`];
  const names = new Set([...Object.keys(own.headers), ...Object.keys(other.headers)]);
  const isMoved = own.status >= 300 && own.status < 400;
  if (isMoved) names.delete('content-type');
  const headers = [...names]
    .filter((name) => own.headers[name] !== other.headers[name])
    .map((name) => `${name}: ${own.headers[name]} → ${other.headers[name]}`);
  return isMoved || own.body.equals(other.body) ? headers : [...headers, 'other bytes'];
}
