import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { EVERY_REPLY, errorPage, lastErrorPage } from './every-reply.ts';
import { get, open, parseReply, type Reply, readReply, readToEnd, send } from './raw-http.ts';
import { startSite } from './running-site.ts';

const BIG = 'public/stor.pdf';
const site = await startSite({}, { [BIG]: Buffer.alloc(20_000_000, 'a') });
afterAll(site.stop);

/** The status, and whether the reply has exactly the headers of an error page that ends the connection. */
function expectLastError({ status, headers, body }: Reply, expected: number, more = {}): void {
  expect(status).toBe(expected);
  expect(headers).toEqual({ ...lastErrorPage(body.length), ...more });
  expect(body.toString()).toMatch(/^<!DOCTYPE html>.*<h1>.*<\/html>\s*$/s);
}

describe('what Node cannot read as a request', () => {
  it.each([
    ['no request line', 'hello\r\n\r\n'],
    ['a line break first and nothing sensible after', '\r\n\r\n\u0001\r\n\r\n'],
    ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an unknown protocol', 'GET / HTTQ/1.1\r\nHost: a\r\n\r\n'],
    ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['a space in the target', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: a\r\nrubbish\r\n\r\n'],
    ['a space before the colon', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n'],
    ['a folded header', 'GET / HTTP/1.1\r\nHost: a\r\n folded: b\r\n\r\n'],
    ['NUL in a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n'],
    ['a line feed alone', 'GET / HTTP/1.1\nHost: a\n\n'],
    [
      'two lengths of the body',
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    [
      'two different lengths',
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd',
    ],
    ['a length that is no number', 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\nabc'],
    ['an unknown transfer coding', 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: rot13\r\n\r\n'],
    ['a length hidden by a coding', 'GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n\r\n'],
  ])('is answered 400 with the headers of every reply: %s', async (_, sent) => {
    expectLastError(await send(site.port, Buffer.from(sent, 'latin1')), 400);
  });

  it.each([
    ['one header', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`],
    ['many headers', `GET / HTTP/1.1\r\nHost: a\r\n${'X: 1234567890\r\n'.repeat(2_000)}\r\n`],
    ['the target', `GET /${'x'.repeat(17_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['a header without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(60_000)}`],
  ])('is answered 431 where it is too large: %s', async (_, sent) => {
    expectLastError(await send(site.port, sent), 431);
  });

  it('is answered 501 where its body comes in a coding that nobody here knows', async () => {
    const coded = 'GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n';
    expectLastError(await send(site.port, coded), 501);
  });

  it.each([
    ['/sok?q=hundsök', '/sok?q=hunds%C3%B6k'],
    ['/löften/?a=%C3%A5&b=å', '/l%C3%B6ften/?a=%C3%A5&b=%C3%A5'],
  ])('is led to the address that it means where that has no percent signs: %s', async (typed, meant) => {
    const reply = await send(site.port, `GET ${typed} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect([reply.status, reply.headers['Location']]).toEqual([308, meant]);
  });

  it.each(['//evil.example/ö', '/\\evil.example/ö'])('is led to no other site: %s', async (typed) => {
    expectLastError(await send(site.port, `GET ${typed} HTTP/1.1\r\nHost: a\r\n\r\n`), 400);
  });

  it('is answered 400 where it is no UTF-8 either', async () => {
    const sent = Buffer.from('GET /sok?q=hunds\xf6k HTTP/1.1\r\nHost: a\r\n\r\n', 'latin1');
    expectLastError(await send(site.port, sent), 400);
  });

  it('ends the connection after the reply', async () => {
    const socket = await open(site.port);
    socket.write('hello\r\n\r\n');
    const received = await readToEnd(socket);
    const reply = parseReply(received, false);
    expect(received.length).toBe(received.indexOf('\r\n\r\n') + 4 + (reply?.body.length ?? 0));
  });

  it('after a request that was answered has a reply of its own', async () => {
    const socket = await open(site.port);
    socket.write('GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n');
    expect((await readReply(socket)).status).toBe(200);
    socket.write('hello\r\n\r\n');
    expectLastError(await readReply(socket), 400);
    socket.destroy();
  });

  it('does not break into the reply before it', async () => {
    const socket = await open(site.port);
    socket.write('GET /stor.pdf HTTP/1.1\r\nHost: a\r\n\r\n');
    await new Promise((resolve) => socket.once('data', resolve));
    socket.write('hello\r\n\r\n');
    expect((await readToEnd(socket)).toString('latin1')).not.toContain('HTTP/1.1 400');
  });
});

describe('a method that does more than read', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
    '%s is answered 405 with exactly these headers',
    async (method) => {
      expectLastError(await get(site.port, '/2018', {}, method), 405, { Allow: 'GET, HEAD' });
    },
  );

  it('CONNECT is answered 405 with exactly these headers', async () => {
    const sent = 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n';
    expectLastError(await send(site.port, sent), 405, { Allow: 'GET, HEAD' });
  });

  it('OPTIONS * is answered 405', async () => {
    expectLastError(await get(site.port, '*', {}, 'OPTIONS'), 405, { Allow: 'GET, HEAD' });
  });

  it('TRACE gives nothing back of what was sent', async () => {
    const { body } = await get(site.port, '/', { Cookie: 'secret=1' }, 'TRACE');
    expect(body.toString()).not.toContain('secret');
  });

  it.each([
    ['a length', 'Content-Length: 7\r\n\r\na=b&c=d'],
    ['chunks', 'Transfer-Encoding: chunked\r\n\r\n7\r\na=b&c=d\r\n0\r\n\r\n'],
    ['a body that never comes', 'Content-Length: 1000000\r\n\r\n'],
    ['a wish to be told to go on', 'Content-Length: 1000000\r\nExpect: 100-continue\r\n\r\n'],
  ])('POST with %s is answered 405', async (_, rest) => {
    expectLastError(await send(site.port, `POST / HTTP/1.1\r\nHost: a\r\n${rest}`), 405, {
      Allow: 'GET, HEAD',
    });
  });

  it('and whose sender has gone does not take the site down', async () => {
    for (let index = 0; index < 20; index += 1) {
      const socket = await open(site.port);
      socket.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n');
      socket.resetAndDestroy();
    }
    expect((await get(site.port, '/halsa')).status).toBe(200);
  });
});

describe('an unusual but valid request', () => {
  it.each([
    ['that expects something unknown', 'GET /robots.txt HTTP/1.1\r\nHost: a\r\nExpect: weird\r\n\r\n'],
    [
      'that would rather speak another protocol',
      'GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n',
    ],
    ['in absolute-form', 'GET http://evil.example/robots.txt HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['in absolute-form that is no URL', 'GET http://[::1/robots.txt HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['with a fragment', 'GET /robots.txt#top HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['with a body', 'GET /robots.txt HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc'],
    ['with a hundred headers', `GET /robots.txt HTTP/1.1\r\nHost: a\r\n${'X: 1\r\n'.repeat(99)}\r\n`],
    ['after an empty line', '\r\nGET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('%s is answered', async (_, sent) => {
    const { status, headers, body } = await send(site.port, sent);
    expect([status, body.toString().split('\n')[0]]).toEqual([200, 'User-agent: *']);
    expect(headers).toMatchObject(EVERY_REPLY);
  });

  it('is one of several sent at once, answered in order', async () => {
    const socket = await open(site.port);
    const targets = ['/2018/', '/robots.txt', '/finns-inte', '/halsa', '/robots.txt'];
    socket.write(
      targets
        .map((target) => `GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`)
        .join('')
        .replace(/\r\n$/, 'Connection: close\r\n\r\n'),
    );
    const lines = (await readToEnd(socket)).toString().match(/HTTP\/1\.1 \d{3} .+/g);
    expect(lines).toEqual([
      'HTTP/1.1 308 Permanent Redirect',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 404 Not Found',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 200 OK',
    ]);
  });

  it('may come letter by letter', async () => {
    const socket = await open(site.port);
    for (const letter of 'GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n') {
      socket.write(letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await readReply(socket)).status).toBe(200);
    socket.destroy();
  });
});

describe('a reader who leaves', () => {
  it('in the middle of a file is not told of in the log', async () => {
    for (let index = 0; index < 10; index += 1) {
      const socket = await open(site.port);
      socket.write('GET /stor.pdf HTTP/1.1\r\nHost: a\r\n\r\n');
      if (index % 2 === 0) await new Promise((resolve) => socket.once('data', resolve));
      socket.resetAndDestroy();
    }
    expect((await get(site.port, '/halsa')).status).toBe(200);
    expect(site.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

describe('requests sent without waiting for answers', () => {
  const openFiles = () => readdirSync('/proc/self/fd').length;
  const ask = (target: string, times: number) => `GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(times);

  it.runIf(process.platform === 'linux')(
    'hold one file at a time, and none when the client leaves',
    async () => {
      const before = openFiles();
      const sockets = await Promise.all(Array.from({ length: 5 }, () => open(site.port)));
      for (const socket of sockets) socket.write(ask('/stor.pdf', 100));
      await Promise.all(sockets.map((socket) => once(socket, 'data')));
      // Both ends of each connection are this process's.
      expect(openFiles() - before).toBeLessThanOrEqual(5 * 3);
      for (const socket of sockets) socket.destroy();
      await expect.poll(openFiles, { timeout: 30_000 }).toBeLessThanOrEqual(before);
    },
  );

  it('are all answered to a client that stays, a hundred at a time', async () => {
    const socket = await open(site.port);
    socket.write(ask('/robots.txt', 100));
    socket.write('GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    const replies = (await readToEnd(socket)).toString().match(/HTTP\/1\.1 200 OK/g);
    expect(replies).toHaveLength(101);
  });

  it('end the connection where they are more', async () => {
    const socket = await open(site.port);
    socket.write(ask('/stor.pdf', 1_000));
    const started = performance.now();
    expect((await readToEnd(socket)).length).toBeLessThan(20_000_000);
    // Long before a reader who takes nothing would be cut.
    expect(performance.now() - started).toBeLessThan(20_000);
    expect((await get(site.port, '/halsa')).status).toBe(200);
  });
});

/** Seconds: some 10, and what a busy machine adds, but less than the 30 after which any silent connection is cut. */
const SOON = 25;

describe.concurrent('a slow request', () => {
  it('whose headers do not come within 10 seconds is answered 408 and cut', async () => {
    const socket = await open(site.port);
    const started = performance.now();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nX: ');
    expectLastError(await readReply(socket), 408);
    await readToEnd(socket);
    const seconds = (performance.now() - started) / 1000;
    expect(seconds).toBeGreaterThan(9);
    expect(seconds).toBeLessThan(SOON);
  });

  it('that drips on is cut all the same', async () => {
    const socket = await open(site.port);
    const started = performance.now();
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n');
    const drip = setInterval(() => socket.write('X: 1\r\n'), 500);
    const received = await readToEnd(socket);
    clearInterval(drip);
    expect(received.toString()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect((performance.now() - started) / 1000).toBeLessThan(SOON);
  });

  it('that says nothing at all is cut too', async () => {
    const socket = await open(site.port);
    const started = performance.now();
    expect((await readToEnd(socket)).toString()).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect((performance.now() - started) / 1000).toBeLessThan(SOON);
  });

  it('after a quick one does not keep the connection open for more than some 10 seconds', async () => {
    const socket = await open(site.port);
    socket.write('GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n');
    await readReply(socket);
    const started = performance.now();
    expect((await readToEnd(socket)).toString()).toBe('');
    expect((performance.now() - started) / 1000).toBeLessThan(SOON);
  });
});

describe('the largest target and headers that are read', () => {
  it('are nearly 16 KiB', async () => {
    const { status, headers, body } = await get(site.port, `/${'x'.repeat(8_000)}`, { X: 'x'.repeat(7_500) });
    expect([status, headers]).toEqual([404, errorPage(body.length)]);
  });

  it('are sent by an ordinary client as well', async () => {
    const status = await new Promise((resolve, reject) => {
      request({ port: site.port, host: '127.0.0.1', path: `/${'x'.repeat(8_000)}` }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });
});
