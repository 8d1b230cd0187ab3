import { expect, it } from 'vitest';
import { withLineage, withProgress } from '../../../src/model/derived.ts';
import { activity } from '../../render/support/model.ts';
import { STATEMENT } from '../statement.ts';
import { TemporaryContent } from '../temporary-content.ts';

/** Every key of the contract, once at least. */
const EVERYTHING = {
  'webbplats.yaml': `
# Exempelby finns inte.
namn: Löften i Exempelby
ort: Exempelby
adress: https://lofte.example/
språk: sv
parter:
  polisen: {namn: Polisen, beskrivning: Polisområde Exempel, webb: https://polisen.example}
  kommunen: {namn: Exempelby kommun, organisationsnummer: 000000-0000}
kontakt:
  e-post: lofte@exempel.se
  telefon: "114 14"
  webb: https://exempel.se/kontakt
  postadress: Box 1, 123 45 Exempelby
driver: {namn: Kansliet, e-post: kansli@exempel.se, telefon: 08-123 45 67, webb: https://exempel.se/kansli, text: Kansliet driver webbplatsen., organisationsnummer: 000000-0002}
kommunkod: "0001"
länskod: 09
meny: [om, english]
ordlista:
  SSG: {betyder: Strategiska säkerhetsgruppen, sökord: [säkerhetsgrupp, grupp]}
  ANDT: "alkohol, narkotika, dopning: och tobak"
flyttade-adresser: {/gammalt/lofte/: /, /grannen: https://grannbyn.example}
uppdaterad: 2030-01-02
`,
  'sidor/om.md': `---
titel: Om webbplatsen
sammanfattning: Vem som står bakom webbplatsen och löftena.
---
Här är *allt*.

![Karta](bilder/karta.svg "Karta: Ann")
`,
  'sidor/english.md': `---
titel: In English
språk: en
uppdaterad: 2030-03-04
---
A summary with [några ord]{lang=sv}.
`,
  'sidor/bilder/karta.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>',
  '2029/lofte.md': `---
titel: Löfte 2029
period: 2029
beslutat: {datum: 2028-12-24}
löften:
  - {id: gatan, titel: Göra gatan trygg.}
---
`,
  '2030-2031/lofte.md': `---
titel: Löfte 2030–2031
period: {från: 2030-07-01, till: 2031-06-30}
sammanfattning: Vi lovar två saker för ett tryggare torg.
fortsätter: ["2029"]
uppföljs: tertial
undertecknat:
  datum: 2030-06-05
  ort: Exempelby
  av: [{namn: Ann Exempel, roll: ordförande}, {namn: Bo Exempel}]
beslutat: {av: Kommunstyrelsen, datum: 2030-05-04}
källor: [{text: Protokoll, webb: https://exempel.se/protokoll}, {text: Tidningen}]
löften:
  - id: torget
    titel: Göra torget tryggt.
    beskrivning: |
      Torget är **mörkt**.

      - Lampor
    ansvarig: [polisen, kommunen]
    platser: [Torget, Parken]
    mål: {antal: 2, enhet: nya platser}
    aktiviteter:
      - id: lampor
        text: Kommunen byter lampor.
        ansvarig: [kommunen]
        platser: [Torget]
        grupp: Ljus
        senast: 2030-09
        mål: {minst: "95,5", enhet: procent, per: år}
        delmål:
          - {högst: 2, enhet: mörka lampor, per: vecka, text: på torget}
          - {exakt: 1 588}
      - id: fotpatrull
        text: Vi går fotpatrull.
  - id: parken
    titel: Göra parken trygg.
uppdaterad: 2030-08-09
---

Så här tänkte vi.

![Torget](bilder/torg.svg "Foto: Ann")
`,
  '2030-2031/bilder/torg.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>',
  '2030-2031/uppfoljning-kvartal-4.md': `---
titel: Uppföljning kvartal 4
omfattar: kvartal 4
år: 2030
sammanfattning: Det går bra med arbetet på det nya torget.
publicerad: 2031-02-03
dokument: {fil: kvartal-4.pdf, titel: Uppföljningen}
resultat:
  - {aktivitet: lampor, status: pågår, utfall: "80,5", text: Nästan *alla* byts.}
  - {aktivitet: fotpatrull, status: delvis, utfall: ett 80-tal}
  - {löfte: torget, utfall: [{antal: 12, enhet: lampor}, 3], enhet: platser}
källor: [{text: Nyhet på exempel.se, webb: https://exempel.se/nyhet}]
---
Rapport.
`,
  '2030-2031/uppfoljning-slutrapport.md': `---
titel: Slutrapport
omfattar: hela perioden
uppdaterad: 2031-09-10
---
`,
};

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/Lang(sv)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Title(Ur filen)>>endobj
trailer<</Root 1 0 R/Info 4 0 R>>
`;

const SITE = withLineage({
  name: 'Löften i Exempelby',
  place: 'Exempelby',
  url: 'https://lofte.example',
  language: 'sv',
  parties: [
    {
      key: 'polisen',
      name: 'Polisen',
      description: 'Polisområde Exempel',
      web: 'https://polisen.example',
      organisationNumber: undefined,
      isPublicBody: false,
    },
    {
      key: 'kommunen',
      name: 'Exempelby kommun',
      description: undefined,
      web: undefined,
      organisationNumber: '000000-0000',
      isPublicBody: false,
    },
  ],
  contact: {
    email: 'lofte@exempel.se',
    phone: '114 14',
    web: 'https://exempel.se/kontakt',
    postal: 'Box 1, 123 45 Exempelby',
  },
  operator: {
    name: 'Kansliet',
    email: 'kansli@exempel.se',
    phone: '08-123 45 67',
    web: 'https://exempel.se/kansli',
    text: 'Kansliet driver webbplatsen.',
    organisationNumber: '000000-0002',
  },
  municipalityCode: '0001',
  countyCode: '09',
  menu: ['om', 'english'],
  glossary: [
    { term: 'ANDT', meaning: 'alkohol, narkotika, dopning: och tobak', searchWords: [] },
    { term: 'SSG', meaning: 'Strategiska säkerhetsgruppen', searchWords: ['säkerhetsgrupp', 'grupp'] },
  ],
  gone: [],
  moved: [
    { from: '/gammalt/lofte/', to: '/' },
    { from: '/grannen', to: 'https://grannbyn.example' },
  ],
  periods: [
    withProgress({
      slug: '2030-2031',
      title: 'Löfte 2030–2031',
      span: { from: '2030-07-01', to: '2031-06-30' },
      spanText: '1 juli 2030–30 juni 2031',
      summary: 'Vi lovar två saker för ett tryggare torg.',
      introduction: 'Så här tänkte vi.\n\n![Torget](bilder/torg.svg "Foto: Ann")',
      document: undefined,
      continues: ['2029'],
      signed: {
        date: '2030-06-05',
        place: 'Exempelby',
        by: [
          { name: 'Ann Exempel', role: 'ordförande' },
          { name: 'Bo Exempel', role: undefined },
        ],
      },
      decided: { by: 'Kommunstyrelsen', date: '2030-05-04' },
      sources: [
        { text: 'Protokoll', web: 'https://exempel.se/protokoll' },
        { text: 'Tidningen', web: undefined },
      ],
      pledges: [
        {
          id: 'torget',
          formerIds: [],
          title: 'Göra torget tryggt.',
          description: 'Torget är **mörkt**.\n\n- Lampor',
          responsible: ['polisen', 'kommunen'],
          places: ['Torget', 'Parken'],
          continues: undefined,
          target: { bound: 'antal', amount: 2, unit: 'nya platser', per: undefined },
          activities: [
            activity({
              id: 'lampor',
              text: 'Kommunen byter lampor.',
              responsible: ['kommunen'],
              places: ['Torget'],
              group: 'Ljus',
              target: { bound: 'minst', amount: 95.5, unit: 'procent', per: 'år' },
              partTargets: [
                { bound: 'högst', amount: 2, unit: 'mörka lampor', per: 'vecka', text: 'på torget' },
                { bound: 'exakt', amount: 1588, unit: undefined, per: undefined, text: undefined },
              ],
              deadline: '2030-09',
            }),
            activity({
              id: 'fotpatrull',
              text: 'Vi går fotpatrull.',
              responsible: ['polisen', 'kommunen'],
            }),
          ],
        },
        {
          id: 'parken',
          formerIds: [],
          title: 'Göra parken trygg.',
          description: undefined,
          responsible: [],
          places: [],
          continues: undefined,
          target: undefined,
          activities: [],
        },
      ],
      followUps: [
        {
          slug: 'slutrapport',
          title: 'Slutrapport',
          covers: { from: '2030-07-01', to: '2031-06-30' },
          coversText: 'hela perioden',
          published: undefined,
          documents: [],
          sources: [],
          results: [],
          summary: undefined,
          report: '',
          updated: '2031-09-10',
          changes: [],
          draft: false,
        },
        {
          slug: 'kvartal-4',
          title: 'Uppföljning kvartal 4',
          covers: { from: '2030-10-01', to: '2030-12-31' },
          coversText: 'kvartal 4 2030',
          published: '2031-02-03',
          documents: [
            {
              address: '/dokument/2030-2031/kvartal-4.pdf',
              title: 'Uppföljningen',
              bytes: PDF.length,
              pages: 1,
            },
          ],
          sources: [{ text: 'Nyhet på exempel.se', web: 'https://exempel.se/nyhet' }],
          results: [
            {
              of: 'activity',
              id: 'lampor',
              status: 'pågår',
              outcomes: [{ amount: 80.5, unit: undefined }],
              text: 'Nästan *alla* byts.',
            },
            {
              of: 'activity',
              id: 'fotpatrull',
              status: 'delvis',
              outcomes: [{ amount: 'ett 80-tal', unit: undefined }],
              text: undefined,
            },
            {
              of: 'pledge',
              id: 'torget',
              status: undefined,
              outcomes: [
                { amount: 12, unit: 'lampor' },
                { amount: 3, unit: 'platser' },
              ],
              text: undefined,
            },
          ],
          summary: 'Det går bra med arbetet på det nya torget.',
          report: 'Rapport.',
          updated: '2031-02-03',
          changes: [],
          draft: false,
        },
      ],
      phase: 'over',
      expected: [
        { part: 'tertial', number: 2, year: 2030, from: '2030-07-01', to: '2030-08-31', state: 'published' },
        { part: 'tertial', number: 3, year: 2030, from: '2030-09-01', to: '2030-12-31', state: 'published' },
        { part: 'tertial', number: 1, year: 2031, from: '2031-01-01', to: '2031-04-30', state: 'published' },
        { part: 'tertial', number: 2, year: 2031, from: '2031-05-01', to: '2031-06-30', state: 'published' },
      ],
      updated: '2030-08-09',
      changes: [],
      draft: false,
    }),
    withProgress({
      slug: '2029',
      title: 'Löfte 2029',
      span: { from: '2029-01-01', to: '2029-12-31' },
      spanText: '2029',
      summary: undefined,
      introduction: '',
      document: undefined,
      continues: [],
      signed: undefined,
      decided: { by: undefined, date: '2028-12-24' },
      sources: [],
      pledges: [
        {
          id: 'gatan',
          formerIds: [],
          title: 'Göra gatan trygg.',
          description: undefined,
          responsible: [],
          places: [],
          continues: undefined,
          target: undefined,
          activities: [],
        },
      ],
      followUps: [],
      phase: 'over',
      expected: [],
      updated: '2028-12-24',
      changes: [],
      draft: false,
    }),
  ],
  pages: [
    {
      slug: 'english',
      title: 'In English',
      summary: undefined,
      language: 'en',
      body: 'A summary with [några ord]{lang=sv}.',
      updated: '2030-03-04',
      changes: [],
      draft: false,
    },
    {
      slug: 'om',
      title: 'Om webbplatsen',
      summary: 'Vem som står bakom webbplatsen och löftena.',
      language: 'sv',
      body: 'Här är *allt*.\n\n![Karta](bilder/karta.svg "Karta: Ann")',
      updated: undefined,
      changes: [],
      draft: false,
    },
    {
      slug: 'tillganglighet',
      title: 'Tillgänglighetsredogörelse',
      summary: undefined,
      language: 'sv',
      body: STATEMENT.split('---\n')[2]?.trim() ?? '',
      updated: undefined,
      changes: [],
      draft: false,
    },
  ],
  updated: '2030-01-02',
  headings: ['/tillganglighet#rapportera-brister', '/tillganglighet#tillsyn'],
  withheld: [],
  identity: 'tag:lofte.example,2026',
  pictures: [
    {
      address: '/2030-2031/bilder/torg.svg',
      file: '2030-2031/bilder/torg.svg',
      width: 40,
      height: 30,
      hash: '18ad8b107db9f8bb',
    },
    {
      address: '/bilder/karta.svg',
      file: 'sidor/bilder/karta.svg',
      width: 20,
      height: 10,
      hash: 'ccd1f79635003407',
    },
  ],
});

const LOADED = {
  site: SITE,
  problems: [],
  nextRelease: undefined,
  nextChange: undefined,
  hidden: [],
  seenFrom: expect.any(Function),
  naming: expect.any(Function),
};

const WITHOUT_THE_MINIMAL = { '2030/lofte.md': undefined, '2030/uppfoljning-tertial-1.md': undefined };

async function everything(change = (text: string) => text) {
  const files = Object.entries(EVERYTHING).map(([path, text]) => [
    path,
    path.endsWith('.svg') ? text : change(text),
  ]);
  const content = new TemporaryContent({ ...WITHOUT_THE_MINIMAL, ...Object.fromEntries(files) });
  content.writePublic('dokument/2030-2031/kvartal-4.pdf', PDF);
  return content.load(Date.parse('2031-12-01T12:00:00Z'));
}

it('carries every fact of the content, and makes up none', async () => {
  expect(await everything()).toEqual(LOADED);
});

it('is the same whatever editor saved the files', async () => {
  expect(await everything((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(LOADED);
  expect(await everything((text) => text.normalize('NFD'))).toEqual(LOADED);
  expect(await everything((text) => text.replaceAll('---\n', '---  \n'))).toEqual(LOADED);
  expect(await everything((text) => text.replace(/"([^"\n]*)"/g, '”$1”'))).toEqual(LOADED);
});

it('is dated by what the files say, the newest first of signing, decision and publication', async () => {
  const updated = async (change: (text: string) => string) =>
    (await everything(change)).site?.periods[0]?.updated;
  expect(await updated((text) => text.replace('uppdaterad: 2030-08-09\n', ''))).toBe('2030-06-05');
  expect(
    await updated((text) => text.replace('uppdaterad: 2030-08-09\n', '').replace('2030-05-04', '2030-06-06')),
  ).toBe('2030-06-06');
});
