import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PDF, put, writeSite } from '../../publishing/site-folder.ts';
import { EVERY_REPLY, errorPage, KEPT_ALIVE, REVALIDATED } from '../every-reply.ts';
import { get, type Reply } from '../raw-http.ts';
import { startSite } from '../running-site.ts';

const ADDRESS = '/dokument/2018/uppfoljning.pdf';
/** The first 16 hex digits of the PDF's SHA-256. */
const HASH = 'b423c2a7de89ce93';
const SECRET = 'public/dokument/.hemlig.pdf';
const LARGE = PDF.padEnd(1_000_000);

const outside = writeSite({ 'hemligt/hemlig.pdf': PDF });
const [site, copy] = await Promise.all([
  startSite(
    {},
    {
      [SECRET]: PDF,
      'public/.well-known/x.txt': 'x',
      'public/humans.txt': 'Vi.',
      'public/tom.bin': '',
      'public/filer/Bilaga.PDF': PDF,
      'public/stor.pdf': LARGE,
    },
  ),
  startSite(),
]);
afterAll(async () => {
  await Promise.all([site.stop(), copy.stop()]);
  rmSync(outside, { recursive: true });
});

const ask = (headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  get(site.port, ADDRESS, headers, method);

const FILE = {
  ...EVERY_REPLY,
  ...KEPT_ALIVE,
  'Content-Type': 'application/pdf',
  'Content-Length': '316',
  ETag: `"${HASH}"`,
  'Cache-Control': REVALIDATED,
  'Accept-Ranges': 'bytes',
};
/** The page that the document says the same as. */
const DOCUMENT = { ...FILE, Link: '<https://lofte.example/2018/tertial-1>; rel="canonical"' };

describe('a document', () => {
  it('has exactly these headers', async () => {
    const { status, headers, body } = await ask();
    expect([status, body.toString()]).toEqual([200, PDF]);
    expect(headers).toEqual(DOCUMENT);
  });

  it('has the same headers for HEAD, and no body', async () => {
    const { status, headers, body } = await ask({}, 'HEAD');
    expect([status, headers, body.length]).toEqual([200, DOCUMENT, 0]);
  });

  it('has an ETag that is the hash of its bytes', () => {
    expect(createHash('sha256').update(PDF).digest('hex').slice(0, 16)).toBe(HASH);
  });

  it('has the same ETag everywhere, whenever it was written', async () => {
    const file = join(copy.folder, 'public', ADDRESS);
    utimesSync(file, 0, 0);
    expect((await get(copy.port, ADDRESS)).headers).toEqual(DOCUMENT);
    utimesSync(file, 1_000_000_000, 1_000_000_000);
    expect((await get(copy.port, ADDRESS)).headers).toEqual(DOCUMENT);
  });

  it('has another ETag once its bytes are others, though as many', async () => {
    const file = join(copy.folder, 'public', ADDRESS);
    const other = PDF.replace('842', '843');
    writeFileSync(file, other);
    const { headers, body } = await get(copy.port, ADDRESS);
    expect([body.toString(), headers['Content-Length']]).toEqual([other, '316']);
    expect(headers['ETag']).toBe('"1b2c1a82a679cc23"');
    writeFileSync(file, PDF);
    expect((await get(copy.port, ADDRESS)).headers['ETag']).toBe(`"${HASH}"`);
  });

  it.each([
    ['?v=b423c2a7de89ce93', 'public, max-age=31536000, immutable'],
    ['?a=b&v=b423c2a7de89ce93', 'public, max-age=31536000, immutable'],
    ['?v=65a34b94e9fb7180', REVALIDATED],
    ['?v=65a34b94e9fb718', REVALIDATED],
    ['?v=65A34B94E9FB7188', REVALIDATED],
    ['?v=', REVALIDATED],
    ['?v', REVALIDATED],
    ['?w=b423c2a7de89ce93', REVALIDATED],
    ['?v=x&v=b423c2a7de89ce93', REVALIDATED],
  ])('at an address with %s may be kept: %s', async (query, cache) => {
    const { status, headers } = await get(site.port, ADDRESS + query);
    expect([status, headers['Cache-Control']]).toEqual([200, cache]);
  });

  it.each([`"${HASH}"`, `W/"${HASH}"`, `"another", "${HASH}"`, '*'])(
    'that the client has, by If-None-Match: %s, is answered 304 with exactly these headers',
    async (known) => {
      const { status, headers, body } = await ask({ 'If-None-Match': known });
      const { 'Content-Type': _, 'Content-Length': __, ...expected } = DOCUMENT;
      expect([status, body.length]).toEqual([304, 0]);
      expect(headers).toEqual(expected);
      expect((await ask({ 'If-None-Match': known }, 'HEAD')).status).toBe(304);
    },
  );

  it.each(['"another"', HASH, '""'])(
    'that the client lacks, by If-None-Match: %s, is sent',
    async (known) => {
      expect((await ask({ 'If-None-Match': known })).status).toBe(200);
    },
  );
});

describe('a large file', () => {
  const headers = { ...FILE, 'Content-Length': '1000000', ETag: '"c8bdd95609f07cd9"' };

  it('is sent with the headers of a small one', async () => {
    const reply = await get(site.port, '/stor.pdf');
    expect([reply.status, reply.headers, reply.body.toString()]).toEqual([200, headers, LARGE]);
  });

  it('that the client has is answered 304 with exactly these headers', async () => {
    const reply = await get(site.port, '/stor.pdf', { 'If-None-Match': headers.ETag });
    const { 'Content-Type': _, 'Content-Length': __, ...expected } = headers;
    expect([reply.status, reply.headers, reply.body.length]).toEqual([304, expected, 0]);
  });
});

describe('a document that the client wants in another version', () => {
  it('is answered 412 with exactly these headers', async () => {
    const { status, reason, headers, body } = await ask({ 'If-Match': '"another"' });
    expect([status, reason]).toEqual([412, 'Precondition Failed']);
    expect(headers).toEqual(errorPage(body.length));
    expect(body.toString()).toContain('<h1>');
  });

  it.each([`"${HASH}"`, '*', `"another", "${HASH}"`])('is sent where it is that one: %s', async (wanted) => {
    expect((await ask({ 'If-Match': wanted })).status).toBe(200);
  });

  it.each([`W/"${HASH}"`, HASH, ''])(
    'is answered 412 where that is too little to go by: %s',
    async (wanted) => {
      expect((await ask({ 'If-Match': wanted })).status).toBe(412);
    },
  );

  it('is sent whatever date that is to be older than, since it has none', async () => {
    expect((await ask({ 'If-Unmodified-Since': 'Sun, 22 Nov 2026 12:00:00 GMT' })).status).toBe(200);
  });
});

describe('a part of a document', () => {
  const part = ({ status, headers, body }: Reply) => [status, headers['Content-Range'], body.toString()];

  it('has exactly these headers', async () => {
    const { status, reason, headers, body } = await ask({ Range: 'bytes=0-7' });
    expect([status, reason, body.toString()]).toEqual([206, 'Partial Content', '%PDF-1.4']);
    expect(headers).toEqual({ ...DOCUMENT, 'Content-Length': '8', 'Content-Range': 'bytes 0-7/316' });
  });

  it.each([
    ['bytes=1-3', 'bytes 1-3/316', 'PDF'],
    ['bytes=0-0', 'bytes 0-0/316', '%'],
    ['bytes=311-', 'bytes 311-315/316', '%EOF\n'],
    ['bytes=-6', 'bytes 310-315/316', '%%EOF\n'],
    ['bytes=310-9999', 'bytes 310-315/316', '%%EOF\n'],
    ['bytes=-316', 'bytes 0-315/316', PDF],
    ['bytes=0-', 'bytes 0-315/316', PDF],
    // Parts that touch are one part.
    ['bytes=0-3,4-7', 'bytes 0-7/316', '%PDF-1.4'],
    ['bytes=4-7,0-4', 'bytes 0-7/316', '%PDF-1.4'],
  ])('%s is %s', async (range, contentRange, text) => {
    expect(part(await ask({ Range: range }))).toEqual([206, contentRange, text]);
  });

  it.each([
    'bytes=0-1,5-6',
    'bytes=0-0,-1',
    // More of the end than there is (RFC 9110, 14.1.2).
    'bytes=-317',
    'bytes=-99999999999999999999',
    'bytes=abc',
    'bytes=',
    'bytes',
    'lines=0-1',
    '0-1',
    'bytes=0-0,2-2,4-4,6-6,8-8,10-10,12-12,14-14,16-16,18-18,20-20,22-22,24-24,26-26,28-28',
  ])('%s is answered with the whole', async (range) => {
    const { status, headers, body } = await ask({ Range: range });
    expect([status, body.toString()]).toEqual([200, PDF]);
    expect(headers).toEqual(DOCUMENT);
  });

  it.each(['bytes=316-', 'bytes=9999-10000', 'bytes=-0', 'bytes=7-1'])(
    '%s is answered 416 with exactly these headers',
    async (range) => {
      const { status, reason, headers, body } = await ask({ Range: range });
      expect([status, reason]).toEqual([416, 'Range Not Satisfiable']);
      expect(headers).toEqual({
        ...errorPage(body.length),
        'Accept-Ranges': 'bytes',
        'Content-Range': 'bytes */316',
      });
      expect(body.toString()).toContain('<h1>Den delen av filen finns inte</h1>');
    },
  );

  it.each([
    [`"${HASH}"`, 206],
    ['"another"', 200],
    [`W/"${HASH}"`, 200],
    [`"another", "${HASH}"`, 200],
    [HASH, 200],
    ['Sun, 22 Nov 2026 12:00:00 GMT', 200],
    ['rubbish', 200],
  ])('with If-Range: %s is answered %i', async (known, status) => {
    const reply = await ask({ Range: 'bytes=0-3', 'If-Range': known });
    expect([reply.status, reply.body.length]).toEqual([status, status === 206 ? 4 : 316]);
  });

  it('outside the file, of a file that has changed, is answered with the whole', async () => {
    expect((await ask({ Range: 'bytes=9999-', 'If-Range': '"another"' })).status).toBe(200);
  });

  it.each(['bytes=0-3', 'bytes=9999-'])('%s means nothing to HEAD', async (range) => {
    const { status, headers } = await ask({ Range: range }, 'HEAD');
    expect([status, headers]).toEqual([200, DOCUMENT]);
  });

  it('means nothing to a page', async () => {
    expect((await get(site.port, '/robots.txt', { Range: 'bytes=0-3' })).body.length).toBe(67);
  });

  it('does not exist of an empty file', async () => {
    expect((await get(site.port, '/tom.bin', { Range: 'bytes=0-' })).headers['Content-Range']).toBe(
      'bytes */0',
    );
    expect((await get(site.port, '/tom.bin')).headers['Content-Length']).toBe('0');
  });
});

describe('a picture', () => {
  it('has exactly these headers', async () => {
    const { status, headers, body } = await get(site.port, '/2018/bilder/torg.png');
    expect([status, body.subarray(1, 4).toString()]).toEqual([200, 'PNG']);
    expect(headers).toEqual({
      ...FILE,
      'Content-Type': 'image/png',
      'Content-Length': '91',
      ETag: '"412c9b3399d62520"',
    });
  });

  it('is shown on its page by an address that may be kept for ever', async () => {
    const page = (await get(site.port, '/2018')).body.toString();
    const [, source = ''] = /<img src="([^"]+)"/.exec(page) ?? [];
    expect(source).toBe('/2018/bilder/torg.png?v=412c9b3399d62520');
    const { status, headers } = await get(site.port, source);
    expect([status, headers['Cache-Control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });
});

describe('a file under public/', () => {
  it.each([
    ['/humans.txt', 'text/plain; charset=utf-8'],
    ['/tom.bin', 'application/octet-stream'],
    ['/filer/Bilaga.PDF', 'application/pdf'],
  ])('%s is %s', async (address, type) => {
    const { status, headers } = await get(site.port, address);
    expect([status, headers['Content-Type']]).toEqual([200, type]);
  });

  it.each([
    '/dokument/.hemlig.pdf',
    '/dokument/%2ehemlig.pdf',
    '/.well-known/x.txt',
    '/dokument/',
    '/dokument/2018',
    '/dokument/2018/uppfoljning',
    '/dokument/2018/uppfoljning.pdf%00.txt',
    '/dokument/2018/uppfoljning.pdf.',
    '/dokument/2018/./uppfoljning.pdf',
    '/dokument/2018/../2018/uppfoljning.pdf',
    '/public/dokument/2018/uppfoljning.pdf',
  ])('has no other address: %s', async (address) => {
    expect((await get(site.port, address)).status).toBe(address.includes('%00') ? 400 : 404);
  });

  it('whose name a Mac has spelt in its own way is found by the usual one', async () => {
    const mac = await startSite({}, { [`public/filer/2018/${'bilaga-för-alla.pdf'.normalize('NFD')}`]: PDF });
    expect((await get(mac.port, '/filer/2018/bilaga-f%C3%B6r-alla.pdf')).body.toString()).toBe(PDF);
    const { status, headers } = await get(mac.port, '/filer/2018/bilaga-fo%CC%88r-alla.pdf');
    expect([status, headers['Location']]).toEqual([308, '/filer/2018/bilaga-f%C3%B6r-alla.pdf']);
    await mac.stop();
  });

  it('has no address where it is a link, or in a folder that is one', async () => {
    const linked = await startSite(
      {},
      { 'public/filer/2017/eget.pdf': PDF, 'public/filer/2018/uppfoljning.pdf': PDF },
    );
    const at = (path: string) => join(linked.folder, 'public/filer', path);
    symlinkSync(join(outside, 'hemligt/hemlig.pdf'), at('2018/lank.pdf'));
    symlinkSync(join(outside, 'hemligt'), at('lankad'));
    symlinkSync(at('2018/uppfoljning.pdf'), at('2018/inom.pdf'));
    await linked.publisher.publish(Date.now());
    for (const path of ['2018/lank.pdf', 'lankad/hemlig.pdf', 'lankad', '2018/inom.pdf'])
      expect([path, (await get(linked.port, `/filer/${path}`)).status]).toEqual([path, 404]);
    expect((await get(linked.port, '/filer/2017/eget.pdf')).status).toBe(200);
    await linked.stop();
  });

  it('has none any more once a link has taken its place', async () => {
    const linked = await startSite(
      {},
      { 'public/filer/2017/eget.pdf': PDF, 'public/filer/2016/eget.pdf': PDF },
    );
    const at = (path: string) => join(linked.folder, 'public/filer', path);
    rmSync(at('2017/eget.pdf'));
    symlinkSync(join(outside, 'hemligt/hemlig.pdf'), at('2017/eget.pdf'));
    expect((await get(linked.port, '/filer/2017/eget.pdf')).status).toBe(404);
    mkdirSync(join(linked.folder, 'elsewhere'));
    renameSync(at('2016'), join(linked.folder, 'elsewhere/2016'));
    symlinkSync(join(linked.folder, 'elsewhere/2016'), at('2016'));
    expect((await get(linked.port, '/filer/2016/eget.pdf')).status).toBe(404);
    await linked.stop();
  });

  it('that is removed is not found, by GET, by HEAD and by parts', async () => {
    const going = await startSite({}, { 'public/filer/2017/eget.pdf': PDF });
    rmSync(join(going.folder, 'public/filer/2017/eget.pdf'));
    for (const [method, headers] of [
      ['GET', {}],
      ['HEAD', {}],
      ['GET', { Range: 'bytes=0-3' }],
    ] as const)
      expect((await get(going.port, '/filer/2017/eget.pdf', headers, method)).status).toBe(404);
    const { headers, body } = await get(going.port, '/filer/2017/eget.pdf');
    expect(headers).toEqual(errorPage(body.length));
    await going.stop();
  });

  it('that has become a folder is not found', async () => {
    const going = await startSite({}, { 'public/filer/2017/eget.pdf': PDF });
    rmSync(join(going.folder, 'public/filer/2017/eget.pdf'));
    put(going.folder, 'public/filer/2017/eget.pdf/index.html', 'x');
    expect((await get(going.port, '/filer/2017/eget.pdf')).status).toBe(404);
    await going.stop();
  });

  it('that is new has an address from the next edition on', async () => {
    const growing = await startSite();
    put(growing.folder, 'public/filer/2018/nytt.pdf', PDF);
    expect((await get(growing.port, '/filer/2018/nytt.pdf')).status).toBe(404);
    await growing.publisher.publish(Date.now());
    expect((await get(growing.port, '/filer/2018/nytt.pdf')).headers).toEqual(FILE);
    await growing.stop();
  });

  it('need not be there: a site without the folder public/ starts', async () => {
    const bare = await startSite(
      { publicDir: join(outside, 'finns-inte') },
      { 'content/2018/uppfoljning-tertial-1.md': '---\ntitel: T\nomfattar: tertial 1\n---\nText.\n' },
    );
    expect((await get(bare.port, '/2018')).status).toBe(200);
    expect((await get(bare.port, ADDRESS)).status).toBe(404);
    await bare.stop();
  });
});
