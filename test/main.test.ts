import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { lastErrorPage } from './http/every-reply.ts';
import { get, open, readReply, readToEnd } from './http/raw-http.ts';
import { runMain, type ServerProcess, startMain } from './http/server-process.ts';
import { writeSite } from './publishing/site-folder.ts';

// Most of the time here is waiting.
vi.setConfig({ maxConcurrency: 10 });

const BIG = Buffer.alloc(60_000_000, 'Löften. ');
const folder = writeSite({ 'public/stor.pdf': BIG, 'public/dokument/2018/ensam.pdf': '' });
const broken = writeSite({
  'content/webbplats.yaml':
    'namn: N\nort: O\nadress: https://lofte.example\nparter: {polisen: {namn: P}, kommunen: {namn: K}}\n',
  'content/sidor/om.md': '---\ntitell: Om\n---\nText.\n',
  'content/2017/lofte.md':
    '---\ntitel: L\nperiod: 2017\nlöften: [{id: a, titel: B, ansvarig: [polisn]}]\n---\n',
  'content/2018/uppfoljning-tertial-1.md':
    '---\ntitel: T\nomfattar: tertial 4\ndokument: {fil: finns-inte.pdf}\n---\nText.\n',
});

const running: ServerProcess[] = [];
async function serve(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const server = await startMain(folder, environment);
  running.push(server);
  return server;
}
afterAll(() => {
  for (const { child } of running) child.kill('SIGKILL');
  for (const path of [folder, broken]) rmSync(path, { recursive: true });
});

/** Asks for a large document and reads none of it: the server is left in the middle of its answer. */
async function readNothing({ port }: ServerProcess): Promise<Socket> {
  const socket = await open(port);
  socket.write('GET /stor.pdf HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  await new Promise((resolve) => socket.once('readable', resolve));
  return socket;
}

/** Milliseconds until the server has ended. */
async function endOf(server: ServerProcess): Promise<number> {
  const started = performance.now();
  await server.ended;
  return performance.now() - started;
}

describe.concurrent('a setting that cannot be used', () => {
  it.each([
    ['PORT', 'åtta', 'Skriv ett heltal från 0 till 65535, till exempel PORT=3000.'],
    ['PORT', '65536', 'Skriv ett heltal från 0 till 65535, till exempel PORT=3000.'],
    [
      'SITE_URL',
      'lofte.example',
      'Skriv en adress utan sökväg, till exempel SITE_URL=https://www.exempel.se.',
    ],
    [
      'SITE_URL',
      'https://lofte.example/x',
      'Skriv en adress utan sökväg, till exempel SITE_URL=https://www.exempel.se.',
    ],
    ['CONTENT_DIR', 'finns-inte', 'Ange sökvägen till en mapp som finns.'],
    ['CONTENT_DIR', 'content/webbplats.yaml', 'Ange sökvägen till en mapp som finns.'],
    ['PUBLIC_DIR', 'finns-inte', 'Ange sökvägen till en mapp som finns.'],
    [
      'TRUST_PROXY',
      'on',
      'Skriv off, antalet proxyservrar eller deras adresser, till exempel TRUST_PROXY=1 eller TRUST_PROXY=loopback.',
    ],
    ['METRICS_PORT', 'ja', 'Skriv ett heltal från 0 till 65535, till exempel METRICS_PORT=9464.'],
    ['LOG_LEVEL', 'mycket', 'Välj en av trace, debug, info, warn, error, fatal, silent.'],
    ['WATCH', 'kanske', 'Skriv on eller off.'],
  ])('stops the start with one line: %s=%s', async (name, value, mend) => {
    expect(await runMain(folder, { [name]: value })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `${name}=${value} går inte att använda. ${mend}\n`,
    });
  });

  it('is told together with all others', async () => {
    const { code, stdout, stderr } = await runMain(folder, {
      PORT: 'x',
      SITE_URL: 'x',
      WATCH: 'x',
      LOG_LEVEL: 'x',
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').map((line) => line.split('=')[0])).toEqual([
      'PORT',
      'SITE_URL',
      'LOG_LEVEL',
      'WATCH',
      '',
    ]);
  });

  it('is one that names another machine', async () => {
    expect(await runMain(folder, { HOST: '192.0.2.1' })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'HOST=192.0.2.1 finns inte på den här datorn. Skriv till exempel HOST=127.0.0.1.\n',
    });
  });

  it('is one that names a machine which nobody knows', async () => {
    expect(await runMain(folder, { HOST: 'finns-inte.invalid' })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'HOST=finns-inte.invalid finns inte på den här datorn. Skriv till exempel HOST=127.0.0.1.\n',
    });
  });

  it('is not an empty one, which counts as not set', async () => {
    const { port } = await serve({ HOST: '', SITE_URL: ' ', TRUST_PROXY: '', LOG_LEVEL: '' });
    expect((await get(port, '/halsa')).status).toBe(200);
  });
});

