import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { site } from '../support/model.ts';
import { readRdf } from '../support/rdf.ts';
import { renderSite, SITES, textAt } from '../support/sites.ts';

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
      if (object.termType === 'NamedNode') expect(object.value).toMatch(/^(https?:\/\/|mailto:|tel:)/);
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

it('the rules refuse a catalogue without a licence', async () => {
  const [made] = SITES;
  if (made === undefined) throw new Error('there is no site');
  const xml = textAt(made, '/oppna-data/dcat.rdf').replaceAll(/ *<dcterms:license.*\n/g, '');
  const report = await new SHACLValidator(SHAPES).validate(await readRdf(xml));
  expect(report.conforms).toBe(false);
});
