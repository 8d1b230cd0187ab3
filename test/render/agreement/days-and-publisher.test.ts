import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../../src/model/dates/stated-date.ts';
import type { SiteRecord } from '../../../src/render/data/records.ts';
import { words } from '../support/dom.ts';
import { readRdf } from '../support/rdf.ts';
import { pageOf, SITES, textAt } from '../support/sites.ts';
import { thingsOn } from '../support/things.ts';
import { elements, parseXml, texts } from '../support/xml.ts';

const TERMS = 'http://purl.org/dc/terms/';

describe.each(SITES)('page, JSON, Atom, JSON-LD, RDF and sitemap of $name', (made) => {
  const data: SiteRecord = JSON.parse(textAt(made, '/oppna-data/medborgarloften.json'));
  const page = pageOf(made, '/oppna-data');
  const [dataset] = thingsOn(page).filter((thing) => thing['@type'] === 'Dataset');
  const stores = async () => [
    await readRdf(textAt(made, '/oppna-data/dcat.rdf')),
    new Store(
      new Parser().parse(
        String(
          await jsonld.toRDF(JSON.parse(textAt(made, '/oppna-data/dcat.jsonld')), {
            format: 'application/n-quads',
          }),
        ),
      ),
    ),
  ];
  const lastmod = (address: string) =>
    elements(parseXml(textAt(made, '/sitemap.xml')), '//s:url')
      .filter((url) => texts(url, 's:loc')[0] === made.site.url + address)
      .flatMap((url) => texts(url, 's:lastmod'))[0] ?? null;

  it('say the same day of the data as last changed, or none', async () => {
    expect(dataset?.['dateModified'] ?? null).toBe(data.andrad);
    expect(lastmod('/oppna-data')).toBe(data.andrad);
    for (const store of await stores())
      expect(new Set(store.getObjects(null, `${TERMS}modified`, null).map(({ value }) => value))).toEqual(
        new Set(data.andrad === null ? [] : [data.andrad]),
      );
    if (data.andrad !== null) expect(words(page)).toContain(`Ändrad ${dateInWords(data.andrad)}`);
  });

  it('say the same of who publishes the data, and by which number and id it is known', async () => {
    const { driver } = data;
    const name = driver?.namn ?? data.titel;
    const number = driver?.organisationsnummer;
    expect(dataset?.['publisher']).toEqual({ '@type': 'Organization', name });
    expect(words(page)).toContain(
      `Utgivare: ${name}${number == null ? '' : `, organisationsnummer ${number}`}.`,
    );
    for (const store of await stores()) {
      expect(
        store.getObjects(null, 'http://xmlns.com/foaf/0.1/name', null).map(({ value }) => value),
      ).toEqual([name]);
      const known = store.getObjects(null, `${TERMS}identifier`, null).map(({ value }) => value);
      expect(known.toSorted()).toEqual([data.id, ...(number == null ? [] : [number])].toSorted());
    }
  });

  it('say the same day of each follow-up and each period as last changed, or none', () => {
    const updated = new Map(
      elements(parseXml(textAt(made, '/feed.atom')), '//a:entry').map((entry) => [
        texts(entry, 'a:id')[0] ?? '',
        texts(entry, 'a:updated')[0]?.slice(0, 10),
      ]),
    );
    for (const period of data.perioder) {
      const days = [period, ...period.uppfoljningar].flatMap(({ andrad }) => andrad ?? []);
      expect(lastmod(`/${period.nyckel}`)).toBe(days.toSorted().at(-1) ?? null);
      for (const { id, adress, andrad } of period.uppfoljningar) {
        const address = new URL(adress).pathname;
        const [report] = thingsOn(pageOf(made, address)).filter((thing) => thing['@type'] === 'Report');
        expect(report?.['dateModified'] ?? null).toBe(andrad);
        expect(lastmod(address)).toBe(andrad);
        // A feed must have a day; where the content has none, another stands for it.
        if (andrad !== null) expect(updated.get(id)).toBe(andrad);
      }
    }
  });
});