describe.concurrent('a start', () => {
  it('prints the address, and answers there at once', async () => {
    const { port, stdout } = await serve();
    expect(stdout()).toMatch(/^Webbplatsen visas på http:\/\/127\.0\.0\.1:\d+\n/);
    expect((await get(port, '/')).status).toBe(200);
  });

  it('on a taken port is stopped with one line', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const bound = other.address();
        resolve(bound !== null && typeof bound === 'object' ? bound.port : 0);
      });
    });
    expect(await runMain(folder, { PORT: String(port) })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `PORT=${port} är upptagen av ett annat program. Välj en annan port, till exempel PORT=${port + 1}.\n`,
    });
    other.close();
  });

  it('tells metrics where a port is given for them, and nowhere else', async () => {
    const { port, stdout } = await serve({ METRICS_PORT: '0' });
    const [, metrics = ''] =
      /^Mätvärden visas på http:\/\/127\.0\.0\.1:(\d+)\/metrics\n/.exec(stdout()) ?? [];
    await get(port, '/');
    const { body } = await get(Number(metrics), '/metrics');
    expect(body.toString()).toContain('http_request_duration_seconds_count{kind="page",status="2xx"} 1\n');
    expect((await get(port, '/metrics')).status).toBe(404);
  });

  it('on a taken port for metrics is stopped with one line', async () => {
    const { port } = await serve();
    expect(await runMain(folder, { METRICS_PORT: String(port) })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: `METRICS_PORT=${port} är upptagen av ett annat program. Välj en annan port, till exempel METRICS_PORT=${port + 1}.\n`,
    });
  });

  it('on a taken port ends though it has one for metrics', async () => {
    const { port } = await serve();
    const { code, stderr } = await runMain(folder, { METRICS_PORT: '0', PORT: String(port) });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^PORT=\d+ är upptagen/)]);
  });

  it('without a content folder is stopped with one line', async () => {
    expect(await runMain(`${folder}/public`, { CONTENT_DIR: '', PUBLIC_DIR: '' })).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'Mappen content med innehållet finns inte. Ange en annan med CONTENT_DIR.\n',
    });
  });

  it('with broken content is stopped, and every problem is told with file, line and column', async () => {
    const { code, stdout, stderr } = await runMain(broken);
    expect([code, stdout]).toEqual([1, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.split('  ')[0])).toEqual([
      '2017/lofte.md:4:39',
      '2018/uppfoljning-tertial-1.md:3:11',
      'sidor/om.md:2:1',
      'Webbplatsen startar inte förrän felen är rättade.',
    ]);
    expect(lines[0]).toBe(
      '2017/lofte.md:4:39  fel  Ingen part heter ”polisn” i webbplats.yaml. Menade du ”polisen”?',
    );
  });
});

describe.concurrent('the log', () => {
  it('is one JSON object a line, and says nothing of who asks for what', async () => {
    const server = await serve({ LOG_LEVEL: 'trace', TRUST_PROXY: 'loopback' });
    const reader = {
      'X-Forwarded-For': '192.0.2.7',
      'User-Agent': 'my browser',
      Referer: 'https://secret.example/',
    };
    for (const target of ['/', '/2018/', '/finns-inte?q=my-name', '/%', '/dokument/2018/uppfoljning.pdf'])
      await get(server.port, target, reader);
    await get(server.port, '/', reader, 'POST');
    const leaving = await open(server.port);
    leaving.write('GET /stor.pdf HTTP/1.1\r\nHost: a\r\n\r\n');
    leaving.resetAndDestroy();
    // An edition that another start has kept answers before the content is read and told of.
    await vi.waitFor(() => expect(server.stdout()).toContain('Innehållet är publicerat.'), 30_000);
    server.child.kill('SIGTERM');
    const { stdout, stderr } = await server.ended;
    const [first, ...lines] = stdout.trimEnd().split('\n');
    expect([first, stderr]).toEqual([`Webbplatsen visas på http://127.0.0.1:${server.port}`, '']);
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      {
        level: 40,
        time: expect.any(String),
        file: '2018/lofte.md',
        line: 1,
        column: 1,
        code: 'dokument-utan-lank',
        msg: '2018/lofte.md:1:1  varning  Ingen sida länkar till dokumentet public/dokument/2018/ensam.pdf. Därför kan ingen läsa det på webbplatsen. Skriv namnet under dokument i uppföljningen, länka till det i en text eller ta bort filen.',
      },
      { level: 30, time: expect.any(String), msg: 'Innehållet är publicerat.' },
      { level: 30, time: expect.any(String), signal: 'SIGTERM', msg: 'Servern stannar.' },
      { level: 30, time: expect.any(String), msg: 'Servern har stannat.' },
    ]);
  });

  it('is silent where it is told to be', async () => {
    const server = await serve({ LOG_LEVEL: 'silent' });
    await get(server.port, '/');
    server.child.kill('SIGTERM');
    expect((await server.ended).stdout).toBe(`Webbplatsen visas på http://127.0.0.1:${server.port}\n`);
  });
});

