import { dayOf } from '../../model/dates/stated-date.ts';
import type { Site } from '../../model/site.ts';
import { dataUpdated } from '../../model/updated.ts';
import { telephoneAddress } from '../../words/telephone.ts';
import type { Thing, Value } from './dcat-thing.ts';

/** The EU's own names for things. */
export const EU = 'http://publications.europa.eu/resource/authority';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
/** The EU's names for languages; one that is not here is left out. */
const LANGUAGES: Readonly<Record<string, string>> = { sv: 'SWE', fi: 'FIN', en: 'ENG', nb: 'NOB' };

/** How to reach those who answer for the site, as far as the content says; its web site at least. */
export function contact({ name, contact: { email, phone, web }, url }: Site): Thing['properties'] {
  return [
    ['vcard:fn', { text: name }],
    ...(email === undefined ? [] : [['vcard:hasEmail', { iri: `mailto:${email}` }] as const]),
    ...(phone === undefined ? [] : [['vcard:hasTelephone', { iri: telephoneAddress(phone) }] as const]),
    ['vcard:hasURL', { iri: web ?? `${url}/` }],
  ];
}

/** When it was first published and last changed, by the content's own dates. */
export function days(site: Site): Thing['properties'] {
  const published = site.periods.flatMap(({ followUps }) =>
    followUps.flatMap(({ published: date }) => dayOf(date) ?? []),
  );
  const [issued] = published.toSorted();
  const modified = dataUpdated(site);
  const day = (text: string): Value => ({ text, type: `${XSD}date` });
  return [
    ...(issued === undefined ? [] : [['dcterms:issued', day(issued)] as const]),
    ...(modified === undefined ? [] : [['dcterms:modified', day(modified)] as const]),
  ];
}

/** The language of the data; none where the EU has no name for it here. */
export function languages({ language }: Site): Thing['properties'] {
  const name = LANGUAGES[language];
  return name === undefined ? [] : [['dcterms:language', { iri: `${EU}/language/${name}` }]];
}

/** The time that the data is about, as one time; undefined where neither end is known. */
export function timeOf({ periods }: Site): readonly Thing['properties'][] | undefined {
  const from = periods.flatMap(({ span }) => span.from ?? []).toSorted()[0];
  const to = periods
    .flatMap(({ span }) => span.to ?? [])
    .toSorted()
    .at(-1);
  if (from === undefined && to === undefined) return undefined;
  const day = (text: string): Value => ({ text, type: `${XSD}date` });
  return [
    [
      ...(from === undefined ? [] : [['dcat:startDate', day(from)] as const]),
      ...(to === undefined ? [] : [['dcat:endDate', day(to)] as const]),
    ],
  ];
}
