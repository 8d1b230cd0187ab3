import { afterAll, describe, expect, it } from 'vitest';
import { PDF, SITE } from '../../publishing/site-folder.ts';
import { EVERY_REPLY, KEPT_ALIVE } from '../every-reply.ts';
import { get } from '../raw-http.ts';
import { type RunningSite, startSite } from '../running-site.ts';

const site = await startSite(
  {},
  {
    'content/webbplats.yaml': `${SITE['content/webbplats.yaml']}  /gammal/: /2018/\n`,
    'public/filer/bilaga #1?.pdf': PDF,
    'public/dokument/2018/tidning.pdf': PDF,
  },
);
afterAll(site.stop);

/** The status and, of a redirect, where it leads. */
async function ask(target: string, to: RunningSite = site, headers = {}): Promise<string> {
  const reply = await get(to.port, target, headers);
  return [reply.status, reply.headers['Location']].join(' ').trim();
}

describe('a redirect', () => {
  it('has exactly these headers', async () => {
    const { status, reason, headers, body } = await get(site.port, '/2018/');
    expect([status, reason]).toEqual([308, 'Permanent Redirect']);
    expect(headers).toEqual({
      ...EVERY_REPLY,
      ...KEPT_ALIVE,
      Location: '/2018',
      'Cache-Control': 'public, max-age=3600',
      'Content-Length': '0',
    });
    expect(body.length).toBe(0);
  });

  it('has the same headers for HEAD, and no body', async () => {
    const { status, headers, body } = await get(site.port, '/2018/', {}, 'HEAD');
    expect([status, headers['Location'], body.length]).toEqual([308, '/2018', 0]);
  });
});

describe('another spelling of an address', () => {
  it.each([
    ['/2018/', '/2018'],
    ['/2018//', '/2018'],
    ['//2018', '/2018'],
    ['///', '/'],
    ['/2018//tertial-1/', '/2018/tertial-1'],
    ['/OM', '/om'],
    ['/2018/Tertial-1', '/2018/tertial-1'],
    ['/%6Fm', '/om'],
    ['/2018%2Ftertial-1', '/2018/tertial-1'],
    ['/SiteMap.XML', '/sitemap.xml'],
    ['/Halsa/', '/halsa'],
    ['/DOKUMENT/2018/uppfoljning.pdf', '/dokument/2018/uppfoljning.pdf'],
    ['/dokument/2018/uppfoljning.pdf/', '/dokument/2018/uppfoljning.pdf'],
    ['/2018/Bilder/torg.png', '/2018/bilder/torg.png'],
    ['http://evil.example/2018/', '/2018'],
  ])('%s leads to %s', async (target, location) => {
    expect(await ask(target)).toBe(`308 ${location}`);
  });

  it.each([
    ['/2018/?a=b&c', '/2018?a=b&c'],
    ['/2018/?', '/2018?'],
    ['/2018/?q=l%C3%B6fte+nu', '/2018?q=l%C3%B6fte+nu'],
    ['/2018/?next=//evil.example', '/2018?next=//evil.example'],
    ['/2018/?a#top', '/2018?a'],
  ])('%s keeps its query: %s', async (target, location) => {
    expect(await ask(target)).toBe(`308 ${location}`);
  });

  it.each(['/', '/2018', '/2018?a', '/om', '/sitemap.xml', '/halsa', '/dokument/2018/uppfoljning.pdf'])(
    'is not %s, which is answered',
    async (target) => {
      expect(await ask(target)).toBe('200');
    },
  );

  it('of a file with ? and # in its name leads to that file', async () => {
    expect(await ask('/filer/bilaga%20%231%3f.pdf')).toBe('308 /filer/bilaga%20%231%3F.pdf');
    expect(await ask('/filer/bilaga%20%231%3F.pdf')).toBe('200');
  });
});

describe('an address that is nowhere', () => {
  it.each([
    '//evil.example',
    '//evil.example/',
    '//evil.example/..',
    '//evil.example/%2e%2e',
    '///evil.example/2018',
    '/%2F%2Fevil.example',
    '/2018/../../evil.example',
    '/http://evil.example/',
    '/FINNS-INTE/',
    '/finns-inte//',
  ])('leads nowhere: %s', async (target) => {
    expect(await ask(target)).toBe('404');
  });

  it.each(['/\\evil.example', '/%5Cevil.example', '/\\/evil.example/', '/2018/%0d%0aLocation:%20evil'])(
    'is refused where it could be taken for another: %s',
    async (target) => {
      expect(await ask(target)).toBe('400');
    },
  );
});

describe('a moved address', () => {
  it.each([
    ['/gamla/l%C3%B6ften', '/2018'],
    ['/gamla/l%c3%b6ften/', '/2018'],
    ['/Gamla/L%C3%96FTEN/', '/2018'],
    ['/gamla/lo%CC%88ften', '/2018'],
    ['//gamla//l%C3%B6ften', '/2018'],
    ['/gamla/l%C3%B6ften/?sida=2', '/2018?sida=2'],
    ['/gammal-uppfoljning', '/2018/tertial-1#resultat'],
    ['/GAMMAL-uppfoljning/?a=b', '/2018/tertial-1#resultat'],
    ['/grannbyn', 'https://grannbyn.example/lofte'],
    ['/grannbyn?a=b', 'https://grannbyn.example/lofte?a=b'],
  ])('%s leads to %s', async (target, location) => {
    expect(await ask(target)).toBe(`308 ${location}`);
  });

  it('that is only another spelling of a page never leads that page to itself', async () => {
    // webbplats.yaml says that /Om/ moved to /om.
    expect(await ask('/Om/')).toBe('308 /om');
    expect(await ask('http://lofte.example/om')).toBe('200');
    expect(await ask('/om', site, { 'Accept-Encoding': 'identity;q=0' })).toBe('406');
  });
});