describe.concurrent('a stop', () => {
  it('says 503 to the load balancer, lets a slow reader finish, cuts the rest, and ends with code 0', async () => {
    const server = await serve();
    const slow = await readNothing(server);
    const idle = await open(server.port);
    idle.write('GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n');
    await readReply(idle);
    const halfSent = await open(server.port);
    halfSent.write('GET / HTTP/1.1\r\nHost: a\r\nX: ');
    const cut = Promise.all([readToEnd(idle), readToEnd(halfSent)]);

    server.child.kill('SIGTERM');
    const ended = endOf(server);
    await wait(300);
    const health = await get(server.port, '/halsa');
    expect([health.status, JSON.parse(health.body.toString())]).toEqual([
      503,
      { status: 'stopping', edition: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ]);
    expect([health.headers['Connection'], health.headers['Cache-Control']]).toEqual(['close', 'no-store']);
    const last = await get(server.port, '/2018');
    expect([last.status, last.headers['Connection']]).toEqual([200, 'close']);
    const missing = await get(server.port, '/finns-inte');
    expect(missing.headers).toEqual(lastErrorPage(missing.body.length));

    expect(await cut).toEqual([Buffer.alloc(0), Buffer.alloc(0)]);
    await expect(open(server.port)).rejects.toThrow('ECONNREFUSED');
    const received = await readToEnd(slow);
    const body = received.subarray(received.indexOf('\r\n\r\n') + 4);
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect([body.length, hash(body)]).toEqual([BIG.length, hash(BIG)]);
    expect(await ended).toBeLessThan(10_000);
    expect(await server.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  it('answers those who have connected and not yet asked', async () => {
    const server = await serve();
    const early = await open(server.port);
    server.child.kill('SIGTERM');
    await expect.poll(() => open(server.port).catch(() => 'closed'), { timeout: 30_000 }).toBe('closed');
    early.write('GET /robots.txt HTTP/1.1\r\nHost: a\r\n\r\n');
    const { status, headers } = await readReply(early);
    expect([status, headers['Connection']]).toEqual([200, 'close']);
    expect(await server.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  it('does not wait for a reader who reads no more', async () => {
    const server = await serve();
    const stuck = await readNothing(server);
    server.child.kill('SIGTERM');
    const ended = endOf(server);
    expect(await ended).toBeGreaterThan(6_000);
    // Far less than for ever, and more than a busy machine takes.
    expect(await ended).toBeLessThan(30_000);
    expect(await server.ended).toMatchObject({ code: 0, signal: null });
    stuck.destroy();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s of a server that nobody reads ends with code 0',
    async (signal) => {
      const server = await serve();
      expect((await get(server.port, '/')).status).toBe(200);
      server.child.kill(signal);
      expect(await endOf(server)).toBeLessThan(10_000);
      expect(await server.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    },
  );

  it('right after the start ends with code 0', async () => {
    const server = await serve();
    server.child.kill('SIGTERM');
    expect(await endOf(server)).toBeLessThan(10_000);
    expect(await server.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });

  it.each([
    ['SIGTERM', 'SIGTERM'],
    ['SIGINT', 'SIGINT'],
    ['SIGTERM', 'SIGINT'],
  ] as const)('by %s is hurried by %s', async (first, second) => {
    const server = await serve();
    // What answers the health address is loaded with the first that asks; a busy machine takes longer than the notice for it.
    expect((await get(server.port, '/halsa')).status).toBe(200);
    // Would hold up the stop for some 8 seconds.
    const stuck = await readNothing(server);
    server.child.kill(first);
    await wait(300);
    expect((await get(server.port, '/halsa')).status).toBe(503);
    server.child.kill(second);
    expect(await endOf(server)).toBeLessThan(6_000);
    stuck.destroy();
    expect(await server.ended).toMatchObject({ code: 0, signal: null });
  });
});

it('SIGHUP reads the content again, where changes are not followed too', async () => {
  const folder = writeSite({});
  const server = await startMain(folder, { WATCH: 'off' });
  const logged = () => server.stdout().match(/Innehållet är publicerat/g)?.length;
  await expect.poll(logged, { timeout: 30_000 }).toBe(1);
  writeFileSync(`${folder}/content/sidor/ny.md`, '---\ntitel: En ny sida\n---\n\nText.\n');
  server.child.kill('SIGHUP');
  await expect.poll(logged, { timeout: 30_000 }).toBe(2);
  expect((await get(server.port, '/ny')).status).toBe(200);
  server.child.kill('SIGKILL');
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
});

it('a server outlives those who ask it to be a proxy and are gone before the answer', async () => {
  const { child, port } = await serve();
  for (let index = 0; index < 50; index += 1) {
    const socket = await open(port);
    socket.write('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n');
    socket.resetAndDestroy();
  }
  await wait(200);
  expect([(await get(port, '/halsa')).status, child.exitCode]).toEqual([200, null]);
});

it('what was compiled is kept as soon as somebody has been answered, should the machine stop at once', async () => {
  const compiled = `${folder}/compiled`;
  const { port } = await serve({ NODE_COMPILE_CACHE: compiled });
  expect((await get(port, '/')).status).toBe(200);
  const kept = () => (existsSync(compiled) ? readdirSync(compiled, { recursive: true }).length : 0);
  await expect.poll(kept, { timeout: 30_000 }).toBeGreaterThan(100);
});
