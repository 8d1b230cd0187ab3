import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { Publisher } from '../../src/publishing/publisher.ts';
import { EVERY_REPLY, errorPage, KEPT_ALIVE, REVALIDATED } from './every-reply.ts';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

const [site, twin] = await Promise.all([startSite(), startSite()]);
afterAll(() => Promise.all([site.stop(), twin.stop()]));

const ROBOTS = 'User-agent: *\nAllow: /\n\nSitemap: https://lofte.example/sitemap.xml\n';
/** The first 22 characters of the text's SHA-256 in base64url. */
const ROBOTS_TAG = 'biPV7cxlI-r-sB__2rMuWJ';
const UNPACK = { identity: (body: Buffer) => body, br: brotliDecompressSync, gzip: gunzipSync };

const ENCODINGS = [
  ['identity', `"${ROBOTS_TAG}"`],
  ['br', `"${ROBOTS_TAG}-br"`],
  ['gzip', `"${ROBOTS_TAG}-gzip"`],
] as const;

describe('an answer 200', () => {
  it('as it is has exactly these headers', async () => {
    const { status, reason, headers, body } = await get(site.port, '/robots.txt');
    expect([status, reason, body.toString()]).toEqual([200, 'OK', ROBOTS]);
    expect(headers).toEqual({
      ...EVERY_REPLY,
      ...KEPT_ALIVE,
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': '67',
      ETag: `"${ROBOTS_TAG}"`,
      'Cache-Control': REVALIDATED,
      Vary: 'Accept-Encoding',
    });
  });

  it.each(['br', 'gzip'] as const)(
    'in %s has exactly these headers, and unpacks to the same',
    async (encoding) => {
      const { status, headers, body } = await get(site.port, '/robots.txt', { 'Accept-Encoding': encoding });
      expect([status, UNPACK[encoding](body).toString()]).toEqual([200, ROBOTS]);
      expect(headers).toEqual({
        ...EVERY_REPLY,
        ...KEPT_ALIVE,
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Encoding': encoding,
        'Content-Length': String(body.length),
        ETag: `"${ROBOTS_TAG}-${encoding}"`,
        'Cache-Control': REVALIDATED,
        Vary: 'Accept-Encoding',
      });
    },
  );

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/2018', 'text/html; charset=utf-8'],
    ['/2018/tertial-1', 'text/html; charset=utf-8'],
    ['/om', 'text/html; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
  ])('of %s is %s, the same in every encoding', async (address, type) => {
    const replies = await Promise.all(
      (['identity', 'br', 'gzip'] as const).map(async (encoding) => {
        const { status, headers, body } = await get(site.port, address, { 'Accept-Encoding': encoding });
        return { status, type: headers['Content-Type'], text: UNPACK[encoding](body).toString() };
      }),
    );
    const text = replies[0]?.text;
    expect(text).toMatch(/<\/(html|urlset|svg)>\s*$/);
    expect(replies).toEqual(Array(3).fill({ status: 200, type, text }));
  });

  it('asked for with two Accept-Encoding goes by both', async () => {
    const { headers } = await get(site.port, '/', { 'Accept-Encoding': 'br;q=0\r\nAccept-Encoding: gzip' });
    expect(headers['Content-Encoding']).toBe('gzip');
  });

  it('does not depend on the query', async () => {
    const [plain, asked] = await Promise.all([get(site.port, '/2018'), get(site.port, '/2018?utm_source=x')]);
    expect([asked.status, asked.headers['ETag']]).toEqual([200, plain.headers['ETag']]);
  });
});

describe('an answer to HEAD', () => {
  it.each(ENCODINGS)('in %s has the headers of GET and no body', async (encoding) => {
    const accept = { 'Accept-Encoding': encoding };
    const [asked, got] = await Promise.all([
      get(site.port, '/robots.txt', accept, 'HEAD'),
      get(site.port, '/robots.txt', accept),
    ]);
    expect(asked.status).toBe(200);
    expect(asked.body.length).toBe(0);
    expect(asked.headers).toEqual({ ...got.headers, Date: EVERY_REPLY['Date'] });
  });
});

describe('an answer 304', () => {
  it.each(ENCODINGS)('in %s has exactly these headers', async (encoding, tag) => {
    const { status, reason, headers, body } = await get(site.port, '/robots.txt', {
      'Accept-Encoding': encoding,
      'If-None-Match': tag,
    });
    expect([status, reason, body.length]).toEqual([304, 'Not Modified', 0]);
    expect(headers).toEqual({
      ...EVERY_REPLY,
      ...KEPT_ALIVE,
      ETag: tag,
      'Cache-Control': REVALIDATED,
      Vary: 'Accept-Encoding',
    });
  });

  it.each([
    `"${ROBOTS_TAG}"`,
    `W/"${ROBOTS_TAG}"`,
    `"another", "${ROBOTS_TAG}"`,
    `"another",W/"${ROBOTS_TAG}","third"`,
    `"another"\r\nIf-None-Match: "${ROBOTS_TAG}"`,
    '*',
    ' * ',
  ])('is given for If-None-Match: %s', async (known) => {
    expect((await get(site.port, '/robots.txt', { 'If-None-Match': known })).status).toBe(304);
    expect((await get(site.port, '/robots.txt', { 'If-None-Match': known }, 'HEAD')).status).toBe(304);
  });

  it.each([
    '"another"',
    `"${ROBOTS_TAG}-br"`,
    `"${ROBOTS_TAG}-gzip"`,
    ROBOTS_TAG,
    `"${ROBOTS_TAG}`,
    `w/"${ROBOTS_TAG}"`,
    '"*"',
    '',
  ])('is not given for If-None-Match: %s', async (known) => {
    expect((await get(site.port, '/robots.txt', { 'If-None-Match': known })).status).toBe(200);
  });

  it('does not go by dates', async () => {
    const since = { 'If-Modified-Since': new Date(Date.now() + 86_400_000).toUTCString() };
    expect((await get(site.port, '/robots.txt', since)).status).toBe(200);
  });
});