describe('a folder that moved', () => {
  it.each([
    ['/gammal', '/2018'],
    ['/gammal/', '/2018'],
    ['/gammal/trygghet', '/2018/trygghet'],
    ['/gammal/tertial-1?a=b', '/2018/tertial-1?a=b'],
    ['/GAMMAL/Tertial-1/', '/2018/tertial-1'],
    ['/gammal/feed.atom', '/2018/feed.atom'],
    ['/gammal/feed.json', '/2018/feed.json'],
    ['/gammal/kalender.ics', '/2018/kalender.ics'],
    ['/gammal/dela.png', '/2018/dela.png'],
    ['/gammal/bilder/torg.png', '/2018/bilder/torg.png'],
    ['/dokument/gammal/uppfoljning.pdf', '/dokument/2018/uppfoljning.pdf'],
    ['/oppna-data/gammal.csv', '/oppna-data/2018.csv'],
    ['/oppna-data/gammal.csv-metadata.json', '/oppna-data/2018.csv-metadata.json'],
  ])('leads on with all that was in it: %s', async (target, location) => {
    expect(await ask(target)).toBe(`308 ${location}`);
  });

  it('had nothing else in it', async () => {
    expect(await ask('/gammal/finns-inte')).toBe('404');
    expect(await ask('/gammalt')).toBe('404');
  });
});

describe('a reader who came by http', () => {
  it('is led by an answer that no cache keeps: it would lead those who came by https in a circle', async () => {
    const secure = await startSite({ trustProxy: 1, siteUrl: 'https://www.lofte.example' });
    const { status, headers } = await get(secure.port, '/2018', { 'X-Forwarded-Proto': 'http' });
    expect([status, headers['Cache-Control']]).toEqual([308, 'no-store']);
    await secure.stop();
  });

  it.each([1, ['loopback'], ['127.0.0.0/8']])(
    'is led to https where the proxy is trusted by %j',
    async (trustProxy) => {
      const secure = await startSite({ trustProxy, siteUrl: 'https://www.lofte.example' });
      const http = { 'X-Forwarded-Proto': 'http' };
      expect(await ask('/2018?a=b', secure, http)).toBe('308 https://www.lofte.example/2018?a=b');
      expect(await ask('/', secure, http)).toBe('308 https://www.lofte.example/');
      expect(await ask('/om', secure, { 'X-Forwarded-Proto': 'HTTP, https' })).toBe(
        '308 https://www.lofte.example/om',
      );
      expect(await ask('/finns%3Finte', secure, http)).toBe('308 https://www.lofte.example/finns%3Finte');
      expect(await ask('//evil.example/', secure, http)).toBe('308 https://www.lofte.example//evil.example/');
      expect(await ask('http://evil.example/om', secure, http)).toBe('308 https://www.lofte.example/om');
      await secure.stop();
    },
  );

  it.each([
    ['https', '200'],
    ['https,http', '200'],
    ['javascript', '200'],
    ['http://evil.example', '200'],
    ['', '200'],
  ])('is one of whom the proxy says so, and not %j', async (scheme, expected) => {
    const secure = await startSite({ trustProxy: 1, siteUrl: 'https://www.lofte.example' });
    expect(await ask('/2018', secure, { 'X-Forwarded-Proto': scheme })).toBe(expected);
    expect(await ask('/2018/', secure, { 'X-Forwarded-Proto': scheme })).toBe('308 /2018');
    expect(await ask('/dokument/2018/uppfoljning.pdf', secure, { 'X-Forwarded-Proto': scheme })).toBe('200');
    await secure.stop();
  });

  it('stays where no proxy is trusted', async () => {
    expect(await ask('/2018', site, { 'X-Forwarded-Proto': 'http' })).toBe('200');
    expect(await ask('/halsa', site, { 'X-Forwarded-Proto': 'http' })).toBe('200');
  });

  it('stays where the site itself is plain http', async () => {
    const plain = await startSite({ trustProxy: 1, siteUrl: 'http://prov.example' });
    expect(await ask('/2018', plain, { 'X-Forwarded-Proto': 'http' })).toBe('200');
    await plain.stop();
  });

  it('stays where the load balancer asks for the health without a word of how', async () => {
    const secure = await startSite({ trustProxy: 1, siteUrl: 'https://www.lofte.example' });
    expect(await ask('/halsa', secure)).toBe('200');
    await secure.stop();
  });
});

describe('the addresses on the site', () => {
  it('come from SITE_URL, whatever host a request names', async () => {
    const secure = await startSite({ trustProxy: 1, siteUrl: 'https://www.lofte.example' });
    const evil = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      Forwarded: 'host=evil.example;proto=http',
    };
    const targets = [
      '/',
      '/2018',
      '/2018/',
      '/sitemap.xml',
      '/robots.txt',
      '/finns-inte',
      '/gamla/l%C3%B6ften',
      '/halsa',
    ];
    for (const target of [...targets, 'http://evil.example/om']) {
      const { headers, body } = await get(secure.port, target, evil);
      expect(JSON.stringify(headers) + body.toString()).not.toContain('evil');
    }
    expect((await get(secure.port, '/sitemap.xml', evil)).body.toString()).toContain(
      'https://www.lofte.example/2018<',
    );
    await secure.stop();
  });
});
