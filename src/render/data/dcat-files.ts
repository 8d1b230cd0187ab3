import type { Site } from '../../model/site.ts';
import { escapeXml } from '../../text/xml.ts';
import { catalogue, PREFIXES } from './dcat.ts';
import type { Thing, Value } from './dcat-thing.ts';

/** The catalogue in RDF/XML, which harvesters read. */
export function dcatRdf(site: Site): string {
  const prefixes = { rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', ...PREFIXES };
  const names = Object.entries(prefixes).map(([prefix, iri]) => ` xmlns:${prefix}="${iri}"`);
  const things = catalogue(site).map(
    ({ iri, type, properties }) =>
      `  <${type} rdf:about="${escapeXml(iri)}">\n${properties.map(element).join('')}  </${type}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.join('')}>\n${things.join('')}</rdf:RDF>\n`;
}

/** The same catalogue as JSON-LD. */
export function dcatJsonLd(site: Site): string {
  const graph = catalogue(site).map(({ iri, type, properties }) => {
    const grouped = Map.groupBy(properties, ([name]) => name);
    const values = [...grouped].map(([name, all]) => [name, all.map(([, value]) => asJson(value))]);
    return { '@id': iri, '@type': type, ...Object.fromEntries(values) };
  });
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': graph }, undefined, 2)}\n`;
}

function element([name, value]: Thing['properties'][number]): string {
  if ('iri' in value) return `    <${name} rdf:resource="${escapeXml(value.iri)}"/>\n`;
  const language = value.language === undefined ? '' : ` xml:lang="${value.language}"`;
  const type = value.type === undefined ? '' : ` rdf:datatype="${value.type}"`;
  return `    <${name}${language}${type}>${escapeXml(value.text)}</${name}>\n`;
}

function asJson(value: Value): Readonly<Record<string, string>> {
  if ('iri' in value) return { '@id': value.iri };
  return {
    '@value': value.text,
    ...(value.language === undefined ? {} : { '@language': value.language }),
    ...(value.type === undefined ? {} : { '@type': value.type }),
  };
}
