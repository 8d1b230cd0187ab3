import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { aboutOf } from '../../../src/render/data/records.ts';
import { site } from '../support/model.ts';
import { readRdf } from '../support/rdf.ts';
import { exempelkommun, renderSite, SITES, textAt } from '../support/sites.ts';

const SHAPES = new Store(
  new Parser().parse(readFileSync(join(import.meta.dirname, 'dcat-ap-se.shapes.ttl'), 'utf8')),
);

/** Statements as sorted lines, to compare one file with another. */
const lines = (store: Store) =>
  [...store]
    .map(({ subject, predicate, object }) => {
      const more = 'language' in object ? `@${object.language}^${object.datatype.value}` : '';
      return `${subject.value} ${predicate.value} ${object.value}${more}`;
    })
    .toSorted();

const bare = renderSite('a site without anything', site());

describe.each([...SITES, bare])('the catalogue of $name', (made) => {
  it('keeps the rules of the Swedish profile', async () => {
    const report = await new SHACLValidator(SHAPES).validate(
      await readRdf(textAt(made, '/oppna-data/dcat.rdf')),
    );
    expect(report.results.map(({ message }) => message.map((term) => term.value).join())).toEqual([]);
    expect(report.conforms).toBe(true);
  });

  it('has no blank node and only absolute IRIs', async () => {
    for (const { subject, object } of await readRdf(textAt(made, '/oppna-data/dcat.rdf'))) {
      expect(subject.termType).toBe('NamedNode');
      expect(object.termType).not.toBe('BlankNode');
      if (object.termType === 'NamedNode')
        expect(object.value).toMatch(/^(https?:\/\/|mailto:|tel:|urn:uuid:)/);
    }
  });

  it('says the same as JSON-LD', async () => {
    const quads = await jsonld.toRDF(JSON.parse(textAt(made, '/oppna-data/dcat.jsonld')), {
      format: 'application/n-quads',
    });
    const store = new Store(new Parser().parse(String(quads)));
    expect(lines(store)).toEqual(lines(await readRdf(textAt(made, '/oppna-data/dcat.rdf'))));
  });
});

/** What the catalogue says of its publisher: IRI, name, number and homepage. */
async function publisherIn(made: (typeof SITES)[number]) {
  const store = await readRdf(textAt(made, '/oppna-data/dcat.rdf'));
  const [agent] = store.getSubjects(null, 'http://xmlns.com/foaf/0.1/Agent', null);
  const values = (property: string) =>
    agent === undefined ? [] : store.getObjects(agent, property, null).map(({ value }) => value);
  return [
    agent?.value,
    ...values('http://xmlns.com/foaf/0.1/name'),
    ...values('http://purl.org/dc/terms/identifier'),
    ...values('http://xmlns.com/foaf/0.1/homepage'),
  ];
}

describe('the publisher', () => {
  it('is who runs the site, by the organisation number', async () => {
    expect(await publisherIn(exempelkommun)).toEqual([
      'http://dataportal.se/organisation/SE0000000000',
      'Exempelkommuns kansli',
      '000000-0000',
      'https://www.exempelkommun.example/kansliet',
    ]);
  });

  it('has the number and the web site of the party of the same name', async () => {
    const { parties } = site();
    const [first] = parties;
    if (first === undefined) throw new Error('the site has no parties');
    const own = renderSite(
      'run by a party',
      site({
        parties: [{ ...first, organisationNumber: '000000-0001', web: 'https://polisen.example' }],
        operator: {
          name: first.name,
          email: undefined,
          phone: undefined,
          web: undefined,
          text: undefined,
          organisationNumber: undefined,
        },
      }),
    );
    expect(await publisherIn(own)).toEqual([
      'http://dataportal.se/organisation/SE0000000001',
      'Polisen',
      '000000-0001',
      'https://polisen.example',
    ]);
  });

  it('is the site by its name where nobody says who runs it', async () => {
    expect(await publisherIn(bare)).toEqual([
      'https://provstad.example/oppna-data#utgivare',
      'Medborgarlöfte i Provstad',
      'https://provstad.example/',
    ]);
  });
});

it('every town’s data conforms to the same specification, and is known by an id of its own', async () => {
  for (const made of [...SITES, bare]) {
    const store = await readRdf(textAt(made, '/oppna-data/dcat.rdf'));
    const [dataset] = store.getSubjects(null, 'http://www.w3.org/ns/dcat#Dataset', null);
    if (dataset === undefined) throw new Error(`${made.name} has no data set`);
    const values = (name: string) => store.getObjects(dataset, `http://purl.org/dc/terms/${name}`, null);
    expect(values('conformsTo').map(({ value }) => value)).toEqual([
      'urn:uuid:bc65bc1f-a3fa-451a-8e78-f7eb05fad9b9',
    ]);
    expect(values('identifier').map(({ value }) => value)).toEqual([aboutOf(made.site, []).id]);
  }
});

it('the rules refuse a catalogue without a licence', async () => {
  const [made] = SITES;
  if (made === undefined) throw new Error('there is no site');
  const xml = textAt(made, '/oppna-data/dcat.rdf').replaceAll(/ *<dcterms:license.*\n/g, '');
  const report = await new SHACLValidator(SHAPES).validate(await readRdf(xml));
  expect(report.conforms).toBe(false);
});
