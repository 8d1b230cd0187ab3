import { describe, expect, it } from 'vitest';
import { inOneLine, MINIMAL, problemsIn, TemporaryContent } from '../temporary-content.ts';

const PAGE = '---\ntitel: A\n---\n';
const SETTINGS = MINIMAL['webbplats.yaml'];

describe('a page', () => {
  it.each([
    'bilder',
    'dokument',
    'favicon',
    'feed',
    'halsa',
    'oppna-data',
    'ordlista',
    'robots',
    'sitemap',
    'sok',
    'uppfoljningar',
    'webbkarta',
  ])('cannot take the address of the site: %s', async (slug) => {
    expect(await problemsIn({ [`sidor/${slug}.md`]: PAGE })).toEqual([
      `sidor/${slug}.md:1:1 error upptagen-adress | Adressen /${slug} används av webbplatsen själv. | Byt namn på filen.`,
    ]);
  });

  it('cannot take the address of a period', async () => {
    expect(await problemsIn({ 'sidor/2030.md': PAGE })).toEqual([
      'sidor/2030.md:1:1 error upptagen-adress | Adressen /2030 används redan av perioden i mappen 2030. | Byt namn på filen eller på mappen.',
    ]);
  });
});

it('a period cannot take the address of the site', async () => {
  const pledges = MINIMAL['2030/lofte.md'].replace('Löfte 2030', 'Sök');
  expect(await problemsIn({ 'sok/lofte.md': pledges })).toEqual([
    'sok/lofte.md:1:1 error upptagen-adress | Adressen /sok används av webbplatsen själv. | Byt namn på mappen.',
  ]);
});

