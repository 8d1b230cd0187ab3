import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import type { Operator, Site } from '../../src/model/site.ts';
import { makeEdition } from '../../src/render/make-edition.ts';
import { site } from './support/model.ts';
import { exempelkommun, NOW, SITES } from './support/sites.ts';

const YEAR = 365 * 86_400_000;

function fileOf(made: Site, address: string, now = NOW): string | undefined {
  return makeEdition(made, now).resources.get(address)?.identity.body.toString();
}

describe.each(SITES)('the sitemap of $name', ({ site: made, pages }) => {
  const xml = fileOf(made, '/sitemap.xml') ?? '';

  it('lists every page once, by its whole address, but the search', () => {
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const addresses = [...pages.keys()].filter((address) => address !== '/sok');
    expect(listed.toSorted()).toEqual(addresses.map((address) => made.url + address).toSorted());
  });

  it('says when a page changed only where the content does, and as the page says', () => {
    const changed = new Map(
      [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, address, day]) => [
        address,
        day,
      ]),
    );
    for (const [address, html] of pages)
      expect(changed.get(made.url + address) !== undefined, address).toBe(
        html.includes('Sidan ändrades senast'),
      );
  });

  it('is the same whenever it is made', () => {
    expect(fileOf(made, '/sitemap.xml', NOW + 3 * YEAR)).toBe(xml);
  });
});

describe('the dates in the sitemap', () => {
  it('are the newest that the files of a page state', () => {
    const xml = fileOf(exempelkommun.site, '/sitemap.xml') ?? '';
    const dates = Object.fromEntries(
      [...xml.matchAll(/example(\/[^<]*)<\/loc><lastmod>([^<]*)</g)].map(([, address, day]) => [
        address,
        day,
      ]),
    );
    expect(dates).toEqual({
      '/': '2026-02-10',
      '/2025-2026': '2026-02-10',
      '/2025-2026/tryggare-torg': '2026-02-10',
      '/2025-2026/saker-skolvag': '2026-02-10',
      '/2025-2026/tryggare-hem': '2026-02-10',
      '/2025-2026/lyssna': '2026-02-10',
      '/2023-2024/tryggare-torg': '2024-06-28',
      '/2023-2024/tryggare-hem': '2024-06-28',
      '/2021-2022/tryggare-torg': '2023-03-15',
      '/2025-2026/tertial-3-2025': '2026-02-10',
      '/2025-2026/tertial-2-2025': '2025-10-08',
      '/2023-2024': '2024-06-28',
      '/2023-2024/varen-2024': '2024-06-28',
      '/2023-2024/kvartal-4-2023': '2024-03-04',
      '/2021-2022': '2023-03-15',
      '/2021-2022/slutrapport': '2023-03-15',
      '/2025-2026/jamfor/2023-2024': '2024-05-02',
      '/2025-2026/jamfor/2021-2022': '2021-01-14',
      '/2023-2024/jamfor/2021-2022': '2024-05-02',
      '/2023-2024/jamfor/2019': '2024-05-02',
      '/2021-2022/jamfor/2019': '2021-01-14',
      '/oppna-data': '2026-09-01',
      '/uppfoljningar': '2026-02-10',
      '/suomeksi': '2026-07-01',
      '/tillganglighet': '2026-11-27',
      '/om': '2026-08-15',
      '/ordlista': '2026-09-01',
    });
  });
});

describe('robots.txt', () => {
  it('lets everything be read and names the sitemap', () => {
    expect(fileOf(site(), '/robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://provstad.example/sitemap.xml\n',
    );
  });
});

describe('security.txt', () => {
  const none: Operator = {
    name: undefined,
    email: undefined,
    phone: undefined,
    web: undefined,
    text: undefined,
    organisationNumber: undefined,
  };
  const securityTxt = (part: Partial<Operator>, more: Partial<Site> = {}, now = NOW) =>
    fileOf(site({ operator: { ...none, ...part }, ...more }), '/.well-known/security.txt', now);

  it('has the fields of RFC 9116, one on a line', () => {
    expect(
      securityTxt({ email: 'a@b.example', phone: '+46 (0)36-10 50 00', web: 'https://b.example/k' }),
    ).toBe(
      [
        'Contact: mailto:a@b.example',
        'Contact: https://b.example/k',
        'Contact: tel:+4636105000',
        'Expires: 2027-10-01T00:00:00Z',
        'Preferred-Languages: sv, en',
        'Canonical: https://provstad.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it.each(['2026-01-01T00:00:00Z', '2026-01-31T23:59:59Z', '2027-12-31T12:00:00Z', '2028-02-29T12:00:00Z'])(
    'made at %s expires in the future, less than a year away',
    (moment) => {
      const now = Date.parse(moment);
      const text = securityTxt({ email: 'a@b.example' }, {}, now) ?? '';
      expect(text.match(/^Expires: /gm)).toHaveLength(1);
      const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '');
      expect(expires).toBeGreaterThan(now + 300 * 86_400_000);
      expect(expires).toBeLessThan(now + YEAR);
    },
  );

  it('has no web address that is not https, as the RFC asks', () => {
    const text = securityTxt(
      { email: 'a@b.example', web: 'http://b.example' },
      { url: 'http://provstad.example' },
    );
    expect(text).not.toMatch(/http/);
  });

  it('is not there without a contact that it may name', () => {
    expect(securityTxt({})).toBeUndefined();
    expect(securityTxt({ name: 'Provstad', text: 'Provstad driver webbplatsen.' })).toBeUndefined();
    expect(securityTxt({ web: 'http://b.example' })).toBeUndefined();
  });

  it('never names a party or those who answer for the pledges: they cannot mend the site', () => {
    const contact = { email: 'a@b.example', phone: '114 14', web: 'https://b.example', postal: 'Box 1' };
    expect(fileOf(site({ contact }), '/.well-known/security.txt')).toBeUndefined();
  });
});

describe('the picture for the home screen of a phone', () => {
  it('is a PNG of the size that phones ask for, with the sign of the site, the same every time', async () => {
    const icon = () => makeEdition(site(), NOW).resources.get('/apple-touch-icon.png');
    const { data, info } = { data: icon()?.identity.body ?? Buffer.alloc(0), info: icon()?.contentType };
    expect(info).toBe('image/png');
    expect(imageSize(data)).toMatchObject({ type: 'png', width: 180, height: 180 });
    expect(icon()?.identity.body).toEqual(data);
  });
});
