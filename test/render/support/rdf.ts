import { type Quad, Store } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** The statements of an RDF/XML file, read by a parser that others wrote. */
export function readRdf(xml: string): Promise<Store> {
  return new Promise((resolve, reject) => {
    const store = new Store();
    const parser = new RdfXmlParser();
    parser.on('data', (quad: Quad) => store.addQuad(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(store));
    parser.write(xml);
    parser.end();
  });
}
