import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../../src/model/dates/stated-date.ts';
import { jsonLd } from '../../../../src/render/html/structured-data/json-ld.ts';
import { words } from '../../support/dom.ts';
import { exempelkommun, jonkoping, pageOf, SITES } from '../../support/sites.ts';
import { thingsOn } from '../../support/things.ts';

const ofType = (html: string, type: string) => thingsOn(html).filter((node) => node['@type'] === type);

/** Every text in a thing, but for the words of schema.org. */
function textsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return key.startsWith('@') || key === 'query-input' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => textsIn(item, inner));
}

describe.each(SITES)('what search engines are told of $name', ({ pages, site }) => {
  it('is on the page: each text as words, a link, the language or a day', () => {
    let told = 0;
    for (const [address, html] of pages) {
      const shown = words(html.replace(/<script[\s\S]*?<\/script>/g, ''));
      for (const text of textsIn(thingsOn(html))) {
        told += 1;
        const path = text.startsWith(`${site.url}/`) ? text.slice(site.url.length).replace(/\{.*/, '') : text;
        const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
        const isShown =
          (isDay ? shown.includes(dateInWords(text)) : shown.includes(text)) ||
          html.includes(`href="${path}"`) ||
          html.includes(`<html lang="${text}">`) ||
          html.includes(`type="${text}"`) ||
          path === address ||
          html.includes(`action="${path.split('?')[0]}"`);
        expect(isShown, `${address}: ${text}`).toBe(true);
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});

describe('what search engines are told', () => {
  it('of the site, and of public bodies as such only where the content says that they are', () => {
    const types = (html: string) => thingsOn(html).map((node) => `${node['@type']} ${node['name']}`);
    expect(types(pageOf(jonkoping, '/'))).toEqual([
      'WebSite Medborgarlöfte i Jönköping',
      'GovernmentOrganization Polisen',
      'GovernmentOrganization Jönköpings kommun',
    ]);
    expect(types(pageOf(exempelkommun, '/'))).toContain('Organization Exempelbo AB');
  });

  it('of the way to a page, as the breadcrumbs show it', () => {
    expect(ofType(pageOf(jonkoping, '/2018/drogfri-miljo'), 'BreadcrumbList')).toEqual([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Löften', item: 'https://medborgarlofte.example.se/' },
          {
            '@type': 'ListItem',
            position: 2,
            name: 'Medborgarlöfte 2018',
            item: 'https://medborgarlofte.example.se/2018',
          },
          {
            '@type': 'ListItem',
            position: 3,
            name: 'Skapa förutsättningar för en drogfri miljö för barn och ungdomar.',
          },
        ],
      },
    ]);
  });

  it('of a follow-up as a report, with the days that are known, and its document', () => {
    const html = pageOf(exempelkommun, '/2025-2026/tertial-3-2025');
    const url = 'https://medborgarlofte.exempelkommun.example';
    expect(ofType(html, 'Report')).toEqual([
      {
        '@type': 'Report',
        name: 'Uppföljning 2025 tertial 3',
        url: `${url}/2025-2026/tertial-3-2025`,
        datePublished: '2026-02-10',
        dateModified: '2026-02-10',
        about: { '@type': 'CreativeWork', name: 'Medborgarlöfte 2025–2026', url: `${url}/2025-2026` },
      },
    ]);
    expect(ofType(html, 'DigitalDocument')).toEqual([
      {
        '@type': 'DigitalDocument',
        name: 'Uppföljning 2025 tertial 3',
        url: `${url}/dokument/2025-2026/uppfoljning-tertial-3-2025.pdf`,
        encodingFormat: 'application/pdf',
      },
    ]);
    expect(ofType(pageOf(jonkoping, '/2018/tertial-1'), 'Report')[0]).not.toHaveProperty('datePublished');
  });

  it('of the data, with its licence, its publisher, its day and its files', () => {
    const url = 'https://medborgarlofte.exempelkommun.example/oppna-data';
    expect(ofType(pageOf(exempelkommun, '/oppna-data'), 'Dataset')).toEqual([
      {
        '@type': 'Dataset',
        name: 'Medborgarlöfte i Exempelkommun',
        description:
          'Öppna data visar vad Polisen, Exempelkommun, Räddningstjänsten Exempelbygden och Exempelbo AB har lovat dem som bor i Exempelkommun, vad som görs och hur det går.',
        url,
        license: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv',
        isAccessibleForFree: true,
        spatialCoverage: { '@type': 'Place', name: 'Exempelkommun' },
        publisher: { '@type': 'Organization', name: 'Exempelkommuns kansli' },
        dateModified: '2026-09-01',
        distribution: [
          {
            '@type': 'DataDownload',
            contentUrl: `${url}/medborgarloften.kalkyl.csv`,
            encodingFormat: 'text/csv',
          },
          { '@type': 'DataDownload', contentUrl: `${url}/medborgarloften.csv`, encodingFormat: 'text/csv' },
          {
            '@type': 'DataDownload',
            contentUrl: `${url}/medborgarloften.json`,
            encodingFormat: 'application/json',
          },
        ],
      },
    ]);
    expect(ofType(pageOf(jonkoping, '/oppna-data'), 'Dataset')[0]).not.toHaveProperty('dateModified');
  });

  it('cannot end the block that it stands in', () => {
    expect(jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)\u2028' }])).toBe(
      '{"@context":"https://schema.org","@graph":[{"@type":"Thing","name":"\\u003c/script>\\u003cscript>alert(1)\\u2028"}]}',
    );
    expect(jsonLd([])).toBe('');
  });
});
