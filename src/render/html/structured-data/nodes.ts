import type { IsoDate } from '../../../model/dates/calendar.ts';
import type { Link } from '../../../model/link.ts';
import type { Document, Party } from '../../../model/site.ts';

/** A thing in the words of schema.org. */
export type Node = { readonly '@type': string } & Readonly<Record<string, unknown>>;

/** The site, and how to search it. */
export function webSite(name: string, url: string, language: string): Node {
  return {
    '@type': 'WebSite',
    '@id': `${url}/`,
    name,
    url: `${url}/`,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url}/sok?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Those who promised, by what the page shows of them: their names. */
export function organizations(parties: readonly Party[]): readonly Node[] {
  return parties.map(({ name, isPublicBody }) => ({
    '@type': isPublicBody ? 'GovernmentOrganization' : 'Organization',
    name,
  }));
}

/** The way to a page, as its breadcrumbs show it. */
export function breadcrumbs(trail: readonly Link[], heading: string, url: string): Node {
  const steps = [...trail.map(({ href, text }) => ({ name: text, item: url + href })), { name: heading }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

/** A follow-up as a report; only the days that the content states. */
export function report(
  name: string,
  address: string,
  days: { readonly published: IsoDate | undefined; readonly updated: IsoDate | undefined },
  about: { readonly name: string; readonly url: string },
): Node {
  return {
    '@type': 'Report',
    name,
    url: address,
    ...(days.published === undefined ? {} : { datePublished: days.published }),
    ...(days.updated === undefined ? {} : { dateModified: days.updated }),
    about: { '@type': 'CreativeWork', ...about },
  };
}

/** Data that the page offers, by the words that the page has for it. */
export function dataset(data: {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly licence: string;
  readonly place: string;
  readonly publisher: string;
  readonly updated: IsoDate | undefined;
  readonly files: readonly { readonly address: string; readonly type: string }[];
}): Node {
  return {
    '@type': 'Dataset',
    name: data.name,
    description: data.description,
    url: data.url,
    license: data.licence,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: data.place },
    publisher: { '@type': 'Organization', name: data.publisher },
    ...(data.updated === undefined ? {} : { dateModified: data.updated }),
    distribution: data.files.map(({ address, type }) => ({
      '@type': 'DataDownload',
      contentUrl: address,
      encodingFormat: type,
    })),
  };
}

/** A document that the page links to, by the name that it has there. */
export function digitalDocument({ address }: Document, name: string, url: string): Node {
  return {
    '@type': 'DigitalDocument',
    name,
    url: url + address,
    encodingFormat: 'application/pdf',
  };
}
