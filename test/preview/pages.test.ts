import { afterAll, describe, expect, it } from 'vitest';
import { PDF } from '../publishing/site-folder.ts';
import { bannerText, HIDDEN, mainText, startPreview } from './running-preview.ts';

const preview = await startPreview({
  ...HIDDEN,
  'content/2019/uppfoljning-tertial-2.md':
    '---\ntitel: Uppföljning 2019 igen\nomfattar: tertial 2\nutkast: true\ndokument: {fil: senare.pdf}\n---\nSå gick det.\n',
  'public/dokument/2019/senare.pdf': PDF,
});
const { ask, read } = preview;
afterAll(preview.stop);

describe('a page of the site', () => {
  it('says that it is the preview, and leads on', async () => {
    const html = await read('/2018');
    expect(bannerText(html)).toBe(
      'Skrivbordet. Så här ser sidan ut för dig som redaktör. Ändra sidan Att göra',
    );
    expect(html).toContain('<li><a href="/redigera/2018/lofte.md">Ändra sidan</a></li>');
    expect(html).toContain('<li><a href="/redigera">Att göra</a></li>');
  });

  it('has the style and the script of the preview, and no other', async () => {
    const html = await read('/2018');
    expect(html.match(/<script(?! type="application\/ld\+json">)[^>]*>/g)).toEqual([
      `<script src="/forhandsvisning/forhandsvisning.js" data-visning="${preview.site.current().id}" defer>`,
    ]);
    expect(html).toContain('<link rel="stylesheet" href="/forhandsvisning/tillagg.css">');
  });

  it('starts with the link that skips to the content', async () => {
    const [first] = (await read('/2018')).match(/<(?:a|aside|summary|button)\b[^>]*>/g) ?? [];
    expect(first).toBe('<a class="skip" href="#innehall_">');
  });

  it('that is missing is answered with 404, and is the preview too', async () => {
    const { status, body } = await ask('/finns-inte');
    expect([status, bannerText(body.toString())]).toEqual([
      404,
      'Skrivbordet. Så här ser sidan ut för dig som redaktör. Att göra',
    ]);
  });

  it('is led to from other spellings and from where it was, and browsers do not keep that', async () => {
    for (const [from, to] of [
      ['/2018/', '/2018'],
      ['/Gamla/Löften', '/2018'],
    ] as const) {
      const { status, headers } = await ask(encodeURI(from));
      expect([status, headers['Location'], headers['Cache-Control']]).toEqual([308, to, 'no-store']);
    }
  });
});

describe('what the public does not see', () => {
  it.each([
    ['/planer', 'Utkast: syns inte för besökare.'],
    ['/2019', 'Publiceras 1 december 2099 klockan 08.00.'],
    ['/2019/tertial-1', 'Perioden publiceras 1 december 2099 klockan 08.00. Sidan syns inte för besökare.'],
    [
      '/2019/tertial-2',
      'Utkast: syns inte för besökare. Perioden publiceras 1 december 2099 klockan 08.00. Sidan syns inte för besökare.',
    ],
  ])('is shown: %s', async (address, why) => {
    const { status, body } = await ask(address);
    expect([status, bannerText(body.toString())]).toEqual([
      200,
      `Skrivbordet. Så här ser sidan ut för dig som redaktör. ${why} Ändra sidan Att göra`,
    ]);
  });

  it('is marked where a page links to it', async () => {
    const html = await read('/om');
    expect(html).toContain('<a href="/planer#snart">våra planer <span class="fv-mark">(utkast)</span></a>');
    expect(html).toContain(
      '<a href="/2019">löften 2019 <span class="fv-mark">(publiceras 1 december 2099)</span></a>',
    );
    expect(html).toContain('<a href="/2018">löften 2018</a>');
  });

  it('has its documents', async () => {
    const { status, headers } = await ask('/dokument/2019/senare.pdf');
    expect([status, headers['Content-Type']]).toEqual([200, 'application/pdf']);
  });
});