describe('a moved address', () => {
  const settings = (...lines: readonly string[]) => ({
    'webbplats.yaml': `${SETTINGS}flyttade-adresser:\n${lines.map((line) => `  ${line}\n`).join('')}`,
    'sidor/om.md': PAGE,
  });
  const told = async (...lines: readonly string[]) =>
    (await problemsIn(settings(...lines))).map((problem) => problem.replace('webbplats.yaml:', ''));

  it.each([
    '/gammal: /',
    '/gammal/: /2030',
    '/gammal: /2030/tertial-1',
    '/gammal: /om#kontakt',
    '/gammal: /uppfoljningar',
    '/gammal: /webbkarta',
    '/gammal: https://grannbyn.example/lofte',
    '/Gamla Löften/Åtta: /om',
    '/2029-2030/: /2030/',
    '/Gamla Löften/2030/: /2030/',
    '/2029-2030/: /',
  ])('may lead on: %s', async (line) => {
    expect(await told(line)).toEqual([]);
  });

  it('may lead to the glossary where there is one, and to a document', async () => {
    const content = new TemporaryContent({
      'webbplats.yaml': `${SETTINGS}ordlista: {SSG: Gruppen}\nflyttade-adresser: {/a: /ordlista, /b: /dokument/2030/t.pdf}\n`,
      '2030/uppfoljning-tertial-1.md': '---\ntitel: A\nomfattar: tertial 1\ndokument: {fil: t.pdf}\n---\n',
    });
    content.writePublic('dokument/2030/t.pdf', PDF);
    expect((await content.load()).problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    [
      'gammal: /',
      '6:3 error fel-flyttad-adress | ”gammal” är ingen adress på webbplatsen. | Börja med ett snedstreck: /gammal-sida.',
    ],
    [
      '//exempel.se: /',
      '6:3 error fel-flyttad-adress | ”//exempel.se” är ingen adress på webbplatsen. | Börja med ett snedstreck: /gammal-sida.',
    ],
    [
      '/om: /',
      '6:3 error flyttad-adress-finns | Adressen /om finns på webbplatsen och kan inte leda vidare. | Ta bort raden.',
    ],
    [
      '/: /om',
      '6:3 error flyttad-adress-finns | Adressen / finns på webbplatsen och kan inte leda vidare. | Ta bort raden.',
    ],
    [
      '/2030/tertial-1: /om',
      '6:3 error flyttad-adress-finns | Adressen /2030/tertial-1 finns på webbplatsen och kan inte leda vidare. | Ta bort raden.',
    ],
    [
      '/a: /b',
      '6:7 error flyttad-adress-leder-fel | Adressen /b finns inte på webbplatsen. | Skriv en adress som finns, till exempel / för startsidan.',
    ],
    [
      '/a: om',
      '6:7 error flyttad-adress-leder-fel | Adressen om finns inte på webbplatsen. | Skriv en adress som finns, till exempel / för startsidan.',
    ],
    [
      '/a: //exempel.se',
      '6:7 error flyttad-adress-leder-fel | Adressen //exempel.se finns inte på webbplatsen. | Skriv en adress som finns, till exempel / för startsidan.',
    ],
    [
      '/a: /ordlista',
      '6:7 error flyttad-adress-leder-fel | Adressen /ordlista finns inte på webbplatsen. | Skriv en adress som finns, till exempel / för startsidan.',
    ],
    [
      '/a: /a',
      '6:7 error flyttad-adress-leder-fel | Adressen /a är själv flyttad. | Skriv den slutliga adressen.',
    ],
  ])('cannot be: %s', async (line, problem) => {
    expect(await told(line)).toEqual([problem]);
  });

  it.each([
    [
      '/2030/: /2031/',
      '6:3 error flyttad-adress-finns | Mappen /2030/ finns på webbplatsen, och det som ligger i den kan inte leda vidare. | Flytta allt som ligger i mappen, eller ta bort raden.',
      '6:11 error flyttad-adress-leder-fel | Mappen /2031/ finns inte på webbplatsen. | Menade du ”/2030/”?',
    ],
    [
      '/2029/: /loften/',
      '6:11 error flyttad-adress-leder-fel | Mappen /loften/ finns inte på webbplatsen. | Skriv en mapp som finns, med snedstreck först och sist.',
    ],
    [
      '/2029/: /2029/',
      '6:11 error flyttad-adress-leder-fel | Mappen /2029/ är själv flyttad. | Skriv den slutliga mappen.',
    ],
    ['/2030/inre/: /2030/'],
    [
      '2029/: /2030/',
      '6:3 error fel-flyttad-adress | ”2029/” är ingen adress på webbplatsen. | Börja med ett snedstreck: /gammal-sida.',
      '6:10 error flyttad-adress-leder-fel | Adressen /2030/ finns inte på webbplatsen. | Skriv en adress som finns, till exempel / för startsidan.',
    ],
    [
      '/2029: /2030/',
      '6:10 error flyttad-adress-leder-fel | Adressen /2030/ finns inte på webbplatsen. | Skriv /2030. Har allt i en mapp flyttat, skriv snedstreck sist i båda adresserna: /2029/: /2030/',
    ],
  ])('of a folder is told like one of a page: %s', async (line, ...problems) => {
    expect(await told(line)).toEqual(problems);
  });

  it.each([
    '/2030/torg: /2030/torget',
    '/2030/lyktor: /2030/torget#lampor',
    '/2030/torget#lyktor: /2030/torget#lampor',
    '/2030/torg#lyktor: /2030#lampor',
    '/2030#torg: /2030/torget',
    '/2030/lampor: /2030/torget#lampor',
  ])('may be that of a pledge or an activity: %s', async (line) => {
    expect(await told(line)).toEqual([]);
  });

  it.each([
    [
      '/2030/torget#lyktor: /2030/torget#lampa',
      '6:24 error flyttad-adress-leder-fel | Inget löfte och ingen aktivitet har adressen /2030/torget#lampa. | Menade du ”/2030/torget#lampor”?',
    ],
    [
      '/2030/torget#lyktor: /om',
      '6:24 error flyttad-adress-leder-fel | Inget löfte och ingen aktivitet har adressen /om. | Skriv den nya adressen, till exempel /period/lofte#aktivitet.',
    ],
    [
      '/2030/torget#lampor: /2030/torget',
      '6:3 error flyttad-adress-finns | Id ”lampor” finns i 2030/lofte.md och kan inte leda vidare. | Ta bort raden.',
    ],
    [
      '/2029/torget#lyktor: /2030/torget#lampor',
      '6:3 error flyttad-adress-leder-fel | /2029/torget#lyktor kan inte leda till en annan period. | Skriv adressen utan # och det som följer.',
    ],
    [
      '/2030/en/sida#del: /om',
      '6:3 error fel-flyttad-adress | ”/2030/en/sida#del” är ingen adress på webbplatsen. | Skriv adressen utan # och det som följer.',
    ],
  ])('of an activity must lead to where it is: %s', async (line, problem) => {
    expect(await told(line)).toEqual([problem]);
  });

  it('of an activity leads on once, also from a folder that moved', async () => {
    expect(await told('/2029/: /2030/', '/2029/torget#lyktor: /2030/torget#lampor')).toEqual([]);
    expect(await told('/2030/torget#a: /2030/torget', '/2030/torget#a: /2030/torget#lampor')).toHaveLength(1);
    expect(await told('/2030#a: /2030/torget', '/2030/torget#a: /2030/torget#lampor')).toEqual([
      '7:3 error flyttad-adress-leder-fel | Id ”a” leder redan vidare. | Låt det stå på en rad.',
    ]);
  });

  it('of a pledge or an activity mends the links to it', async () => {
    const problems = await problemsIn({
      ...settings('/2030/torg: /2030/torget', '/2030/torget#lyktor: /2030/torget#lampor'),
      '2030/uppfoljning-tertial-1.md': `---
titel: A
omfattar: tertial 1
resultat: [{aktivitet: lampor, status: klar}]
---
[Löftet](/2030/torg), [lamporna](/2030#lyktor), [resultatet](#lyktor) och [planen](/2030#plan).
`,
    });
    expect(problems).toEqual([
      '2030/uppfoljning-tertial-1.md:6:75 warning dod-lank-till-rubrik | Sidan /2030 har ingen rubrik eller aktivitet med namnet ”plan”. | Länka till hela sidan: /2030.',
    ]);
  });

  const HEADINGS = {
    'sidor/om.md': '---\ntitel: Om\n---\n## Kontakt\n\nText.\n',
    '2030/lofte.md':
      '---\ntitel: L\nperiod: 2030\nlöften: [{id: torget, titel: T.}]\n---\n## Bakgrund\n\nText.\n',
  };

  it.each([
    ['/om#kontakta-oss: /om#kontakt'],
    ['/om#kontakta-oss: /om'],
    ['/om-oss: /om', '/om-oss#kontakter: /om#kontakt'],
    ['/2030#varfor: /2030#bakgrund'],
    ['/2029/: /2030/', '/2029#varfor: /2030#bakgrund'],
  ])('may be that of a heading: %s', async (...lines) => {
    expect(await problemsIn({ ...settings(...lines), ...HEADINGS })).toEqual([]);
  });

  it.each([
    [
      '/om#kontakta-oss: /om#kontakta',
      'flyttad-adress-leder-fel | Ingen rubrik har adressen /om#kontakta. | Menade du ”/om#kontakt”?',
    ],
    [
      '/om#vem: /om#vilka',
      'flyttad-adress-leder-fel | Ingen rubrik har adressen /om#vilka. | Skriv adressen till hela sidan: /om.',
    ],
    [
      '/om#kontakt: /om#kontakt',
      'flyttad-adress-finns | Rubriken /om#kontakt finns och kan inte leda vidare. | Ta bort raden.',
    ],
    [
      '/gammal#kontakter: /om#kontakt',
      'flyttad-adress-leder-fel | /gammal#kontakter kan inte leda till en annan sida. | Skriv adressen utan # och det som följer.',
    ],
  ])('of a heading must lead to one that is there, on the same page: %s', async (line, problem) => {
    const problems = await problemsIn({ ...settings(line), ...HEADINGS });
    expect(problems.map((one) => one.replace(/^webbplats.yaml:6:\d+ error /, ''))).toEqual([problem]);
  });

  it('of a heading mends the links to it', async () => {
    const page = '---\ntitel: N\n---\n[Fråga kommunen](/om#kontakta-oss)\n';
    expect(
      await problemsIn({ ...settings('/om#kontakta-oss: /om#kontakt'), ...HEADINGS, 'sidor/ny.md': page }),
    ).toEqual([]);
  });

  it('of a folder cannot lead in a circle, nor to another folder that is moved', async () => {
    expect(await told('/a/: /b/', '/b/: /2030/')).toEqual([
      '6:8 error flyttad-adress-leder-fel | Mappen /b/ är själv flyttad. | Skriv den slutliga mappen.',
    ]);
    expect(await told('/a/: /b/', '/b/: /a/')).toEqual([
      '6:8 error flyttad-adress-leder-fel | Mappen /b/ är själv flyttad. | Skriv den slutliga mappen.',
      '7:8 error flyttad-adress-leder-fel | Mappen /a/ är själv flyttad. | Skriv den slutliga mappen.',
    ]);
  });

  it('of a folder mends the links to what was in it', async () => {
    const problems = await problemsIn({
      ...settings('/2029/: /2030/'),
      '2030/uppfoljning-tertial-1.md':
        '---\ntitel: A\nomfattar: tertial 1\n---\n[Löftet](/2029/torget) och [planen](/2029/planen).\n',
    });
    expect(problems).toEqual([
      '2030/uppfoljning-tertial-1.md:5:28 warning dod-lank | Länken leder till /2029/planen, som inte finns på webbplatsen. | Rätta adressen eller ta bort länken.',
    ]);
  });

  it('cannot lead on to another that is moved', async () => {
    expect(await told('/a: /b', '/b: /om')).toEqual([
      '6:7 error flyttad-adress-leder-fel | Adressen /b är själv flyttad. | Skriv den slutliga adressen.',
    ]);
  });

  it('may lead to a page that has an error of its own', async () => {
    const content = new TemporaryContent({
      ...settings('/a: /om', '/b: /2030/tertial-1', '/c: /2030'),
      'sidor/om.md': '',
      '2030/uppfoljning-tertial-1.md': '',
      '2030/lofte.md': '',
    });
    expect((await content.load()).problems.map(inOneLine)).toEqual(
      ['2030/lofte.md', '2030/uppfoljning-tertial-1.md', 'sidor/om.md'].map(
        (file) =>
          `${file}:1:1 error borja-med-streck | Filen börjar inte med en rad med tre streck (---). | Skriv --- på första raden, sedan uppgifterna och --- igen.`,
      ),
    );
  });
});

describe('a withdrawn address', () => {
  const gone = async (lines: string, more = '') =>
    problemsIn({ 'webbplats.yaml': `${SETTINGS}borttagna:\n  ${lines}\n${more}`, 'sidor/om.md': PAGE });

  it.each(['/2015: Löftet togs bort.', '/dokument/2015/a.pdf: Dokumentet hade fel.', '/Gammal/: Borta.'])(
    'may be: %s',
    async (line) => {
      expect(await gone(line)).toEqual([]);
    },
  );

  it.each([
    [
      'gammal: Borta.',
      'webbplats.yaml:6:3 error fel-borttagen-adress | ”gammal” är ingen adress på webbplatsen. | Börja med ett snedstreck: /gammal-sida.',
    ],
    [
      '/a#b: Borta.',
      'webbplats.yaml:6:3 error fel-borttagen-adress | ”/a#b” är ingen adress på webbplatsen. | Skriv adressen utan # och det som följer.',
    ],
    [
      '/om: Borta.',
      'webbplats.yaml:6:3 error borttagen-adress-finns | Adressen /om finns på webbplatsen och är inte borttagen. | Ta bort raden, eller ta bort sidan.',
    ],
  ])('cannot be: %s', async (line, problem) => {
    expect(await gone(line)).toEqual([problem]);
  });

  it('cannot be moved too', async () => {
    expect(await gone('/gammal: Borta.', 'flyttade-adresser: {/gammal/: /om}\n')).toEqual([
      'webbplats.yaml:6:3 error borttagen-och-flyttad | Adressen /gammal står både under flyttade-adresser och borttagna. | Låt den stå på ett av ställena.',
    ]);
  });

  it('needs an explanation', async () => {
    expect((await gone('/gammal:')).join()).toMatch(/^webbplats\.yaml:6:11 error fel-slags-varde/);
  });
});

/** The smallest PDF that a reader opens: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
trailer<</Root 1 0 R>>
`;
