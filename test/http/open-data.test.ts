import { afterAll, describe, expect, it } from 'vitest';
import { get } from './raw-http.ts';
import { startSite } from './running-site.ts';

const site = await startSite();
afterAll(site.stop);
const ask = (target: string, headers = {}) => get(site.port, target, { Host: 'x', ...headers });
const DATA = '/oppna-data/medborgarloften.json';

describe('the data', () => {
  it('may be fetched by any page, and nothing else of the site may', async () => {
    for (const address of [
      DATA,
      '/oppna-data/schema.json',
      '/oppna-data/medborgarloften.csv',
      '/oppna-data/medborgarloften.kalkyl.csv',
      '/oppna-data/dcat.rdf',
    ]) {
      const { status, headers } = await ask(address);
      expect([status, headers['Access-Control-Allow-Origin']]).toEqual([200, '*']);
      expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    }
    for (const address of ['/', '/oppna-data', '/sitemap.xml']) {
      const { headers } = await ask(address);
      expect([address, headers['Access-Control-Allow-Origin']]).toEqual([address, undefined]);
      expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    }
  });

  it('says of the exact table that there is one for spreadsheets', async () => {
    const { headers } = await ask('/oppna-data/medborgarloften.csv');
    expect(headers['Link']).toContain(
      '</oppna-data/medborgarloften.kalkyl.csv>; rel="alternate"; type="text/csv"',
    );
  });

  it('is known again by its ETag', async () => {
    const { headers } = await ask(DATA);
    expect((await ask(DATA, { 'If-None-Match': headers['ETag'] ?? '' })).status).toBe(304);
  });

  it('is one period or one party where that is asked for', async () => {
    const { body, status, headers } = await ask(`${DATA}?period=2018&utm_source=brev`);
    const data = JSON.parse(body.toString());
    expect(status).toBe(200);
    expect(data.perioder.map(({ nyckel }: { nyckel: string }) => nyckel)).toEqual(['2018']);
    expect(headers['ETag']).not.toBe((await ask(DATA)).headers['ETag']);
    for (const table of ['medborgarloften.csv', 'medborgarloften.kalkyl.csv'])
      expect((await ask(`/oppna-data/${table}?period=2018`)).body.toString()).not.toMatch(/[,;]2017[,;]/);
    expect((await ask(`${DATA}?period=&part=`)).headers['ETag']).toBe((await ask(DATA)).headers['ETag']);
  });

  it.each([
    ['period=2015', 'Det finns ingen period ”2015”. Välj bland perioderna 2018 och 2017.'],
    ['part=brandkåren', 'Det finns ingen part ”brandkåren”. Välj bland parterna polisen och kommunen.'],
    ['perod=2018', 'Det går inte att välja med ”perod”. Menade du ”period”?'],
    ['Parter=polisen', 'Det går inte att välja med ”Parter”. Menade du ”part”?'],
    ['period=2018&period=2017', '”period” står 2 gånger i adressen. Skriv det en gång.'],
    [
      `period=${'9'.repeat(120)}`,
      `Det finns ingen period ”${'9'.repeat(100)}…”. Välj bland perioderna 2018 och 2017.`,
    ],
  ])('refuses %s with a reason', async (query, reason) => {
    for (const address of [DATA, '/oppna-data/medborgarloften.csv']) {
      const { status, headers, body } = await ask(`${address}?${encodeURI(query)}`);
      expect([status, headers['Content-Type']]).toEqual([400, 'application/json; charset=utf-8']);
      expect(JSON.parse(body.toString())).toEqual({ fel: reason });
    }
  });

  it('answers hostile questions with 200 or 400', async () => {
    const odd = [
      '%00',
      '%ED%A0%80',
      '[]=1',
      'period[]=2018',
      'a'.repeat(7000),
      '%',
      'period=%FF',
      '__proto__=1',
      'part=constructor',
    ];
    for (const query of odd.flatMap((one) => [one, `period=${one}`, `part=${one}&period=2018`])) {
      const { status } = await ask(`${DATA}?${query}`);
      expect([200, 400], query.slice(0, 40)).toContain(status);
    }
  });

  it('is read by the example in Python as the page shows it', async () => {
    const page = (await ask('/oppna-data')).body.toString();
    const [, code = ''] = /<code id="python_">([\s\S]*?)<\/code>/.exec(page) ?? [];
    const program = code
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replace(/https?:\/\/[^/"]+/, `http://127.0.0.1:${site.port}`);
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const { execFile } = await import('node:child_process');
    execFile('python3', ['-c', program], (error, stdout, stderr) =>
      error === null
        ? resolve(stdout)
        : reject(new Error(`python3, which the test of the example needs: ${stderr || error.message}`)),
    );
    expect(await promise).toBe('2018 Vi gör torget tryggt. 1\n2017 Vi lagar lyktor. 0\n');
  });
});

describe('/datasets/dcat, where harvesters look', () => {
  it.each([
    ['application/rdf+xml', '/oppna-data/dcat.rdf'],
    ['application/ld+json', '/oppna-data/dcat.jsonld'],
    ['application/json', '/oppna-data/dcat.jsonld'],
    ['text/turtle;q=0.1, application/rdf+xml', '/oppna-data/dcat.rdf'],
    ['application/ld+json;q=0.5, application/rdf+xml', '/oppna-data/dcat.rdf'],
    ['text/html', '/oppna-data/dcat.rdf'],
    ['*/*', '/oppna-data/dcat.rdf'],
  ])('leads those who read %s to %s', async (accept, target) => {
    const { status, headers } = await ask('/datasets/dcat', { Accept: accept });
    expect([status, headers['Location'], headers['Vary']]).toEqual([303, target, 'Accept']);
  });

  it('so does another spelling of it', async () => {
    expect((await ask('/datasets/dcat/')).status).toBe(303);
  });
});
