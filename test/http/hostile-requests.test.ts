import { afterAll, expect, it } from 'vitest';
import { EVERY_REPLY } from './every-reply.ts';
import { get, open, type Reply, readReply } from './raw-http.ts';
import { startSite } from './running-site.ts';

const REQUESTS = 2_000;
const AT_ONCE = 8;
const SEED = 20_261_122;

const METHODS = 'GET GET GET GET GET GET HEAD POST OPTIONS TRACE PUT CONNECT get FOO M-SEARCH'.split(' ');
const VERSIONS = 'HTTP/1.1 HTTP/1.1 HTTP/1.1 HTTP/1.1 HTTP/1.0 HTTP/2.0 HTTP/0.9 HTTP/1.10 HTTQ/1.1'.split(
  ' ',
);
const ADDRESSES =
  `/ /2018 /2018/ /om /halsa /robots.txt /gamla/l%C3%B6ften /grannbyn /dokument/2018/uppfoljning.pdf
/dokument/2018/uppfoljning.pdf?v=b423c2a7de89ce93 /2018/bilder/torg.png http://evil.example/2018`.split(/\s/);
const PIECES =
  `/ / / // \\ .. . %2e%2e %2f %5c %00 % %E0%A4%A %FF %ED%A0%80 %0d%0a 2018 2017 tertial-1 om halsa dokument
uppfoljning.pdf bilder torg.png robots.txt gamla l%C3%B6ften lo%CC%88ften grannbyn Om HALSA .env .git etc passwd __proto__
constructor evil.example http:// https:// javascript: @ : :99999 [::1 ] * # ? & v=b423c2a7de89ce93 <script> ' " {{7*7}} ; ~ ^
| \xc3\xb6 \x7f ${'a'.repeat(300)}`.split(/\s/);
const HEADERS = `Host: lofte.example
Host: lofte.example
Host:
Host: a b
Host: a, b
host: [::1
Accept-Encoding: br
Accept-Encoding: gzip;q=0.5, *;q=0
Accept-Encoding: ;;q=,,
Accept-Encoding: *;q=0
If-None-Match: *
If-None-Match: "
If-None-Match: W/"b423c2a7de89ce93"
If-Match: "x"
If-Match: "x"
If-Match: "x"
If-Modified-Since: x
Range: bytes=0-
Range: bytes=-0
Range: bytes=9-1
Range: bytes=0-0,0-0
Range: bytes=99999999999999999999-
If-Range: "x"
X-Forwarded-Proto: http
X-Forwarded-Proto: javascript
X-Forwarded-Host: evil.example
X-Forwarded-For: ::1, x
Forwarded: host=evil.example
Expect: weird
Expect: 100-continue
Upgrade: h2c
Connection: Upgrade
Connection: close
Connection: keep-alive, x
Content-Length: 5
Content-Length: -1
Transfer-Encoding: chunked
Transfer-Encoding: x
Cookie: a=b
X-HTTP-Method-Override: DELETE
no colon
 folded: x
X: \0
X: ${'x'.repeat(17_000)}
: empty
__proto__: x
\x80: \xff`.split('\n');

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hostileRequests(): readonly string[] {
  const random = seeded(SEED);
  const one = (among: readonly string[]) => among[Math.floor(random() * among.length)] ?? '';
  const some = (among: readonly string[], most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(among));
  return Array.from({ length: REQUESTS }, () => {
    const made = `/${some(PIECES, 6).join(random() < 0.5 ? '/' : '')}`;
    const target = random() < 0.4 ? one(ADDRESSES) : made.slice(random() < 0.1 ? 1 : 0);
    const lines = [`${one(METHODS)} ${target} ${one(VERSIONS)}`, ...some(HEADERS, 3)];
    if (random() < 0.7) lines.push('Host: lofte.example');
    return `${lines.join('\r\n')}\r\n\r\n${random() < 0.1 ? one(PIECES) : ''}`;
  });
}

const site = await startSite({ trustProxy: ['loopback'] });
afterAll(site.stop);

async function ask(request: string): Promise<Reply> {
  const socket = await open(site.port);
  socket.write(Buffer.from(request, 'latin1'));
  try {
    return await readReply(socket, request.startsWith('HEAD '));
  } finally {
    socket.destroy();
  }
}

/** What is wrong with a reply, whatever was asked. */
function complaints({ status, headers, body }: Reply): readonly string[] {
  const missing = Object.keys(EVERY_REPLY).filter((name) => !(name in headers));
  const extra = ['Server', 'X-Powered-By', 'Set-Cookie'].filter((name) => name in headers);
  const location = headers['Location'] ?? '/';
  const leadsAway = !/^(\/(?!\/)|https:\/\/lofte\.example\/|https:\/\/grannbyn\.example\/lofte)/.test(
    location,
  );
  const isPage = headers['Content-Type']?.startsWith('text/html') === true;
  const text = body.toString('latin1');
  return [
    ...([200, 206, 304, 308, 400, 404, 405, 406, 408, 412, 416, 431].includes(status)
      ? []
      : [`status ${status}`]),
    ...missing.map((name) => `no ${name}`),
    ...extra,
    ...(leadsAway ? [`leads to ${location}`] : []),
    ...(/\.ts:\d|node_modules|node:internal|root:x:/.test(text) ? ['tells too much'] : []),
    ...(isPage && /<script>|evil\.example|\{\{7/.test(text) ? ['says what was sent'] : []),
  ];
}

it(`${REQUESTS} hostile requests are each answered well, and the site stays up`, {
  timeout: 60_000,
}, async () => {
  const queue = hostileRequests().entries();
  const found: unknown[] = [];
  const statuses = new Set<number>();
  const askInTurn = async () => {
    for (const [index, request] of queue) {
      try {
        const reply = await ask(request);
        statuses.add(reply.status);
        const wrong = complaints(reply);
        if (wrong.length > 0) found.push({ index, request, wrong });
      } catch (error) {
        found.push({ index, request, wrong: String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
  expect(found).toEqual([]);
  // Else the requests would have become too dull to tell anything.
  expect([...statuses].toSorted()).toEqual([200, 206, 304, 308, 400, 404, 405, 406, 412, 416, 431]);
  expect((await get(site.port, '/halsa')).status).toBe(200);
  expect(site.log).toEqual([]);
});