describe('an answer 412', () => {
  it.each(ENCODINGS)('in %s has exactly these headers', async (encoding) => {
    const { status, reason, headers, body } = await get(site.port, '/robots.txt', {
      'Accept-Encoding': encoding,
      'If-Match': '"another"',
    });
    expect([status, reason]).toEqual([412, 'Precondition Failed']);
    const more = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
    expect(headers).toEqual({ ...errorPage(body.length), ...more, ETag: expect.any(String) });
  });

  it.each(['"another"', `W/"${ROBOTS_TAG}"`, `"${ROBOTS_TAG}-br"`, ROBOTS_TAG, ''])(
    'is given for If-Match: %s, whether or not the client has it already',
    async (wanted) => {
      const headers = { 'If-Match': wanted, 'If-None-Match': `"${ROBOTS_TAG}"` };
      expect((await get(site.port, '/robots.txt', headers)).status).toBe(412);
      expect((await get(site.port, '/robots.txt', headers, 'HEAD')).status).toBe(412);
    },
  );

  it.each([`"${ROBOTS_TAG}"`, `"another", "${ROBOTS_TAG}"`, '*'])(
    'is not given for If-Match: %s',
    async (wanted) => {
      expect((await get(site.port, '/robots.txt', { 'If-Match': wanted })).status).toBe(200);
    },
  );

  it('is not given for what is not there', async () => {
    expect((await get(site.port, '/finns-inte', { 'If-Match': '"another"' })).status).toBe(404);
  });

  it('is not given for a search, either, when it is the one', async () => {
    const { headers } = await get(site.port, '/sok?q=hund');
    const wanted = (tag = '') => get(site.port, '/sok?q=hund', { 'If-Match': tag });
    expect((await wanted(headers['ETag'])).status).toBe(200);
    expect((await wanted('"another"')).status).toBe(412);
  });
});

describe('an answer 406', () => {
  it.each(['identity;q=0', '*;q=0'])('to Accept-Encoding: %s has exactly these headers', async (accept) => {
    const { status, headers, body } = await get(site.port, '/2018', { 'Accept-Encoding': accept });
    expect(status).toBe(406);
    expect(body.toString()).toContain('<h1>Sidan kan inte skickas i det format som efterfrågades</h1>');
    expect(headers).toEqual({ ...errorPage(body.length), Vary: 'Accept-Encoding' });
  });
});

describe('the same content', () => {
  it('gives the same bytes and ETags on another machine', async () => {
    expect(site.folder).not.toBe(twin.folder);
    const addresses = [...site.publisher.current().edition.resources.keys()];
    expect(addresses).toContain('/2018/tertial-1');
    for (const address of [...addresses, '/dokument/2018/uppfoljning.pdf', '/2018/bilder/torg.png']) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const accept = { 'Accept-Encoding': encoding };
        const [one, other] = await Promise.all([
          get(site.port, address, accept),
          get(twin.port, address, accept),
        ]);
        expect({ address, ...other }).toEqual({
          address,
          ...one,
          headers: { ...one.headers, Date: EVERY_REPLY['Date'] },
        });
      }
    }
  });

  it('gives the same bytes and ETags in another edition', async () => {
    const again = new Publisher(site.config);
    await again.publish(Date.now());
    expect(again.current().edition).not.toBe(site.publisher.current().edition);
    expect(again.current().edition.id()).toBe(site.publisher.current().edition.id());
    for (const [address, resource] of site.publisher.current().edition.resources) {
      const other = again.current().edition.resources.get(address);
      for (const encoding of ['identity', 'br', 'gzip'] as const)
        expect(await other?.represent(encoding)).toEqual(await resource.represent(encoding));
    }
  });

  it('has an ETag of its own in every encoding of every address', async () => {
    // The schema of the data has two addresses, and is one.
    const bodies = [...site.publisher.current().edition.resources.values()].map(
      (resource) => [resource.identity.body.toString('base64'), resource] as const,
    );
    const all = [...new Map(bodies).values()];
    const tags = all.flatMap((resource) =>
      (resource.isMadeOnDemand ? (['identity'] as const) : (['identity', 'br', 'gzip'] as const)).map(
        async (encoding) => (await resource.represent(encoding)).etag,
      ),
    );
    expect(new Set(await Promise.all(tags)).size).toBe(tags.length);
  });
});
