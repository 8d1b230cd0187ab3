import fc from 'fast-check';

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

const some = (among: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...among), { maxLength });
/** Mostly none. */
const bytes = fc.oneof(
  { weight: 9, arbitrary: fc.constant('') },
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const target = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ADDRESSES) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(some(PIECES, 6), fc.constantFrom('/', ''), fc.constantFrom('/', '/', '/', '/', ''), bytes)
      .map(([pieces, between, first, end]) => `${first}${pieces.join(between)}${end}`),
  },
);

/** A request as bytes, each a character: right, nearly right, or nothing of the kind. */
export const rawRequest: fc.Arbitrary<string> = fc
  .record({
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...METHODS) },
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    target,
    version: fc.constantFrom(...VERSIONS),
    headers: some(HEADERS, 3),
    hasHost: fc.integer({ min: 0, max: 9 }).map((number) => number < 7),
    rest: bytes,
  })
  .map(({ method, target: to, version, headers, hasHost, rest }) =>
    [`${method} ${to} ${version}`, ...headers, ...(hasHost ? ['Host: lofte.example'] : []), '', rest].join(
      '\r\n',
    ),
  )
  // A request that never ends is answered when its time is out (test/http/server.test.ts).
  .map((request) => (request.includes('\r\n\r\n') ? request : `${request}\r\n\r\n`));