describe('?datum', () => {
  it('shows the site as of the end of that day in Sweden', async () => {
    expect((await ask('/2019?datum=2099-11-30')).status).toBe(404);
    expect((await ask('/2019?datum=2099-12-01')).status).toBe(200);
    expect((await ask('/2019/tertial-1?datum=2099-12-01')).status).toBe(200);
    expect((await ask('/2019/tertial-2?datum=2099-12-01')).status).toBe(404);
    expect((await ask('/planer?datum=2099-12-01')).status).toBe(404);
  });

  it('says so, and leads back', async () => {
    const html = await read('/2018?datum=2099-12-01');
    expect(bannerText(html)).toBe(
      'Skrivbordet. Så här ser webbplatsen ut den 1 december 2099. Visa allt med utkast Ändra sidan Att göra',
    );
    expect(html).toContain('<a href="/2018">Visa allt med utkast</a>');
  });

  it('is kept by links to pages, and by no others', async () => {
    const html = await read('/2018?datum=2099-12-01');
    expect(html).toContain('href="/uppfoljningar?datum=2099-12-01"');
    expect(html).toContain('href="/2018/tertial-1?datum=2099-12-01"');
    expect(html).toMatch(/href="#innehall_"/);
    expect(html).toContain('href="/favicon.svg"');
    expect(await read('/2018/tertial-1?datum=2099-12-01')).toContain('href="/dokument/2018/uppfoljning.pdf"');
    expect(await read('/om?datum=2099-12-01')).not.toContain('fv-mark');
  });

  it.each(['2099-02-30', '1 december', '20991201'])(
    'that is no day is answered with 400: %s',
    async (day) => {
      const { status, body } = await ask(`/?datum=${encodeURIComponent(day)}`);
      expect([status, mainText(body.toString())]).toEqual([
        400,
        `Dagen finns inte Det finns ingen dag som skrivs ”${day}”. Skriv så här i adressen: ?datum=ÅÅÅÅ-MM-DD.`,
      ]);
    },
  );

  it('is shown as text, whatever it holds', async () => {
    const { body } = await ask('/?datum=%3Cscript%3E');
    expect(body.toString()).toContain('”&lt;script&gt;”');
  });

  it('that is empty shows everything', async () => {
    expect((await ask('/2019?datum=')).status).toBe(200);
  });
});

describe('every reply', () => {
  const targets = [
    '/',
    '/2018?datum=2099-12-01',
    '/?datum=2099-02-30',
    '/?nyckel=fel',
    '/finns-inte',
    '/%',
    '/2018/',
    '/redigera',
    '/forhandsvisning/stil.css',
    '/forhandsvisning/tillagg.css',
    '/forhandsvisning/forhandsvisning.js',
    '/robots.txt',
    '/sitemap.xml',
    '/dokument/2018/uppfoljning.pdf',
    '/bilder/2018/torg.png',
  ];

  it.each(targets)(
    'is not kept and not indexed, and may do nothing else than it must: %s',
    async (target) => {
      const { headers } = await ask(target);
      expect(headers).toMatchObject({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' });
      expect(headers['Content-Security-Policy']?.replace(/sha256-[^']+/, 'sha256-…').split(';')).toEqual([
        "default-src 'none'",
        "style-src 'self' 'sha256-…'",
        "script-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]);
      expect(headers).not.toHaveProperty('Strict-Transport-Security');
      // With no-referrer, a browser would send forms with `Origin: null`.
      expect(headers['Referrer-Policy']).toBe('same-origin');
    },
  );

  it('that cannot be read by the server at all is one of these too', async () => {
    const { status, headers } = await ask('/', { 'X-Long': 'a'.repeat(20_000) });
    expect([status, headers['Cache-Control'], headers['X-Robots-Tag']]).toEqual([
      431,
      'no-store',
      'noindex, nofollow',
    ]);
  });
});

it('robots are told to stay away', async () => {
  expect(await read('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
});

it('what is no page goes as it is', async () => {
  expect(await read('/sitemap.xml')).toMatch(/^<\?xml/);
  expect(await read('/sitemap.xml')).not.toContain('forhandsvisning');
});
